import AppModel
import HeelfirstCore
import SwiftUI

extension TodayItem {
    fileprivate var canBeDone: Bool { due && offered }
    /// How much, and how long that takes.
    fileprivate var measure: String { [dose, minutesText].filter { !$0.isEmpty }.joined(separator: " · ") }
}

extension TodaySnapshot {
    fileprivate var next: TodayItem? { items.first(where: \.canBeDone) }
}

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

/// Everything else of the day, each group only where there is something in it.
struct Others: View {
    let today: TodaySnapshot
    let go: @MainActor (Route) -> Void

    var body: some View {
        let rest = today.items.filter { $0.exercise != today.next?.exercise }
        Group(title: "today-other-title", items: rest.filter(\.canBeDone), go: go) { [$0.measure, $0.why] }
        Group(title: "today-checks-title", items: today.checks, go: go) { [$0.why, $0.minutesText] }
        Group(title: "today-done-title", items: rest.filter { !$0.due }, isDone: true, go: go) { _ in [] }
        Group(title: "today-later-title", items: rest.filter { $0.due && !$0.offered }, go: go) { [$0.why] }
    }

    private struct Group: View {
        let title: String
        let items: [TodayItem]
        var isDone = false
        let go: @MainActor (Route) -> Void
        let details: (TodayItem) -> [String]
        @Environment(Gateway.self) private var gateway

        var body: some View {
            if !items.isEmpty {
                Titled(gateway.label(title)) {
                    ForEach(items, id: \.exercise) { item in
                        PlaceRow(
                            item.name, detail: isDone ? gateway.label("outcome-done") : told(item), symbol: isDone ? "checkmark" : nil,
                            tag: "item-\(item.exercise)"
                        ) { go(.exercise(item.exercise)) }
                    }
                }
            }
        }

        private func told(_ item: TodayItem) -> String { details(item).filter { !$0.isEmpty }.joined(separator: "\n") }
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
