/// Something VoiceOver stops at.
@MainActor package struct Met {
    package let piece: Piece
    package let label: String
    package let value: String
    package let hint: String
    package let traits: AccessibilityTraits
    package let actions: [Access.Named]
    package let press: (() -> Void)?
    /// A picture in it that has no name.
    package let isNameless: Bool
}

extension Piece {
    /// What VoiceOver meets in pieces, in order.
    package static func meet(_ pieces: [Piece]) -> [Met] {
        let ordered = pieces.enumerated().sorted { left, right in
            let (first, second) = (left.element.priority, right.element.priority)
            return first != second ? first > second : left.offset < right.offset
        }
        return ordered.flatMap { $0.element.met }
    }

    private var priority: Double { access.sortPriority }

    /// Not there for VoiceOver.
    package var isUnmet: Bool { access.isHidden == true || isInvisible }

    private var met: [Met] {
        if isUnmet { return [] }
        switch access.children {
        case .ignore?: return [itself(inner: [])]
        case .combine?: return [combined]
        case .contain?: return Piece.meet(children)
        default: return isElement ? [itself(inner: Piece.meet(children))] : Piece.meet(children)
        }
    }

    /// One element that says what those in it say.
    private func itself(inner: [Met]) -> Met {
        let spoken = access.label ?? ([ownWords] + inner.map(\.label)).compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
        return Met(
            piece: self, label: spoken, value: access.value ?? "", hint: access.hint ?? "",
            traits: access.traits.subtracting(access.removedTraits), actions: access.actions, press: handlers.press,
            isNameless: access.label == nil && ((isPicture && spoken.isEmpty) || inner.contains(where: \.isNameless)))
    }

    /// A picture's words are its symbol's name, which is none to be spoken.
    private var ownWords: String? { isPicture ? nil : words }

    private var combined: Met {
        let inner = Piece.meet(children)
        let buttons = inner.filter { $0.press != nil }
        var traits = inner.reduce(into: AccessibilityTraits()) { $0.formUnion($1.traits) }
        if inner.count > 1 { traits.subtract([.isStaticText]) }
        traits.formUnion(access.traits)
        let named = buttons.count > 1 ? buttons.compactMap { met in met.press.map { Access.Named(name: met.label, run: $0) } } : []
        return Met(
            piece: self, label: access.label ?? inner.map(\.label).filter { !$0.isEmpty }.joined(separator: ", "),
            value: access.value ?? inner.map(\.value).filter { !$0.isEmpty }.joined(separator: ", "),
            hint: access.hint ?? inner.map(\.hint).filter { !$0.isEmpty }.joined(separator: ", "),
            traits: traits.subtracting(access.removedTraits), actions: access.actions + inner.flatMap(\.actions) + named,
            press: handlers.press ?? (buttons.count == 1 ? buttons[0].press : nil),
            isNameless: access.label == nil && inner.contains(where: \.isNameless))
    }

    /// What pieces say, put together.
    package static func speech(_ pieces: [Piece]) -> String {
        meet(pieces).map(\.label).filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
