import HeelfirstCore

/// A walk has no repetitions: its time, in few enough parts that it is not told anew each second.
private let walkParts = 20

extension SessionNotice {
    /// Two ends of a phase this near to each other are the same: each word of the core computes it anew.
    private static let sameEndMs: Int64 = 500

    init(_ session: SessionSnapshot, discreet: String) {
        exercise = session.exerciseName
        phase = session.phaseName
        place = [session.placeText, session.setText].compactMap(\.self).joined(separator: " · ")
        self.discreet = discreet
        endsAtMs = session.phaseEndsAtMs
        totalMs = session.phaseTotalMs
        progress = session.progress
        actions = session.actions
    }

    /// Whether a person would see no difference.
    func looksLike(_ other: SessionNotice?) -> Bool {
        guard let other, rest == other.rest else { return false }
        guard let ends = endsAtMs, let others = other.endsAtMs else { return endsAtMs == other.endsAtMs }
        return abs(ends - others) < Self.sameEndMs
    }

    /// All but when it ends.
    private var rest: Rest {
        Rest(
            texts: [exercise, phase, place, discreet], totalMs: totalMs, parts: progress?.parts, done: progress?.done, actions: actions)
    }

    private struct Rest: Equatable {
        let texts: [String]
        let totalMs: Int64?
        let parts: [Int]?
        let done: Int?
        let actions: [SessionAction]
    }
}

extension SessionSnapshot {
    var isPaused: Bool { phase == .paused }
    var canPause: Bool { commands.contains(.pause) }

    /// What may be done from outside: what leads on, STOP, and one that ends it well.
    var actions: [SessionAction] {
        let first = { (among: [SessionAction]) in among.first { action in action.command.map(self.commands.contains) ?? false } }
        return [first([.ready, .goOn, .pause]), .stop, first([.arrived, .enough])].compactMap(\.self)
    }

    fileprivate var progress: SessionProgress? {
        counts.reduce(0) { $0 + Int($1.prescribed) } > 1 ? repetitionsDone : walked
    }

    /// One part for each set of each side.
    private var repetitionsDone: SessionProgress {
        let parts = counts.flatMap { shares(Int($0.prescribed), among: max(Int(sets), 1)) }
        return SessionProgress(parts: parts, done: counts.reduce(0) { $0 + Int(min($1.repetitions, $1.prescribed)) })
    }

    private var walked: SessionProgress? {
        guard phase == .walk, let total = phaseTotalMs, total > 0, let left = remainingMs else { return nil }
        let gone = (total - left) * Int64(walkParts) / total
        return SessionProgress(parts: [walkParts], done: Int(min(max(gone, 0), Int64(walkParts))))
    }
}

private func shares(_ whole: Int, among: Int) -> [Int] {
    (0..<among).map { whole * ($0 + 1) / among - whole * $0 / among }.filter { $0 > 0 }
}

extension Gateway {
    /// Does what an action from outside says. One that came too late, after the session's end for instance, is not worth a word.
    @discardableResult
    public func take(_ action: SessionAction) -> Task<Bool, Never>? {
        guard let session = running else { return nil }
        guard let command = action.command else { return attempt { try $0.stop(reason: nil) } }
        guard session.commands.contains(command) else { return nil }
        return say(command)
    }
}
