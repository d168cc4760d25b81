/// Names a value of the environment and its default.
public protocol EnvironmentKey {
    /// What the value is.
    associatedtype Value
    /// What it is where nothing was said.
    static var defaultValue: Self.Value { get }
}

/// What holds for a view and all below it.
public struct EnvironmentValues: @unchecked Sendable {
    private var values: [ObjectIdentifier: Any] = [:]
    private var objects: [ObjectIdentifier: AnyObject] = [:]
    /// Another one after each change, so that an unchanged environment is known at a glance.
    private(set) var stamp = 0

    /// The defaults.
    public init() {}

    /// The value of a key.
    public subscript<K: EnvironmentKey>(key: K.Type) -> K.Value {
        get { values[ObjectIdentifier(key)] as? K.Value ?? K.defaultValue }
        set {
            values[ObjectIdentifier(key)] = newValue
            changed()
        }
    }

    /// An observed object, by its type.
    public subscript<T: AnyObject & Observable>(objectType: T.Type) -> T? {
        get { objects[ObjectIdentifier(objectType)] as? T }
        set {
            if objects[ObjectIdentifier(objectType)] === newValue { return }
            objects[ObjectIdentifier(objectType)] = newValue
            changed()
        }
    }

    private mutating func changed() { stamp = Stamps.next() }
}

private enum Stamps {
    private static let lock = NSLock()
    nonisolated(unsafe) private static var last = 0

    static func next() -> Int {
        lock.withLock {
            last += 1
            return last
        }
    }
}

/// Reads a value of the environment.
@propertyWrapper public struct Environment<Value>: Linkable, IgnoredInComparison {
    private let read: (EnvironmentValues) -> Value?
    private let name: String
    private var found: Value?

    /// A value, by its key path.
    public init(_ keyPath: KeyPath<EnvironmentValues, Value>) {
        name = "\(Value.self)"
        read = { $0[keyPath: keyPath] }
    }

    /// An observed object, by its type. There must be one.
    public init(_ objectType: Value.Type) where Value: AnyObject, Value: Observable {
        name = "\(objectType)"
        read = { $0[objectType] }
    }

    /// An observed object, by its type, if there is one.
    public init<T: AnyObject & Observable>(_ objectType: T.Type) where Value == T? {
        name = "\(objectType)"
        read = { .some($0[objectType]) }
    }

    /// The value.
    public var wrappedValue: Value {
        if let found { return found }
        if let standard = read(EnvironmentValues()) { return standard }
        fatalError(
            "No Observable object of type \(name) found. A View.environment(_:) for \(name) may be missing as an ancestor of this view.")
    }

    mutating func link(_ node: Node, _ slot: inout Int) {
        let value = read(node.environment)
        found = value
        let read = read
        node.dependencies.append { Fields.same(read($0), value) }
    }
}

extension Environment: @unchecked Sendable where Value: Sendable {}
