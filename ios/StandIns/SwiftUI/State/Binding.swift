/// Reads and writes a value that something else owns.
@propertyWrapper @dynamicMemberLookup public struct Binding<Value>: Comparing {
    private let read: () -> Value
    private let write: (Value) -> Void
    /// What it is a binding to, if that can be told: bindings to the same are the same.
    private let source: [AnyHashable]?

    init(source: [AnyHashable]?, read: @escaping () -> Value, write: @escaping (Value) -> Void) {
        self.source = source
        self.read = read
        self.write = write
    }

    init(location: Location<Value>) {
        self.init(source: [ObjectIdentifier(location)], read: { location.value }, write: { location.value = $0 })
    }

    /// A binding by closures.
    @preconcurrency public init(get: @escaping @MainActor @Sendable () -> Value, set: @escaping @MainActor @Sendable (Value) -> Void) {
        self.init(
            source: nil, read: { onMain { get() } },
            write: { value in
                let held = Unchecked(value: value)
                onMain { set(held.value) }
            })
    }

    /// A binding that never changes.
    public static func constant(_ value: Value) -> Binding<Value> { .still(value) }

    static func still(_ value: Value) -> Binding<Value> { Binding(source: nil, read: { value }, write: { _ in }) }

    /// The value.
    public var wrappedValue: Value {
        get { read() }
        nonmutating set { write(newValue) }
    }

    /// The binding.
    public var projectedValue: Binding<Value> { self }

    /// The binding, made of a binding's projection.
    public init(projectedValue: Binding<Value>) { self = projectedValue }

    /// A binding to a part of the value.
    public subscript<Subject>(dynamicMember keyPath: WritableKeyPath<Value, Subject>) -> Binding<Subject> {
        Binding<Subject>(
            source: source.map { $0 + [keyPath] }, read: { read()[keyPath: keyPath] },
            write: { part in
                var whole = read()
                whole[keyPath: keyPath] = part
                if !(keyPath is ReferenceWritableKeyPath<Value, Subject>) { write(whole) }
            })
    }

    func isSame(as other: Binding<Value>) -> Bool { source != nil && source == other.source }
}

extension Binding: @unchecked Sendable where Value: Sendable {}

extension Binding {
    /// A binding to an optional of the value.
    public init<V>(_ base: Binding<V>) where Value == V? {
        self.init(
            source: base.source.map { $0 + ["optional"] }, read: { base.wrappedValue },
            write: { if let value = $0 { base.wrappedValue = value } })
    }

    /// A binding to what is in an optional, if there is something now.
    public init?(_ base: Binding<Value?>) {
        guard let now = base.wrappedValue else { return nil }
        self.init(source: base.source.map { $0 + ["wrapped"] }, read: { base.wrappedValue ?? now }, write: { base.wrappedValue = $0 })
    }

    /// The same binding: animations are not evaluated.
    public func animation(_ animation: Animation? = .default) -> Binding<Value> { self }
    /// The same binding: transactions are not evaluated.
    public func transaction(_ transaction: Transaction) -> Binding<Value> { self }
}

extension Binding: Identifiable where Value: Identifiable {
    /// The value's.
    public var id: Value.ID { wrappedValue.id }
}

extension Binding: Sequence where Value: MutableCollection {
    /// A binding to each.
    public typealias Element = Binding<Value.Element>
    /// Goes over bindings.
    public typealias Iterator = IndexingIterator<Binding<Value>>
}

extension Binding: Collection where Value: MutableCollection {
    /// The value's.
    public typealias Index = Value.Index
    /// The value's.
    public typealias Indices = Value.Indices
    /// The value's.
    public var startIndex: Value.Index { wrappedValue.startIndex }
    /// The value's.
    public var endIndex: Value.Index { wrappedValue.endIndex }
    /// The value's.
    public var indices: Value.Indices { wrappedValue.indices }
    /// The value's.
    public func index(after i: Value.Index) -> Value.Index { wrappedValue.index(after: i) }
    /// A binding to one.
    public subscript(position: Value.Index) -> Binding<Value.Element> {
        Binding<Value.Element>(
            source: nil, read: { self.wrappedValue[position] }, write: { self.wrappedValue[position] = $0 })
    }
}

extension Binding: BidirectionalCollection where Value: BidirectionalCollection, Value: MutableCollection {
    /// The value's.
    public func index(before i: Value.Index) -> Value.Index { wrappedValue.index(before: i) }
}

extension Binding: RandomAccessCollection where Value: RandomAccessCollection, Value: MutableCollection {}

/// Makes bindings to the properties of an observed object.
@propertyWrapper @dynamicMemberLookup public struct Bindable<Value> {
    /// The object.
    public var wrappedValue: Value
    /// The property itself, whose members are bindings.
    public var projectedValue: Bindable<Value> { self }

    private init(holding value: Value) { wrappedValue = value }

    /// Only observed objects can be bound to.
    @available(*, unavailable, message: "The wrapped value must be an object that conforms to Observable")
    public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
}

extension Bindable where Value: AnyObject {
    /// A binding to a property.
    public subscript<Subject>(dynamicMember keyPath: ReferenceWritableKeyPath<Value, Subject>) -> Binding<Subject> {
        let object = wrappedValue
        return Binding(
            source: [ObjectIdentifier(object), keyPath], read: { object[keyPath: keyPath] }, write: { object[keyPath: keyPath] = $0 })
    }
}

extension Bindable where Value: AnyObject, Value: Observable {
    /// For an object.
    public init(wrappedValue: Value) { self.init(holding: wrappedValue) }
    /// For an object.
    public init(_ wrappedValue: Value) { self.init(holding: wrappedValue) }
    /// Of a projection.
    public init(projectedValue: Bindable<Value>) { self = projectedValue }
}

extension Bindable: @unchecked Sendable where Value: Sendable {}

/// Runs what belongs to the main actor, where it is known to be.
func onMain<T>(_ work: @MainActor () -> T) -> T {
    withoutActuallyEscaping(work) { work in
        MainActor.assumeIsolated { Unchecked(value: work()) }.value
    }
}

struct Unchecked<T>: @unchecked Sendable { let value: T }
