import AppModel
import HeelfirstCore
import SwiftUI

/// How it went in true words, and one question at a time, each answered with one tap or not at all.
struct DoneScreen: View {
    let model: DoneModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        NavigationStack {
            Page(gateway.label(model.done.outcome.key)) {
                Section {
                    Text(model.done.summary).font(.title3).accessibilityIdentifier("summary").isMetFirst()
                    Lines([model.done.encouragement ?? ""])
                }
                ForEach(model.answered, id: \.question) { answered in
                    Section {
                        Text(answered.text ?? gateway.label("rating-noted"))
                        BigButton(gateway.label("rating-take-back"), .quiet, tag: "take-back") {
                            Task { await model.takeBack(answered.question) }
                        }
                    }
                }
                if let question = model.asks { DoneAsks(question: question, model: model).id(question) }
                Seen(done: model.done)
            } bottom: {
                BigButton(gateway.label("button-close"), tag: "close") { model.close() }
            }
        }
        .announces(model.answered.last.map { $0.text ?? gateway.label("rating-noted") })
        .brings(model.asks)
    }
}

private struct DoneAsks: View {
    let question: DoneQuestion
    let model: DoneModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        switch question {
        case .reason: asked("stop-question", reasons) { await model.because($0) }
        case .mishap: asked("mishap-ask", mishaps) { await model.happened($0) }
        case .rating: asked("rating-ask", ratings) { await model.rate($0) }
        }
    }

    private func asked<Value: Sendable>(
        _ title: String, _ answers: [(key: String, value: Value)], choose: @escaping @MainActor (Value) async -> Void
    ) -> some View {
        Section {
            ForEach(answers, id: \.key) { answer in
                BigButton(gateway.label(answer.key), .secondary, tag: answer.key) { Task { await choose(answer.value) } }
            }
            BigButton(gateway.label("stop-skip"), .quiet, tag: "skip") { model.skip(question) }
        } header: {
            Text(gateway.label(title)).accessibilityAddTraits(.isHeader).accessibilityIdentifier("asked").meetsWhatCame()
        }
    }

    private var reasons: [(key: String, value: StopReason)] {
        [
            ("stop-tired", .tired), ("stop-pain", .pain), ("stop-dizzy", .dizzy), ("stop-unsteady", .unsteady), ("stop-hot", .hot),
            ("stop-other", .other),
        ]
    }

    private var mishaps: [(key: String, value: MishapKind?)] {
        [("mishap-none", nil), ("button-trip", .trip), ("button-near-fall", .nearFall), ("button-fall", .fall)]
    }

    private var ratings: [(key: String, value: SessionRating)] {
        [("rating-easy", .easy), ("rating-right", .right), ("rating-hard", .hard), ("rating-pain", .pain)]
    }
}

/// What the sensors saw.
private struct Seen: View {
    let done: DoneSnapshot
    var body: some View {
        if !done.liftSets.isEmpty || done.walk?.lines.isEmpty == false {
            Section {
                StandIn(done.standInText)
                Lines(done.liftSets.map(\.text))
                ForEach(Array((done.walk?.lines ?? []).enumerated()), id: \.offset) {
                    LabeledContent($0.element.label, value: $0.element.value)
                }
            }
        }
    }
}

extension SessionOutcome {
    /// The key of its words.
    var key: String {
        switch self {
        case .done: "outcome-done"
        case .enough: "outcome-enough"
        case .stopped: "outcome-stopped"
        case .interrupted: "outcome-interrupted"
        }
    }
}
