@_spi(Reflection) import Swift

/// A property wrapper that takes part in the evaluation of the view that has it.
public protocol DynamicProperty {
    /// Called before the body is evaluated.
    mutating func update()
}

extension DynamicProperty {
    /// Does nothing.
    public mutating func update() {}
}

/// A property of the stand-in's own, told which node it belongs to.
protocol Linkable: DynamicProperty {
    @MainActor mutating func link(_ node: Node, _ slot: inout Int)
}

/// A value that says itself whether another is the same for the purpose of leaving a view alone.
protocol Comparing {
    @MainActor func isSame(as other: Self) -> Bool
}

extension Node {
    /// Gives the dynamic properties of a view their places in this node.
    package func link<T>(_ value: inout T) {
        var slot = 0
        withUnsafeMutablePointer(to: &value) { link(UnsafeMutableRawPointer($0), T.self, &slot) }
    }

    /// Gives each dynamic property its memory, in the order of the fields.
    private func link(_ pointer: UnsafeMutableRawPointer, _ type: Any.Type, _ slot: inout Int) {
        var next = slot
        _ = _forEachField(of: type) { _, offset, fieldType, _ in
            if let property = fieldType as? any DynamicProperty.Type { self.linkOne(pointer + offset, property, &next) }
            return true
        }
        slot = next
    }

    private func linkOne<P: DynamicProperty>(_ pointer: UnsafeMutableRawPointer, _: P.Type, _ slot: inout Int) {
        let typed = pointer.assumingMemoryBound(to: P.self)
        if let own = P.self as? any Linkable.Type {
            linkOwn(pointer, own, &slot)
        } else {
            link(pointer, P.self, &slot)
        }
        typed.pointee.update()
    }

    private func linkOwn<P: Linkable>(_ pointer: UnsafeMutableRawPointer, _: P.Type, _ slot: inout Int) {
        pointer.assumingMemoryBound(to: P.self).pointee.link(self, &slot)
    }

    /// What a property has in its place, made the first time.
    func slot<T: AnyObject>(_ place: inout Int, _ make: () -> T) -> T {
        defer { place += 1 }
        if place < slots.count, let object = slots[place] as? T { return object }
        let object = make()
        if place < slots.count { slots[place] = object } else { slots.append(object) }
        return object
    }
}

/// Tells whether two values are the same, as far as that can be told from their fields. Where it cannot, they are not: a
/// view is then evaluated once more than SwiftUI would.
@MainActor enum Fields {
    static func same(_ left: any View, _ right: any View) -> Bool { sameOpened(left, right) }

    static func same<T>(_ left: T, _ right: T) -> Bool {
        withUnsafePointer(to: left) { left in
            withUnsafePointer(to: right) { right in same(UnsafeRawPointer(left), UnsafeRawPointer(right), T.self) }
        }
    }

    private static func sameOpened<L>(_ left: L, _ right: Any) -> Bool {
        guard type(of: right) == L.self, let right = right as? L else { return false }
        return same(left, right)
    }

    private static func same<T>(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ type: T.Type) -> Bool {
        if T.self is any IgnoredInComparison.Type { return true }
        if MemoryLayout<T>.size == 0 { return true }
        if T.self is AnyObject.Type { return left.load(as: UInt.self) == right.load(as: UInt.self) }
        if let comparing = T.self as? any Comparing.Type { return compare(left, right, comparing) }
        if let equatable = T.self as? any Equatable.Type { return equal(left, right, equatable) }
        return sameByKind(left, right, type)
    }

    private static func sameByKind<T>(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ type: T.Type) -> Bool {
        switch kind(type) {
        case .structure: return sameFields(left, right, type)
        case .function: return memcmp(left, right, MemoryLayout<T>.size) == 0
        case .existential:
            let (one, other) = (left.assumingMemoryBound(to: T.self).pointee, right.assumingMemoryBound(to: T.self).pointee)
            return openBoth(one as Any, other as Any)
        case .other: return _isPOD(T.self) && memcmp(left, right, MemoryLayout<T>.size) == 0
        }
    }

    private static func openBoth(_ left: Any, _ right: Any) -> Bool { sameOpened(left, right) }

    private static func sameFields<T>(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ type: T.Type) -> Bool {
        var count = 0
        let whole = _forEachField(of: type) { _, offset, fieldType, _ in
            count += 1
            return field(left + offset, right + offset, fieldType)
        }
        return whole && (count > 0 || (_isPOD(T.self) && memcmp(left, right, MemoryLayout<T>.size) == 0))
    }

    private static func field(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ type: Any.Type) -> Bool {
        func open<T>(_ type: T.Type) -> Bool { same(left, right, type) }
        return _openExistential(type, do: open)
    }

    private static func equal<E: Equatable>(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _: E.Type) -> Bool {
        left.assumingMemoryBound(to: E.self).pointee == right.assumingMemoryBound(to: E.self).pointee
    }

    private static func compare<C: Comparing>(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _: C.Type) -> Bool {
        left.assumingMemoryBound(to: C.self).pointee.isSame(as: right.assumingMemoryBound(to: C.self).pointee)
    }

    private enum Kind { case structure, function, existential, other }

    /// The kind of a type, by what wrapping it in a one-field pair tells.
    private static func kind<T>(_: T.Type) -> Kind {
        var found = Kind.other
        _ = _forEachField(of: Wrapped<T>.self) { _, _, _, kind in
            switch kind {
            case .struct, .tuple: found = .structure
            case .function: found = .function
            case .existential: found = .existential
            default: found = .other
            }
            return true
        }
        return found
    }

    private struct Wrapped<T> { let value: T }
}

/// A property whose content lives in the node and not in the view's value.
protocol IgnoredInComparison {}

extension Optional: Comparing {
    func isSame(as other: Wrapped?) -> Bool {
        switch (self, other) {
        case (nil, nil): true
        case (let left?, let right?): Fields.same(left, right)
        default: false
        }
    }
}

extension Array: Comparing {
    func isSame(as other: [Element]) -> Bool {
        count == other.count && zip(self, other).allSatisfy { Fields.same($0, $1) }
    }
}
