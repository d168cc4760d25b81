import AppModel
import HeelfirstCore
import SwiftUI

/// What was practised, how it goes, and what a professional gets to see.
struct HistoryScreen: View {
    let model: HistoryModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Page(gateway.label("screen-history")) {
            if let past = model.past {
                if past.isEmpty { beginning } else { PastRows(past: past) }
                Professional(past: past, model: model)
                Section { Text(past.progress.disclaimer).font(.subheadline) }
            } else {
                Text(gateway.label("history-reading")).accessibilityIdentifier("reading")
            }
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
        ForEach(Array(past.charts.enumerated()), id: \.offset) { ChartPanel(shown: $0.element) }
        if !past.progress.changes.isEmpty { changes }
        if !past.checks.isEmpty {
            Titled(past.checksTitle) { Lines(past.checks.map { $0.series.last.joined(separator: " ") }) }
            ForEach(Array(past.checks.enumerated()), id: \.offset) { ChartPanel(shown: $0.element.chart) }
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

    private var changes: some View {
        Titled(gateway.label("history-changes")) {
            Lines([past.progress.changesNote ?? ""])
            ForEach(Array(past.progress.changes.enumerated()), id: \.offset) {
                Told(first: $0.element.text, others: [$0.element.ofText, $0.element.detail] + $0.element.advice)
            }
        }
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

/// The question for the professional, and the report.
private struct Professional: View {
    let past: Past
    @Bindable var model: HistoryModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Titled(gateway.label("history-professional")) {
            TextField(
                gateway.label("progress-question-for-professional"),
                text: Binding(get: { model.question ?? past.progress.question }, set: { model.question = $0 })
            )
            .accessibilityIdentifier("question")
            if let typed = model.question, typed != past.progress.question {
                BigButton(gateway.label("button-save"), .secondary, tag: "question-save") { model.ask() }
            }
            Text(gateway.label("report-what"))
            ForEach([ReportPaper.a4, .letter], id: \.self) { paper in
                let key = paper == .a4 ? "a4" : "letter"
                ChoiceRow(gateway.label("report-paper-\(key)"), chosen: model.paper == paper, tag: "paper-\(key)") { model.paper = paper }
            }
            BigButton(gateway.label("button-share-report"), tag: "share-report") { model.share() }
            BigButton(gateway.label("report-save"), .secondary, tag: "save-report") { model.save() }
        }
    }
}
