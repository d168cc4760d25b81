import AppModel
import HeelfirstCore
import SwiftUI

/// All about one exercise, and Start, or what is asked before it, or why not now.
struct ExerciseScreen: View {
    let model: ExerciseModel
    let answer: @MainActor (AskSnapshot, String) -> Void
    let go: @MainActor (Route) -> Void
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Page(model.page?.name ?? gateway.label("screen-exercises")) {
            if let page = model.page { AboutExercise(page: page, model: model, answer: answer) }
        } bottom: {
            if let page = model.page, page.ask == nil { StartOrInstead(page: page, model: model, go: go) }
        }
        .task { await model.live() }
    }
}

/// One who cannot do it now is shown what to do in its place.
private struct StartOrInstead: View {
    let page: ExerciseSnapshot
    let model: ExerciseModel
    let go: @MainActor (Route) -> Void
    @Environment(Gateway.self) private var gateway

    var body: some View {
        if page.heldBack == nil {
            BigButton(gateway.label("button-start"), tag: "start") { model.start() }
        } else if let instead = page.seatedAlternative {
            BigButton(gateway.label("exercise-seated-instead"), tag: "instead") { go(.exercise(instead)) }
        }
    }
}

private struct AboutExercise: View {
    let page: ExerciseSnapshot
    let model: ExerciseModel
    let answer: @MainActor (AskSnapshot, String) -> Void
    @Environment(Gateway.self) private var gateway

    var body: some View {
        if let ask = page.ask { PlainAsk(ask: ask) { answer(ask, $0) } }
        Section {
            Text(page.purpose)
            if let why = page.heldBack { Text(why).font(.headline).accessibilityIdentifier("held-back") }
            ExerciseFigure(model: model, phase: page.isWalk ? .walk : .setUp, told: page.purpose).frame(height: 200)
            ReadAloud(text: ([page.name, page.purpose] + page.stepsSpoken + page.safety).joined(separator: " "))
        }
        Titled(gateway.label("exercise-steps-title")) { Numbered(steps: page.steps) }
        if !page.dose.isEmpty {
            Titled(gateway.label("exercise-dose-title")) { Lines([page.dose, page.whyDose ?? "", page.tempo ?? ""]) }
        }
        Titled(gateway.label("exercise-safety-title")) { Lines(page.safety) }
        Titled(gateway.label("exercise-equipment-title")) { Lines(page.equipment + [page.support]) }
        if let now = model.circumstances {
            Circumstances(now: now) { model.setCircumstances($0) }
        }
        Titled(gateway.label("screen-helper")) { Lines(page.helper) }
        Titled(gateway.label("exercise-source-title")) { Lines([page.source]) }
    }
}
