import SwiftUI

/// Why something could not be done on a screen.
public struct CannotDo: Error, CustomStringConvertible {
    /// What was wrong, and what there is.
    public let description: String
}

extension Screen {
    // MARK: finding

    /// The element of a label, or of an identifier.
    public func element(_ name: String) throws -> Element {
        let all = elements
        if let found = all.first(where: { $0.identifier == name }) ?? all.first(where: { $0.label == name }) { return found }
        if let found = all.first(where: { name == "\($0.label), \($0.value)" }) { return found }
        throw CannotDo(description: "there is no \"\(name)\" to be met; there is:\n" + all.map(\.description).joined(separator: "\n"))
    }

    /// Whether there is an element of a label, or of an identifier.
    public func has(_ name: String) -> Bool { (try? element(name)) != nil }

    private func usable(_ name: String, where fits: (Element) -> Bool) throws -> Element {
        let all = elements.filter { $0.identifier == name || $0.label == name }
        guard let found = all.first(where: fits) ?? all.first else { return try element(name) }
        guard found.isEnabled else { throw CannotDo(description: "\"\(name)\" is disabled") }
        guard fits(found) else { throw CannotDo(description: "that cannot be done to \"\(name)\": \(found)") }
        return found
    }

    // MARK: doing

    /// Presses a button, a link, a row: what a tap or VoiceOver's double tap does.
    public func press(_ name: String) throws {
        try usable(name) { $0.met.press != nil }.met.press?()
        host.flush()
    }

    /// Keeps a finger on something.
    public func longPress(_ name: String) throws {
        try usable(name) { $0.met.piece.handlers.longPress != nil }.met.piece.handlers.longPress?()
        host.flush()
    }

    /// Turns a toggle.
    public func toggle(_ name: String) throws {
        try usable(name) { $0.met.piece.handlers.isOn != nil }.met.press?()
        host.flush()
    }

    /// Puts words into a field, in place of what was there.
    public func type(_ words: String, into name: String) throws {
        let found = try usable(name) { $0.met.piece.handlers.type != nil }
        found.met.piece.handlers.focus?(true)
        found.met.piece.handlers.type?(words)
        host.flush()
    }

    /// Ends typing in a field.
    public func submit(_ name: String) throws {
        try usable(name) { $0.met.piece.handlers.submit != nil }.met.piece.handlers.submit?()
        host.flush()
    }

    /// Chooses one of a picker's, or a list's.
    public func choose(_ option: String, in name: String) throws {
        let found = try usable(name) { !$0.met.piece.handlers.options.isEmpty }
        guard let wanted = found.met.piece.handlers.options.first(where: { $0.label == option }) else {
            throw CannotDo(description: "\"\(name)\" has no \"\(option)\", but \(found.options)")
        }
        wanted.choose()
        host.flush()
    }

    /// Chooses a row of the first list that has rows to choose.
    public func chooseRow(_ row: String) throws {
        let lists = layers.last?.all.filter { $0.kind == "List" } ?? []
        guard let wanted = lists.flatMap(\.handlers.options).first(where: { $0.label == row }) else {
            throw CannotDo(description: "there is no row \"\(row)\" to choose")
        }
        wanted.choose()
        host.flush()
    }

    /// One more, some times: a stepper, a slider, whatever VoiceOver can adjust.
    public func increment(_ name: String, times: Int = 1) throws {
        for _ in 0..<times {
            try usable(name) { $0.isAdjustable }.met.piece.handlers.increment?()
            host.flush()
        }
    }

    /// One less, some times.
    public func decrement(_ name: String, times: Int = 1) throws {
        for _ in 0..<times {
            try usable(name) { $0.isAdjustable }.met.piece.handlers.decrement?()
            host.flush()
        }
    }

    /// Draws a slider to a value.
    public func slide(_ name: String, to value: Double) throws {
        try usable(name) { $0.met.piece.handlers.set != nil }.met.piece.handlers.set?(value)
        host.flush()
    }

    /// Picks a date.
    public func pick(_ date: Date, in name: String) throws {
        try usable(name) { $0.met.piece.handlers.setDate != nil }.met.piece.handlers.setDate?(date)
        host.flush()
    }

    /// Does one of an element's actions.
    public func act(_ action: String, on name: String) throws {
        let found = try usable(name) { $0.actions.contains(action) }
        found.met.actions.first { $0.name == action }?.run()
        host.flush()
    }

    /// Goes back in the stack on top.
    public func back() throws {
        guard let button = elements.first(where: { $0.kind == "BackButton" }) else {
            throw CannotDo(description: "there is no way back:\n\(tree)")
        }
        button.met.press?()
        host.flush()
    }

    /// Closes what is presented as a swipe down or a tap beside it would.
    public func swipeDown() throws {
        let top = layers.last
        guard top?.place == .presentation, let close = top?.close else {
            throw CannotDo(description: "nothing here goes away by a swipe:\n\(tree)")
        }
        close()
        host.flush()
    }

    /// Pulls the first list that loads anew.
    public func refresh() async throws {
        guard let refresh = layers.last?.all.compactMap(\.handlers.refresh).first else {
            throw CannotDo(description: "nothing here can be pulled")
        }
        await refresh()
        await settle()
    }

    /// Opens the app by a link.
    public func receive(_ url: URL) throws {
        let receivers = layers.flatMap(\.all).compactMap(\.receive)
        if receivers.isEmpty { throw CannotDo(description: "nothing here takes a link") }
        for receive in receivers { receive(url) }
        host.flush()
    }

    /// Moves rows of the list they are in.
    public func move(from rows: IndexSet, to place: Int) throws {
        guard let move = layers.last?.all.compactMap(\.handlers.move).first else {
            throw CannotDo(description: "nothing here can be moved")
        }
        move(rows, place)
        host.flush()
    }

    /// Presses a key; tells whether something took it.
    @discardableResult public func press(key: KeyEquivalent, modifiers: EventModifiers = []) -> Bool {
        let press = KeyPress(key: key, modifiers: modifiers)
        let handlers = layers.last?.visible.reversed().flatMap(\.keys) ?? []
        let isTaken = handlers.contains { $0.run(press) == .handled }
        host.flush()
        return isTaken
    }

    /// Lays an element somewhere on the screen, as a layout would. Until then it lies nowhere.
    public func lay(_ name: String, at place: CGRect) throws {
        try usable(name) { $0.met.piece.handlers.lie != nil }.met.piece.handlers.lie?(place)
        host.flush()
    }

    /// Brings VoiceOver to an element.
    public func meet(_ name: String) throws {
        try element(name).met.piece.handlers.meet?()
        host.flush()
    }

    // MARK: waiting

    /// Lets tasks run until nothing changes any more. What waits for another thread or for time is not waited for.
    public func settle() async {
        var quiet = 0
        var seen = host.activity
        while quiet < 60 {
            await Task.yield()
            host.flush()
            quiet = host.activity == seen ? quiet + 1 : 0
            seen = host.activity
        }
    }

    /// Lets tasks run, on whichever threads, until something holds; gives up after some seconds.
    public func settle(until holds: @MainActor () -> Bool, within seconds: Double = 20) async throws {
        let end = ContinuousClock.now.advanced(by: .seconds(seconds))
        while !holds() {
            if ContinuousClock.now > end {
                throw CannotDo(description: "it never came to that within \(seconds) seconds; there is:\n\(tree)")
            }
            await Task.yield()
            host.flush()
        }
        await settle()
    }

    /// The tasks of views that have not ended.
    public var runningTasks: Int { host.runningTasks }

    // MARK: drawings

    /// What the canvas of a label drew, command by command.
    public func drawing(_ name: String? = nil) throws -> [String] { try drawn(name).map(\.words) }

    /// The outline of each command of the canvas of a label, and whether it was filled.
    public func outlines(of name: String? = nil) throws -> [(path: Path, isFilled: Bool)] {
        try drawn(name).compactMap { command in command.path.map { ($0, command.verb == "fill") } }
    }

    private func drawn(_ name: String?) throws -> [DrawnCommand] {
        let canvases = layers.flatMap(\.all).filter { $0.kind == "Canvas" }
        let found = canvases.first { name == nil || $0.access.label == name || $0.access.identifier == name }
        guard let found = found ?? (try? element(name ?? ""))?.met.piece.all.first(where: { $0.kind == "Canvas" }) else {
            throw CannotDo(description: "there is no canvas \"\(name ?? "")\":\n\(tree)")
        }
        return found.drawing
    }

    /// The outlines of the shapes on the screen, in order.
    public var outlines: [Path] { layers.flatMap(\.all).compactMap(\.path) }
}
