import AppModel
import HeelfirstCore
import SwiftUI

/// Parts of the day, each from one time to another.
struct WindowRows: View {
    /// Where a new one lies.
    private static let new = DayWindow(fromMin: 720, toMin: 780)
    let tag: String
    let windows: [DayWindow]
    let keep: @MainActor ([DayWindow]) -> Void
    @Environment(Gateway.self) private var gateway
    @Environment(\.locale) private var locale

    var body: some View {
        ForEach(Array(windows.enumerated()), id: \.offset) { window in
            let (place, now) = (window.offset, window.element)
            let change = { (new: DayWindow) in keep(windows.replacing(place, with: new)) }
            TimeRow(gateway.label("reminders-from"), minute: now.fromMin, tag: "\(tag)-\(place)-from") { change(now.with(fromMin: $0)) }
            TimeRow(gateway.label("reminders-to"), minute: now.toMin, tag: "\(tag)-\(place)-to") { change(now.with(toMin: $0)) }
            TakeOut(what: "\(locale.clock(now.fromMin))–\(locale.clock(now.toMin))", tag: "\(tag)-\(place)-remove") {
                keep(windows.removing(place))
            }
        }
        BigButton(gateway.label("reminders-add-window"), .secondary, tag: "\(tag)-add") { keep(windows + [Self.new]) }
    }
}

/// Takes one of several out; VoiceOver says which.
private struct TakeOut: View {
    let what: String
    let tag: String
    let takeOut: @MainActor () -> Void
    @Environment(Gateway.self) private var gateway

    var body: some View {
        let text = gateway.label("reminders-remove")
        BigButton(text, .secondary, tag: tag, action: takeOut).accessibilityLabel("\(text): \(what)")
    }
}

/// Prompts at times that the person gives.
struct FixedRows: View {
    let form: ReminderForm
    let keep: @MainActor ([FixedPrompt]) -> Void
    @Environment(Gateway.self) private var gateway
    @Environment(\.locale) private var locale

    var body: some View {
        let fixed = form.fixed
        Titled(gateway.label("setting-fixed")) {
            ForEach(Array(fixed.enumerated()), id: \.offset) { one in
                FixedRow(fixed: one.element, tag: "fixed-\(one.offset)") { keep(fixed.replacing(one.offset, with: $0)) }
                TakeOut(
                    what: "\(locale.clock(one.element.atMin)) \(gateway.label(one.element.kind.label))", tag: "fixed-\(one.offset)-remove"
                ) { keep(fixed.removing(one.offset)) }
            }
            BigButton(gateway.label("reminders-add-fixed"), .secondary, tag: "fixed-add") {
                keep(fixed + [FixedPrompt(kind: .stretch, atMin: form.wakeMin, evenInQuiet: false, days: [])])
            }
        }
    }
}

private struct FixedRow: View {
    let fixed: FixedPrompt
    let tag: String
    let change: @MainActor (FixedPrompt) -> Void
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Chips(
            all: PromptKind.allCases, chosen: [fixed.kind], isOne: true, word: { gateway.label($0.label) }, tag: { "\(tag)-\($0.key)" },
            touch: { change(fixed.with(kind: $0)) })
        TimeRow(gateway.label("reminders-at"), minute: fixed.atMin, tag: "\(tag)-at") { change(fixed.with(atMin: $0)) }
        SwitchRow(gateway.label("reminders-even-in-quiet"), tag: "\(tag)-quiet", on: fixed.evenInQuiet) {
            change(fixed.with(evenInQuiet: $0))
        }
    }
}

/// What happens every day anyway; a walk comes after it.
struct AnchorRows: View {
    let anchors: [DayAnchor]
    @Bindable var model: RemindersModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Text(gateway.label("setting-anchors")).font(.headline).accessibilityAddTraits(.isHeader)
        ForEach(Array(anchors.enumerated()), id: \.offset) { one in
            let (place, anchor) = (one.offset, one.element)
            TimeRow(anchor.name, minute: anchor.atMin, tag: "anchor-\(place)") {
                keep(anchors.replacing(place, with: anchor.with(atMin: $0)))
            }
            TakeOut(what: anchor.name, tag: "anchor-\(place)-remove") { keep(anchors.removing(place)) }
        }
        TextField(gateway.label("reminders-anchor-name"), text: $model.anchor).frame(minHeight: Sizes.touch)
            .accessibilityIdentifier("anchor-name")
        BigButton(gateway.label("reminders-add-anchor"), .secondary, tag: "anchor-add", action: model.addAnchor).disabled(!model.hasAnchor)
    }

    private func keep(_ anchors: [DayAnchor]) { model.change { $0.with(anchors: anchors) } }
}
