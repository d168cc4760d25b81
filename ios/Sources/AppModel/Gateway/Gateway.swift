import Foundation
import HeelfirstCore
import Observation

/// The one door to the core.
///
/// What the core says arrives on the main actor in the order in which it was said, and is kept here part by part, so that a screen is drawn
/// anew only for what it shows. What is asked of the core runs on an orderly lane, one after the other, so that drawing never waits for a
/// disk; what takes long runs aside, so that STOP never waits for it.
@MainActor
@Observable
public final class Gateway {
    /// What is due today.
    public private(set) var today: TodaySnapshot
    /// The session that runs or was the last one; changes with every word about its time.
    public private(set) var session: SessionSnapshot?
    /// The latest steps of this walk, twelve of them, oldest first.
    public private(set) var lastSteps: [StepSnapshot]
    /// The lifts of this session.
    public private(set) var lifts: [LiftSnapshot]
    /// Every sensor that is paired or was found.
    public private(set) var sensors: [SensorSnapshot]
    /// The calibration that runs or was the last one.
    public private(set) var calibration: CalibrationSnapshot?
    /// The same for telling the feet apart.
    public private(set) var feet: FeetSnapshot?
    /// What is to be asked about how sensors sit.
    public private(set) var mountQuestions: [MountQuestion]
    /// What stands in for the person's feet, in a word or two; none where sensors measure.
    public private(set) var standInText: String?
    /// Another number after each change of the history.
    public private(set) var revision: UInt64
    /// How the last session ended; none before one did, or once it was seen.
    public private(set) var done: DoneSnapshot?
    /// The prompts to be armed; none before the core said so.
    public private(set) var plan: ReminderPlan?
    /// The running share of the steps of this walk, one sentence; empty before a step.
    public private(set) var stepsSummary = ""
    /// What did not work, oldest first, until it was seen.
    public private(set) var problems: [NoticeSnapshot] = []
    /// Every label of the screens by its key, in the language in use.
    public private(set) var labels: [String: String]
    /// The language in use, as a BCP 47 tag.
    public private(set) var language: String
    /// Whether that language is written from right to left.
    public private(set) var isRightToLeft: Bool
    /// Whether the core was ended; nothing changes any more.
    public private(set) var isShutDown = false

    @ObservationIgnored let core: Core
    @ObservationIgnored let orderly: OrderlyLane
    @ObservationIgnored let aside = AsideLane()
    @ObservationIgnored let heard: Heard
    @ObservationIgnored private var consumer: Task<Void, Never>?
    @ObservationIgnored private var followers: [Follower] = []
    @ObservationIgnored private var lastFollower = 0

    /// Opens the core in its data folder, off the main actor. `Gateway.whyClosed` puts what is thrown into words.
    public static func open(_ config: CoachConfig) async throws -> Gateway {
        try await Gateway { try Coach.open(config: config, listener: $0) }
    }

    /// Opens with whatever `open` gives, which it hands the ear that is to hear it.
    public init(open: @escaping @Sendable (any CoachListener) throws -> Core) async throws {
        let (heard, orderly) = (Heard(), OrderlyLane())
        let opened = await orderly.run { Result { try open(heard) }.map { ($0, Anew(of: $0)) } }
        let (core, first) = try opened.get()
        (self.core, self.heard, self.orderly) = (core, heard, orderly)
        (today, session, lastSteps, lifts) = (first.now.today, first.now.session, first.now.lastSteps, first.now.lifts)
        (sensors, calibration, feet) = (first.now.sensors, first.now.calibration, first.now.feet)
        (mountQuestions, revision, labels) = (first.now.mountQuestions, first.now.revision, first.labels)
        standInText = first.now.standInText
        (language, isRightToLeft) = (first.language?.tag ?? "en", first.language?.rightToLeft ?? false)
        let words = heard.words
        consumer = Task { [weak self] in
            for await word in words {
                guard let self else { return }
                take(word)
            }
        }
    }

    deinit { heard.finish() }

    /// Everything that screens show. What shows a part of it asks for that part, and is drawn anew less often.
    public var now: AppSnapshot {
        AppSnapshot(
            today: today, session: session, lastSteps: lastSteps, lifts: lifts, sensors: sensors, calibration: calibration, feet: feet,
            mountQuestions: mountQuestions, revision: revision, standInText: standInText)
    }

    /// The session that is under way. One that is over stays to be looked at, and needs nothing any more.
    public var running: SessionSnapshot? { session?.phase == .done ? nil : session }

    /// The words of a label; its key in brackets where there is none, so that it is found.
    public func label(_ key: String) -> String { labels[key] ?? "[\(key)]" }

    /// Cues from now on, at the moment they are due. Whoever comes late has missed them.
    public func cues() -> AsyncStream<DueCue> { heard.cues() }

    /// Says in one of these languages, best first, why the core could not be opened.
    public static func whyClosed(languages: [String], error: any Error) -> ClosedSnapshot {
        closed(languages: languages, error: told(error))
    }

    /// Ends the core, after everything that was asked of it; the data folder may be opened anew. Returns when the last word was taken.
    public func shutDown() async {
        let core = core
        await orderly.run { core.shutDown() }
        heard.finish()
        await consumer?.value
        consumer = nil
        isShutDown = true
        for follower in followers { follower.finish() }
        followers = []
    }

    // MARK: - What the core says

    private func take(_ word: Word) {
        switch word {
        case .mark(let mark): return mark.resume()
        case .anew(let anew): take(anew)
        case .event(let event): take(event)
        }
        heed()
    }

    private func heed() {
        for follower in followers { follower.heed() }
        followers.removeAll { $0.owner() == nil }
    }

    private func take(_ anew: Anew) {
        set(\.labels, anew.labels)
        set(\.language, anew.language?.tag ?? "en")
        set(\.isRightToLeft, anew.language?.rightToLeft ?? false)
        set(\.today, anew.now.today)
        set(\.session, anew.now.session)
        set(\.lastSteps, anew.now.lastSteps)
        set(\.lifts, anew.now.lifts)
        set(\.sensors, anew.now.sensors)
        set(\.calibration, anew.now.calibration)
        set(\.feet, anew.now.feet)
        set(\.mountQuestions, anew.now.mountQuestions)
        set(\.revision, anew.now.revision)
        set(\.standInText, anew.now.standInText)
    }

    private func take(_ event: CoachEvent) {
        switch event {
        case .session(let new): take(new)
        case .steps(let new):
            set(\.lastSteps, lastSteps.with(new.steps))
            set(\.stepsSummary, new.summary)
        case .lifts(let new): set(\.lifts, lifts.with(new.lifts))
        case .sensor(let new): set(\.sensors, sensors.with(new))
        case .calibration(let new): set(\.calibration, new)
        case .feet(let new): set(\.feet, new)
        case .mountQuestions(let new): set(\.mountQuestions, new)
        case .today(let new): set(\.today, new)
        case .history(let new): set(\.revision, new)
        case .done(let new): set(\.done, new.neverBegan ? nil : new)
        case .reminders(let new): set(\.plan, new)
        case .problem(let notice): tellOf(notice)
        case .cue, .repetition: break  // a cue went past this stream; the session's snapshot counts repetitions too
        }
    }

    /// Steps and lifts belong to one session.
    private func take(_ new: SessionSnapshot) {
        if new.session != session?.session {
            set(\.lastSteps, [])
            set(\.lifts, [])
            set(\.stepsSummary, "")
        }
        set(\.session, new)
    }

    /// What stays as it was has nobody look at it again.
    private func set<T: Equatable>(_ part: ReferenceWritableKeyPath<Gateway, T>, _ new: T) {
        if self[keyPath: part] != new { self[keyPath: part] = new }
    }

    // MARK: - What was seen

    /// A problem was seen.
    public func seen(_ notice: NoticeSnapshot) { problems.removeAll { $0 == notice } }

    /// The end of a session was seen.
    public func seenDone() {
        set(\.done, nil)
        heed()
    }

    /// One that is still unseen is not told again.
    func tellOf(_ notice: NoticeSnapshot) {
        if !problems.contains(notice) { problems.append(notice) }
    }

    // MARK: - Who follows

    /// How many follow; whoever is gone does not.
    var followersCount: Int { followers.count }

    /// Heeds each word that was taken, until `owner` is gone or the core was ended.
    func follow(_ owner: AnyObject, _ heed: @escaping @MainActor () -> Void) {
        lastFollower += 1
        let number = lastFollower
        followers.append(Follower(number: number, owner: { [weak owner] in owner }, heed: heed, finish: {}))
        followers.removeAll { $0.owner() == nil }
    }

    /// This part as it is now, and again each time it is another one. Only the newest waits for a slow reader.
    public func changes<T: Equatable & Sendable>(of part: @escaping @MainActor (Gateway) -> T) -> AsyncStream<T> {
        let (stream, continuation) = AsyncStream.makeStream(of: T.self, bufferingPolicy: .bufferingNewest(1))
        var last = part(self)
        continuation.yield(last)
        if isShutDown {
            continuation.finish()
            return stream
        }
        lastFollower += 1
        let number = lastFollower
        let heed: @MainActor () -> Void = { [weak self] in
            guard let self else { return }
            let new = part(self)
            if new != last {
                last = new
                continuation.yield(new)
            }
        }
        followers.append(Follower(number: number, owner: { [weak self] in self }, heed: heed, finish: { continuation.finish() }))
        continuation.onTermination = { [weak self] _ in
            Task { @MainActor in self?.followers.removeAll { $0.number == number } }
        }
        return stream
    }

    private struct Follower {
        let number: Int
        let owner: @MainActor () -> AnyObject?
        let heed: @MainActor () -> Void
        let finish: @MainActor () -> Void
    }
}
