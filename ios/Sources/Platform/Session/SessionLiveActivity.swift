import ActivityKit
import AppModel
import Foundation
import Outside
import UIKit

/// Shows a session on the lock screen and in the Dynamic Island. What is told goes to the system in the order in which it was told.
///
/// iOS lets an app begin one only while it is in front. A session that began a moment too early gets its own with the next that is told of it,
/// or as the app comes to the front.
@MainActor
public final class SessionLiveActivity: LiveActivity {
    /// What an untimed phase is worth showing for.
    private static let untimed: TimeInterval = 600
    /// The app may be a little late.
    private static let grace: TimeInterval = 60

    /// What only the app knows: whether words may stand on a locked screen, and the direction they are read in.
    public struct Words {
        let isOpen: @MainActor () -> Bool
        let isRightToLeft: @MainActor () -> Bool

        public init(isOpen: @escaping @MainActor () -> Bool, isRightToLeft: @escaping @MainActor () -> Bool) {
            (self.isOpen, self.isRightToLeft) = (isOpen, isRightToLeft)
        }
    }

    private let words: Words
    private let turns = InTurn()
    private let nowMs: @MainActor () -> Int64
    private var last: SessionNotice?
    /// The system has shown it once. Who takes it away does not want it.
    private var isGiven = false
    private var inFront: Ear?

    public init(_ words: Words, nowMs: @escaping @MainActor () -> Int64) {
        (self.words, self.nowMs) = (words, nowMs)
        inFront = Ear(UIApplication.didBecomeActiveNotification) { [weak self] in self?.askAgain() }
    }

    public var isAllowed: Bool { ActivityAuthorizationInfo().areActivitiesEnabled }

    public func begin(_ notice: SessionNotice) {
        let content = content(notice)
        last = notice
        turns.begin {
            await Self.endAll()  // one that a former process left behind
            self.isGiven = Self.ask(content)
        }
    }

    public func show(_ notice: SessionNotice) {
        let content = content(notice)
        last = notice
        turns.begin {
            if !self.isGiven { self.isGiven = Self.ask(content) }
            for activity in Activity<SessionAttributes>.activities { await activity.update(content) }
        }
    }

    public func end() {
        last = nil
        turns.begin { await Self.endAll() }
    }

    private func askAgain() {
        if let last { show(last) }
    }

    /// Everything that was told has gone to the system.
    func settled() async { await turns.take {} }

    /// Whether the system shows it now.
    private static func ask(_ content: ActivityContent<SessionAttributes.ContentState>) -> Bool {
        (try? Activity.request(attributes: SessionAttributes(), content: content, pushType: nil)) != nil
    }

    private static func endAll() async {
        for activity in Activity<SessionAttributes>.activities { await activity.end(nil, dismissalPolicy: .immediate) }
    }

    /// After its time it is stale: a process that was ended cannot say that nothing is counted down any more.
    private func content(_ notice: SessionNotice) -> ActivityContent<SessionAttributes.ContentState> {
        let ends = notice.endsAtMs.map(Self.date)
        let begins = notice.endsAtMs.flatMap { end in notice.totalMs.map { Self.date(end - $0) } }
        let state = SessionAttributes.ContentState(
            exercise: notice.exercise, phase: notice.phase, place: notice.place, discreet: notice.discreet, isOpen: words.isOpen(),
            beginsAt: begins, endsAt: ends, done: notice.progress.map { Int($0.done) }, whole: notice.progress.map { Int($0.whole) },
            buttons: notice.actions.map { SessionAttributes.Button(action: $0.key, text: $0.text) },
            isRightToLeft: words.isRightToLeft())
        let stale = ends?.addingTimeInterval(Self.grace) ?? Self.date(nowMs()).addingTimeInterval(Self.untimed)
        return ActivityContent(state: state, staleDate: stale)
    }

    private nonisolated static func date(_ ms: Int64) -> Date { Date(timeIntervalSince1970: Double(ms) / 1_000) }
}
