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

    /// The next question with its answers, one at a time; none when nothing is left to ask.
    public var asks: DoneForm? { nextQuestion(done: done, settled: settled).map(doneForm) }

    public func choose(_ choice: DoneChoice) async {
        guard let answer = choice.answer else { return settled.append(choice.settles) }
        let session = done.session
        let text: String?
        switch await gateway.ask({ try $0.answerDone(session: session, answer: answer) }) {
        case .given(let given): text = given
        case .refused(let notice): text = notice.what
        }
        settled.append(choice.settles)
        answered.append(Answered(question: choice.settles.question, text: text))
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
}
