/// Shows a view before or behind another.
struct Layer: BuiltInModifier {
    let view: any View
    let isBehind: Bool
    func children(_ node: Node, _ content: any View) -> [Child] { [base(node, content), Child("layer", view)] }
    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        let layer = node.pieces(of: "layer")
        return isBehind ? layer + pieces : pieces + layer
    }
}

/// Takes its place without being seen.
struct Unseen: BuiltInModifier {
    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        for piece in pieces { piece.isInvisible = true }
        return pieces
    }
}

/// As opaque as it says; not at all is not there for VoiceOver nor for the finger.
struct Opacity: BuiltInModifier {
    let opacity: Double
    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        for piece in pieces {
            piece.facts["opacity"] = "\(opacity)"
            if opacity <= 0.01 { piece.isInvisible = true }
        }
        return pieces
    }
}

extension View {
    /// Shows a view over this one.
    public func overlay<V: View>(alignment: Alignment = .center, @ViewBuilder content: () -> V) -> some View {
        modifier(Layer(view: content(), isBehind: false))
    }
    public func overlay<S: ShapeStyle>(_ style: S, ignoresSafeAreaEdges edges: Edge.Set = .all) -> some View { self }
    public func overlay<S: ShapeStyle, T: Shape>(_ style: S, in shape: T) -> some View { self }
    /// Shows a view behind this one.
    public func background<V: View>(alignment: Alignment = .center, @ViewBuilder content: () -> V) -> some View {
        modifier(Layer(view: content(), isBehind: true))
    }
    public func background<S: ShapeStyle>(_ style: S, ignoresSafeAreaEdges edges: Edge.Set = .all) -> some View {
        noted("background", describe(style))
    }
    public func background<S: ShapeStyle, T: Shape>(_ style: S, in shape: T) -> some View { noted("background", describe(style)) }
    public func background<T: Shape>(in shape: T) -> some View { self }
    /// Shows a view at an edge, beside the content.
    public func safeAreaInset<V: View>(
        edge: VerticalEdge, alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> V
    ) -> some View { modifier(Layer(view: content(), isBehind: edge == .top)) }
    public func safeAreaPadding(_ edges: Edge.Set = .all, _ length: CGFloat? = nil) -> some View { self }

    /// Takes its place without being seen or met.
    public func hidden() -> some View { modifier(Unseen()) }
    public func opacity(_ opacity: Double) -> some View { modifier(Opacity(opacity: opacity)) }

    // Looks, noted.
    public func font(_ font: Font?) -> some View { noted("font", font?.name) }
    public func fontWeight(_ weight: Font.Weight?) -> some View { noted("weight", weight?.name) }
    public func fontDesign(_ design: Font.Design?) -> some View { self }
    public func bold(_ isActive: Bool = true) -> some View { noted("weight", isActive ? "bold" : nil) }
    public func italic(_ isActive: Bool = true) -> some View { noted("italic", isActive ? "true" : nil) }
    public func underline(_ isActive: Bool = true, color: Color? = nil) -> some View { noted("underline", isActive ? "true" : nil) }
    public func strikethrough(_ isActive: Bool = true, color: Color? = nil) -> some View { noted("strikethrough", isActive ? "true" : nil) }
    public func monospacedDigit() -> some View { noted("digits", "monospaced") }
    public func monospaced(_ isActive: Bool = true) -> some View { self }
    public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some View { noted("foreground", describe(style)) }
    public func foregroundStyle<S1: ShapeStyle, S2: ShapeStyle>(_ primary: S1, _ secondary: S2) -> some View {
        noted("foreground", describe(primary))
    }
    public func foregroundColor(_ color: Color?) -> some View { noted("foreground", color?.name) }
    public func tint(_ tint: Color?) -> some View { noted("tint", tint?.name) }
    public func tint<S: ShapeStyle>(_ tint: S?) -> some View { noted("tint", tint.map { describe($0) }) }
    public func minimumScaleFactor(_ factor: CGFloat) -> some View { noted("minimumScaleFactor", "\(Double(factor))") }
    public func lineLimit(_ number: Int?) -> some View { noted("lineLimit", number.map(String.init)) }
    public func lineLimit(_ limit: PartialRangeFrom<Int>) -> some View { self }
    public func lineLimit(_ limit: ClosedRange<Int>) -> some View { noted("lineLimit", "\(limit.upperBound)") }
    public func lineLimit(_ limit: Int, reservesSpace: Bool) -> some View { noted("lineLimit", "\(limit)") }
    public func lineSpacing(_ lineSpacing: CGFloat) -> some View { self }
    public func multilineTextAlignment(_ alignment: TextAlignment) -> some View { self }
    public func truncationMode(_ mode: Text.TruncationMode) -> some View { self }
    public func textCase(_ textCase: Text.Case?) -> some View { self }
    public func textSelection<S: TextSelectability>(_ selectability: S) -> some View { self }
    public func allowsTightening(_ flag: Bool) -> some View { self }
    public func imageScale(_ scale: Image.Scale) -> some View { self }
    public func symbolRenderingMode(_ mode: SymbolRenderingMode?) -> some View { self }
    public func symbolVariant(_ variant: SymbolVariants) -> some View { self }
    public func flipsForRightToLeftLayoutDirection(_ enabled: Bool) -> some View { noted("flips", "\(enabled)") }
    public func controlSize(_ controlSize: ControlSize) -> some View { noted("controlSize", "\(controlSize)") }
    public func labelsHidden() -> some View { self }
    public func clipShape<S: Shape>(_ shape: S, style: FillStyle = FillStyle()) -> some View { self }
    public func clipped(antialiased: Bool = false) -> some View { self }
    public func cornerRadius(_ radius: CGFloat, antialiased: Bool = true) -> some View { self }
    public func border<S: ShapeStyle>(_ content: S, width: CGFloat = 1) -> some View { self }
    public func shadow(color: Color = .black, radius: CGFloat, x: CGFloat = 0, y: CGFloat = 0) -> some View { self }
    public func blur(radius: CGFloat, opaque: Bool = false) -> some View { self }
    public func grayscale(_ amount: Double) -> some View { self }
    public func saturation(_ amount: Double) -> some View { self }
    public func brightness(_ amount: Double) -> some View { self }
    public func blendMode(_ blendMode: BlendMode) -> some View { self }
    public func mask<M: View>(alignment: Alignment = .center, @ViewBuilder _ mask: () -> M) -> some View { self }
    public func compositingGroup() -> some View { self }
    public func drawingGroup(opaque: Bool = false) -> some View { self }
    public func rotationEffect(_ angle: Angle, anchor: UnitPoint = .center) -> some View { self }
    public func scaleEffect(_ s: CGFloat, anchor: UnitPoint = .center) -> some View { self }
    public func scaleEffect(x: CGFloat = 1, y: CGFloat = 1, anchor: UnitPoint = .center) -> some View { self }
    public func containerShape<T: InsettableShape>(_ shape: T) -> some View { self }
    public func contentShape<S: Shape>(_ shape: S, eoFill: Bool = false) -> some View { self }
    public func animation<V: Equatable>(_ animation: Animation?, value: V) -> some View { self }
    public func transition(_ t: AnyTransition) -> some View { self }
    public func contentTransition(_ transition: ContentTransition) -> some View { self }
    public func transaction(_ transform: @escaping (inout Transaction) -> Void) -> some View { self }
    public func matchedGeometryEffect<ID: Hashable>(id: ID, in namespace: Namespace.ID, isSource: Bool = true) -> some View { self }
    public func preferredColorScheme(_ colorScheme: ColorScheme?) -> some View {
        noted("preferredColorScheme", colorScheme.map { "\($0)" })
    }
    public func statusBarHidden(_ hidden: Bool = true) -> some View { self }
    public func persistentSystemOverlays(_ visibility: Visibility) -> some View { self }
    public func allowsHitTesting(_ enabled: Bool) -> some View { self }
    /// Noted: not shown where others may look on.
    public func privacySensitive(_ sensitive: Bool = true) -> some View { noted("privacySensitive", sensitive ? "true" : nil) }
    public func redacted(reason: RedactionReasons) -> some View { noted("redacted", "true") }
    public func unredacted() -> some View { self }
}

extension Text {
    public enum TruncationMode: Sendable { case head, tail, middle }
    public enum Case: Sendable { case uppercase, lowercase }
}
/// Whether a text can be selected.
public protocol TextSelectability { static var allowsSelection: Bool { get } }
public struct EnabledTextSelectability: TextSelectability { public static let allowsSelection = true }
public struct DisabledTextSelectability: TextSelectability { public static let allowsSelection = false }
extension TextSelectability where Self == EnabledTextSelectability { public static var enabled: Self { Self() } }
extension TextSelectability where Self == DisabledTextSelectability { public static var disabled: Self { Self() } }
/// Forms of a symbol.
public struct SymbolVariants: Sendable {
    public static let none = SymbolVariants()
    public static let fill = SymbolVariants()
    public static let circle = SymbolVariants()
    public static let square = SymbolVariants()
    public static let slash = SymbolVariants()
    public var fill: SymbolVariants { self }
    public var circle: SymbolVariants { self }
}
