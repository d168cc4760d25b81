/// The values that were pushed, of any types.
public struct NavigationPath: Equatable {
    var values: [AnyHashable] = []
    public init() {}
    public init<S: Sequence>(_ elements: S) where S.Element: Hashable { values = elements.map(AnyHashable.init) }
    public var count: Int { values.count }
    public var isEmpty: Bool { values.isEmpty }
    public mutating func append<V: Hashable>(_ value: V) { values.append(AnyHashable(value)) }
    public mutating func removeLast(_ k: Int = 1) { values.removeLast(k) }
}

/// What was pushed in a stack, and what is made of it.
@MainActor final class Navigation: IgnoredInComparison {
    /// A screen that was pushed by itself and not by a value.
    struct Extra: IgnoredInComparison {
        let id: AnyHashable
        let view: () -> any View
        let popped: () -> Void
    }
    /// Makes the screen of a value.
    struct Builder {
        weak var owner: Node?
        let make: (AnyHashable) -> (any View)?
    }

    private let own = Location<[AnyHashable]>([])
    let extras = Location<[Extra]>([])
    private var builders: [ObjectIdentifier: Location<Builder?>] = [:]
    var read: (() -> [AnyHashable])?
    var write: (([AnyHashable]) -> Void)?

    nonisolated init() {}

    var path: [AnyHashable] {
        get { read?() ?? own.value }
        set { if let write { write(newValue) } else { own.value = newValue } }
    }

    func pop(to count: Int) {
        let (values, more) = (path, extras.unobserved)
        for extra in more.dropFirst(max(0, count - values.count)) { extra.popped() }
        extras.value = Array(more.prefix(max(0, count - values.count)))
        if count < values.count { path = Array(values.prefix(count)) }
    }

    func builder(_ type: Any.Type) -> Location<Builder?> {
        if let known = builders[ObjectIdentifier(type)] { return known }
        let fresh = Location<Builder?>(nil)
        builders[ObjectIdentifier(type)] = fresh
        return fresh
    }

    /// The one closest to the root counts.
    func register(_ type: Any.Type, _ node: Node, _ make: @escaping (AnyHashable) -> (any View)?) {
        let place = builder(type)
        if let owner = place.unobserved?.owner, owner !== node, owner.alive { return }
        place.value = Builder(owner: node, make: make)
    }
}

private struct NavigationKey: EnvironmentKey { static var defaultValue: Navigation? { nil } }
extension EnvironmentValues {
    var navigation: Navigation? {
        get { self[NavigationKey.self] }
        set { self[NavigationKey.self] = newValue }
    }
}

/// A screen, and those pushed over it.
public struct NavigationStack<Data, Root: View>: View, BuiltIn {
    let root: Root
    let read: (() -> [AnyHashable])?
    let write: (([AnyHashable]) -> Void)?

    package func children(_ node: Node) -> [Child] {
        let navigation = node.remember("navigation") { Navigation() }
        (navigation.read, navigation.write) = (read, write)
        let (values, extras) = (navigation.path, navigation.extras.value)
        let count = values.count + extras.count
        var screens: [(AnyHashable, any View)] = [("root", root)]
        screens += values.enumerated().map {
            (PartKey(keys: [$0.offset, $0.element]), Destination(value: $0.element, navigation: navigation))
        }
        screens += extras.map { ($0.id, AnyView(PushedView(make: $0.view))) }
        return screens.enumerated().map { place, screen in
            var environment = node.environment
            environment.navigation = navigation
            if place > 0 {
                environment.isPresented = true
                environment.dismiss = DismissAction { navigation.pop(to: place - 1) }
            }
            return Child(screen.0, screen.1, onstage: place == count, environment: environment)
        }
    }

    package func render(_ node: Node) -> [Piece] {
        let screens = node.children.map(\.pieces)
        let piece = Piece("NavigationStack", children: screens.last ?? [])
        if screens.count > 1, let navigation = node.memory["navigation"] as? Navigation {
            let under = screens[screens.count - 2].flatMap(\.all).first { $0.place == .title }?.words
            let isHidden = piece.children.flatMap(\.all).contains { $0.facts["backButton"] == "hidden" }
            let back = Piece("BackButton", under ?? "Back", isElement: true)
            back.place = .back
            back.access.traits = [.isButton]
            back.handlers.press = { navigation.pop(to: screens.count - 2) }
            if !isHidden { piece.children.insert(back, at: 0) }
        }
        return [piece.withBar()]
    }
}

extension NavigationStack {
    /// A stack that keeps its path itself.
    public init(@ViewBuilder root: () -> Root) where Data == NavigationPath { (self.root, read, write) = (root(), nil, nil) }
    /// A stack of values of any types.
    public init(path: Binding<NavigationPath>, @ViewBuilder root: () -> Root) where Data == NavigationPath {
        self.root = root()
        read = { path.wrappedValue.values }
        write = { path.wrappedValue.values = $0 }
    }
    /// A stack of values of one type.
    public init(path: Binding<Data>, @ViewBuilder root: () -> Root)
    where Data: MutableCollection & RandomAccessCollection & RangeReplaceableCollection, Data.Element: Hashable {
        self.root = root()
        read = { path.wrappedValue.map(AnyHashable.init) }
        write = { path.wrappedValue = Data($0.compactMap { $0.base as? Data.Element }) }
    }
}

/// A screen pushed by a view.
struct PushedView: View, BuiltIn {
    let make: () -> any View
    package func children(_ node: Node) -> [Child] { [Child(0, make())] }
}

/// The screen of a value that was pushed.
struct Destination: View, BuiltIn {
    let value: AnyHashable
    let navigation: Navigation

    package func children(_ node: Node) -> [Child] {
        guard let view = navigation.builder(type(of: value.base)).value?.make(value) else { return [] }
        return [Child(0, view)]
    }

    package func render(_ node: Node) -> [Piece] {
        if node.children.isEmpty { node.host.fault("no navigationDestination(for:) for \(type(of: value.base))") }
        return node.childPieces
    }
}

/// Says what is made of a pushed value.
struct DestinationFor<D: Hashable>: BuiltInModifier {
    let make: (D) -> any View
    func updated(_ node: Node) {
        node.environment.navigation?.register(D.self, node) { ($0.base as? D).map(make) }
    }
}

/// Pushes a screen while something holds.
struct DestinationWhile: BuiltInModifier {
    let isPresented: () -> Bool
    let make: () -> any View
    let reset: () -> Void

    func children(_ node: Node, _ content: any View) -> [Child] {
        _ = isPresented()
        return [base(node, content)]
    }

    func updated(_ node: Node) {
        guard let navigation = node.environment.navigation else { return }
        let (id, reset, isPresented, make) = (AnyHashable(ObjectIdentifier(node)), reset, isPresented, make)
        node.host.afterwards {
            var extras = navigation.extras.unobserved.filter { $0.id != id }
            let was = extras.count != navigation.extras.unobserved.count
            if isPresented() == was { return }
            if !was { extras.append(.init(id: id, view: make, popped: reset)) }
            navigation.extras.value = []
            navigation.extras.value = extras
        }
    }
}

/// Pushes a screen when it is pressed.
public struct NavigationLink<Label: View, Destination: View>: View, BuiltIn {
    let label: Label
    let push: (Navigation) -> Void
    let canPush: Bool

    package func children(_ node: Node) -> [Child] { [Child("label", label)] }

    package func render(_ node: Node) -> [Piece] {
        let (piece, navigation, push) = (node.control("NavigationLink"), node.environment.navigation, push)
        piece.access.traits = [.isButton]
        if navigation == nil || !canPush { piece.isEnabled = false }
        piece.handlers.press = { if let navigation { push(navigation) } }
        return [piece]
    }
}

extension NavigationLink {
    /// By its label, to a view.
    public init(@ViewBuilder destination: @escaping () -> Destination, @ViewBuilder label: () -> Label) {
        self.label = label()
        canPush = true
        push = { $0.extras.value += [.init(id: UUID(), view: destination, popped: {})] }
    }
    /// By its label, to a view.
    public init(destination: Destination, @ViewBuilder label: () -> Label) { self.init(destination: { destination }, label: label) }
}

extension NavigationLink where Destination == Never {
    /// By its label, to what is made of a value.
    public init<P: Hashable>(value: P?, @ViewBuilder label: () -> Label) {
        self.label = label()
        canPush = value != nil
        push = { navigation in if let value { navigation.path += [AnyHashable(value)] } }
    }
}

extension NavigationLink where Label == Text, Destination == Never {
    /// By a key, to what is made of a value.
    public init<P: Hashable>(_ titleKey: LocalizedStringKey, value: P?) { self.init(value: value) { Text(titleKey) } }
    /// By words, to what is made of a value.
    @_disfavoredOverload public init<S: StringProtocol, P: Hashable>(_ title: S, value: P?) { self.init(value: value) { Text(title) } }
}

extension NavigationLink where Label == Text {
    /// By a key, to a view.
    public init(_ titleKey: LocalizedStringKey, @ViewBuilder destination: @escaping () -> Destination) {
        self.init(destination: destination) { Text(titleKey) }
    }
    /// By words, to a view.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, @ViewBuilder destination: @escaping () -> Destination) {
        self.init(destination: destination) { Text(title) }
    }
}
