import AppModel
import Foundation
import HeelfirstCore

/// A core that says what a test has it say and notes some of what it is asked. What it has no answer for ends the test.
public final class FakeCore: Coach, @unchecked Sendable {
    private let lock = NSLock()
    private var heard: [String] = []
    private let listener: any CoachListener
    private let first: AppSnapshot

    /// Speaks to `listener`; at first everything is as `first` says.
    public init(_ listener: any CoachListener, first: AppSnapshot) {
        (self.listener, self.first) = (listener, first)
        super.init(noHandle: NoHandle())
    }

    public required init(unsafeFromHandle handle: UInt64) { fatalError("a fake has no handle") }

    /// What was asked, oldest first.
    public var asked: [String] { lock.withLock { heard } }

    /// It says something, on this thread.
    public func say(_ event: CoachEvent) throws { try listener.onEvent(event: event) }

    private func note(_ name: String) { lock.withLock { heard.append(name) } }

    public var reads = 0
    public var whileRead: (@Sendable () -> Void)?
    override public func snapshot() -> AppSnapshot {
        whileRead?()
        reads += 1
        return first
    }
    override public func labels() -> [String: String] { [:] }
    override public func languages() -> [LanguageSnapshot] { [] }
    override public func version() -> String { "fake" }
    override public func shutDown() { note("shutDown") }
    override public func pause() throws { note("pause") }
    override public func start(item: String) throws -> SessionId {
        note("start \(item)")
        return SessionId(value: item)
    }
    override public func noticeFor(error: CoachError) -> NoticeSnapshot {
        NoticeSnapshot(key: "fake", what: String(describing: error), remedy: "")
    }
}

extension AppSnapshot {
    /// A day on which nothing is due and nothing runs.
    public static let quiet = AppSnapshot(
        today: TodaySnapshot(
            headline: "", items: [], nextReminder: nil, nextReminderText: "", waiting: nil, unfinished: nil, lighterDay: false,
            daysPractisedOf14: 0, gate: nil, checks: [], ask: nil, encouragement: nil, hasProposal: false, minutesLeft: 0,
            minutesLeftText: "", daysPractisedText: "", afterFall: nil, noted: nil, isWelcome: false),
        session: nil, lastSteps: [], lifts: [], sensors: [], calibration: nil, feet: nil, mountQuestions: [], revision: 0)
}
