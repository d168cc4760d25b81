/// A remembered value: who reads it while being evaluated is evaluated again when it changes.
package final class Location<Value>: Observable, @unchecked Sendable {
    private let registrar = ObservationRegistrar()
    private var stored: Value

    package init(_ value: Value) { stored = value }

    package var value: Value {
        get {
            registrar.access(self, keyPath: \.value)
            return stored
        }
        set {
            let pair = Unchecked(value: (stored, newValue))
            if onMain({ Fields.same(pair.value.0, pair.value.1) }) {
                stored = newValue
                return
            }
            registrar.withMutation(of: self, keyPath: \.value) { stored = newValue }
        }
    }

    /// The value, without being told of its changes.
    package var unobserved: Value { stored }
}

/// A value that the view owns. It stays as long as the view stays in its place.
@propertyWrapper public struct State<Value>: Linkable, IgnoredInComparison {
    private var initial: Value
    private var location: Location<Value>?

    /// Starts with a value; later ones in the same place are ignored.
    public init(wrappedValue value: Value) { initial = value }
    /// Starts with a value.
    public init(initialValue value: Value) { initial = value }

    /// The value. Outside of a body and what it made, it is the one it started with.
    public var wrappedValue: Value {
        get { if let location { location.value } else { initial } }
        nonmutating set { location?.value = newValue }
    }

    /// A binding to the value.
    public var projectedValue: Binding<Value> {
        guard let location else { return Binding.still(initial) }
        return Binding(location: location)
    }

    mutating func link(_ node: Node, _ slot: inout Int) { location = node.slot(&slot) { Location(initial) } }
}

extension State where Value: ExpressibleByNilLiteral {
    /// Starts with nothing.
    public init() { self.init(wrappedValue: nil) }
}

extension State: @unchecked Sendable where Value: Sendable {}

/// A value remembered while a gesture goes on. The stand-in makes no gestures: it keeps the value it started with.
@propertyWrapper public struct GestureState<Value>: DynamicProperty {
    /// The value.
    public let wrappedValue: Value
    /// Starts with a value.
    public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
    /// The property itself.
    public var projectedValue: GestureState<Value> { self }
}
