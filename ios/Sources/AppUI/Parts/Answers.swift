import AppModel
import HeelfirstCore
import SwiftUI

/// The key of the answer that puts a question off.
private let notNow = "not-now"

/// The answers to a question, as large things to touch. One of several answers at once; where several may hold, or a wrong one would be dear,
/// they are marked and then handed on by another button. What puts the question off comes last and quietly.
struct Answers: View {
    let answers: [AnswerSnapshot]
    let several: Bool
    let confirm: Bool
    let answer: @MainActor (String) -> Void
    @Environment(Gateway.self) private var gateway
    @State private var marked: [String]

    init(
        _ answers: [AnswerSnapshot], several: Bool, given: String? = nil, confirm: Bool, answer: @escaping @MainActor (String) -> Void
    ) {
        (self.answers, self.several, self.confirm, self.answer) = (answers, several, confirm, answer)
        _marked = State(initialValue: given?.split(separator: "+").map(String.init) ?? [])
    }

    var body: some View {
        ForEach(answers.filter { $0.key != notNow }, id: \.key) { one in
            ChoiceRow(one.label, chosen: marked.contains(one.key), tag: "answer-\(one.key)") { touch(one) }
        }
        if several || confirm {
            BigButton(gateway.label("button-next"), tag: "hand-on") { answer(marked.joined(separator: "+")) }.disabled(marked.isEmpty)
        }
        ForEach(answers.filter { $0.key == notNow }, id: \.key) { later in
            BigButton(later.label, .quiet, tag: "answer-\(later.key)") { answer(later.key) }
        }
    }

    private func touch(_ one: AnswerSnapshot) {
        if several {
            marked = answers.choosing(one, marked)
        } else if confirm {
            marked = [one.key]
        } else {
            answer(one.key)
        }
    }
}

extension [AnswerSnapshot] {
    /// What is chosen once an answer was touched, in the order of the question; one that stands alone and the others exclude each other.
    func choosing(_ touched: AnswerSnapshot, _ chosen: [String]) -> [String] {
        if chosen.contains(touched.key) { return chosen.filter { $0 != touched.key } }
        return filter { $0.key == touched.key || (chosen.contains($0.key) && !$0.alone && !touched.alone) }.map(\.key)
    }
}
