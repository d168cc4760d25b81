import AppModel
import HeelfirstCore
import SwiftUI

/// Where one landing ends and the next begins; each is moved by presses, none by dragging.
struct GradeBordersScreen: View {
    let model: GradeBordersModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Page(gateway.label("screen-grade-borders")) {
            if let borders = model.borders {
                ForEach(Border.allCases, id: \.self) { BorderRows(border: $0, now: borders[$0], model: model) }
                Section { Lines([borders.note, borders.disclaimer]) }
            }
        }
        .task { await model.live() }
    }
}

private struct BorderRows: View {
    let border: Border
    let now: GradeBorderSnapshot
    let model: GradeBordersModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        let tag = border.rawValue
        Section {
            Text(now.label).font(.headline).accessibilityAddTraits(.isHeader).accessibilityIdentifier("border-\(tag)")
            Text(now.what)
            MoveRow(
                text: now.text, less: way("borders-lower", "lower-\(tag)", now.lower),
                more: way("borders-higher", "higher-\(tag)", now.higher)
            ) { model.move(border, to: $0) }
            Text(now.movedText).font(.subheadline)
            if now.moved != nil {
                BigButton(gateway.label("borders-default"), .quiet, tag: "default-\(tag)") { model.move(border, to: nil) }
            }
        }
    }

    /// Four rows have the same two ways: each says whose it is.
    private func way(_ key: String, _ tag: String, _ next: Double?) -> MoveRow<Double>.Move {
        MoveRow<Double>.Move(name: "\(gateway.label(key)): \(now.label)", tag: tag, next: next)
    }
}
