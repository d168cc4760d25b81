@_exported import Foundation
@_exported import Observation

/// A part of the screen: what it shows is its body.
@MainActor @preconcurrency public protocol View {
    /// What the body is made of.
    associatedtype Body: View
    /// What this view shows, in terms of other views.
    @ViewBuilder @MainActor @preconcurrency var body: Self.Body { get }
}

extension Never: View {
    /// Never called: a view of this body is known to the stand-in itself.
    public var body: Never { fatalError("Never has no body") }
}

/// A view without a body of its own.
@MainActor @preconcurrency public protocol _Primitive: View where Body == Never {}

extension _Primitive {
    /// Never called.
    public var body: Never { fatalError("\(Self.self) has no body") }
}

/// A view that the stand-in knows itself: it says what it is made of and how it is rendered.
@MainActor package protocol BuiltIn: _Primitive {
    /// The children, named under observation: what is read here has this node evaluated again when it changes.
    func children(_ node: Node) -> [Child]
    /// What a reader of the screen meets.
    func render(_ node: Node) -> [Piece]
    /// The node came on stage.
    func appeared(_ node: Node)
    /// The node left the stage, or the tree.
    func disappeared(_ node: Node)
    /// The node was evaluated again, or for the first time.
    func updated(_ node: Node)
}

extension BuiltIn {
    package func children(_ node: Node) -> [Child] { [] }
    package func render(_ node: Node) -> [Piece] { node.childPieces }
    package func appeared(_ node: Node) {}
    package func disappeared(_ node: Node) {}
    package func updated(_ node: Node) {}
}

/// What a node asks to have below it.
@MainActor package struct Child {
    package var key: AnyHashable
    package var view: any View
    package var onstage = true
    package var environment: EnvironmentValues?

    package init(_ key: AnyHashable, _ view: any View, onstage: Bool = true, environment: EnvironmentValues? = nil) {
        self.key = key
        self.view = view
        self.onstage = onstage
        self.environment = environment
    }
}

/// Changes a view, or wraps it into others.
@MainActor @preconcurrency public protocol ViewModifier {
    /// What the modified view is made of.
    associatedtype Body: View
    /// The view that is modified.
    typealias Content = _ViewModifier_Content<Self>
    /// The modified view.
    @ViewBuilder @MainActor @preconcurrency func body(content: Self.Content) -> Self.Body
}

extension ViewModifier where Body == Never {
    /// Never called.
    public func body(content: Content) -> Never { fatalError("\(Self.self) has no body") }
}

/// Stands for the view that a modifier changes.
public struct _ViewModifier_Content<Modifier>: View, BuiltIn {
    let view: any View
    package func children(_ node: Node) -> [Child] { [Child(0, view)] }
}

/// A modifier that the stand-in knows itself.
@MainActor package protocol BuiltInModifier: ViewModifier where Body == Never {
    func children(_ node: Node, _ content: any View) -> [Child]
    func adjust(_ environment: inout EnvironmentValues, _ node: Node)
    func render(_ node: Node, _ pieces: [Piece]) -> [Piece]
    func appeared(_ node: Node)
    func disappeared(_ node: Node)
    func updated(_ node: Node)
}

extension BuiltInModifier {
    package func children(_ node: Node, _ content: any View) -> [Child] { [base(node, content)] }
    package func adjust(_ environment: inout EnvironmentValues, _ node: Node) {}
    package func render(_ node: Node, _ pieces: [Piece]) -> [Piece] { pieces }
    package func appeared(_ node: Node) {}
    package func disappeared(_ node: Node) {}
    package func updated(_ node: Node) {}

    /// The modified view as the first child.
    package func base(_ node: Node, _ content: any View) -> Child {
        var environment = node.environment
        adjust(&environment, node)
        return Child(0, content, environment: environment)
    }
}

/// A view and what changes it.
public struct ModifiedContent<Content, Modifier> {
    /// The view.
    public var content: Content
    /// What changes it.
    public var modifier: Modifier

    /// Makes the pair.
    public init(content: Content, modifier: Modifier) {
        self.content = content
        self.modifier = modifier
    }
}

extension ModifiedContent: View, _Primitive, BuiltIn where Content: View, Modifier: ViewModifier {
    /// A modifier has no body as a view.
    public typealias Body = Never

    package func children(_ node: Node) -> [Child] {
        if let known = modifier as? any BuiltInModifier { return known.children(node, content) }
        var linked = modifier
        node.link(&linked)
        node.host.count(Modifier.self)
        return [Child(0, linked.body(content: _ViewModifier_Content(view: content)))]
    }

    package func render(_ node: Node) -> [Piece] {
        guard let known = modifier as? any BuiltInModifier else { return node.childPieces }
        return known.render(node, node.children.first?.pieces ?? [])
    }

    package func appeared(_ node: Node) { (modifier as? any BuiltInModifier)?.appeared(node) }
    package func disappeared(_ node: Node) { (modifier as? any BuiltInModifier)?.disappeared(node) }
    package func updated(_ node: Node) { (modifier as? any BuiltInModifier)?.updated(node) }
}

extension View {
    /// The view changed by a modifier.
    public func modifier<T: ViewModifier>(_ modifier: T) -> ModifiedContent<Self, T> {
        ModifiedContent(content: self, modifier: modifier)
    }
}
