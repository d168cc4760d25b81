import AppModel
import HeelfirstCore
import SwiftUI

/// What a professional gets to see: the goal, the question, the report.
struct Professional: View {
    let past: Past
    let model: HistoryModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Titled(gateway.label("history-professional")) {
            Goal(goal: past.progress.goal, model: model)
            Question(kept: past.progress.question, model: model)
            Report(model: model)
        }
    }
}

private struct Goal: View {
    let goal: GoalSnapshot?
    let model: HistoryModel
    @State private var isOpen = false
    @Environment(Gateway.self) private var gateway

    var body: some View {
        if let goal {
            VStack(alignment: .leading, spacing: 4) {
                Text(goal.goal).font(.headline)
                Text(goal.text)
            }
            .accessibilityElement(children: .combine)
            .accessibilityIdentifier("goal-now")
        }
        Fold(gateway.label("goal-rate"), tag: "goal", isOpen: $isOpen) {
            GoalForm(goal: goal) { text, rating in
                model.rateGoal(text, rating: rating)
                isOpen = false
            }
        }
    }
}

/// The goal in one's own words, and eleven large steps.
private struct GoalForm: View {
    let save: @MainActor (String, UInt8) -> Void
    @State private var text: String
    @State private var rating: UInt8?
    @Environment(Gateway.self) private var gateway
    @Environment(\.locale) private var locale

    init(goal: GoalSnapshot?, save: @escaping @MainActor (String, UInt8) -> Void) {
        self.save = save
        _text = State(initialValue: goal?.goal ?? "")
        _rating = State(initialValue: goal?.rating)
    }

    var body: some View {
        WordsField(gateway.label("goal-mine"), tag: "goal-text", text: $text)
        Text(gateway.label("progress-goal-ask"))
        LazyVGrid(columns: [GridItem(.adaptive(minimum: Sizes.primary))]) {
            ForEach(UInt8(0)...10, id: \.self) { step in
                ChoiceRow(Int(step).formatted(.number.locale(locale)), chosen: rating == step, tag: "goal-\(step)") { rating = step }
            }
        }
        Text(gateway.label("goal-ends")).font(.subheadline)
        BigButton(gateway.label("button-save"), .secondary, tag: "goal-save") { if let rating { save(text, rating) } }
            .disabled(rating == nil || text.allSatisfy(\.isWhitespace))
    }
}

private struct Question: View {
    let kept: String
    @Bindable var model: HistoryModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        WordsField(
            gateway.label("progress-question-for-professional"), tag: "question",
            text: Binding(get: { model.question ?? kept }, set: { model.question = $0 }))
        if let typed = model.question, typed.trimmingCharacters(in: .whitespacesAndNewlines) != kept {
            BigButton(gateway.label("button-save"), .secondary, tag: "question-save") { model.ask() }
        }
    }
}

private struct Report: View {
    let model: HistoryModel
    @State private var showsOthers = false
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Text(gateway.label("report-what"))
        ForEach([ReportPaper.a4, .letter], id: \.self) { paper in
            let key = paper == .a4 ? "a4" : "letter"
            ChoiceRow(gateway.label("report-paper-\(key)"), chosen: model.paper == paper, tag: "paper-\(key)") { model.paper = paper }
        }
        BigButton(gateway.label("button-share-report"), tag: "share-report") { model.share() }
        BigButton(gateway.label("report-save"), .secondary, tag: "save-report") { model.save() }
        Fold(gateway.label("report-other-forms"), tag: "other-forms", isOpen: $showsOthers) {
            ForEach(ReportForm.allCases.filter { $0 != .pdf }, id: \.self) { form in
                BigButton(gateway.label(form.label), .secondary, tag: "save-\(form.rawValue)") { model.save(form) }
            }
        }
    }
}
