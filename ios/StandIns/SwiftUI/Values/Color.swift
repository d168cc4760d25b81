/// What shapes are filled with. Only noted.
public protocol ShapeStyle: Sendable {}

/// What a style is called in notes.
func describe(_ style: Any) -> String {
    switch style {
    case let color as Color: color.name
    case let style as HierarchicalShapeStyle: style.name
    case let style as AnyShapeStyle: style.name
    default: String(describing: type(of: style))
    }
}

/// A colour. As a view it fills its place with itself.
public struct Color: ShapeStyle, View, BuiltIn, Hashable, Sendable {
    package nonisolated let name: String
    package nonisolated init(name: String) { self.name = name }

    /// Which numbers a colour is given in.
    public enum RGBColorSpace: Hashable, Sendable { case sRGB, sRGBLinear, displayP3 }

    /// From the app's assets.
    public nonisolated init(_ name: String, bundle: Bundle? = nil) { self.init(name: name) }
    /// By red, green and blue.
    public nonisolated init(_ colorSpace: RGBColorSpace = .sRGB, red: Double, green: Double, blue: Double, opacity: Double = 1) {
        let hex = [red, green, blue].map { String(format: "%02x", Int(($0 * 255).rounded())) }.joined()
        self.init(name: opacity == 1 ? "#\(hex)" : "#\(hex) opacity \(opacity)")
    }
    /// By a grey.
    public nonisolated init(_ colorSpace: RGBColorSpace = .sRGB, white: Double, opacity: Double = 1) {
        self.init(red: white, green: white, blue: white, opacity: opacity)
    }
    /// By hue.
    public nonisolated init(hue: Double, saturation: Double, brightness: Double, opacity: Double = 1) {
        self.init(name: "hsb \(hue) \(saturation) \(brightness)")
    }

    public static nonisolated let red = Color(name: "red")
    public static nonisolated let orange = Color(name: "orange")
    public static nonisolated let yellow = Color(name: "yellow")
    public static nonisolated let green = Color(name: "green")
    public static nonisolated let mint = Color(name: "mint")
    public static nonisolated let teal = Color(name: "teal")
    public static nonisolated let cyan = Color(name: "cyan")
    public static nonisolated let blue = Color(name: "blue")
    public static nonisolated let indigo = Color(name: "indigo")
    public static nonisolated let purple = Color(name: "purple")
    public static nonisolated let pink = Color(name: "pink")
    public static nonisolated let brown = Color(name: "brown")
    public static nonisolated let white = Color(name: "white")
    public static nonisolated let gray = Color(name: "gray")
    public static nonisolated let black = Color(name: "black")
    public static nonisolated let clear = Color(name: "clear")
    public static nonisolated let primary = Color(name: "primary")
    public static nonisolated let secondary = Color(name: "secondary")

    /// Less opaque.
    public nonisolated func opacity(_ opacity: Double) -> Color { Color(name: "\(name) opacity \(opacity)") }
    /// A gradient of it.
    public nonisolated var gradient: AnyGradient { AnyGradient() }
}

/// More or less prominent.
public struct HierarchicalShapeStyle: ShapeStyle {
    let name: String
    public static let primary = HierarchicalShapeStyle(name: "primary")
    public static let secondary = HierarchicalShapeStyle(name: "secondary")
    public static let tertiary = HierarchicalShapeStyle(name: "tertiary")
    public static let quaternary = HierarchicalShapeStyle(name: "quaternary")
}
/// The tint.
public struct TintShapeStyle: ShapeStyle { public init() {} }
/// The foreground's.
public struct ForegroundStyle: ShapeStyle { public init() {} }
/// The background's.
public struct BackgroundStyle: ShapeStyle { public init() {} }
/// That of lines between things.
public struct SeparatorShapeStyle: ShapeStyle { public init() {} }
/// That of what is selected.
public struct SelectionShapeStyle: ShapeStyle { public init() {} }
/// That of fills.
public struct FillShapeStyle: ShapeStyle { public init() {} }
/// A gradient of one colour.
public struct AnyGradient: ShapeStyle {}
/// Any style.
public struct AnyShapeStyle: ShapeStyle {
    let name: String
    /// Wraps a style.
    public init<S: ShapeStyle>(_ style: S) { name = describe(style) }
}
/// Blurred glass.
public struct Material: ShapeStyle {
    public static let ultraThin = Material()
    public static let thin = Material()
    public static let regular = Material()
    public static let thick = Material()
    public static let bar = Material()
}
/// Colours and where they stand.
public struct Gradient: ShapeStyle, Hashable {
    /// A colour and where it stands.
    public struct Stop: Hashable, Sendable {
        public var color: Color
        public var location: CGFloat
        public init(color: Color, location: CGFloat) {
            self.color = color
            self.location = location
        }
    }
    public var stops: [Stop]
    public init(stops: [Stop]) { self.stops = stops }
    public init(colors: [Color]) { stops = colors.map { Stop(color: $0, location: 0) } }
}
/// From one point to another.
public struct LinearGradient: ShapeStyle, View, BuiltIn {
    public nonisolated init(gradient: Gradient, startPoint: UnitPoint, endPoint: UnitPoint) {}
    public nonisolated init(colors: [Color], startPoint: UnitPoint, endPoint: UnitPoint) {}
    public nonisolated init(stops: [Gradient.Stop], startPoint: UnitPoint, endPoint: UnitPoint) {}
}

extension ShapeStyle where Self == Color {
    public static var red: Color { .red }
    public static var orange: Color { .orange }
    public static var yellow: Color { .yellow }
    public static var green: Color { .green }
    public static var mint: Color { .mint }
    public static var teal: Color { .teal }
    public static var cyan: Color { .cyan }
    public static var blue: Color { .blue }
    public static var indigo: Color { .indigo }
    public static var purple: Color { .purple }
    public static var pink: Color { .pink }
    public static var brown: Color { .brown }
    public static var white: Color { .white }
    public static var gray: Color { .gray }
    public static var black: Color { .black }
    public static var clear: Color { .clear }
}
extension ShapeStyle where Self == HierarchicalShapeStyle {
    public static var primary: HierarchicalShapeStyle { .primary }
    public static var secondary: HierarchicalShapeStyle { .secondary }
    public static var tertiary: HierarchicalShapeStyle { .tertiary }
    public static var quaternary: HierarchicalShapeStyle { .quaternary }
}
extension ShapeStyle where Self == TintShapeStyle { public static var tint: TintShapeStyle { .init() } }
extension ShapeStyle where Self == ForegroundStyle { public static var foreground: ForegroundStyle { .init() } }
extension ShapeStyle where Self == BackgroundStyle { public static var background: BackgroundStyle { .init() } }
extension ShapeStyle where Self == SeparatorShapeStyle { public static var separator: SeparatorShapeStyle { .init() } }
extension ShapeStyle where Self == SelectionShapeStyle { public static var selection: SelectionShapeStyle { .init() } }
extension ShapeStyle where Self == FillShapeStyle { public static var fill: FillShapeStyle { .init() } }
extension ShapeStyle where Self == Material {
    public static var ultraThinMaterial: Material { .ultraThin }
    public static var thinMaterial: Material { .thin }
    public static var regularMaterial: Material { .regular }
    public static var thickMaterial: Material { .thick }
    public static var bar: Material { .bar }
}

// Apple names it so.
// swift-format-ignore: DontRepeatTypeInStaticProperties
extension Color {
    public static nonisolated let accentColor = Color(name: "accentColor")
}
