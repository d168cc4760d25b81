/// Runs when the view comes or goes.
struct Appearing: BuiltInModifier {
    let come: (() -> Void)?
    let go: (() -> Void)?
    func appeared(_ node: Node) { come?() }
    func disappeared(_ node: Node) { go?() }
}

/// A task that runs while the view is on stage, anew for each id.
struct Tasking: BuiltInModifier, Comparing {
    let id: AnyHashableEquatable?
    let priority: TaskPriority
    let action: @Sendable () async -> Void

    /// A task is taken up by its id alone: the same id leaves it going.
    func isSame(as other: Self) -> Bool { false }

    func appeared(_ node: Node) { start(node) }

    func disappeared(_ node: Node) { stop(node) }

    func updated(_ node: Node) {
        guard node.memory["task"] != nil, let was = node.memory["id"] as? AnyHashableEquatable?, was != id else { return }
        node.host.afterwards {
            stop(node)
            if node.onstage { start(node) }
        }
    }

    private func start(_ node: Node) {
        let (host, action) = (node.host, action)
        host.runningTasks += 1
        node.memory["id"] = id as Any
        node.memory["task"] = Task(priority: priority) { @MainActor in
            await action()
            host.runningTasks -= 1
        }
    }

    private func stop(_ node: Node) {
        (node.memory["task"] as? Task<Void, Never>)?.cancel()
        node.memory["task"] = nil
    }
}

/// Something equatable of any type.
struct AnyHashableEquatable: Equatable {
    let value: Any
    private let isEqual: (Any) -> Bool

    init<T: Equatable>(_ value: T) {
        self.value = value
        isEqual = { $0 as? T == value }
    }

    static func == (left: Self, right: Self) -> Bool { left.isEqual(right.value) }
}

/// Runs when a value has changed.
struct Changing<Value: Equatable>: BuiltInModifier {
    let value: Value
    let initial: Bool
    let action: (Value, Value) -> Void

    func updated(_ node: Node) {
        let (value, action) = (value, action)
        guard let was = node.memory["value"] as? Box<Value> else {
            node.memory["value"] = Box(value)
            if initial { node.host.afterwards { action(value, value) } }
            return
        }
        guard was.value != value else { return }
        node.memory["value"] = Box(value)
        let old = was.value
        node.host.afterwards { action(old, value) }
    }

    private final class Box<T> {
        let value: T
        init(_ value: T) { self.value = value }
    }
}

/// Another id is another view.
struct Identified: BuiltInModifier {
    let id: AnyHashable
    func children(_ node: Node, _ content: any View) -> [Child] { [Child(PartKey(keys: [id]), content)] }
    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] { node.childPieces }
}

/// Sets a value of the environment.
struct EnvironmentSetting: BuiltInModifier {
    let change: (inout EnvironmentValues) -> Void
    func adjust(_ environment: inout EnvironmentValues, _ node: Node) { change(&environment) }
}

extension View {
    /// Called when the view comes on stage.
    public func onAppear(perform action: (() -> Void)? = nil) -> some View { modifier(Appearing(come: action, go: nil)) }
    /// Called when the view leaves it.
    public func onDisappear(perform action: (() -> Void)? = nil) -> some View { modifier(Appearing(come: nil, go: action)) }
    /// A task for as long as the view is on stage.
    @preconcurrency public func task(
        priority: TaskPriority = .userInitiated, @_inheritActorContext _ action: @escaping @Sendable () async -> Void
    ) -> some View { modifier(Tasking(id: nil, priority: priority, action: action)) }
    /// A task for as long as the view is on stage, begun anew with another id.
    @preconcurrency public func task<T: Equatable>(
        id value: T, priority: TaskPriority = .userInitiated, @_inheritActorContext _ action: @escaping @Sendable () async -> Void
    ) -> some View { modifier(Tasking(id: AnyHashableEquatable(value), priority: priority, action: action)) }
    /// Called with the old and the new value.
    public func onChange<V: Equatable>(of value: V, initial: Bool = false, _ action: @escaping (_ oldValue: V, _ newValue: V) -> Void)
        -> some View
    {
        modifier(Changing(value: value, initial: initial, action: action))
    }
    /// Called when the value has changed.
    public func onChange<V: Equatable>(of value: V, initial: Bool = false, _ action: @escaping () -> Void) -> some View {
        modifier(Changing(value: value, initial: initial) { _, _ in action() })
    }
    /// Another id is another view: it starts with nothing remembered.
    public func id<ID: Hashable>(_ id: ID) -> some View { modifier(Identified(id: AnyHashable(id))) }
    /// Sets a value of the environment.
    public func environment<V>(_ keyPath: WritableKeyPath<EnvironmentValues, V>, _ value: V) -> some View {
        modifier(EnvironmentSetting { $0[keyPath: keyPath] = value })
    }
    /// Gives an observed object to the environment.
    public func environment<T: AnyObject & Observable>(_ object: T?) -> some View { modifier(EnvironmentSetting { $0[T.self] = object }) }
    /// Changes a value of the environment.
    public func transformEnvironment<V>(_ keyPath: WritableKeyPath<EnvironmentValues, V>, transform: @escaping (inout V) -> Void)
        -> some View
    {
        modifier(EnvironmentSetting { transform(&$0[keyPath: keyPath]) })
    }
    /// Whether the controls in the view can be used; what is disabled above stays so.
    public func disabled(_ disabled: Bool) -> some View {
        modifier(EnvironmentSetting { $0.isEnabled = $0.isEnabled && !disabled })
    }
    /// The size of texts.
    public func dynamicTypeSize(_ size: DynamicTypeSize) -> some View { modifier(EnvironmentSetting { $0.dynamicTypeSize = size }) }
    /// The sizes of texts that are possible.
    public func dynamicTypeSize<T: RangeExpression>(_ range: T) -> some View where T.Bound == DynamicTypeSize {
        modifier(
            EnvironmentSetting { values in
                let possible = DynamicTypeSize.allCases.filter(range.contains)
                guard let least = possible.first, let most = possible.last else { return }
                values.dynamicTypeSize = min(max(values.dynamicTypeSize, least), most)
            })
    }
    /// Loads anew when the list is pulled.
    public func refreshable(action: @escaping @Sendable () async -> Void) -> some View { modifier(Refreshable(action: action)) }
}

struct Refreshable: BuiltInModifier {
    let action: @Sendable () async -> Void
    func adjust(_ environment: inout EnvironmentValues, _ node: Node) { environment.refresh = RefreshAction(action: action) }
    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        pieces.first?.handlers.refresh = action
        return pieces
    }
}
