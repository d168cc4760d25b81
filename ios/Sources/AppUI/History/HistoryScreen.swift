import AppModel
import HeelfirstCore
import SwiftUI

/// What was practised, how it goes, and what a professional gets to see.
struct HistoryScreen: View {
    let model: HistoryModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Page(gateway.label("screen-history"), tellsProblems: false) {
            if let past = model.past {
                if past.isEmpty { beginning } else { PastRows(past: past) }
                Professional(past: past, model: model)
                Section { Text(past.progress.disclaimer).font(.subheadline) }
            } else if model.problem == nil {
                // It takes a moment; where it does not come, the problem is told below.
                Text(gateway.label("history-reading")).accessibilityIdentifier("reading")
            }
        } bottom: {
            LastProblem(problem: model.problem) { model.seen($0) }
        }
        .task { await model.live() }
    }

    /// Before the first practice: what will be here.
    private var beginning: some View {
        Section { Lines(["history-empty", "history-will-days", "history-will-steps", "history-will-report"].map { gateway.label($0) }) }
    }
}

private struct PastRows: View {
    /// So many sessions are shown at first.
    private static let few = 8
    let past: Past
    @State private var byMonth = false
    @State private var showsAll = false
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Section { Text(past.progress.daysText).font(.title3) }
        Titled(gateway.label("history-minutes-title")) {
            ChoiceRow(gateway.label("history-weeks"), chosen: !byMonth, tag: "weeks") { byMonth = false }
            ChoiceRow(gateway.label("history-months"), chosen: byMonth, tag: "months") { byMonth = true }
            Minutes(title: gateway.label("history-minutes-title"), bars: byMonth ? past.months : past.weeks)
        }
        ForEach(Array(past.charts.enumerated()), id: \.offset) { ChartPanel(shown: $0.element, tag: "chart-\($0.offset)") }
        if !past.progress.changes.isEmpty { Changes(all: past.progress.changes, note: past.progress.changesNote) }
        if !past.checks.isEmpty {
            Titled(past.checksTitle) { Lines(past.checks.map { $0.series.last.joined(separator: " ") }) }
            ForEach(Array(past.checks.enumerated()), id: \.offset) { ChartPanel(shown: $0.element.chart, tag: "check-\($0.offset)") }
        }
        if !past.progress.bests.isEmpty {
            Titled(gateway.label("history-bests")) {
                ForEach(Array(past.progress.bests.enumerated()), id: \.offset) {
                    Told(first: $0.element.text, others: [$0.element.ofText, $0.element.whenText])
                }
            }
        }
        if !past.sessions.isEmpty { sessions }
    }

    private var sessions: some View {
        Titled(gateway.label("history-recent")) {
            ForEach(past.sessions.prefix(showsAll ? past.sessions.count : Self.few), id: \.session.value) {
                Told(
                    first: $0.name,
                    others: [$0.whenText, [$0.doneText, $0.outcomeText].filter { !$0.isEmpty }.joined(separator: " · ")])
            }
            if !showsAll, past.sessions.count > Self.few {
                BigButton(gateway.label("history-show-all"), .secondary, tag: "all-sessions") { showsAll = true }
            }
            Lines([past.progress.trialsText ?? ""])
        }
    }
}

/// What changed, with whom to see where it is worse. What is not clear yet is behind one row.
struct Changes: View {
    let all: [ChangeSnapshot]
    let note: String?
    @State private var showsUnclear = false
    @Environment(Gateway.self) private var gateway

    var body: some View {
        let unclear = all.filter { $0.verdict == .notYet }
        Titled(gateway.label("history-changes")) {
            Lines([note ?? ""])
            told(all.filter { $0.verdict != .notYet })
            if !unclear.isEmpty { Fold(gateway.label("history-not-clear"), tag: "not-clear", isOpen: $showsUnclear) { told(unclear) } }
        }
    }

    private func told(_ changes: [ChangeSnapshot]) -> some View {
        ForEach(Array(changes.enumerated()), id: \.offset) {
            Told(first: $0.element.text, others: [$0.element.ofText, $0.element.detail] + $0.element.advice)
        }
    }
}

/// One thing of the past with what belongs to it.
private struct Told: View {
    let first: String
    let others: [String]
    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            Text(first).font(.headline)
            Lines(others).font(.subheadline)
        }
        .accessibilityElement(children: .combine)
    }
}
