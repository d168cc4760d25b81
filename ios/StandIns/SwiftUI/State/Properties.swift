/// Whether, or where, the keyboard's focus is. The stand-in knows one focus at a time.
@propertyWrapper public struct FocusState<Value: Hashable>: Linkable, IgnoredInComparison {
    private let initial: Value
    private var location: Location<Value>?

    /// No focus at first.
    public init() where Value == Bool { initial = false }
    /// No focus at first.
    public init<T: Hashable>() where Value == T? { initial = nil }

    /// Where the focus is.
    public var wrappedValue: Value {
        get { location?.value ?? initial }
        nonmutating set { location?.value = newValue }
    }

    /// A binding for `focused`.
    public var projectedValue: FocusState<Value>.Binding { Binding(location: location, initial: initial) }

    /// A binding to the focus.
    @propertyWrapper public struct Binding: Comparing {
        let location: Location<Value>?
        let initial: Value
        /// Where the focus is.
        public var wrappedValue: Value {
            get { location?.value ?? initial }
            nonmutating set { location?.value = newValue }
        }
        /// The binding.
        public var projectedValue: Binding { self }
        func isSame(as other: Self) -> Bool { location === other.location }
    }

    mutating func link(_ node: Node, _ slot: inout Int) { location = node.slot(&slot) { Location(initial) } }
}

/// Where VoiceOver's focus is.
@propertyWrapper public struct AccessibilityFocusState<Value: Hashable>: Linkable, IgnoredInComparison {
    private let initial: Value
    private var location: Location<Value>?

    /// No focus at first.
    public init() where Value == Bool { initial = false }
    /// No focus at first.
    public init<T: Hashable>() where Value == T? { initial = nil }
    /// No focus at first, of some technologies only.
    public init(for technologies: AccessibilityTechnologies) where Value == Bool { initial = false }
    /// No focus at first, of some technologies only.
    public init<T: Hashable>(for technologies: AccessibilityTechnologies) where Value == T? { initial = nil }

    /// Where the focus is.
    public var wrappedValue: Value {
        get { location?.value ?? initial }
        nonmutating set { location?.value = newValue }
    }

    /// A binding for `accessibilityFocused`.
    public var projectedValue: AccessibilityFocusState<Value>.Binding { Binding(location: location, initial: initial) }

    /// A binding to the focus.
    @propertyWrapper public struct Binding: Comparing {
        let location: Location<Value>?
        let initial: Value
        /// Where the focus is.
        public var wrappedValue: Value {
            get { location?.value ?? initial }
            nonmutating set { location?.value = newValue }
        }
        /// The binding.
        public var projectedValue: Binding { self }
        func isSame(as other: Self) -> Bool { location === other.location }
    }

    mutating func link(_ node: Node, _ slot: inout Int) { location = node.slot(&slot) { Location(initial) } }
}

/// What reads the screen.
public struct AccessibilityTechnologies: SetAlgebra, Hashable, Sendable {
    private var names: Set<String> = []
    /// None.
    public init() {}
    private init(_ name: String) { names = [name] }
    /// VoiceOver.
    public static var voiceOver: Self { Self("voiceOver") }
    /// Switch Control.
    public static var switchControl: Self { Self("switchControl") }
    /// Whether one is in it.
    public func contains(_ member: Self) -> Bool { member.names.isSubset(of: names) }
    /// Both.
    public func union(_ other: Self) -> Self { with(names.union(other.names)) }
    /// In both.
    public func intersection(_ other: Self) -> Self { with(names.intersection(other.names)) }
    /// In one only.
    public func symmetricDifference(_ other: Self) -> Self { with(names.symmetricDifference(other.names)) }
    /// Puts one in.
    public mutating func insert(_ new: Self) -> (inserted: Bool, memberAfterInsert: Self) {
        let isNew = !contains(new)
        names.formUnion(new.names)
        return (isNew, new)
    }
    /// Takes one out.
    public mutating func remove(_ member: Self) -> Self? {
        defer { names.subtract(member.names) }
        return contains(member) ? member : nil
    }
    /// Puts one in.
    public mutating func update(with new: Self) -> Self? { insert(new).inserted ? nil : new }
    /// Puts all in.
    public mutating func formUnion(_ other: Self) { names.formUnion(other.names) }
    /// Keeps those in both.
    public mutating func formIntersection(_ other: Self) { names.formIntersection(other.names) }
    /// Keeps those in one only.
    public mutating func formSymmetricDifference(_ other: Self) { names.formSymmetricDifference(other.names) }
    private func with(_ names: Set<String>) -> Self {
        var new = Self()
        new.names = names
        return new
    }
}

/// A number that grows with the size of texts, by Apple's table for body texts.
@propertyWrapper public struct ScaledMetric<Value: BinaryFloatingPoint>: Linkable, IgnoredInComparison {
    private let base: Value
    private var scale = 1.0

    /// A number at the size `large`.
    public init(wrappedValue: Value) { base = wrappedValue }
    /// A number that grows like a style of text; the stand-in takes all to grow like body texts.
    public init(wrappedValue: Value, relativeTo textStyle: Font.TextStyle) { base = wrappedValue }

    /// The number at the size chosen.
    public var wrappedValue: Value { base * Value(scale) }

    mutating func link(_ node: Node, _ slot: inout Int) {
        let scale = node.environment.dynamicTypeSize.scale
        self.scale = scale
        node.dependencies.append { $0.dynamicTypeSize.scale == scale }
    }
}

/// Names for the effects that join views.
@propertyWrapper public struct Namespace: Linkable, IgnoredInComparison {
    /// One of them.
    public struct ID: Hashable, Sendable { let object: ObjectIdentifier? }
    private final class Holder {}
    private var holder: Holder?

    /// A new one.
    public init() {}
    /// Its name.
    public var wrappedValue: Namespace.ID { ID(object: holder.map(ObjectIdentifier.init)) }
    mutating func link(_ node: Node, _ slot: inout Int) { holder = node.slot(&slot) { Holder() } }
}

/// A value kept in the user's defaults.
@propertyWrapper public struct AppStorage<Value>: Linkable, IgnoredInComparison {
    private let read: () -> Value
    private let write: (Value) -> Void
    private let name: String
    private var location: Location<Value>?

    init(_ key: String, _ store: UserDefaults?, read: @escaping (UserDefaults) -> Value, write: @escaping (UserDefaults, Value) -> Void) {
        let defaults = store ?? .standard
        name = key
        self.read = { read(defaults) }
        self.write = { write(defaults, $0) }
    }

    /// The value.
    public var wrappedValue: Value {
        get {
            _ = location?.value
            return read()
        }
        nonmutating set {
            write(newValue)
            location?.value = newValue
        }
    }

    /// A binding to the value.
    public var projectedValue: SwiftUI.Binding<Value> {
        SwiftUI.Binding(source: [name], read: { wrappedValue }, write: { wrappedValue = $0 })
    }

    mutating func link(_ node: Node, _ slot: inout Int) { location = node.slot(&slot) { Location(read()) } }
}

extension AppStorage {
    private init(plain value: Value, _ key: String, _ store: UserDefaults?) {
        self.init(key, store, read: { $0.object(forKey: key) as? Value ?? value }, write: { $0.set($1, forKey: key) })
    }
}

extension AppStorage where Value == Bool {
    /// Kept under a key.
    public init(wrappedValue: Value, _ key: String, store: UserDefaults? = nil) { self.init(plain: wrappedValue, key, store) }
}
extension AppStorage where Value == Int {
    /// Kept under a key.
    public init(wrappedValue: Value, _ key: String, store: UserDefaults? = nil) { self.init(plain: wrappedValue, key, store) }
}
extension AppStorage where Value == Double {
    /// Kept under a key.
    public init(wrappedValue: Value, _ key: String, store: UserDefaults? = nil) { self.init(plain: wrappedValue, key, store) }
}
extension AppStorage where Value == String {
    /// Kept under a key.
    public init(wrappedValue: Value, _ key: String, store: UserDefaults? = nil) { self.init(plain: wrappedValue, key, store) }
}
extension AppStorage where Value: RawRepresentable, Value.RawValue == String {
    /// Kept under a key by its name.
    public init(wrappedValue: Value, _ key: String, store: UserDefaults? = nil) {
        self.init(
            key, store, read: { $0.string(forKey: key).flatMap(Value.init) ?? wrappedValue }, write: { $0.set($1.rawValue, forKey: key) })
    }
}
