import AppModel
import HeelfirstCore
import SwiftUI

/// Pictures of an exercise in a row: before, the end position, on the way back.
struct FigureStills: View {
    let stills: [FigureSnapshot]
    let told: String

    var body: some View {
        HStack(spacing: 6) {
            ForEach(Array(stills.enumerated()), id: \.offset) { FigureView(figure: $0.element) }
        }
        .pictured(told)
    }
}

extension View {
    /// One picture for who has the screen read to them, in these words.
    func pictured(_ told: String) -> some View {
        accessibilityElement(children: .ignore)
            .accessibilityLabel(told)
            .accessibilityAddTraits(.isImage)
            .accessibilityIdentifier("figure")
    }
}

/// A figure, as large as there is room, in the middle. It is never mirrored: left is the person's left in every language.
struct FigureView: View {
    let figure: FigureSnapshot
    @Environment(\.palette) private var palette

    var body: some View {
        let colors = palette.figure
        Canvas { context, size in context.draw(figure, in: size, colors) }.environment(\.layoutDirection, .leftToRight)
    }
}

extension GraphicsContext {
    fileprivate func draw(_ figure: FigureSnapshot, in size: CGSize, _ colors: FigureColors) {
        guard figure.width > 0, figure.height > 0 else { return }
        let scale = min(size.width / CGFloat(figure.width), size.height / CGFloat(figure.height))
        var context = self
        context.translateBy(x: (size.width - CGFloat(figure.width) * scale) / 2, y: (size.height - CGFloat(figure.height) * scale) / 2)
        context.scaleBy(x: scale, y: scale)
        for shape in figure.shapes { context.draw(shape, colors.of(shape.role)) }
    }

    private func draw(_ shape: FigureShape, _ color: Color) {
        let (points, size) = (shape.points.map { CGPoint(x: CGFloat($0.x), y: CGFloat($0.y)) }, CGFloat(shape.size))
        var path = Path()
        switch shape.form {
        case .circle:
            guard let middle = points.first else { return }
            path.addEllipse(in: CGRect(x: middle.x - size, y: middle.y - size, width: 2 * size, height: 2 * size))
            fill(path, with: .color(color))
        case .polygon:
            path.addLines(points)
            path.closeSubpath()
            fill(path, with: .color(color))
        case .line:
            guard size > 0 else { return }
            path.addLines(points)
            stroke(path, with: .color(color), style: StrokeStyle(lineWidth: size, lineCap: .round, lineJoin: .round))
        }
    }
}

/// A moment of an exercise: how much of a phase is over, 0 to 1; of walking, how much of a stride.
struct FigureMoment: Equatable {
    let phase: SessionPhase
    let part: Float

    private static let shownMs: Int64 = 7_200
    private static let strideMs: Int64 = 1_400

    /// The moment that the clock says; before anything is timed, the whole movement again and again.
    @MainActor static func of(_ phase: SessionPhase, _ clock: PhaseClock) -> FigureMoment {
        if phase == .walk { return FigureMoment(phase: phase, part: Float(clock.turn(everyMs: strideMs))) }
        let moves = phase == .up || phase == .hold || phase == .down
        let share = clock.share
        if phase == .setUp || (moves && share == nil) { return shown(Float(clock.turn(everyMs: shownMs))) }
        return FigureMoment(phase: phase, part: 1 - Float(share ?? 1))
    }

    /// The whole movement, to be seen before it is made: two parts up, one to hold, two down, one to rest.
    private static func shown(_ turn: Float) -> FigureMoment {
        let sixth = turn * 6
        if sixth < 2 { return FigureMoment(phase: .up, part: sixth / 2) }
        if sixth < 3 { return FigureMoment(phase: .hold, part: sixth - 2) }
        if sixth < 5 { return FigureMoment(phase: .down, part: (sixth - 3) / 2) }
        return FigureMoment(phase: .rest, part: sixth - 5)
    }
}
