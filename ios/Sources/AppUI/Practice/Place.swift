import AppModel
import HeelfirstCore
import SwiftUI

/// Which foot, which repetition and which set, in words. Kept in its place while somebody moves, but not to be read then.
struct PlaceTexts: View {
    let state: PracticeState
    @Environment(Gateway.self) private var gateway

    /// The same in one breath.
    @MainActor static func told(_ state: PracticeState, _ gateway: Gateway) -> String {
        let side = state.side.map { gateway.label($0.key) }
        return [side, state.placeText, state.setText].compactMap(\.self).joined(separator: ". ")
    }

    var body: some View {
        VStack(spacing: 4) {
            if let side = state.side { Text(gateway.label(side.key)).accessibilityIdentifier("side") }
            if let place = state.placeText { Text(place).accessibilityIdentifier("place") }
            if let set = state.setText { Text(set).accessibilityIdentifier("set") }
        }
        .font(.title3)
        .opacity(state.isMoving ? 0 : 1)
    }
}

/// The repetitions of this set: done, the one under way, still to come. The words beside it say the same.
struct PlaceDots: View {
    let state: PracticeState
    @Environment(\.layoutDirection) private var direction
    @Environment(\.palette) private var palette

    /// With more of them none is made out any more.
    private static let most = 30

    var body: some View {
        if (2...Self.most).contains(state.of) {
            let (dots, isMirrored) = (Dots(state), direction == .rightToLeft)
            let (drawn, coming) = (palette.countdown, palette.ungraded)
            Canvas { context, room in context.draw(dots, drawn, coming, isMirrored, in: room) }
                .frame(height: 22).frame(maxWidth: 360)
                .accessibilityHidden(true)
                .accessibilityIdentifier("dots")
        }
    }
}

/// How many there are, how many are done, and which one is under way.
private struct Dots {
    let of: Int
    let done: Int
    let current: Int

    init(_ state: PracticeState) {
        (of, current) = (state.of, state.repetition)
        done = state.phase == .rest ? state.repetition : state.repetition - 1
    }
}

extension GraphicsContext {
    fileprivate func draw(_ dots: Dots, _ drawn: Color, _ coming: Color, _ isMirrored: Bool, in room: CGSize) {
        let step = min(room.width / CGFloat(dots.of), room.height * 1.5)
        let (first, radius) = ((room.width - step * CGFloat(dots.of)) / 2, step / 3.4)
        for number in 1...dots.of {
            let along = first + step * (CGFloat(number) - 0.5)
            let middle = CGPoint(x: isMirrored ? room.width - along : along, y: room.height / 2)
            if number <= dots.done {
                fill(circle(middle, radius), with: .color(drawn))
            } else if number == dots.current {
                stroke(circle(middle, radius * 1.2), with: .color(drawn), lineWidth: radius * 0.5)
                fill(circle(middle, radius * 0.5), with: .color(drawn))
            } else {
                stroke(circle(middle, radius * 0.8), with: .color(coming), lineWidth: radius * 0.25)
            }
        }
    }

    private func circle(_ middle: CGPoint, _ radius: CGFloat) -> Path {
        Path(ellipseIn: CGRect(x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius))
    }
}
