/// One thing that was drawn.
package struct DrawnCommand: Equatable {
    package let verb: String
    package let path: Path?
    package let detail: String

    /// One line.
    package var words: String { [verb, detail, path.map { "[\($0)]" }].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ") }
}

/// Where drawing commands are written down.
final class Recorder {
    var commands: [DrawnCommand] = []
}

/// Draws. What is drawn is written down, with the transform of the moment applied to the paths.
public struct GraphicsContext {
    let recorder: Recorder
    /// How opaque what is drawn next is.
    public var opacity: Double = 1
    /// How it mixes.
    public var blendMode: BlendMode = .normal
    /// The values where it draws.
    public let environment: EnvironmentValues
    /// How places are mapped.
    public var transform: CGAffineTransform = .identity

    init(_ recorder: Recorder, _ environment: EnvironmentValues) { (self.recorder, self.environment) = (recorder, environment) }

    /// What something is filled with.
    public struct Shading: Sendable {
        let name: String
        public static func color(_ color: Color) -> Shading { Shading(name: color.name) }
        public static func style<S: ShapeStyle>(_ style: S) -> Shading { Shading(name: describe(style)) }
        public static func color(_ colorSpace: Color.RGBColorSpace = .sRGB, red: Double, green: Double, blue: Double, opacity: Double = 1)
            -> Shading
        {
            Shading(name: Color(red: red, green: green, blue: blue, opacity: opacity).name)
        }
        public static func linearGradient(_ gradient: Gradient, startPoint: CGPoint, endPoint: CGPoint) -> Shading {
            Shading(name: "gradient")
        }
        public static var foreground: Shading { Shading(name: "foreground") }
        public static var backdrop: Shading { Shading(name: "backdrop") }
    }

    /// How something is clipped.
    public struct ClipOptions: OptionSet, Sendable {
        public let rawValue: UInt32
        public init(rawValue: UInt32) { self.rawValue = rawValue }
        public static let inverse = ClipOptions(rawValue: 1)
    }

    /// A text ready to be drawn. Its size is guessed from the number of its letters.
    public struct ResolvedText {
        let words: String
        public var shading: Shading = .foreground
        public func measure(in size: CGSize) -> CGSize { CGSize(width: min(CGFloat(words.count) * 8, size.width), height: 20) }
    }
    /// A picture ready to be drawn.
    public struct ResolvedImage {
        let name: String
        public let size = CGSize(width: 20, height: 20)
        public let baseline: CGFloat = 20
        public var shading: Shading?
    }

    public mutating func translateBy(x: CGFloat, y: CGFloat) { transform = transform.translatedBy(x: x, y: y) }
    public mutating func scaleBy(x: CGFloat, y: CGFloat) { transform = transform.scaledBy(x: x, y: y) }
    public mutating func rotate(by angle: Angle) { transform = transform.rotated(by: CGFloat(angle.radians)) }
    public mutating func concatenate(_ matrix: CGAffineTransform) { transform = matrix.concatenating(transform) }
    public mutating func clip(to path: Path, style: FillStyle = FillStyle(), options: ClipOptions = ClipOptions()) {
        write("clip", path, "")
    }

    public func fill(_ path: Path, with shading: Shading, style: FillStyle = FillStyle()) { write("fill", path, shading.name) }
    public func stroke(_ path: Path, with shading: Shading, style: StrokeStyle) {
        let dash = style.dash.isEmpty ? "" : " dash \(style.dash.map(plain).joined(separator: " "))"
        write("stroke", path, "\(shading.name) \(plain(style.lineWidth))\(dash)")
    }
    public func stroke(_ path: Path, with shading: Shading, lineWidth: CGFloat = 1) {
        stroke(path, with: shading, style: StrokeStyle(lineWidth: lineWidth))
    }

    public func resolve(_ text: Text) -> ResolvedText { ResolvedText(words: text.words(environment, .distantPast)) }
    public func resolve(_ image: Image) -> ResolvedImage { ResolvedImage(name: image.name) }
    public func draw(_ text: ResolvedText, at point: CGPoint, anchor: UnitPoint = .center) {
        write("text", nil, "\"\(text.words)\" at \(place(point))")
    }
    public func draw(_ text: ResolvedText, in rect: CGRect) { draw(text, at: rect.origin) }
    public func draw(_ text: Text, at point: CGPoint, anchor: UnitPoint = .center) { draw(resolve(text), at: point, anchor: anchor) }
    public func draw(_ text: Text, in rect: CGRect) { draw(resolve(text), at: rect.origin) }
    public func draw(_ image: ResolvedImage, at point: CGPoint, anchor: UnitPoint = .center) {
        write("image", nil, "\(image.name) at \(place(point))")
    }
    public func draw(_ image: ResolvedImage, in rect: CGRect, style: FillStyle = FillStyle()) { draw(image, at: rect.origin) }
    public func draw(_ image: Image, at point: CGPoint, anchor: UnitPoint = .center) { draw(resolve(image), at: point, anchor: anchor) }
    public func draw(_ image: Image, in rect: CGRect, style: FillStyle = FillStyle()) { draw(resolve(image), at: rect.origin) }
    /// Draws on a layer of its own, of which the stand-in makes nothing.
    public func drawLayer(content: (inout GraphicsContext) throws -> Void) rethrows {
        var layer = self
        try content(&layer)
    }

    private func place(_ point: CGPoint) -> String {
        let mapped = point.applying(transform)
        return "\(plain((mapped.x * 1000).rounded() / 1000)) \(plain((mapped.y * 1000).rounded() / 1000))"
    }

    private func write(_ verb: String, _ path: Path?, _ detail: String) {
        let faded = opacity == 1 ? detail : "\(detail) opacity \(opacity)"
        recorder.commands.append(DrawnCommand(verb: verb, path: path?.applying(transform), detail: faded))
    }
}

/// A drawing. Its size is what the nearest frame says, or the screen's.
public struct Canvas: View, BuiltIn {
    let renderer: (inout GraphicsContext, CGSize) -> Void

    /// By what draws it.
    public init(
        opaque: Bool = false, colorMode: ColorRenderingMode = .nonLinear, rendersAsynchronously: Bool = false,
        renderer: @escaping (inout GraphicsContext, CGSize) -> Void
    ) { self.renderer = renderer }

    package func children(_ node: Node) -> [Child] {
        let recorder = Recorder()
        var context = GraphicsContext(recorder, node.environment)
        renderer(&context, node.environment.proposed)
        node.memory["drawn"] = recorder.commands
        return []
    }

    package func render(_ node: Node) -> [Piece] {
        let piece = Piece("Canvas")
        piece.isPicture = true
        piece.drawing = node.memory["drawn"] as? [DrawnCommand] ?? []
        return [piece.runs(in: node.environment)]
    }
}

/// How colours are reckoned.
public enum ColorRenderingMode: Sendable { case nonLinear, linear, extendedLinear }
