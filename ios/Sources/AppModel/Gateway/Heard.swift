import Foundation
import HeelfirstCore

/// What goes down the stream to the main actor, in this order and no other.
enum Word: Sendable {
    /// Something that the core said.
    case event(CoachEvent)
    /// Everything, read anew.
    case anew(Anew)
    /// All that was said before this has been taken.
    case mark(CheckedContinuation<Void, Never>)
}

/// Everything that the core tells only when it is asked.
struct Anew: Sendable {
    let now: AppSnapshot
    let labels: [String: String]
    let language: LanguageSnapshot?

    init(of core: Core) {
        language = core.languages().first(where: \.isUsed)
        labels = core.labels()
        now = core.snapshot()
    }
}

/// A cue, and the moment at which the core said it.
public struct DueCue: Sendable {
    public let cue: CueSnapshot
    public let saidAt: ContinuousClock.Instant
}

/// Hears the core on whatever thread it speaks. It only passes on, so that the core never waits for a screen, and never throws.
///
/// A cue goes to whoever plays cues at once, past the main actor's stream: it has a moment, a screen has a frame.
final class Heard: CoachListener, @unchecked Sendable {
    /// What was said and not taken yet; no end to how much, since a step may not be lost.
    let words: AsyncStream<Word>

    private let continuation: AsyncStream<Word>.Continuation
    private let lock = NSLock()
    private var isOver = false
    private var eventsCount = 0
    /// So often everything is read once more where the core said something meanwhile; it says a few things a second.
    private static let tries = 8
    private var players: [Int: AsyncStream<DueCue>.Continuation] = [:]
    private var lastPlayer = 0

    init() {
        (words, continuation) = AsyncStream.makeStream(of: Word.self, bufferingPolicy: .unbounded)
    }

    func onEvent(event: CoachEvent) {
        if case .cue(let cue) = event { give(cue) }
        lock.withLock {
            eventsCount += 1
            _ = continuation.yield(.event(event))
        }
    }

    /// Reads everything and passes it on, in its place: what the core says after it was read comes after it.
    func sayAnew(of core: Core) {
        for left in (0..<Self.tries).reversed() {
            let before = lock.withLock { eventsCount }
            let anew = Anew(of: core)
            let isSaid = lock.withLock {
                if eventsCount != before, left > 0 { return false }
                _ = continuation.yield(.anew(anew))
                return true
            }
            if isSaid { return }
        }
    }

    /// Returns when all that was said until now has been taken, or when nothing is taken any more.
    @MainActor
    func settled() async {
        await withCheckedContinuation { mark in
            if case .enqueued = continuation.yield(.mark(mark)) { return }
            mark.resume()
        }
    }

    /// Cues from now on, at the moment they are said. Who is far behind has missed the oldest.
    func cues() -> AsyncStream<DueCue> {
        let (stream, player) = AsyncStream.makeStream(of: DueCue.self, bufferingPolicy: .bufferingNewest(64))
        let number = lock.withLock { () -> Int? in
            if isOver { return nil }
            lastPlayer += 1
            players[lastPlayer] = player
            return lastPlayer
        }
        guard let number else {
            player.finish()
            return stream
        }
        player.onTermination = { [weak self] _ in self?.leave(number) }
        return stream
    }

    /// Nothing follows.
    func finish() {
        continuation.finish()
        let left = lock.withLock {
            isOver = true
            defer { players = [:] }
            return Array(players.values)
        }
        for player in left { player.finish() }
    }

    private func leave(_ number: Int) { _ = lock.withLock { players.removeValue(forKey: number) } }

    private func give(_ cue: CueSnapshot) {
        let listening = lock.withLock { Array(players.values) }
        let due = DueCue(cue: cue, saidAt: .now)
        for player in listening { player.yield(due) }
    }
}
