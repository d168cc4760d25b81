import AppModel
import Foundation
import HeelfirstCore
import SwiftUI

/// The last steps: a column for each foot that wears a sensor, the left one at the left in every language; the newest lowest and largest.
struct StepBoard: View {
    let steps: [StepSnapshot]
    let feet: [Side]
    @Environment(\.layoutDirection) private var direction

    var body: some View {
        HStack(spacing: Sizes.gap) {
            ForEach([Side.left, .right].filter(feet.contains), id: \.self) { foot in
                FootColumn(foot: foot, newestFirst: steps.filter { $0.foot == foot }.reversed()).environment(\.layoutDirection, direction)
            }
        }
        .environment(\.layoutDirection, .leftToRight)
    }
}

private struct FootColumn: View {
    /// So many steps of a foot are told to who cannot see them.
    private static let told = 3
    let foot: Side
    let newestFirst: [StepSnapshot]
    @Environment(Gateway.self) private var gateway

    var body: some View {
        VStack(spacing: 4) {
            Text(gateway.label(foot.key)).font(.headline)
            Marks(newestFirst: newestFirst).frame(minHeight: 160, maxHeight: .infinity)
            // Their room is kept where there is nothing to say, so that nothing moves.
            Text(newestFirst.first?.text ?? " ").font(.title2)
            Text(newestFirst.first?.apartText ?? " ").font(.subheadline)
        }
        .frame(maxWidth: .infinity)
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(gateway.label(foot == .left ? "walk-steps-left" : "walk-steps-right"))
        .accessibilityValue(said)
        .accessibilityIdentifier(foot == .left ? "steps-left" : "steps-right")
    }

    private var said: String {
        newestFirst.prefix(Self.told).map { [$0.text, $0.apartText].compactMap(\.self).joined(separator: ", ") }.joined(separator: ". ")
    }
}

private struct Marks: View {
    /// An older step is so much smaller than the next newer one; the newest and the one before it fill the height.
    private static let shrinks: CGFloat = 0.66
    let newestFirst: [StepSnapshot]
    @Environment(\.palette) private var palette

    var body: some View {
        let (steps, palette) = (newestFirst, palette)
        Canvas { context, room in
            var size = min(room.width * 0.8, room.height / (1 + Self.shrinks))
            var bottom = room.height
            for step in steps where bottom - size >= 0 {
                let middle = CGPoint(x: room.width / 2, y: bottom - size / 2)
                context.step(step.mark, at: middle, size * 0.86, palette.of(step.mark), isHollow: step.apartText != nil)
                bottom -= size
                size *= Self.shrinks
            }
        }
    }
}

extension GraphicsContext {
    /// A step as a shape, so that it is known without its colour: a triangle that points up for the toes up, a bar for a flat foot, a
    /// triangle that points down for the toes down, a star for a slap, waves for a drag, a ring for a step without a grade. One that does
    /// not count is hollow.
    func step(_ mark: StepMark, at middle: CGPoint, _ size: CGFloat, _ color: Color, isHollow: Bool) {
        switch mark {
        case .drag: stroke(waves(middle, size), with: .color(color), style: round(size * (isHollow ? 0.04 : 0.1)))
        case .ungraded: stroke(ring(middle, size), with: .color(color), lineWidth: size * 0.1)
        case .heel: draw(triangle(middle, size, up: true), size, color, isHollow)
        case .toe: draw(triangle(middle, size, up: false), size, color, isHollow)
        case .flat: draw(bar(middle, size), size, color, isHollow)
        case .slap: draw(star(middle, size), size, color, isHollow)
        }
    }

    private func draw(_ path: Path, _ size: CGFloat, _ color: Color, _ isHollow: Bool) {
        if isHollow { stroke(path, with: .color(color), style: round(size * 0.06)) } else { fill(path, with: .color(color)) }
    }

    private func round(_ width: CGFloat) -> StrokeStyle { StrokeStyle(lineWidth: width, lineCap: .round, lineJoin: .round) }

    private func triangle(_ middle: CGPoint, _ size: CGFloat, up: Bool) -> Path {
        let tip: CGFloat = up ? -1 : 1
        var path = Path()
        path.move(to: CGPoint(x: middle.x, y: middle.y + tip * size * 0.4))
        path.addLine(to: CGPoint(x: middle.x + size * 0.42, y: middle.y - tip * size * 0.34))
        path.addLine(to: CGPoint(x: middle.x - size * 0.42, y: middle.y - tip * size * 0.34))
        path.closeSubpath()
        return path
    }

    private func bar(_ middle: CGPoint, _ size: CGFloat) -> Path {
        let (width, height) = (size * 0.92, size * 0.3)
        return Path(
            roundedRect: CGRect(x: middle.x - width / 2, y: middle.y - height / 2, width: width, height: height), cornerRadius: height / 4)
    }

    private func ring(_ middle: CGPoint, _ size: CGFloat) -> Path {
        Path(ellipseIn: CGRect(x: middle.x - size * 0.3, y: middle.y - size * 0.3, width: size * 0.6, height: size * 0.6))
    }

    private func star(_ middle: CGPoint, _ size: CGFloat) -> Path {
        let rays = 8
        var path = Path()
        path.addLines(
            (0..<2 * rays).map { corner in
                let (far, angle) = (size * (corner % 2 == 0 ? 0.5 : 0.22), Double.pi * Double(corner) / Double(rays))
                return CGPoint(x: middle.x + far * CGFloat(sin(angle)), y: middle.y - far * CGFloat(cos(angle)))
            })
        path.closeSubpath()
        return path
    }

    private func waves(_ middle: CGPoint, _ size: CGFloat) -> Path {
        var path = Path()
        for row in [-0.26, 0, 0.26] {
            let (y, crest) = (middle.y + size * row, size * 0.13)
            var from = middle.x - size * 0.44
            path.move(to: CGPoint(x: from, y: y))
            for _ in 0..<2 {
                path.addCurve(
                    to: CGPoint(x: from + size * 0.44, y: y), control1: CGPoint(x: from + size * 0.11, y: y - 2 * crest),
                    control2: CGPoint(x: from + size * 0.33, y: y + 2 * crest))
                from += size * 0.44
            }
        }
        return path
    }
}
