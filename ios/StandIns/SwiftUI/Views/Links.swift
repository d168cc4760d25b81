/// Opens a link.
public struct Link<Label: View>: View, BuiltIn {
    let destination: URL
    let label: Label
    /// By its label.
    public init(destination: URL, @ViewBuilder label: () -> Label) { (self.destination, self.label) = (destination, label()) }

    package func children(_ node: Node) -> [Child] { [Child("label", label)] }

    package func render(_ node: Node) -> [Piece] {
        let (piece, open, destination) = (node.control("Link"), node.environment.openURL, destination)
        piece.access.traits = [.isLink]
        piece.facts["to"] = destination.absoluteString
        piece.handlers.press = { open(destination) }
        return [piece]
    }
}

extension Link where Label == Text {
    /// By a key.
    public init(_ titleKey: LocalizedStringKey, destination: URL) { self.init(destination: destination) { Text(titleKey) } }
    /// By words.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, destination: URL) {
        self.init(destination: destination) { Text(title) }
    }
}

/// Hands something to other apps. What is handed on is kept for the test to see.
public struct ShareLink<Label: View>: View, BuiltIn {
    let item: String
    let label: Label

    package func children(_ node: Node) -> [Child] { [Child("label", label)] }

    package func render(_ node: Node) -> [Piece] {
        let (piece, host, item) = (node.control("ShareLink"), node.host, item)
        piece.access.traits = [.isButton]
        piece.handlers.press = { host.shared.append(item) }
        return [piece]
    }

    /// A link, by its label.
    public init(item: URL, subject: Text? = nil, message: Text? = nil, @ViewBuilder label: () -> Label) {
        (self.item, self.label) = (item.absoluteString, label())
    }
    /// Words, by its label.
    public init(item: String, subject: Text? = nil, message: Text? = nil, @ViewBuilder label: () -> Label) {
        (self.item, self.label) = (item, label())
    }
}

extension ShareLink where Label == Text {
    /// A link, by words.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, item: URL, subject: Text? = nil, message: Text? = nil) {
        self.init(item: item) { Text(title) }
    }
    /// Words, by words.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, item: String, subject: Text? = nil, message: Text? = nil) {
        self.init(item: item) { Text(title) }
    }
}

/// A button that opens a list of others.
public struct Menu<Label: View, Content: View>: View, BuiltIn {
    let label: Label
    let content: Content
    /// By views.
    public init(@ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label) { (self.content, self.label) = (content(), label()) }

    private func isOpen(_ node: Node) -> Location<Bool> { node.remember("open") { Location(false) } }

    package func children(_ node: Node) -> [Child] {
        let isOpen = isOpen(node)
        guard isOpen.value else { return [Child("label", label)] }
        var inner = node.environment
        inner.followUp = FollowUp { isOpen.value = false }
        return [Child("label", label), Child("content", content, environment: inner)]
    }

    package func render(_ node: Node) -> [Piece] {
        let (piece, isOpen) = (node.control("Menu"), isOpen(node))
        piece.access.traits = [.isButton]
        piece.handlers.press = { isOpen.value.toggle() }
        guard isOpen.unobserved else { return [piece] }
        let list = Piece("Menu", children: node.pieces(of: "content"))
        list.place = .presentation
        list.close = { isOpen.value = false }
        return [piece, list]
    }
}

extension Menu where Label == Text {
    /// By a key.
    public init(_ titleKey: LocalizedStringKey, @ViewBuilder content: () -> Content) { self.init(content: content) { Text(titleKey) } }
    /// By words.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, @ViewBuilder content: () -> Content) {
        self.init(content: content) { Text(title) }
    }
}

extension Menu where Label == SwiftUI.Label<Text, Image> {
    /// By a key and a symbol.
    public init(_ titleKey: LocalizedStringKey, systemImage: String, @ViewBuilder content: () -> Content) {
        self.init(content: content) { SwiftUI.Label(titleKey, systemImage: systemImage) }
    }
    /// By words and a symbol.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, systemImage: String, @ViewBuilder content: () -> Content) {
        self.init(content: content) { SwiftUI.Label(title, systemImage: systemImage) }
    }
}

/// Opens to show more.
public struct DisclosureGroup<Label: View, Content: View>: View, BuiltIn {
    let label: Label
    let content: () -> Content
    let isExpanded: Binding<Bool>?

    /// By its label.
    public init(@ViewBuilder content: @escaping () -> Content, @ViewBuilder label: () -> Label) {
        (self.content, self.label, isExpanded) = (content, label(), nil)
    }
    /// By a binding and its label.
    public init(isExpanded: Binding<Bool>, @ViewBuilder content: @escaping () -> Content, @ViewBuilder label: () -> Label) {
        (self.content, self.label, self.isExpanded) = (content, label(), isExpanded)
    }

    private func state(_ node: Node) -> Binding<Bool> { isExpanded ?? Binding(location: node.remember("open") { Location(false) }) }

    package func children(_ node: Node) -> [Child] {
        [Child("label", label)] + (state(node).wrappedValue ? [Child("content", content())] : [])
    }

    package func render(_ node: Node) -> [Piece] {
        let (head, state) = (node.control("Disclosure"), state(node))
        head.access.traits = [.isButton]
        head.access.value = state.wrappedValue ? "expanded" : "collapsed"
        head.handlers.press = { state.wrappedValue.toggle() }
        return [Piece("DisclosureGroup", children: [head] + node.pieces(of: "content"))]
    }
}

extension DisclosureGroup where Label == Text {
    /// By a key.
    public init(_ titleKey: LocalizedStringKey, @ViewBuilder content: @escaping () -> Content) {
        self.init(content: content) { Text(titleKey) }
    }
    /// By words.
    @_disfavoredOverload public init<S: StringProtocol>(_ label: S, @ViewBuilder content: @escaping () -> Content) {
        self.init(content: content) { Text(label) }
    }
    /// By a key and a binding.
    public init(_ titleKey: LocalizedStringKey, isExpanded: Binding<Bool>, @ViewBuilder content: @escaping () -> Content) {
        self.init(isExpanded: isExpanded, content: content) { Text(titleKey) }
    }
    /// By words and a binding.
    @_disfavoredOverload public init<S: StringProtocol>(
        _ label: S, isExpanded: Binding<Bool>, @ViewBuilder content: @escaping () -> Content
    ) {
        self.init(isExpanded: isExpanded, content: content) { Text(label) }
    }
}
