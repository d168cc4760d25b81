import AppModel
import HeelfirstCore
import SwiftUI

/// The one thing that is asked now.
struct Ask: View {
    let ask: AskSnapshot
    let model: TodayModel

    var body: some View {
        if ask.kind == .goal {
            Asked(ask: ask) { GoalAnswers(ask: ask, model: model) }
        } else {
            PlainAsk(ask: ask) { model.answer(ask, $0) }
        }
    }
}

/// A question where one of the answers is all there is to say.
struct PlainAsk: View {
    let ask: AskSnapshot
    let answer: @MainActor (String) -> Void
    var body: some View {
        Asked(ask: ask) { Answers(ask.answers, several: ask.several, confirm: ask.confirm, answer: answer).id(ask.key) }
    }
}

private struct Asked<Rows: View>: View {
    let ask: AskSnapshot
    @ViewBuilder let rows: () -> Rows
    var body: some View {
        Section {
            Text(ask.text).font(.title3.bold()).accessibilityAddTraits(.isHeader).accessibilityIdentifier("ask")
                .meetsWhatCame()
            Lines(ask.lines)
            rows()
        }
    }
}

/// Numbers, or the person's own words and then a number.
private struct GoalAnswers: View {
    let ask: AskSnapshot
    @Bindable var model: TodayModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        let numbers = ask.answers.filter { Int($0.key) != nil }
        if numbers.isEmpty {
            TextField(gateway.label("goal-own-title"), text: $model.goal).accessibilityIdentifier("goal")
            if model.hasGoal {
                Steps(numbers: (0...10).map { AnswerSnapshot(key: "\($0)", label: "\($0)", alone: false) }) {
                    model.takeGoal(rating: UInt8($0) ?? 0)
                }
            }
        } else {
            Steps(numbers: numbers) { model.answer(ask, $0) }
        }
        Answers(ask.answers.filter { Int($0.key) == nil }, several: false, confirm: false) { model.answer(ask, $0) }
    }
}

/// Numbers to touch, with what the ends mean.
private struct Steps: View {
    let numbers: [AnswerSnapshot]
    let choose: @MainActor (String) -> Void
    @Environment(Gateway.self) private var gateway

    var body: some View {
        HStack {
            Text(gateway.label("goal-own-0"))
            Spacer()
            Text(gateway.label("goal-own-10"))
        }
        .font(.subheadline)
        LazyVGrid(columns: [GridItem(.adaptive(minimum: Sizes.primary))]) {
            ForEach(numbers, id: \.key) { number in BigButton(number.label, .secondary, tag: "step-\(number.key)") { choose(number.key) } }
        }
    }
}
