import HeelfirstCore
import Observation

/// What may be asked once practice is over.
public enum DoneQuestion: CaseIterable, Sendable { case reason, mishap, rating }

/// An answer that was given: what came of it in words, where there is something to say.
public struct Answered: Equatable, Sendable {
    public let question: DoneQuestion
    public let text: String?
}

/// How a session ended: one question after the other about it, each answered with one tap, left out or taken back.
@MainActor
@Observable
public final class DoneModel {
    public let done: DoneSnapshot
    public private(set) var answered: [Answered] = []
    private var skipped: Set<DoneQuestion> = []

    @ObservationIgnored private let gateway: Gateway

    public init(_ gateway: Gateway, _ done: DoneSnapshot) { (self.gateway, self.done) = (gateway, done) }

    /// The next question, one at a time; none when nothing is left to ask.
    public var asks: DoneQuestion? {
        DoneQuestion.allCases.first { question in
            isFor(question) && !skipped.contains(question) && !answered.contains { $0.question == question }
        }
    }

    public func because(_ reason: StopReason) async {
        let session = done.session
        await answer(.reason) { try $0.explainStop(session: session, reason: reason) }
        if reason == .pain { skip(.rating) }
    }

    /// Whether something happened on the way; none where nothing did.
    public func happened(_ kind: MishapKind?) async {
        guard let kind else { return skip(.mishap) }
        await answer(.mishap) {
            try $0.reportEvent(kind: kind, whenMs: nil, note: nil)
            return nil
        }
    }

    public func rate(_ rating: SessionRating) async {
        let session = done.session
        await answer(.rating) { try $0.rate(session: session, rating: rating).whatChanged }
    }

    public func takeBack(_ question: DoneQuestion) async {
        let session = done.session
        let given = await gateway.ask { core in
            switch question {
            case .reason: _ = try core.explainStop(session: session, reason: nil)
            case .mishap: _ = try core.takeBackEvent()
            case .rating: _ = try core.rate(session: session, rating: nil)
            }
        }
        guard given.notice == nil else { return }
        skipped.remove(question)
        if question == .reason { skipped.remove(.rating) }
        answered.removeAll { $0.question == question }
    }

    public func skip(_ question: DoneQuestion) { skipped.insert(question) }
    public func close() { gateway.seenDone() }

    private func answer(_ question: DoneQuestion, _ call: @escaping @Sendable (Core) throws -> String?) async {
        switch await gateway.ask(call) {
        case .given(let text): answered.append(Answered(question: question, text: text))
        case .refused(let notice): answered.append(Answered(question: question, text: notice.what))
        }
    }

    private func isFor(_ question: DoneQuestion) -> Bool {
        switch question {
        case .reason: done.outcome == .stopped
        case .mishap: done.asksMishap
        case .rating: done.asksRating
        }
    }
}
