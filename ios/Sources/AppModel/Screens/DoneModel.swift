import HeelfirstCore
import Observation

/// An answer that was given: what came of it in words, where there is something to say.
public struct Answered: Equatable, Sendable {
    public let question: DoneQuestion
    public let text: String?
}

/// How a session ended: one question after the other about it, as the core says, each answered with one tap, left out or taken back.
@MainActor
@Observable
public final class DoneModel {
    public let done: DoneSnapshot
    public private(set) var answered: [Answered] = []
    private var settled: [SettledQuestion] = []

    @ObservationIgnored private let gateway: Gateway

    public init(_ gateway: Gateway, _ done: DoneSnapshot) { (self.gateway, self.done) = (gateway, done) }

    /// The next question, one at a time; none when nothing is left to ask.
    public var asks: DoneQuestion? { nextQuestion(done: done, settled: settled) }

    public func because(_ reason: StopReason) async {
        let session = done.session
        await answer(SettledQuestion(question: .reason, reason: reason)) { try $0.explainStop(session: session, reason: reason) }
    }

    /// Whether something happened on the way; none where nothing did.
    public func happened(_ kind: MishapKind?) async {
        guard let kind else { return skip(.mishap) }
        await answer(SettledQuestion(question: .mishap)) {
            try $0.reportEvent(kind: kind, whenMs: nil, note: nil)
            return nil
        }
    }

    public func rate(_ rating: SessionRating) async {
        let session = done.session
        await answer(SettledQuestion(question: .rating)) { try $0.rate(session: session, rating: rating).whatChanged }
    }

    public func takeBack(_ question: DoneQuestion) async {
        let session = done.session
        let given = await gateway.ask { try $0.takeBackAnswer(session: session, question: question) }
        guard given.notice == nil else { return }
        settled.removeAll { $0.question == question }
        answered.removeAll { $0.question == question }
    }

    public func skip(_ question: DoneQuestion) { settled.append(SettledQuestion(question: question)) }
    public func close() { gateway.seenDone() }

    private func answer(_ over: SettledQuestion, _ call: @escaping @Sendable (Core) throws -> String?) async {
        let text: String?
        switch await gateway.ask(call) {
        case .given(let given): text = given
        case .refused(let notice): text = notice.what
        }
        settled.append(over)
        answered.append(Answered(question: over.question, text: text))
    }
}
