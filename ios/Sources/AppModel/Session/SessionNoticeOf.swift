import HeelfirstCore

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
    private var rest: SessionNotice {
        SessionNotice(
            exercise: exercise, phase: phase, place: place, discreet: discreet, endsAtMs: nil, totalMs: totalMs, progress: progress,
            actions: actions)
    }
}

extension SessionSnapshot {
    var isPaused: Bool { phase == .paused }
    var canPause: Bool { commands.contains(.pause) }
}

extension Gateway {
    /// Does what an action from outside says. One that came too late, after the session's end for instance, is left out by the core.
    @discardableResult
    public func take(_ action: String) -> Task<Bool, Never> { tell { try $0.act(action: action) } }
}
