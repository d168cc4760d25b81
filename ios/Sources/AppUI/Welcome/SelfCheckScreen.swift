import AppModel
import HeelfirstCore
import SwiftUI

/// The next open question by itself, and below it all of them with what was said; each can be changed.
struct SelfCheckScreen: View {
    @Bindable var model: SelfCheckModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Page(gateway.label("screen-self-check")) {
            if let check = model.check {
                if let urgent = check.urgentText { Section { Text(urgent).font(.title3.bold()).accessibilityIdentifier("urgent") } }
                if let question = check.question { QuestionRows(question: question, model: model).id(question.key) }
                Section { Text(gateway.label("check-hint")) }
                Section {
                    ForEach(check.all.filter { $0.key != check.question?.key }, id: \.key) { question in
                        PlaceRow(question.text, detail: said(question), tag: "question-\(question.key)") { model.chosen = question.key }
                    }
                } footer: {
                    Text(check.note)
                }
            }
        }
        .sheet(isPresented: Binding(get: { model.asked != nil }, set: { if !$0 { model.chosen = nil } })) {
            if let asked = model.asked { OneQuestion(question: asked, model: model) }
        }
        .brings(model.check?.question?.key)
        .task { await model.live() }
    }

    /// What was answered, in the words of the answers.
    private func said(_ question: QuestionSnapshot) -> String {
        let keys = question.given?.split(separator: "+").map(String.init) ?? []
        let words = question.answers.filter { keys.contains($0.key) }.map(\.label)
        return words.isEmpty ? gateway.label("check-open") : words.joined(separator: "\n")
    }
}

private struct QuestionRows: View {
    let question: QuestionSnapshot
    let model: SelfCheckModel

    var body: some View {
        Section {
            Text(question.text).font(.title3.bold()).accessibilityAddTraits(.isHeader).accessibilityIdentifier("next-question")
                .meetsWhatCame()
            Lines(question.lines)
            Answers(question.answers, several: question.several, given: question.given, confirm: question.confirm) {
                model.answer(question.key, $0)
            }
        }
    }
}

/// A question that is answered anew.
private struct OneQuestion: View {
    let question: QuestionSnapshot
    let model: SelfCheckModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        NavigationStack {
            List {
                QuestionRows(question: question, model: model).isMetLater()
                if question.optional { Text(gateway.label("check-optional")) }
            }
            .toolbar {
                ToolbarItem(placement: .cancellationAction) {
                    Button(gateway.label("button-cancel")) { model.chosen = nil }.accessibilityIdentifier("cancel")
                }
            }
        }
    }
}
