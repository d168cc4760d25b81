/// Does something to the elements of what it modifies.
struct Acting: BuiltInModifier {
    let change: (Piece, Node) -> Void
    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        for piece in Piece.targets(pieces) { change(piece, node) }
        return pieces
    }
}

/// Buttons that belong to a row and are met in its actions.
struct Extras: BuiltInModifier {
    let content: any View
    let name: String
    func children(_ node: Node, _ content: any View) -> [Child] { [base(node, content), Child("extras", self.content)] }
    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        let actions = Piece.meet(node.pieces(of: "extras")).compactMap { met in met.press.map { Access.Named(name: met.label, run: $0) } }
        for piece in Piece.targets(pieces) { piece.access.actions += actions }
        for piece in pieces { piece.facts[name] = actions.map(\.name).joined(separator: ", ") }
        return pieces
    }
}

/// Takes rows away, or moves them.
struct RowActing: BuiltInModifier {
    let delete: ((IndexSet) -> Void)?
    let move: ((IndexSet, Int) -> Void)?
    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        for piece in pieces {
            guard let row = piece.row else { continue }
            if let delete {
                for target in Piece.targets([piece]) {
                    target.access.actions.append(.init(name: "Delete") { delete(IndexSet(integer: row)) })
                }
            }
            piece.handlers.move = move
        }
        return pieces
    }
}

extension DynamicViewContent {
    /// Called with the rows to take away.
    public func onDelete(perform action: ((IndexSet) -> Void)?) -> some DynamicViewContent {
        modifier(RowActing(delete: action, move: nil))
    }
    /// Called with the rows to move, and where to.
    public func onMove(perform action: ((IndexSet, Int) -> Void)?) -> some DynamicViewContent {
        modifier(RowActing(delete: nil, move: action))
    }
}

/// A key of a keyboard.
public struct KeyEquivalent: Hashable, ExpressibleByExtendedGraphemeClusterLiteral, Sendable {
    public let character: Character
    public init(_ character: Character) { self.character = character }
    public init(extendedGraphemeClusterLiteral: Character) { character = extendedGraphemeClusterLiteral }
    public static let upArrow = KeyEquivalent("\u{F700}")
    public static let downArrow = KeyEquivalent("\u{F701}")
    public static let leftArrow = KeyEquivalent("\u{F702}")
    public static let rightArrow = KeyEquivalent("\u{F703}")
    public static let escape = KeyEquivalent("\u{1B}")
    public static let `return` = KeyEquivalent("\r")
    public static let space = KeyEquivalent(" ")
    public static let tab = KeyEquivalent("\t")
    public static let delete = KeyEquivalent("\u{8}")
}
/// Keys held with another.
public struct EventModifiers: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let capsLock = EventModifiers(rawValue: 1)
    public static let shift = EventModifiers(rawValue: 2)
    public static let control = EventModifiers(rawValue: 4)
    public static let option = EventModifiers(rawValue: 8)
    public static let command = EventModifiers(rawValue: 16)
}
/// A key and those held with it.
public struct KeyboardShortcut: Hashable, Sendable {
    public static let defaultAction = KeyboardShortcut(.return, modifiers: [])
    public static let cancelAction = KeyboardShortcut(.escape, modifiers: [])
    public var key: KeyEquivalent
    public var modifiers: EventModifiers
    public init(_ key: KeyEquivalent, modifiers: EventModifiers = .command) { (self.key, self.modifiers) = (key, modifiers) }
    public static func == (left: Self, right: Self) -> Bool { left.key == right.key && left.modifiers == right.modifiers }
    public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
/// A key that was pressed.
public struct KeyPress: Sendable {
    public let key: KeyEquivalent
    public let modifiers: EventModifiers
    public var characters: String { String(key.character) }
    /// Whether it was taken.
    public enum Result: Sendable { case handled, ignored }
    /// What was done to the key.
    public struct Phases: OptionSet, Sendable {
        public let rawValue: Int
        public init(rawValue: Int) { self.rawValue = rawValue }
        public static let down = Phases(rawValue: 1)
        public static let `repeat` = Phases(rawValue: 2)
        public static let up = Phases(rawValue: 4)
        public static let all: Phases = [.down, .repeat, .up]
    }
    package init(key: KeyEquivalent, modifiers: EventModifiers) { (self.key, self.modifiers) = (key, modifiers) }
}

/// What a key does where it is pressed.
package struct KeyHandler {
    package let run: (KeyPress) -> KeyPress.Result
}

struct KeyListening: BuiltInModifier {
    let handler: KeyHandler
    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        for piece in pieces { piece.keys.append(handler) }
        return pieces
    }
}

extension View {
    /// Called at a tap. VoiceOver's double tap does it too.
    public func onTapGesture(count: Int = 1, perform action: @escaping () -> Void) -> some View {
        modifier(
            Acting { piece, node in
                guard node.environment.isEnabled else { return }
                if piece.handlers.press == nil { piece.handlers.press = action }
            })
    }
    /// Called when a finger stays.
    public func onLongPressGesture(
        minimumDuration: Double = 0.5, maximumDistance: CGFloat = 10, perform action: @escaping () -> Void,
        onPressingChanged: ((Bool) -> Void)? = nil
    ) -> some View { modifier(Acting { piece, node in if node.environment.isEnabled { piece.handlers.longPress = action } }) }
    /// The key that does what the control does.
    public func keyboardShortcut(_ key: KeyEquivalent, modifiers: EventModifiers = .command) -> some View {
        modifier(Shortcut(shortcut: KeyboardShortcut(key, modifiers: modifiers)))
    }
    public func keyboardShortcut(_ shortcut: KeyboardShortcut) -> some View { modifier(Shortcut(shortcut: shortcut)) }
    /// Called when a key is pressed. The stand-in asks from the inside out, without regard to the focus.
    public func onKeyPress(_ key: KeyEquivalent, action: @escaping () -> KeyPress.Result) -> some View {
        modifier(KeyListening(handler: KeyHandler { $0.key == key ? action() : .ignored }))
    }
    public func onKeyPress(phases: KeyPress.Phases = [.down, .repeat], action: @escaping (KeyPress) -> KeyPress.Result) -> some View {
        modifier(KeyListening(handler: KeyHandler(run: action)))
    }
    public func onKeyPress(
        keys: Set<KeyEquivalent>, phases: KeyPress.Phases = [.down, .repeat], action: @escaping (KeyPress) -> KeyPress.Result
    )
        -> some View
    { modifier(KeyListening(handler: KeyHandler { keys.contains($0.key) ? action($0) : .ignored })) }
    public func focusable(_ isFocusable: Bool = true) -> some View { self }
    /// Buttons behind a row, met in its actions.
    public func swipeActions<T: View>(edge: HorizontalEdge = .trailing, allowsFullSwipe: Bool = true, @ViewBuilder content: () -> T)
        -> some View
    {
        modifier(Extras(content: content(), name: "swipeActions"))
    }
    /// Buttons in a menu of the view's own, met in its actions.
    public func contextMenu<MenuItems: View>(@ViewBuilder menuItems: () -> MenuItems) -> some View {
        modifier(Extras(content: menuItems(), name: "contextMenu"))
    }
    /// Joins the keyboard's focus to a value.
    public func focused<V: Hashable>(_ binding: FocusState<V>.Binding, equals value: V) -> some View {
        modifier(
            Acting { piece, _ in
                piece.handlers.isFocused = binding.wrappedValue == value
                piece.handlers.focus = { if $0 { binding.wrappedValue = value } }
            })
    }
    public func focused(_ condition: FocusState<Bool>.Binding) -> some View {
        modifier(
            Acting { piece, _ in
                piece.handlers.isFocused = condition.wrappedValue
                piece.handlers.focus = { condition.wrappedValue = $0 }
            })
    }
    public func defaultFocus<V: Hashable>(_ binding: FocusState<V>.Binding, _ value: V) -> some View { self }
    /// Feedback when a value has changed; what was given is kept for the test to see.
    public func sensoryFeedback<T: Equatable>(_ feedback: SensoryFeedback, trigger: T) -> some View {
        modifier(Feeding(trigger: trigger) { _, _ in feedback })
    }
    public func sensoryFeedback<T: Equatable>(trigger: T, _ feedback: @escaping (T, T) -> SensoryFeedback?) -> some View {
        modifier(Feeding(trigger: trigger, feedback: feedback))
    }
    public func sensoryFeedback<T: Equatable>(_ feedback: SensoryFeedback, trigger: T, condition: @escaping (T, T) -> Bool) -> some View {
        modifier(Feeding(trigger: trigger) { condition($0, $1) ? feedback : nil })
    }
    public func gesture<T: Gesture>(_ gesture: T) -> some View { self }
    public func simultaneousGesture<T: Gesture>(_ gesture: T) -> some View { self }
}

struct Shortcut: BuiltInModifier {
    let shortcut: KeyboardShortcut
    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        for piece in Piece.targets(pieces) {
            let (isEnabled, press) = (piece.isEnabled, piece.handlers.press)
            piece.keys.append(
                KeyHandler { [shortcut] in
                    guard isEnabled, let press, $0.key == shortcut.key, $0.modifiers == shortcut.modifiers else { return .ignored }
                    press()
                    return .handled
                })
        }
        return pieces
    }
}

/// Gives feedback when a value has changed.
struct Feeding<T: Equatable>: BuiltInModifier {
    let trigger: T
    let feedback: (T, T) -> SensoryFeedback?
    func updated(_ node: Node) {
        defer { node.memory["trigger"] = trigger }
        guard let was = node.memory["trigger"] as? T, was != trigger, let given = feedback(was, trigger) else { return }
        node.host.feedback.append(given.name)
    }
}

/// Something felt or heard.
public struct SensoryFeedback: Equatable, Sendable {
    let name: String
    public static let success = Self(name: "success")
    public static let warning = Self(name: "warning")
    public static let error = Self(name: "error")
    public static let selection = Self(name: "selection")
    public static let increase = Self(name: "increase")
    public static let decrease = Self(name: "decrease")
    public static let start = Self(name: "start")
    public static let stop = Self(name: "stop")
    public static let alignment = Self(name: "alignment")
    public static let levelChange = Self(name: "levelChange")
    public static let impact = Self(name: "impact")
    /// How heavy it is.
    public enum Weight: Sendable { case light, medium, heavy }
    public static func impact(weight: Weight = .medium, intensity: Double = 1.0) -> Self { Self(name: "impact \(weight)") }
}

/// Movements of fingers. The stand-in knows none of them.
public protocol Gesture { associatedtype Value }
/// A finger that is drawn.
public struct DragGesture: Gesture {
    public struct Value: Equatable, Sendable {
        public var location: CGPoint
        public var startLocation: CGPoint
        public var translation: CGSize
    }
    public init(minimumDistance: CGFloat = 10) {}
    public func onChanged(_ action: @escaping (Value) -> Void) -> DragGesture { self }
    public func onEnded(_ action: @escaping (Value) -> Void) -> DragGesture { self }
}
/// A finger that taps.
public struct TapGesture: Gesture {
    public typealias Value = Void
    public init(count: Int = 1) {}
    public func onEnded(_ action: @escaping () -> Void) -> TapGesture { self }
}
