import HeelfirstCore
import SwiftUI

/// A pair of shoes from above, toes up, as the wearer sees them: the one in question is filled and bears the sensor. It is never mirrored. The
/// words beside it say the same.
struct Shoes: View {
    let foot: Side
    let size: CGFloat
    @Environment(\.palette) private var palette

    var body: some View {
        let (foot, palette) = (foot, palette)
        Canvas { context, room in
            context.shoe(foot == .left, palette, in: room)
            context.translateBy(x: room.width, y: 0)
            context.scaleBy(x: -1, y: 1)
            context.shoe(foot == .right, palette, in: room)
        }
        .environment(\.layoutDirection, .leftToRight)
        .frame(width: size, height: size)
        .accessibilityHidden(true)
    }
}

extension GraphicsContext {
    /// The left shoe: filled and with a sensor, or its outline alone.
    fileprivate func shoe(_ isMeant: Bool, _ palette: Palette, in room: CGSize) {
        let path = Path { path in
            path.move(to: room.at(0.32, 0.06))
            path.addCurve(to: room.at(0.44, 0.52), control1: room.at(0.46, 0.06), control2: room.at(0.47, 0.30))
            path.addCurve(to: room.at(0.43, 0.84), control1: room.at(0.43, 0.62), control2: room.at(0.45, 0.72))
            path.addCurve(to: room.at(0.17, 0.84), control1: room.at(0.40, 0.98), control2: room.at(0.20, 0.98))
            path.addCurve(to: room.at(0.13, 0.44), control1: room.at(0.14, 0.70), control2: room.at(0.19, 0.60))
            path.addCurve(to: room.at(0.32, 0.06), control1: room.at(0.07, 0.24), control2: room.at(0.18, 0.06))
            path.closeSubpath()
        }
        guard isMeant else { return stroke(path, with: .color(palette.ungraded), lineWidth: room.width * 0.035) }
        let sensor = CGRect(x: room.width * 0.23, y: room.height * 0.34, width: room.width * 0.14, height: room.height * 0.11)
        fill(path, with: .color(palette.accent))
        fill(Path(sensor), with: .color(palette.track))
    }
}

extension CGSize {
    fileprivate func at(_ x: CGFloat, _ y: CGFloat) -> CGPoint { CGPoint(x: width * x, y: height * y) }
}
