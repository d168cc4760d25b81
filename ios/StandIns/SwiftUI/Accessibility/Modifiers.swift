extension View {
    private func saying(_ change: @escaping (inout Access, Node) -> Void) -> some View {
        modifier(Acting { piece, node in change(&piece.access, node) })
    }

    private func saying(_ text: Text?, _ path: WritableKeyPath<Access, String?>) -> some View {
        saying { access, node in
            if let text { access[keyPath: path] = text.words(node.environment, node.host.clock.unobserved) }
        }
    }

    /// What VoiceOver says of the view.
    public func accessibilityLabel(_ label: Text) -> some View { saying(label, \.label) }
    public func accessibilityLabel(_ labelKey: LocalizedStringKey) -> some View { accessibilityLabel(Text(labelKey)) }
    @_disfavoredOverload public func accessibilityLabel<S: StringProtocol>(_ label: S) -> some View { accessibilityLabel(Text(label)) }
    /// What VoiceOver says of the view's state.
    public func accessibilityValue(_ value: Text) -> some View { saying(value, \.value) }
    public func accessibilityValue(_ valueKey: LocalizedStringKey) -> some View { accessibilityValue(Text(valueKey)) }
    @_disfavoredOverload public func accessibilityValue<S: StringProtocol>(_ value: S) -> some View { accessibilityValue(Text(value)) }
    /// What VoiceOver says of what happens at a double tap.
    public func accessibilityHint(_ hint: Text) -> some View { saying(hint, \.hint) }
    public func accessibilityHint(_ hintKey: LocalizedStringKey) -> some View { accessibilityHint(Text(hintKey)) }
    @_disfavoredOverload public func accessibilityHint<S: StringProtocol>(_ hint: S) -> some View { accessibilityHint(Text(hint)) }
    /// A name for tests, not for people.
    public func accessibilityIdentifier(_ identifier: String) -> some View { saying { access, _ in access.identifier = identifier } }
    /// What the view is, besides.
    public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View {
        saying { access, _ in
            access.traits.formUnion(traits)
            access.removedTraits.subtract(traits)
        }
    }
    /// What the view is not.
    public func accessibilityRemoveTraits(_ traits: AccessibilityTraits) -> some View {
        saying { access, _ in access.removedTraits.formUnion(traits) }
    }
    /// Whether VoiceOver leaves the view out, with all in it.
    public func accessibilityHidden(_ hidden: Bool) -> some View { modifier(Hiding(hidden: hidden)) }
    /// Who comes before is met before, among those beside one another.
    public func accessibilitySortPriority(_ sortPriority: Double) -> some View { modifier(Sorting(priority: sortPriority)) }
    /// What Voice Control may call it.
    public func accessibilityInputLabels(_ inputLabels: [Text]) -> some View {
        saying { access, node in access.inputLabels = inputLabels.map { $0.words(node.environment, node.host.clock.unobserved) } }
    }
    public func accessibilityInputLabels(_ inputLabelKeys: [LocalizedStringKey]) -> some View {
        accessibilityInputLabels(inputLabelKeys.map { Text($0) })
    }
    @_disfavoredOverload public func accessibilityInputLabels<S: StringProtocol>(_ inputLabels: [S]) -> some View {
        accessibilityInputLabels(inputLabels.map { Text($0) })
    }
    /// One element for what is inside.
    public func accessibilityElement(children: AccessibilityChildBehavior = .ignore) -> some View { modifier(Joining(behavior: children)) }
    /// Elements in place of what is inside.
    public func accessibilityChildren<V: View>(@ViewBuilder children: () -> V) -> some View {
        modifier(Replacing(view: children(), isWhole: false))
    }
    /// An element in place of this.
    public func accessibilityRepresentation<V: View>(@ViewBuilder representation: () -> V) -> some View {
        modifier(Replacing(view: representation(), isWhole: true))
    }
    /// A heading, of a level.
    public func accessibilityHeading(_ level: AccessibilityHeadingLevel) -> some View {
        saying { access, _ in
            access.heading = level
            _ = access.traits.insert(.isHeader)
        }
    }
    /// Something VoiceOver can do.
    public func accessibilityAction(_ actionKind: AccessibilityActionKind = .default, _ handler: @escaping () -> Void) -> some View {
        modifier(
            Acting { piece, _ in
                if actionKind == .default {
                    piece.handlers.press = handler
                } else {
                    piece.access.actions.append(.init(name: actionKind.name, run: handler))
                }
            })
    }
    public func accessibilityAction(named name: Text, _ handler: @escaping () -> Void) -> some View {
        accessibilityAction(AccessibilityActionKind(named: name), handler)
    }
    public func accessibilityAction(named nameKey: LocalizedStringKey, _ handler: @escaping () -> Void) -> some View {
        accessibilityAction(named: Text(nameKey), handler)
    }
    @_disfavoredOverload public func accessibilityAction<S: StringProtocol>(named name: S, _ handler: @escaping () -> Void) -> some View {
        accessibilityAction(named: Text(name), handler)
    }
    /// Buttons that VoiceOver offers as actions.
    public func accessibilityActions<Content: View>(@ViewBuilder _ content: () -> Content) -> some View {
        modifier(Extras(content: content(), name: "actions"))
    }
    /// More or less, by a swipe up or down.
    public func accessibilityAdjustableAction(_ handler: @escaping (AccessibilityAdjustmentDirection) -> Void) -> some View {
        modifier(
            Acting { piece, _ in
                piece.handlers.increment = { handler(.increment) }
                piece.handlers.decrement = { handler(.decrement) }
            })
    }
    /// More that VoiceOver can say when asked.
    public func accessibilityCustomContent(_ label: Text, _ value: Text) -> some View {
        saying { access, node in
            let now = node.host.clock.unobserved
            access.content.append("\(label.words(node.environment, now)): \(value.words(node.environment, now))")
        }
    }
    @_disfavoredOverload public func accessibilityCustomContent<L: StringProtocol, V: StringProtocol>(_ label: L, _ value: V) -> some View {
        accessibilityCustomContent(Text(label), Text(value))
    }
    /// Joins VoiceOver's focus to a value.
    public func accessibilityFocused<V: Hashable>(_ binding: AccessibilityFocusState<V>.Binding, equals value: V) -> some View {
        modifier(
            Acting { piece, _ in
                piece.handlers.isMet = binding.wrappedValue == value
                piece.handlers.meet = { binding.wrappedValue = value }
            })
    }
    public func accessibilityFocused(_ condition: AccessibilityFocusState<Bool>.Binding) -> some View {
        modifier(
            Acting { piece, _ in
                piece.handlers.isMet = condition.wrappedValue
                piece.handlers.meet = { condition.wrappedValue = true }
            })
    }
    public func accessibilityShowsLargeContentViewer() -> some View { noted("largeContent", "true") }
    public func accessibilityShowsLargeContentViewer<V: View>(@ViewBuilder _ largeContentView: () -> V) -> some View {
        noted("largeContent", "true")
    }
    public func accessibilityIgnoresInvertColors(_ active: Bool = true) -> some View { self }
    public func accessibilityRespondsToUserInteraction(_ respondsToUserInteraction: Bool = true) -> some View { self }
    public func accessibilityTextContentType(_ value: AccessibilityTextContentType) -> some View { self }
    public func speechAnnouncementsQueued(_ value: Bool = true) -> some View { self }
    public func speechSpellsOutCharacters(_ value: Bool = true) -> some View { self }
}

struct Hiding: BuiltInModifier {
    let hidden: Bool
    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        for piece in pieces where hidden || piece.isTarget { piece.access.isHidden = hidden }
        return pieces
    }
}

struct Sorting: BuiltInModifier {
    let priority: Double
    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        for piece in pieces { piece.access.sortPriority = priority }
        return pieces
    }
}

struct Joining: BuiltInModifier {
    let behavior: AccessibilityChildBehavior
    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        if pieces.count == 1, let piece = pieces.first, !piece.isTarget, piece.place == .inline {
            piece.access.children = behavior
            return pieces
        }
        let inline = pieces.filter { $0.place == .inline }
        if inline.isEmpty { return pieces }
        let piece = Piece("Element", children: inline)
        piece.access.children = behavior
        piece.row = inline.first?.row
        return [piece] + pieces.filter { $0.place != .inline }
    }
}

/// Shows VoiceOver something else.
struct Replacing: BuiltInModifier {
    let view: any View
    let isWhole: Bool
    func children(_ node: Node, _ content: any View) -> [Child] { [base(node, content), Child("instead", view)] }
    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        for piece in pieces { piece.access.isHidden = true }
        let instead = Piece(isWhole ? "Representation" : "AccessibleChildren", children: node.pieces(of: "instead"))
        if !isWhole { instead.access.children = .contain }
        return pieces + [instead]
    }
}

/// Tells VoiceOver something at once. What was told is kept for the test to see.
public struct AccessibilityNotification {
    /// Words to say.
    public struct Announcement: Sendable {
        let words: String
        public init(_ announcement: String) { words = announcement }
        public init(_ announcement: AttributedString) { words = String(announcement.characters) }
        /// Says them.
        public func post() { Announced.add(words) }
    }
    /// Another screen.
    public struct ScreenChanged: Sendable {
        public init() {}
        public func post() { Announced.add("screen changed") }
    }
    /// Another layout.
    public struct LayoutChanged: Sendable {
        public init() {}
        public func post() { Announced.add("layout changed") }
    }
}

/// What was told to VoiceOver at once, by any view of the process.
package enum Announced {
    private static let lock = NSLock()
    nonisolated(unsafe) private static var said: [String] = []
    static func add(_ words: String) { lock.withLock { said.append(words) } }
    package static func takeAll() -> [String] {
        lock.withLock {
            defer { said = [] }
            return said
        }
    }
}
