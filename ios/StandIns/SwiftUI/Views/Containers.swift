/// A view that lays others out. Where they come to stand is not told.
@MainActor protocol Container: BuiltIn {
    associatedtype Inner: View
    var content: Inner { get }
    var name: String { get }
}

extension Container {
    package func children(_ node: Node) -> [Child] { [Child(0, content)] }
    package func render(_ node: Node) -> [Piece] { [Piece(name, children: node.childPieces)] }
}

extension Piece {
    /// Which way it runs, noted where that is not from left to right.
    func runs(in environment: EnvironmentValues) -> Piece {
        if environment.layoutDirection == .rightToLeft { facts["runs"] = "from right to left" }
        return self
    }
}

/// From side to side, as its surroundings read.
public struct HStack<Content: View>: View, Container {
    let content: Content
    var name: String { "HStack" }
    package func render(_ node: Node) -> [Piece] { [Piece(name, children: node.childPieces).runs(in: node.environment)] }
    /// By its content.
    public init(alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content) {
        self.content = content()
    }
}

/// From top to bottom.
public struct VStack<Content: View>: View, Container {
    let content: Content
    var name: String { "VStack" }
    /// By its content.
    public init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content) {
        self.content = content()
    }
}

/// One over the other.
public struct ZStack<Content: View>: View, Container {
    let content: Content
    var name: String { "ZStack" }
    /// By its content.
    public init(alignment: Alignment = .center, @ViewBuilder content: () -> Content) { self.content = content() }
}

/// Which headers stay in sight.
public struct PinnedScrollableViews: OptionSet, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let sectionHeaders = PinnedScrollableViews(rawValue: 1)
    public static let sectionFooters = PinnedScrollableViews(rawValue: 2)
}

/// From top to bottom; the stand-in makes all of it at once.
public struct LazyVStack<Content: View>: View, Container {
    let content: Content
    var name: String { "LazyVStack" }
    /// By its content.
    public init(
        alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, pinnedViews: PinnedScrollableViews = [],
        @ViewBuilder content: () -> Content
    ) { self.content = content() }
}

/// From side to side; the stand-in makes all of it at once.
public struct LazyHStack<Content: View>: View, Container {
    let content: Content
    var name: String { "LazyHStack" }
    /// By its content.
    public init(
        alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, pinnedViews: PinnedScrollableViews = [],
        @ViewBuilder content: () -> Content
    ) { self.content = content() }
}

/// Rows and columns.
public struct Grid<Content: View>: View, Container {
    let content: Content
    var name: String { "Grid" }
    /// By its rows.
    public init(
        alignment: Alignment = .center, horizontalSpacing: CGFloat? = nil, verticalSpacing: CGFloat? = nil,
        @ViewBuilder content: () -> Content
    ) { self.content = content() }
}

/// A row of a grid.
public struct GridRow<Content: View>: View, Container {
    let content: Content
    var name: String { "GridRow" }
    /// By its cells.
    public init(alignment: VerticalAlignment? = nil, @ViewBuilder content: () -> Content) { self.content = content() }
}

/// A column or row of a lazy grid.
public struct GridItem: Sendable {
    /// How wide it is.
    public enum Size: Sendable {
        case fixed(CGFloat)
        case flexible(minimum: CGFloat = 10, maximum: CGFloat = .infinity)
        case adaptive(minimum: CGFloat, maximum: CGFloat = .infinity)
    }
    public var size: Size
    public var spacing: CGFloat?
    public var alignment: Alignment?
    public init(_ size: Size = .flexible(), spacing: CGFloat? = nil, alignment: Alignment? = nil) {
        (self.size, self.spacing, self.alignment) = (size, spacing, alignment)
    }
}

/// Columns filled from the top.
public struct LazyVGrid<Content: View>: View, Container {
    let content: Content
    var name: String { "LazyVGrid" }
    /// By its content.
    public init(
        columns: [GridItem], alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, pinnedViews: PinnedScrollableViews = [],
        @ViewBuilder content: () -> Content
    ) { self.content = content() }
}

/// Rows filled from the leading side.
public struct LazyHGrid<Content: View>: View, Container {
    let content: Content
    var name: String { "LazyHGrid" }
    /// By its content.
    public init(
        rows: [GridItem], alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, pinnedViews: PinnedScrollableViews = [],
        @ViewBuilder content: () -> Content
    ) { self.content = content() }
}

/// Content that may be longer than the screen. All of it is rendered.
public struct ScrollView<Content: View>: View, Container {
    let content: Content
    var name: String { "ScrollView" }
    /// By its content.
    public init(_ axes: Axis.Set = .vertical, showsIndicators: Bool = true, @ViewBuilder content: () -> Content) {
        self.content = content()
    }
}

/// A form.
public struct Form<Content: View>: View, Container {
    let content: Content
    var name: String { "Form" }
    /// By its content.
    public init(@ViewBuilder content: () -> Content) { self.content = content() }
}

/// Controls that belong together.
public struct ControlGroup<Content: View>: View, Container {
    let content: Content
    var name: String { "ControlGroup" }
    /// By its content.
    public init(@ViewBuilder content: () -> Content) { self.content = content() }
}

/// A box with a title.
public struct GroupBox<Label: View, Content: View>: View, BuiltIn {
    let label: Label
    let content: Content
    /// By views.
    public init(@ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label) { (self.content, self.label) = (content(), label()) }
    package func children(_ node: Node) -> [Child] { [Child("label", label), Child("content", content)] }
    package func render(_ node: Node) -> [Piece] { [Piece("GroupBox", children: node.childPieces)] }
}
extension GroupBox where Label == EmptyView {
    /// Without a title.
    public init(@ViewBuilder content: () -> Content) { self.init(content: content) { EmptyView() } }
}
extension GroupBox where Label == Text {
    /// By a key.
    public init(_ titleKey: LocalizedStringKey, @ViewBuilder content: () -> Content) { self.init(content: content) { Text(titleKey) } }
    /// By words.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, @ViewBuilder content: () -> Content) {
        self.init(content: content) { Text(title) }
    }
}

/// Room that gives way.
public struct Spacer: View, BuiltIn {
    /// With a least length.
    public nonisolated init(minLength: CGFloat? = nil) {}
}

/// A line.
public struct Divider: View, BuiltIn {
    /// A line.
    public nonisolated init() {}
}

/// The first of its views that fits. The stand-in takes the first, and at accessibility sizes of text the last.
public struct ViewThatFits<Content: View>: View, BuiltIn {
    let content: Content
    /// By what may fit.
    public init(in axes: Axis.Set = [.horizontal, .vertical], @ViewBuilder content: () -> Content) { self.content = content() }

    package func children(_ node: Node) -> [Child] {
        let views = flatten(content)
        let chosen = node.environment.dynamicTypeSize.isAccessibilitySize ? views.last : views.first
        return chosen.map { [Child($0.key, $0.view)] } ?? []
    }
}
