/// Puts the statements of a view builder together.
@resultBuilder public struct ViewBuilder {
    /// One statement.
    public static func buildExpression<Content: View>(_ content: Content) -> Content { content }
    /// Nothing.
    public static func buildBlock() -> EmptyView { EmptyView() }
    /// One view.
    public static func buildBlock<Content: View>(_ content: Content) -> Content { content }
    /// Several views.
    public static func buildBlock<each Content: View>(_ content: repeat each Content) -> TupleView<(repeat each Content)> {
        var views: [any View] = []
        repeat views.append(each content)
        return TupleView(views: views)
    }
    /// An `if` without `else`.
    public static func buildIf<Content: View>(_ content: Content?) -> Content? { content }
    /// The `if` branch.
    public static func buildEither<First: View, Second: View>(first: First) -> _ConditionalContent<First, Second> {
        _ConditionalContent(storage: .first(first))
    }
    /// The `else` branch.
    public static func buildEither<First: View, Second: View>(second: Second) -> _ConditionalContent<First, Second> {
        _ConditionalContent(storage: .second(second))
    }
    /// A branch under `if #available`.
    public static func buildLimitedAvailability<Content: View>(_ content: Content) -> AnyView { AnyView(content) }
}

/// Shows nothing.
public struct EmptyView: View, BuiltIn {
    /// Nothing.
    public nonisolated init() {}
}

/// Several views beside one another.
public struct TupleView<T>: View, BuiltIn, Comparing {
    private nonisolated let held: Unchecked<[any View]>
    var views: [any View] { held.value }

    nonisolated init(views: [any View]) { held = Unchecked(value: views) }

    func isSame(as other: TupleView<T>) -> Bool { views.isSame(as: other.views) }

    package func children(_ node: Node) -> [Child] { views.enumerated().map { Child($0.offset, $0.element) } }
}

/// One of two branches. Each has an identity of its own.
public struct _ConditionalContent<TrueContent, FalseContent> {
    enum Storage {
        case first(TrueContent)
        case second(FalseContent)
    }
    let storage: Storage
}

extension _ConditionalContent: Comparing {
    func isSame(as other: Self) -> Bool {
        switch (storage, other.storage) {
        case (.first(let left), .first(let right)): Fields.same(left, right)
        case (.second(let left), .second(let right)): Fields.same(left, right)
        default: false
        }
    }
}

extension _ConditionalContent: View, _Primitive, BuiltIn where TrueContent: View, FalseContent: View {
    /// No body.
    public typealias Body = Never

    package func children(_ node: Node) -> [Child] {
        switch storage {
        case .first(let view): [Child(true, view)]
        case .second(let view): [Child(false, view)]
        }
    }
}

extension Optional: View, _Primitive, BuiltIn where Wrapped: View {
    /// No body.
    public typealias Body = Never

    package func children(_ node: Node) -> [Child] { map { [Child(0, $0)] } ?? [] }
}

/// A view of any type. Another type in the same place is another view.
public struct AnyView: View, BuiltIn, Comparing {
    private nonisolated let held: Unchecked<any View>
    var view: any View { held.value }

    /// Wraps a view.
    public nonisolated init<V: View>(_ view: V) { held = (view as? AnyView)?.held ?? Unchecked(value: view) }
    /// Wraps a view.
    public nonisolated init<V: View>(erasing view: V) { self.init(view) }

    func isSame(as other: AnyView) -> Bool { Fields.same(view, other.view) }

    package func children(_ node: Node) -> [Child] { [Child(ObjectIdentifier(type(of: view)), view)] }
}

/// Views taken together, without a look of their own.
public struct Group<Content> {
    let content: Content
}

extension Group: View, _Primitive, BuiltIn where Content: View {
    /// No body.
    public typealias Body = Never

    /// Takes views together.
    public init(@ViewBuilder content: () -> Content) { self.content = content() }

    package func children(_ node: Node) -> [Child] { [Child(0, content)] }
}

/// A view that compares itself.
public struct EquatableView<Content: Equatable & View>: View, BuiltIn {
    /// The view.
    public var content: Content
    /// Wraps a view.
    public init(content: Content) { self.content = content }
    package func children(_ node: Node) -> [Child] { [Child(0, content)] }
}
