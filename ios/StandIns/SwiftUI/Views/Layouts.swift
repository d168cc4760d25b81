/// Lays views out. The stand-in asks none: it takes the views in their order.
public protocol Layout: Animatable {
    associatedtype Cache = Void
    typealias Subviews = LayoutSubviews
    /// What it keeps between questions.
    func makeCache(subviews: Self.Subviews) -> Self.Cache
    /// How large it is.
    func sizeThatFits(proposal: ProposedViewSize, subviews: Self.Subviews, cache: inout Self.Cache) -> CGSize
    /// Where the views stand.
    func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Self.Subviews, cache: inout Self.Cache)
}

extension Layout where Cache == Void {
    /// Nothing.
    public func makeCache(subviews: Self.Subviews) {}
}

extension Layout {
    /// Lays views out.
    @MainActor public func callAsFunction<V: View>(@ViewBuilder _ content: () -> V) -> some View {
        LaidOut(content: content(), name: (self as? AnyLayout)?.name ?? "\(Self.self)")
    }
}

/// The views of a layout.
struct LaidOut<Content: View>: View, Container {
    let content: Content
    let name: String
    package func render(_ node: Node) -> [Piece] {
        let piece = Piece(name, children: node.childPieces)
        return [name == "\(HStackLayout.self)" ? piece.runs(in: node.environment) : piece]
    }
}

/// The views a layout is asked for. There are none to be asked.
public struct LayoutSubviews: RandomAccessCollection, Sendable {
    public var startIndex: Int { 0 }
    public var endIndex: Int { 0 }
    public subscript(index: Int) -> LayoutSubview { LayoutSubview() }
    public var layoutDirection: LayoutDirection { .leftToRight }
}
/// A view a layout is asked for.
public struct LayoutSubview: Equatable, Sendable {
    public var priority: Double { 0 }
    public func sizeThatFits(_ proposal: ProposedViewSize) -> CGSize { .zero }
    public func dimensions(in proposal: ProposedViewSize) -> ViewDimensions { ViewDimensions() }
    public func place(at position: CGPoint, anchor: UnitPoint = .topLeading, proposal: ProposedViewSize) {}
}

/// From side to side, as a layout.
public struct HStackLayout: Layout {
    public init(alignment: VerticalAlignment = .center, spacing: CGFloat? = nil) {}
    public func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout Void) -> CGSize { .zero }
    public func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Void) {}
}
/// From top to bottom, as a layout.
public struct VStackLayout: Layout {
    public init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil) {}
    public func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout Void) -> CGSize { .zero }
    public func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Void) {}
}
/// One over the other, as a layout.
public struct ZStackLayout: Layout {
    public init(alignment: Alignment = .center) {}
    public func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout Void) -> CGSize { .zero }
    public func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Void) {}
}
/// Any layout. Another one leaves the views their state.
public struct AnyLayout: Layout {
    let name: String
    public init<L: Layout>(_ layout: L) { name = "\(L.self)" }
    public func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout Void) -> CGSize { .zero }
    public func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Void) {}
}
