import AppModel
import HeelfirstCore
import SwiftUI

/// What matters first: what stands, what is cut short, what to do next, then the rest of the day.
struct TodayScreen: View {
    let model: TodayModel
    let go: @MainActor (Route) -> Void
    @Environment(Gateway.self) private var gateway

    var body: some View {
        let today = model.today
        Page(gateway.label("screen-today"), tellsProblems: false) {
            if today.gate?.urgent == true {
                Urgent(today: today, model: model)
            } else {
                Usual(today: today, model: model, go: go)
            }
        }
        .announces(today.gate?.urgent == true ? today.headline : today.noted)
        .brings([today.gate?.urgent == true ? "urgent" : "", today.ask?.key ?? ""])
    }
}

/// While an urgent answer stands: what to do, alone. It is over once the person says so.
private struct Urgent: View {
    let today: TodaySnapshot
    let model: TodayModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Section {
            Text(today.headline).font(.title2.bold()).accessibilityAddTraits(.isHeader).accessibilityIdentifier("urgent")
                .meetsWhatCame()
            Text(gateway.label("gate-urgent-cleared"))
        }
        Told(today: today, model: model)
        if let ask = today.ask { Ask(ask: ask, model: model).isMetLater() }
    }
}

private struct Usual: View {
    let today: TodaySnapshot
    let model: TodayModel
    let go: @MainActor (Route) -> Void

    var body: some View {
        if let ask = today.ask, ask.comesFirst { Ask(ask: ask, model: model) }
        Told(today: today, model: model)
        CutShort(today: today, model: model)
        Section { Lines([today.headline, today.encouragement ?? "", today.waiting ?? ""]) }
        Next(today: today, model: model, go: go)
        if let ask = today.ask, !ask.comesFirst { Ask(ask: ask, model: model) }
        Others(today: today, go: go)
        Hints(today: today, model: model, go: go)
        DaysPractised(today: today)
        Seldom(today: today, model: model)
    }
}

/// What was noted, and what did not work.
private struct Told: View {
    let today: TodaySnapshot
    let model: TodayModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        if let noted = today.noted {
            Section {
                Text(noted).accessibilityIdentifier("noted")
                BigButton(gateway.label("button-undo"), .quiet, tag: "undo") { model.takeBack() }
            }
        }
        Problems()
    }
}

/// What was not finished, and what a fall has left.
private struct CutShort: View {
    let today: TodaySnapshot
    let model: TodayModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        if let text = today.afterFall {
            Section {
                Text(text).accessibilityIdentifier("after-fall")
                BigButton(gateway.label("after-fall-ready"), .secondary, tag: "ready-again") { model.readyAgain() }
                Text(gateway.label("after-fall-ready-hint")).font(.subheadline).foregroundStyle(.secondary)
            }
        }
        if let unfinished = today.unfinished {
            Section {
                Text(unfinished.text).font(.headline).accessibilityIdentifier("unfinished")
                BigButton(gateway.label("button-resume"), tag: "resume") { model.goOn() }
                BigButton(gateway.label("today-end-unfinished"), .secondary, tag: "end-unfinished") { model.endUnfinished() }
            }
        }
    }
}

/// Where else something waits for the person.
private struct Hints: View {
    let today: TodaySnapshot
    let model: TodayModel
    let go: @MainActor (Route) -> Void
    @Environment(Gateway.self) private var gateway

    var body: some View {
        if today.gate != nil || today.hasProposal || model.sensorAsks {
            Section {
                if let gate = today.gate {
                    PlaceRow(gateway.label("screen-self-check"), detail: gate.text, tag: "to-questions") { go(.selfCheck) }
                }
                if today.hasProposal {
                    PlaceRow(gateway.label("today-look-at-plan"), detail: gateway.label("today-proposal"), tag: "look-at-plan") {
                        go(.plan)
                    }
                }
                if model.sensorAsks {
                    PlaceRow(
                        gateway.label("screen-sensors"), detail: gateway.label("today-sensor-question"), symbol: Route.sensors.symbol,
                        tag: "sensor-asks"
                    ) { go(.sensors) }
                }
            }
        }
    }
}
