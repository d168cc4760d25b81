/// A view in its place in the tree. It lives as long as a view of the same type and identity stays in that place, and keeps
/// what that view's properties remember.
@MainActor package final class Node {
    package unowned let host: Host
    package let key: AnyHashable
    package private(set) weak var parent: Node?
    package private(set) var view: any View
    package private(set) var environment: EnvironmentValues
    package private(set) var children: [Node] = []
    package private(set) var onstage: Bool
    package private(set) var alive = true
    /// What a view that the stand-in knows remembers between evaluations.
    package var memory: [String: Any] = [:]

    let depth: Int
    var invalidation: Invalidation?
    var slots: [AnyObject] = []
    var dependencies: [(EnvironmentValues) -> Bool] = []

    init(host: Host, parent: Node?, child: Child, environment: EnvironmentValues, onstage: Bool) {
        self.host = host
        self.parent = parent
        self.key = child.key
        self.view = child.view
        self.environment = environment
        self.onstage = onstage
        self.depth = (parent?.depth ?? 0) + 1
    }

    var known: (any BuiltIn)? { view as? any BuiltIn }

    // MARK: evaluating

    /// Names the children anew and brings those below in line.
    func evaluate() {
        let token = Invalidation(node: self, mailbox: host.mailbox)
        invalidation = token
        dependencies = []
        let wanted = withObservationTracking {
            if let known {
                known.children(self)
            } else if view is any UIViewRepresentable {
                [Child]()
            } else {
                [composite(view)]
            }
        } onChange: {
            token.fire()
        }
        reconcile(wanted)
        known?.updated(self)
    }

    private func composite<V: View>(_ view: V) -> Child {
        var linked = view
        link(&linked)
        host.count(V.self)
        return Child(0, linked.body)
    }

    /// Takes over a new value of the view; what did not change is left alone.
    private func update(_ child: Child, _ environment: EnvironmentValues, _ onstage: Bool) {
        let isNewView = !Fields.same(view, child.view)
        let isNewEnvironment = environment.stamp != self.environment.stamp
        let wasOnstage = self.onstage
        view = child.view
        self.environment = environment
        self.onstage = onstage
        if isNewView || (isNewEnvironment && dependsOn(environment)) || invalidation?.fired == true {
            evaluate()
        } else if isNewEnvironment || wasOnstage != onstage {
            for node in children { node.passDown(environment) }
        }
        if wasOnstage != onstage { onstage ? host.appear(self) : host.disappear(self) }
    }

    /// Only the surroundings changed: the child's own view stays.
    private func passDown(_ environment: EnvironmentValues) {
        update(Child(key, view), environment, (parent?.onstage ?? true) && wantedOnstage)
    }

    private var wantedOnstage = true

    private func dependsOn(_ environment: EnvironmentValues) -> Bool {
        known != nil || dependencies.contains { !$0(environment) }
    }

    private func reconcile(_ wanted: [Child]) {
        var old: [AnyHashable: Node] = [:]
        for node in children { old[node.key] = node }
        var seen: Set<AnyHashable> = []
        var kept: [(Child, Node?)] = []
        for var child in wanted {
            if !seen.insert(child.key).inserted {
                host.fault("the id \(child.key.base) occurs more than once")
                child.key = AnyHashable(Again(key: child.key, place: kept.count))
                seen.insert(child.key)
            }
            let node = old[child.key]
            let stays = node.map { type(of: $0.view) == type(of: child.view) } ?? false
            if stays { old[child.key] = nil }
            kept.append((child, stays ? node : nil))
        }
        for node in children where old[node.key] === node { node.unmount() }
        children = kept.map { child, node in
            let environment = child.environment ?? self.environment
            let onstage = self.onstage && child.onstage
            if let node {
                node.wantedOnstage = child.onstage
                node.update(child, environment, onstage)
                return node
            }
            let fresh = Node(host: host, parent: self, child: child, environment: environment, onstage: onstage)
            fresh.wantedOnstage = child.onstage
            fresh.mount()
            return fresh
        }
    }

    /// The first evaluation; what is below appears before what is above.
    func mount() {
        evaluate()
        if onstage { host.appear(self) }
    }

    func unmount() {
        for child in children { child.unmount() }
        alive = false
        if onstage { host.disappear(self) }
        onstage = false
    }

    // MARK: rendering

    /// What a reader meets of this node.
    package var pieces: [Piece] { known?.render(self) ?? childPieces }

    package var childPieces: [Piece] { children.filter(\.wantedOnstage).flatMap(\.pieces) }

    /// The pieces of one named child.
    package func pieces(of key: AnyHashable) -> [Piece] { children.first { $0.key == key }?.pieces ?? [] }

    package func child(_ key: AnyHashable) -> Node? { children.first { $0.key == key } }

    /// What the node remembers under a name, made when it is asked for first.
    package func remember<T>(_ name: String, _ make: () -> T) -> T {
        if let value = memory[name] as? T { return value }
        let value = make()
        memory[name] = value
        return value
    }
}

/// A second view with the same id, told apart by its place.
private struct Again: Hashable {
    let key: AnyHashable
    let place: Int
}
