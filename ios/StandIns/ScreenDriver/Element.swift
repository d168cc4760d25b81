import SwiftUI

/// Something VoiceOver stops at.
@MainActor public struct Element {
    let met: Met

    /// What kind of thing it is: `Button`, `Text`, `Toggle` …
    public var kind: String { met.piece.kind }
    /// Its name.
    public var label: String { met.label }
    /// Its state.
    public var value: String { met.value }
    /// What happens at a double tap, as far as it says so.
    public var hint: String { met.hint }
    /// What it is: `button`, `header`, `selected` …
    public var traits: [String] { met.traits.names + (isEnabled ? [] : ["notEnabled"]) + (isAdjustable ? ["adjustable"] : []) }
    /// The names of its actions beside the double tap.
    public var actions: [String] { met.actions.map(\.name) }
    /// The name it has for tests.
    public var identifier: String? { met.piece.access.identifier }
    /// Whether it can be used.
    public var isEnabled: Bool { met.piece.isEnabled }
    /// The choices it offers.
    public var options: [String] { met.piece.handlers.options.map(\.label) }
    /// What Voice Control may call it.
    public var inputLabels: [String] { met.piece.access.inputLabels }
    /// What it says more when asked.
    public var customContent: [String] { met.piece.access.content }
    /// The level of its heading.
    public var headingLevel: AccessibilityHeadingLevel? { met.piece.access.heading }
    /// A noted modifier: `font`, `minimumScaleFactor`, `privacySensitive` …
    public subscript(fact: String) -> String? { met.piece.facts[fact] }
    /// Where the keyboard's focus may be, whether it is there.
    public var isFocused: Bool { met.piece.handlers.isFocused ?? false }
    /// Where VoiceOver's focus may be, whether it is there.
    public var isAccessibilityFocused: Bool { met.piece.handlers.isMet ?? false }

    /// The least height that its frames ask for, on it or on its label.
    public var minHeight: Double? { largest(["minHeight", "height"]) }
    /// The least width that its frames ask for, on it or on its label.
    public var minWidth: Double? { largest(["minWidth", "width"]) }

    private func largest(_ names: [String]) -> Double? {
        met.piece.all.flatMap { piece in names.compactMap { piece.facts[$0].flatMap(Double.init) } }.max()
    }

    /// Whether something can be done to it.
    public var isInteractive: Bool {
        let handlers = met.piece.handlers
        return met.press != nil || handlers.type != nil || isAdjustable || !handlers.options.isEmpty || handlers.setDate != nil
    }

    var isAdjustable: Bool { met.piece.handlers.increment != nil || met.piece.handlers.decrement != nil }

    /// One line: the label, the value, the traits, the hint and the actions.
    public var description: String {
        let parts = [
            label.isEmpty ? "(\(kind) without a name)" : label, value.isEmpty ? nil : "value: \(value)",
            traits.isEmpty ? nil : "[\(traits.joined(separator: " "))]", hint.isEmpty ? nil : "hint: \(hint)",
            actions.isEmpty ? nil : "actions: \(actions.joined(separator: ", "))",
        ]
        return parts.compactMap(\.self).joined(separator: " · ")
    }
}
