import AppModel
import HeelfirstCore
import SwiftUI

/// What to do next, with its Start.
struct Next: View {
    let today: TodaySnapshot
    let model: TodayModel
    let go: @MainActor (Route) -> Void
    @Environment(Gateway.self) private var gateway

    var body: some View {
        if let item = today.next {
            Section {
                PlaceRow(item.name, detail: item.measure, tag: "item-\(item.exercise)") { go(.exercise(item.exercise)) }
                BigButton(gateway.label("button-start"), tag: "start") { model.start(item.exercise) }
                Lines([item.why, item.whyDose])
            }
        }
    }
}

/// Everything else of the day, group by group.
struct Others: View {
    let today: TodaySnapshot
    let go: @MainActor (Route) -> Void

    var body: some View {
        ForEach(today.groups, id: \.title) { group in
            Titled(group.title) {
                ForEach(group.rows, id: \.exercise) { row in
                    PlaceRow(row.name, detail: row.detail, symbol: group.isDone ? "checkmark" : nil, tag: "item-\(row.exercise)") {
                        go(.exercise(row.exercise))
                    }
                }
            }
        }
    }
}

/// How many of the last days were practised: a sentence, and as many dots. What was left out is nowhere. The next reminder beside it.
struct DaysPractised: View {
    let today: TodaySnapshot

    var body: some View {
        Section {
            Text(today.daysPractisedText)
            if today.daysPractisedOf14 > 0 { dots.accessibilityHidden(true).accessibilityIdentifier("days") }
            Lines([today.nextReminderText])
        }
    }

    private var dots: some View {
        HStack(spacing: 6) {
            ForEach(0..<Int(today.daysPractisedOf14), id: \.self) { _ in
                Image(systemName: "circle.fill").imageScale(.small).foregroundStyle(.tint)
            }
        }
    }
}

/// What is seldom wanted, behind one row.
struct Seldom: View {
    let today: TodaySnapshot
    let model: TodayModel
    @State private var isOpen = false
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Section {
            SwitchRow(
                gateway.label("lighter-day-title"), detail: gateway.label("lighter-day-what"), tag: "lighter-day", on: today.lighterDay
            ) { model.lighterDay($0) }
            Fold(gateway.label("today-more"), tag: "more", isOpen: $isOpen) {
                Text(gateway.label("today-report-title")).font(.headline).accessibilityAddTraits(.isHeader)
                mishap(.trip, "button-trip")
                mishap(.nearFall, "button-near-fall")
                mishap(.fall, "button-fall")
                Text(gateway.label("safety-no-fall-detection")).font(.subheadline).foregroundStyle(.secondary)
            }
        }
    }

    private func mishap(_ kind: MishapKind, _ key: String) -> some View {
        BigButton(gateway.label(key), .secondary, tag: key) { model.report(kind) }
    }
}
