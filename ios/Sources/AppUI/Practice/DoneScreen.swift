import AppModel
import HeelfirstCore
import SwiftUI

/// How it went in true words, and one question at a time, each answered with one tap or not at all.
struct DoneScreen: View {
    let model: DoneModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        NavigationStack {
            Page(model.done.outcomeText) {
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
                if let form = model.asks { DoneAsks(form: form, model: model).id(form.question) }
                Seen(done: model.done)
            } bottom: {
                BigButton(gateway.label("button-close"), tag: "close") { model.close() }
            }
        }
        .announces(model.answered.last.map { $0.text ?? gateway.label("rating-noted") })
        .brings(model.asks?.question)
    }
}

private struct DoneAsks: View {
    let form: DoneForm
    let model: DoneModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Section {
            ForEach(form.choices, id: \.key) { choice in
                BigButton(gateway.label(choice.key), .secondary, tag: choice.key) { Task { await model.choose(choice) } }
            }
            BigButton(gateway.label("stop-skip"), .quiet, tag: "skip") { model.skip(form.question) }
        } header: {
            Text(gateway.label(form.key)).accessibilityAddTraits(.isHeader).accessibilityIdentifier("asked").meetsWhatCame()
        }
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
