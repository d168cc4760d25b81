import SwiftUI

extension Piece {
    /// The piece as lines of text, further in by its depth.
    func lines(_ depth: Int) -> [String] {
        let own = String(repeating: "  ", count: depth) + head
        if let folded = foldedWords { return [own + " \"\(folded)\"" + tail] }
        return [own + tail] + commands(depth + 1) + children.flatMap { $0.lines(depth + 1) }
    }

    private var head: String {
        if kind == "Text" { return "\"\(words ?? "")\"" }
        return words.map { "\(kind) \"\($0)\"" } ?? kind
    }

    /// The words of a control's label, where it is nothing but a text, with or without a hidden picture.
    private var foldedWords: String? {
        guard isElement, words == nil, drawing.isEmpty else { return nil }
        let seen = children.filter { $0.access.isHidden != true }
        guard seen.count == 1, let only = seen.first, only.kind == "Text", only.children.isEmpty, only.access.label == nil else {
            return nil
        }
        return only.words
    }

    private func commands(_ depth: Int) -> [String] { drawing.map { String(repeating: "  ", count: depth) + $0.words } }

    private var tail: String {
        let notes = spoken + state
        return notes.isEmpty ? "" : " {\(notes.joined(separator: ", "))}"
    }

    private var spoken: [String] {
        var notes: [String] = []
        if let label = access.label { notes.append("label: \(label)") }
        if let value = access.value, !value.isEmpty { notes.append("value: \(value)") }
        if let hint = access.hint { notes.append("hint: \(hint)") }
        if let children = access.children { notes.append(children.name) }
        let implied: AccessibilityTraits = [.isStaticText, .isImage, .isButton, .isToggle, .isLink, .updatesFrequently]
        let shown = access.traits.subtracting(access.removedTraits)
        notes += (kind == "Title" ? shown.subtracting([.isHeader]) : shown).names.filter { !implied.names.contains($0) || !isControl($0) }
        if !access.actions.isEmpty { notes.append("actions: \(access.actions.map(\.name).joined(separator: ", "))") }
        if let identifier = access.identifier { notes.append("id: \(identifier)") }
        return notes
    }

    /// Whether a trait goes without saying for this kind of thing.
    private func isControl(_ trait: String) -> Bool {
        let known: [String: [String]] = [
            "staticText": ["Text"], "image": ["Image"], "link": ["Link"], "updatesFrequently": ["ProgressView"], "toggle": ["Toggle"],
            "button": ["Button", "Toggle", "Picker", "NavigationLink", "Menu", "ShareLink", "Disclosure", "Tab", "BackButton"],
        ]
        return known[trait]?.contains(kind) ?? false
    }

    private var state: [String] {
        var notes: [String] = []
        notes += ["role", "runs"].compactMap { facts[$0] }
        if !isEnabled { notes.append("disabled") }
        if access.isHidden == true { notes.append("hidden from VoiceOver") }
        if isInvisible { notes.append("invisible") }
        if !handlers.options.isEmpty {
            notes.append("options: \(handlers.options.map { $0.isChosen ? "(\($0.label))" : $0.label }.joined(separator: ", "))")
        }
        if let badge = facts["badge"] { notes.append("badge: \(badge)") }
        return notes
    }

    /// The piece and all in it that can be seen.
    var visible: [Piece] { isUnmet ? [] : [self] + (access.children == .ignore ? [] : children.flatMap(\.visible)) }
}
