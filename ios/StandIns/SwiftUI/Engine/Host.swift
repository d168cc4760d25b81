/// One evaluation of a node; it fires once, when something that was read then changes.
package final class Invalidation: @unchecked Sendable {
    nonisolated(unsafe) private(set) weak var node: Node?
    private let mailbox: Mailbox
    private let lock = NSLock()
    private var hasFired = false

    init(node: Node, mailbox: Mailbox) {
        self.node = node
        self.mailbox = mailbox
    }

    var fired: Bool { lock.withLock { hasFired } }

    func fire() {
        let isFirst = lock.withLock {
            defer { hasFired = true }
            return !hasFired
        }
        if isFirst { mailbox.put(self) }
    }
}

/// What has been invalidated, from whichever thread.
package final class Mailbox: @unchecked Sendable {
    private let lock = NSLock()
    private var tokens: [Invalidation] = []

    package var isEmpty: Bool { lock.withLock { tokens.isEmpty } }

    func put(_ token: Invalidation) { lock.withLock { tokens.append(token) } }

    func takeAll() -> [Invalidation] {
        lock.withLock {
            defer { tokens = [] }
            return tokens
        }
    }
}

/// Holds a tree of views and keeps it up with what they read.
@MainActor package final class Host {
    package private(set) var root: Node!
    package let mailbox = Mailbox()
    /// How often each type's body was evaluated.
    package private(set) var bodies: [String: Int] = [:]
    /// What SwiftUI would complain about, or leave undefined.
    package private(set) var faults: [String] = []
    /// The date that timelines and relative dates go by.
    package let clock: Location<Date>
    /// Counted up when a view hands something up.
    let handedUp = Location(0)
    /// Counted up with every evaluation and every effect.
    package private(set) var activity = 0
    /// The tasks that views have started and that have not ended.
    package var runningTasks = 0
    /// The links that were opened, the feedback that was given, in order.
    package var opened: [URL] = []
    package var feedback: [String] = []
    package var shared: [String] = []
    package var scrolled: [AnyHashable] = []

    private var effects: [() -> Void] = []
    private var isFlushing = false

    package init(now: Date) { clock = Location(now) }

    package func start(_ view: any View, environment: EnvironmentValues) {
        root = Node(host: self, parent: nil, child: Child("root", view), environment: environment, onstage: true)
        root.mount()
        flush()
    }

    package func stop() {
        root.unmount()
        flush()
    }

    /// Evaluates what has changed and runs what follows of it, until nothing is left.
    package func flush() {
        guard !isFlushing else { return }
        isFlushing = true
        defer { isFlushing = false }
        var rounds = 0
        while !mailbox.isEmpty || !effects.isEmpty {
            rounds += 1
            guard rounds < 500 else { return fault("the views change what they read each time they are evaluated") }
            evaluateInvalidated()
            let due = effects
            effects = []
            for effect in due { effect() }
        }
    }

    private func evaluateInvalidated() {
        let nodes = mailbox.takeAll().compactMap { token in token.node.flatMap { $0.invalidation === token ? $0 : nil } }
        for node in nodes.sorted(by: { $0.depth < $1.depth }) where node.alive && node.invalidation?.fired == true {
            node.evaluate()
        }
    }

    /// Does something once the tree is in line.
    package func afterwards(_ effect: @escaping () -> Void) {
        activity += 1
        effects.append(effect)
    }

    func appear(_ node: Node) {
        guard node.known != nil else { return }
        afterwards { if node.alive { node.known?.appeared(node) } }
    }

    func disappear(_ node: Node) {
        guard node.known != nil else { return }
        afterwards { node.known?.disappeared(node) }
    }

    func count(_ type: Any.Type) {
        activity += 1
        bodies[String(describing: type), default: 0] += 1
    }

    package func fault(_ words: String) { if !faults.contains(words) { faults.append(words) } }
}
