import HeelfirstCore

extension Gateway {
    /// Asks the core for something, off the main actor and after what was asked before. It is done although who asked is gone: an answer is
    /// not lost with its screen.
    public func ask<T: Sendable>(_ call: @escaping @Sendable (Core) throws -> T) async -> Answer<T> {
        let core = core
        return await orderly.run { answer(of: core, call) }
    }

    /// As `ask`, for what takes long: after what was asked before, and what is asked meanwhile does not wait for it.
    public func askAside<T: Sendable>(_ call: @escaping @Sendable (Core) throws -> T) async -> Answer<T> {
        let (core, aside) = (core, aside)
        await orderly.run {}
        return await aside.run { answer(of: core, call) }
    }

    /// As `askAside`; what is refused is told among `problems` and gives none.
    public func fetch<T: Sendable>(_ call: @escaping @Sendable (Core) throws -> T) async -> T? {
        let answer = await askAside(call)
        if case .refused(let notice) = answer { tellOf(notice) }
        return answer.value
    }

    /// Asks the core to do something. What it refuses is told among `problems`. Gives a task for who wants to know when it was done.
    @discardableResult
    public func tell(_ call: @escaping @Sendable (Core) throws -> Void) -> Task<Bool, Never> {
        later { core in answer(of: core, call).notice }
    }

    /// Asks a running session for something. What no longer fits when it comes, a second touch for instance, is nothing to be told of; what
    /// else is refused is.
    @discardableResult
    public func attempt(_ call: @escaping @Sendable (Core) throws -> Void) -> Task<Bool, Never> {
        later { core in
            do {
                try call(core)
                return nil
            } catch CoachError.Invalid, CoachError.NotFound {
                return nil  // the screen has shown in the meantime what may be said now, or it is over
            } catch {
                return core.noticeFor(error: told(error))
            }
        }
    }

    /// In its place in the order at once, before anything else runs; what was refused is told when it was done.
    private func later(_ call: @escaping @Sendable (Core) -> NoticeSnapshot?) -> Task<Bool, Never> {
        let core = core
        let (ends, end) = AsyncStream.makeStream(of: Optional<NoticeSnapshot>.self)
        orderly.add {
            end.yield(call(core))
            end.finish()
        }
        return Task { [weak self] in
            for await notice in ends {
                guard let notice else { return true }
                self?.tellOf(notice)
            }
            return false
        }
    }

    /// The figure of an exercise; none where the core has none. Quick enough for each frame.
    public func figure(_ exercise: String, side: Side, phase: SessionPhase, part: Float) -> FigureSnapshot? {
        try? core.figure(exercise: exercise, side: side, phase: phase, part: part)
    }

    /// The still pictures of an exercise, in the order in which it is done; empty where the core has none.
    public func figureStills(_ exercise: String, side: Side) -> [FigureSnapshot] {
        (try? core.figureStills(exercise: exercise, side: side)) ?? []
    }

    /// Reads everything anew: after another language, a restored backup or a deleted history.
    public func refresh() async {
        let (core, heard) = (core, heard)
        await orderly.run { heard.sayAnew(of: core) }
        await taken()
    }

    /// Returns when all that the core said by now has been taken.
    func taken() async { await heard.settled() }

    /// Returns when all that was asked until now was done, and all that the core said by then has been taken.
    public func settled() async {
        await orderly.run {}
        await aside.settled()
        await taken()
    }
}
