/// Screens beside one another, of which one is shown. The others keep what they remember.
public struct TabView<SelectionValue: Hashable, Content: View>: View, BuiltIn {
    let selection: Binding<SelectionValue>?
    let content: Content

    /// By a binding to the tag of the one that is shown.
    public init(selection: Binding<SelectionValue>?, @ViewBuilder content: () -> Content) {
        (self.selection, self.content) = (selection, content())
    }

    private func chosen(_ node: Node, _ tabs: [(key: AnyHashable, view: any View)]) -> Int {
        let own: Location<Int> = node.remember("chosen") { Location(0) }
        guard let selection else { return min(own.value, max(0, tabs.count - 1)) }
        let wanted = selection.wrappedValue
        return tabs.firstIndex { staticTag($0.view)?.base as? SelectionValue == wanted } ?? 0
    }

    package func children(_ node: Node) -> [Child] {
        let tabs = flatten(content)
        let chosen = chosen(node, tabs)
        return tabs.enumerated().map { Child($0.element.key, $0.element.view, onstage: $0.offset == chosen) }
    }

    package func render(_ node: Node) -> [Piece] {
        let tabs = flatten(content)
        let chosen = chosen(node, tabs)
        let bar = Piece("TabBar")
        bar.access.children = .contain
        for (place, child) in node.children.enumerated() {
            let button = Piece("Tab", isElement: true, children: child.modifierBelow(TabItem.self)?.node.pieces(of: "item") ?? [])
            button.access.traits = place == chosen ? [.isButton, .isSelected] : [.isButton]
            button.access.value = child.modifierBelow(Badge.self)?.modifier.words
            button.handlers.press = { choose(place, tabs, node) }
            bar.children.append(button)
        }
        return [Piece("TabView", children: node.childPieces + [bar])]
    }

    private func choose(_ place: Int, _ tabs: [(key: AnyHashable, view: any View)], _ node: Node) {
        if let selection {
            if let value = staticTag(tabs[place].view)?.base as? SelectionValue { selection.wrappedValue = value }
        } else if let own = node.memory["chosen"] as? Location<Int> {
            own.value = place
        }
    }
}

extension TabView where SelectionValue == Int {
    /// The first is shown at first.
    public init(@ViewBuilder content: () -> Content) { (selection, self.content) = (nil, content()) }
}

struct TabItem: BuiltInModifier {
    let item: any View
    func children(_ node: Node, _ content: any View) -> [Child] { [base(node, content), Child("item", item)] }
}

struct Badge: BuiltInModifier {
    let words: String?
    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        for piece in pieces { piece.facts["badge"] = words }
        return pieces
    }
}

extension View {
    /// What stands for the view in a tab bar.
    public func tabItem<V: View>(@ViewBuilder _ label: () -> V) -> some View { modifier(TabItem(item: label())) }
    /// A number at a tab or row.
    public func badge(_ count: Int) -> some View { modifier(Badge(words: count == 0 ? nil : "\(count)")) }
    public func badge(_ key: LocalizedStringKey?) -> some View {
        modifier(Badge(words: key.map { $0.words(EnvironmentValues(), .distantPast) }))
    }
    @_disfavoredOverload public func badge<S: StringProtocol>(_ label: S?) -> some View { modifier(Badge(words: label.map { String($0) })) }
}

/// A list beside what is chosen in it. Where there is little room the stand-in shows one after the other, all of them.
public struct NavigationSplitView<Sidebar: View, Content: View, Detail: View>: View, BuiltIn {
    let columns: [any View]

    package func children(_ node: Node) -> [Child] { columns.enumerated().map { Child($0.offset, $0.element) } }
    package func render(_ node: Node) -> [Piece] {
        let names = columns.count == 3 ? ["Sidebar", "Content", "Detail"] : ["Sidebar", "Detail"]
        let parts = zip(names, node.children).map { Piece($0, children: $1.pieces).withBar() }
        return [Piece("NavigationSplitView", children: parts)]
    }

    /// Three columns.
    public init(@ViewBuilder sidebar: () -> Sidebar, @ViewBuilder content: () -> Content, @ViewBuilder detail: () -> Detail) {
        columns = [sidebar(), content(), detail()]
    }
    /// Two columns.
    public init(@ViewBuilder sidebar: () -> Sidebar, @ViewBuilder detail: () -> Detail) where Content == EmptyView {
        columns = [sidebar(), detail()]
    }
    /// Two columns, of which one may be hidden.
    public init(
        columnVisibility: Binding<NavigationSplitViewVisibility>, @ViewBuilder sidebar: () -> Sidebar, @ViewBuilder detail: () -> Detail
    ) where Content == EmptyView { columns = columnVisibility.wrappedValue == .detailOnly ? [detail()] : [sidebar(), detail()] }
}

/// Which columns are shown.
public struct NavigationSplitViewVisibility: Equatable, Sendable {
    let name: String
    public static let automatic = Self(name: "automatic")
    public static let all = Self(name: "all")
    public static let doubleColumn = Self(name: "doubleColumn")
    public static let detailOnly = Self(name: "detailOnly")
}
