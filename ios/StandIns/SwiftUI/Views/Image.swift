/// A picture.
public struct Image: View, BuiltIn, Equatable, Sendable {
    nonisolated let name: String
    nonisolated let label: String?
    nonisolated let isDecorative: Bool

    private nonisolated init(name: String, label: String? = nil, isDecorative: Bool = false) {
        self.name = name
        self.label = label
        self.isDecorative = isDecorative
    }

    /// A symbol of the system. Its name is not one to be spoken: say a label, or hide it.
    public nonisolated init(systemName: String) { self.init(name: systemName) }
    /// A symbol of the system, partly filled.
    public nonisolated init(systemName: String, variableValue: Double?) { self.init(name: systemName) }
    /// From the app's assets, by a name that is its label too.
    public nonisolated init(_ name: String, bundle: Bundle? = nil) { self.init(name: name, label: name) }
    /// From the app's assets, with a label.
    public nonisolated init(_ name: String, bundle: Bundle? = nil, label: Text) {
        self.init(name: name, label: label.words(EnvironmentValues(), .distantPast))
    }
    /// From the app's assets, without meaning.
    public nonisolated init(decorative name: String, bundle: Bundle? = nil) { self.init(name: name, isDecorative: true) }

    /// How a picture fills more than its size.
    public enum ResizingMode: Hashable, Sendable { case tile, stretch }
    /// Whether its colours count.
    public enum TemplateRenderingMode: Hashable, Sendable { case template, original }
    /// How it is scaled.
    public enum Interpolation: Hashable, Sendable { case none, low, medium, high }

    /// Layout, ignored.
    public nonisolated func resizable(capInsets: EdgeInsets = EdgeInsets(), resizingMode: ResizingMode = .stretch) -> Image { self }
    /// Looks, ignored.
    public nonisolated func renderingMode(_ renderingMode: TemplateRenderingMode?) -> Image { self }
    /// Looks, ignored.
    public nonisolated func interpolation(_ interpolation: Interpolation) -> Image { self }
    /// Looks, ignored.
    public nonisolated func symbolRenderingMode(_ mode: SymbolRenderingMode?) -> Image { self }

    package func render(_ node: Node) -> [Piece] {
        let piece = Piece("Image", name, isElement: true)
        piece.isPicture = true
        piece.access.traits = [.isImage]
        piece.access.label = label
        if isDecorative { piece.access.isHidden = true }
        return [piece]
    }
}

/// How a symbol is coloured.
public struct SymbolRenderingMode: Sendable {
    public static let monochrome = SymbolRenderingMode()
    public static let multicolor = SymbolRenderingMode()
    public static let hierarchical = SymbolRenderingMode()
    public static let palette = SymbolRenderingMode()
}

/// A title with a picture. VoiceOver reads the title.
public struct Label<Title: View, Icon: View>: View, BuiltIn {
    let title: Title
    let icon: Icon

    /// By views.
    public init(@ViewBuilder title: () -> Title, @ViewBuilder icon: () -> Icon) {
        self.title = title()
        self.icon = icon()
    }

    package func children(_ node: Node) -> [Child] {
        guard let style = node.environment.labelStyle else { return [Child("icon", icon), Child("title", title)] }
        // Inside of a style a label is drawn by the system.
        var inner = node.environment
        inner.labelStyle = nil
        let configuration = LabelStyleConfiguration(title: .init(view: title), icon: .init(view: icon))
        return [Child("styled", style.anyBody(configuration, node), environment: inner)]
    }

    package func render(_ node: Node) -> [Piece] {
        if node.child("styled") != nil { return node.childPieces }
        let icons = node.pieces(of: "icon")
        for piece in icons { piece.access.isHidden = true }
        return icons + node.pieces(of: "title")
    }
}

extension Label where Title == Text, Icon == Image {
    /// By a key and a symbol.
    public init(_ titleKey: LocalizedStringKey, systemImage name: String) {
        self.init(title: { Text(titleKey) }, icon: { Image(systemName: name) })
    }
    /// By words and a symbol.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, systemImage name: String) {
        self.init(title: { Text(title) }, icon: { Image(systemName: name) })
    }
    /// By a key and a picture.
    public init(_ titleKey: LocalizedStringKey, image name: String) {
        self.init(title: { Text(titleKey) }, icon: { Image(name) })
    }
    /// By words and a picture.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, image name: String) {
        self.init(title: { Text(title) }, icon: { Image(name) })
    }
}

/// A name and what it holds, as in a form.
public struct LabeledContent<Label: View, Content: View>: View, BuiltIn {
    let label: Label
    let content: Content

    /// By views.
    public init(@ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label) {
        self.content = content()
        self.label = label()
    }

    package func children(_ node: Node) -> [Child] { [Child("label", label), Child("content", content)] }

    package func render(_ node: Node) -> [Piece] {
        let piece = Piece("LabeledContent", children: node.childPieces)
        piece.access.children = .combine
        return [piece]
    }
}

extension LabeledContent where Label == Text {
    /// By a key.
    public init(_ titleKey: LocalizedStringKey, @ViewBuilder content: () -> Content) { self.init(content: content) { Text(titleKey) } }
    /// By words.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, @ViewBuilder content: () -> Content) {
        self.init(content: content) { Text(title) }
    }
}

extension LabeledContent where Label == Text, Content == Text {
    /// By a key and words.
    public init<S: StringProtocol>(_ titleKey: LocalizedStringKey, value: S) {
        self.init(content: { Text(value) }, label: { Text(titleKey) })
    }
    /// By words.
    @_disfavoredOverload public init<S1: StringProtocol, S2: StringProtocol>(_ title: S1, value: S2) {
        self.init(content: { Text(value) }, label: { Text(title) })
    }
}
