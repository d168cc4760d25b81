extension Piece {
    /// The piece with the title and the items of toolbars in it gathered into bars: they are met before the content, and
    /// those at the bottom after it.
    package func withBar() -> Piece {
        var taken: [Piece] = []
        children = children.compactMap { $0.without(&taken) }
        // What is put in the middle stands in the place of the title.
        let hasMiddle = taken.contains { $0.place == .principal }
        let order: [Place] = [.back, .leading, hasMiddle ? .principal : .title, .trailing]
        let top = order.flatMap { place in taken.filter { $0.place == place } }
        let bottom = taken.filter { $0.place == .bottom || $0.place == .keyboard }
        let presented = taken.filter { $0.place == .presentation }
        for piece in top + bottom { piece.place = .inline }
        for piece in (top + bottom).flatMap(\.all) { piece.facts["bar"] = "true" }
        if !top.isEmpty { children.insert(Piece("Bar", children: top), at: 0) }
        if !bottom.isEmpty { children.append(Piece("BottomBar", children: bottom)) }
        children += presented
        return self
    }

    private func without(_ taken: inout [Piece]) -> Piece? {
        if place != .inline {
            taken.append(self)
            return nil
        }
        children = children.compactMap { $0.without(&taken) }
        return self
    }

    /// Takes out what is presented over the pieces, in order.
    package static func presented(_ pieces: inout [Piece]) -> [Piece] {
        var found: [Piece] = []
        pieces = pieces.compactMap { piece in
            if piece.place == .presentation {
                found.append(piece)
                return nil
            }
            found += presented(&piece.children)
            return piece
        }
        return found
    }
}

/// Where an item of a toolbar goes.
public struct ToolbarItemPlacement: Sendable {
    let place: String
    public static let automatic = Self(place: "trailing")
    public static let principal = Self(place: "principal")
    public static let navigation = Self(place: "leading")
    public static let primaryAction = Self(place: "trailing")
    public static let secondaryAction = Self(place: "trailing")
    public static let confirmationAction = Self(place: "trailing")
    public static let cancellationAction = Self(place: "leading")
    public static let destructiveAction = Self(place: "trailing")
    public static let topBarLeading = Self(place: "leading")
    public static let topBarTrailing = Self(place: "trailing")
    public static let navigationBarLeading = Self(place: "leading")
    public static let navigationBarTrailing = Self(place: "trailing")
    public static let bottomBar = Self(place: "bottom")
    public static let keyboard = Self(place: "keyboard")
    public static let status = Self(place: "bottom")

    var target: Piece.Place {
        switch place {
        case "leading": .leading
        case "principal": .principal
        case "bottom": .bottom
        case "keyboard": .keyboard
        default: .trailing
        }
    }
}

/// A bar.
public struct ToolbarPlacement: Sendable {
    public static let automatic = ToolbarPlacement()
    public static let navigationBar = ToolbarPlacement()
    public static let bottomBar = ToolbarPlacement()
    public static let tabBar = ToolbarPlacement()
}

/// Items of a toolbar.
@MainActor @preconcurrency public protocol ToolbarContent {
    associatedtype Body: ToolbarContent
    /// What it is made of.
    @ToolbarContentBuilder var body: Self.Body { get }
}
extension Never: ToolbarContent {}

/// Items that the stand-in knows.
@MainActor protocol KnownItems: ToolbarContent where Body == Never { var items: [(Piece.Place, any View)] { get } }
extension ToolbarContent where Body == Never {
    /// Never called.
    public var body: Never { fatalError("no body") }
}

@MainActor func items<C: ToolbarContent>(_ content: C) -> [(Piece.Place, any View)] {
    if let known = content as? any KnownItems { return known.items }
    return items(content.body)
}

/// One item.
public struct ToolbarItem<ID, Content: View>: KnownItems {
    let placement: ToolbarItemPlacement
    let content: Content
    var items: [(Piece.Place, any View)] { [(placement.target, content)] }
}
extension ToolbarItem where ID == () {
    /// By its content.
    public init(placement: ToolbarItemPlacement = .automatic, @ViewBuilder content: () -> Content) {
        (self.placement, self.content) = (placement, content())
    }
}
/// Several items in one place.
public struct ToolbarItemGroup<Content: View>: KnownItems {
    let placement: ToolbarItemPlacement
    let content: Content
    var items: [(Piece.Place, any View)] { [(placement.target, content)] }
    /// By its content.
    public init(placement: ToolbarItemPlacement = .automatic, @ViewBuilder content: () -> Content) {
        (self.placement, self.content) = (placement, content())
    }
}
/// Items beside one another.
public struct _ToolbarItems: KnownItems { let items: [(Piece.Place, any View)] }

/// Puts the items of a toolbar together.
@MainActor @resultBuilder public struct ToolbarContentBuilder {
    public static func buildExpression<C: ToolbarContent>(_ content: C) -> C { content }
    public static func buildBlock<C: ToolbarContent>(_ content: C) -> some ToolbarContent { content }
    public static func buildBlock<each C: ToolbarContent>(_ content: repeat each C) -> _ToolbarItems {
        var all: [(Piece.Place, any View)] = []
        repeat all.append(contentsOf: items(each content))
        return _ToolbarItems(items: all)
    }
    public static func buildIf<C: ToolbarContent>(_ content: C?) -> _ToolbarItems { _ToolbarItems(items: content.map { items($0) } ?? []) }
    public static func buildEither<C: ToolbarContent>(first: C) -> _ToolbarItems { _ToolbarItems(items: items(first)) }
    public static func buildEither<C: ToolbarContent>(second: C) -> _ToolbarItems { _ToolbarItems(items: items(second)) }
}

struct Toolbar: BuiltInModifier {
    let items: [(Piece.Place, any View)]

    func children(_ node: Node, _ content: any View) -> [Child] {
        [base(node, content)] + items.enumerated().map { Child($0.offset + 1, $0.element.1) }
    }

    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        pieces
            + zip(items, node.children.dropFirst()).flatMap { item, child in
                let inner = child.pieces
                for piece in inner where piece.place == .inline { piece.place = item.0 }
                return inner
            }
    }
}

struct Title: BuiltInModifier {
    let title: Text
    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        let piece = Piece("Title", title.words(node.environment, node.host.clock.unobserved), isElement: true)
        piece.access.traits = [.isHeader]
        piece.place = .title
        return pieces + [piece]
    }
}

extension View {
    /// The items of the bars.
    public func toolbar<C: ToolbarContent>(@ToolbarContentBuilder content: () -> C) -> some View {
        modifier(Toolbar(items: items(content())))
    }
}

extension View {
    /// Views at the end of the bar.
    public func toolbar<C: View>(@ViewBuilder content: () -> C) -> some View { modifier(Toolbar(items: [(.trailing, content())])) }
    /// Noted.
    public func toolbar(_ visibility: Visibility, for bars: ToolbarPlacement...) -> some View { noted("toolbar", "\(visibility)") }
    public func toolbarBackground<S: ShapeStyle>(_ style: S, for bars: ToolbarPlacement...) -> some View { self }
    public func toolbarBackground(_ visibility: Visibility, for bars: ToolbarPlacement...) -> some View { self }
    public func toolbarColorScheme(_ colorScheme: ColorScheme?, for bars: ToolbarPlacement...) -> some View { self }
    public func toolbarTitleDisplayMode(_ mode: ToolbarTitleDisplayMode) -> some View { self }
    /// The title in the bar.
    public func navigationTitle(_ title: Text) -> some View { modifier(Title(title: title)) }
    public func navigationTitle(_ titleKey: LocalizedStringKey) -> some View { navigationTitle(Text(titleKey)) }
    @_disfavoredOverload public func navigationTitle<S: StringProtocol>(_ title: S) -> some View { navigationTitle(Text(title)) }
    public func navigationBarTitleDisplayMode(_ displayMode: NavigationBarItem.TitleDisplayMode) -> some View { self }
    /// Whether the way back is offered.
    public func navigationBarBackButtonHidden(_ hidesBackButton: Bool = true) -> some View {
        noted("backButton", hidesBackButton ? "hidden" : "shown")
    }
    /// What is made of a pushed value.
    public func navigationDestination<D: Hashable, C: View>(for data: D.Type, @ViewBuilder destination: @escaping (D) -> C) -> some View {
        modifier(DestinationFor<D>(make: destination))
    }
    /// A screen that is pushed while something holds.
    public func navigationDestination<V: View>(isPresented: Binding<Bool>, @ViewBuilder destination: @escaping () -> V) -> some View {
        modifier(
            DestinationWhile(isPresented: { isPresented.wrappedValue }, make: destination, reset: { isPresented.wrappedValue = false }))
    }
    /// A screen that is pushed while there is something.
    public func navigationDestination<D: Hashable, C: View>(item: Binding<D?>, @ViewBuilder destination: @escaping (D) -> C) -> some View {
        modifier(
            DestinationWhile(
                isPresented: { item.wrappedValue != nil }, make: { AnyView(item.wrappedValue.map(destination)) },
                reset: { item.wrappedValue = nil }))
    }
}

/// How a title is shown.
public struct NavigationBarItem: Sendable {
    public enum TitleDisplayMode: Sendable { case automatic, inline, large }
}
/// How a title is shown.
public struct ToolbarTitleDisplayMode: Sendable {
    public static var automatic: Self { Self() }
    public static var large: Self { Self() }
    public static var inline: Self { Self() }
    public static var inlineLarge: Self { Self() }
}
