import HeelfirstCore
import Observation

/// The first screen: what is due, the one thing that is asked, and what happened.
@MainActor
@Observable
public final class TodayModel {
    /// The person's own goal, as far as it is typed.
    public var goal = ""

    @ObservationIgnored private let gateway: Gateway

    public init(_ gateway: Gateway) { self.gateway = gateway }

    public var today: TodaySnapshot { gateway.today }
    public var problems: [NoticeSnapshot] { gateway.problems }
    /// Whether something about how a sensor sits waits for an answer, beside what is asked here.
    public var sensorAsks: Bool { !gateway.mountQuestions.isEmpty && today.ask?.kind != .mount }
    /// Whether what was typed is a goal.
    public var hasGoal: Bool { !trimmed(goal).isEmpty }

    public func start(_ exercise: String) { gateway.tell { _ = try $0.start(item: exercise) } }
    /// Goes on with what was cut short.
    public func goOn() { gateway.tell { try $0.resume() } }
    /// Ends it where it was.
    public func endUnfinished() { gateway.tell { try $0.abandon() } }
    public func answer(_ ask: AskSnapshot, _ answer: String) {
        gateway.tell { try $0.answerAsk(kind: ask.kind, key: ask.key, answer: answer) }
    }
    /// Takes the goal that was typed, and how near the person is, 0 to 10. What is refused stays typed.
    public func takeGoal(rating: UInt8) {
        let typed = goal
        let goal = trimmed(typed)
        let taken = gateway.tell { try $0.rateGoal(goal: goal, rating: rating) }
        Task { [weak self] in
            if await taken.value, self?.goal == typed { self?.goal = "" }
        }
    }
    public func lighterDay(_ on: Bool) { gateway.tell { try $0.lighterDay(on: on) } }
    public func report(_ mishap: MishapKind) { gateway.tell { try $0.reportEvent(kind: mishap, whenMs: nil, note: nil) } }
    public func takeBack() { gateway.tell { _ = try $0.takeBackEvent() } }
    public func readyAgain() { gateway.tell { try $0.readyAgain() } }
    public func seen(_ notice: NoticeSnapshot) { gateway.seen(notice) }
}
