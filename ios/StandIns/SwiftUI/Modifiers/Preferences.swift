/// Names a value that views hand up, and how several become one.
public protocol PreferenceKey {
    associatedtype Value
    /// What it is where nothing was handed up.
    static var defaultValue: Self.Value { get }
    /// Takes the next into one.
    static func reduce(value: inout Self.Value, nextValue: () -> Self.Value)
}

/// Hands a value up. It counts in place of those handed up inside.
struct Handing<K: PreferenceKey>: BuiltInModifier {
    let value: K.Value
    func updated(_ node: Node) { node.host.handedUp.value += 1 }
}

/// Hears of values that are handed up.
struct Hearing<K: PreferenceKey>: BuiltInModifier where K.Value: Equatable {
    let action: (K.Value) -> Void

    func children(_ node: Node, _ content: any View) -> [Child] {
        _ = node.host.handedUp.value
        return [base(node, content)]
    }

    func updated(_ node: Node) {
        let action = action
        node.host.afterwards {
            let value = node.children.first?.handed(K.self) ?? K.defaultValue
            if let was = node.memory["value"] as? K.Value, was == value { return }
            node.memory["value"] = value
            action(value)
        }
    }
}

extension Node {
    /// What is handed up from here.
    func handed<K: PreferenceKey>(_ key: K.Type) -> K.Value? {
        if let modified = view as? any AnyModified, let handing = modified.anyModifier as? Handing<K> { return handing.value }
        let values = children.filter(\.onstage).compactMap { $0.handed(key) }
        guard var value = values.first else { return nil }
        for next in values.dropFirst() { K.reduce(value: &value) { next } }
        return value
    }
}

extension View {
    /// Hands a value up.
    public func preference<K: PreferenceKey>(key: K.Type = K.self, value: K.Value) -> some View { modifier(Handing<K>(value: value)) }
    /// Called with what is handed up, when it has changed.
    public func onPreferenceChange<K: PreferenceKey>(_ key: K.Type = K.self, perform action: @escaping (K.Value) -> Void) -> some View
    where K.Value: Equatable { modifier(Hearing<K>(action: action)) }

    /// Called with a link that the app is opened by.
    public func onOpenURL(perform action: @escaping (URL) -> Void) -> some View { modifier(Receiving(action: action)) }
    /// Ignored.
    public func hoverEffect() -> some View { self }
    /// Ignored.
    public func help(_ text: Text) -> some View { self }
    /// An alert for an error.
    public func alert<E: LocalizedError, A: View>(isPresented: Binding<Bool>, error: E?, @ViewBuilder actions: @escaping () -> A)
        -> some View
    {
        alert(Text(verbatim: error?.errorDescription ?? ""), isPresented: isPresented, actions: actions)
    }
}

struct Receiving: BuiltInModifier {
    let action: (URL) -> Void
    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        pieces.first?.receive = action
        return pieces
    }
}

/// Turns the editing of a list on and off.
public struct EditButton: View {
    @Environment(\.editMode) private var mode
    public nonisolated init() {}
    /// A button.
    public var body: some View {
        Button(mode?.wrappedValue.isEditing == true ? "Done" : "Edit") {
            mode?.wrappedValue = mode?.wrappedValue.isEditing == true ? .inactive : .active
        }
    }
}
