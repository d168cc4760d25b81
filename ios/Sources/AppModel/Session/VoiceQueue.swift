/// Says one text after the other, and never an old one: a word that comes late leads the wrong movement. One text may wait while another is
/// said; the next takes its place, and after `late` nobody wants to hear it any more.
@MainActor
final class VoiceQueue {
    /// A cue that waited longer is dropped.
    static let late = Duration.milliseconds(1_200)
    /// A voice that has not told of the end by then will not do so.
    static let longest = Duration.seconds(8)

    private struct Waiting {
        let text: String
        let since: ContinuousClock.Instant
    }

    private let begin: @MainActor (String, @escaping @MainActor () -> Void) -> Bool
    private let hushed: @MainActor () -> Void
    private let onIdle: @MainActor () -> Void
    private let now: @MainActor () -> ContinuousClock.Instant
    private var saying: Int?
    private var begunAt: ContinuousClock.Instant?
    private var number = 0
    private var waiting: Waiting?

    /// `begin` has a text said and tells of its end, `hushed` has it cut off, and `onIdle` is called when nothing is left to say.
    init(
        now: @escaping @MainActor () -> ContinuousClock.Instant,
        begin: @escaping @MainActor (String, @escaping @MainActor () -> Void) -> Bool,
        hush: @escaping @MainActor () -> Void, onIdle: @escaping @MainActor () -> Void = {}
    ) {
        (self.now, self.begin, self.onIdle) = (now, begin, onIdle)
        hushed = hush
    }

    /// Says it now, or as soon as what is being said is over; at once, it is not waited for. False where nothing can say it.
    @discardableResult
    func say(_ text: String, atOnce: Bool = false) -> Bool {
        if atOnce || begunAt.map({ $0.duration(to: now()) > Self.longest }) == true { cutOff() }
        if saying == nil { return start(text) }
        waiting = Waiting(text: text, since: now())
        return true
    }

    /// Is quiet at once and forgets what waits.
    func hush() {
        cutOff()
        onIdle()
    }

    private func cutOff() {
        waiting = nil
        if saying != nil { hushed() }
        saying = nil
    }

    private func start(_ text: String) -> Bool {
        number += 1
        let mine = number
        (saying, begunAt) = (mine, now())
        let begins = begin(text) { [weak self] in self?.ended(mine) }
        if !begins { ended(mine) }
        return begins
    }

    private func ended(_ which: Int) {
        guard saying == which else { return }
        saying = nil
        let next = waiting.flatMap { $0.since.duration(to: now()) <= Self.late ? $0.text : nil }
        waiting = nil
        if next.map(start) != true { onIdle() }
    }
}
