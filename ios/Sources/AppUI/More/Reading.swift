import AppModel
import HeelfirstCore
import SwiftUI

/// What is seldom needed: places to go to.
struct MoreScreen: View {
    let go: @MainActor (Route) -> Void
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Page(gateway.label("screen-more")) {
            ForEach([Route.reminders, .sensors, .selfCheck, .safety, .settings], id: \.self) { route in
                PlaceRow(
                    gateway.label("screen-\(route.name)"), detail: gateway.label("more-\(route.name)"), symbol: route.symbol,
                    tag: "place-\(route.name)"
                ) { go(route) }
            }
        }
    }
}

/// When to see somebody, and everything else that is good to know.
struct SafetyScreen: View {
    let go: @MainActor (Route) -> Void
    @Environment(Gateway.self) private var gateway

    /// What cannot wait, the most urgent first: what to do, and the signs.
    private static let urgent = [
        ("help-emergency-title", ["question-urgent-list-emergency", "question-urgent-list-emergency-2"]),
        ("help-today-title", ["question-urgent-list-today"]),
        ("help-team-title", ["question-urgent-list-ms-team"]),
    ]

    var body: some View {
        Page(gateway.label("screen-safety")) {
            ForEach(Self.urgent, id: \.0) { urgent in
                Section {
                    Text(gateway.label(urgent.0)).font(.title3.bold()).accessibilityAddTraits(.isHeader).accessibilityIdentifier(urgent.0)
                    Lines(urgent.1.map { gateway.label($0) })
                }
            }
            Titled(gateway.label("professional-title")) {
                Lines(["professional-when", "professional-bring", "safety-no-fall-detection"].map { gateway.label($0) })
            }
            Section {
                ForEach(Topic.allCases, id: \.self) { topic in
                    PlaceRow(gateway.label(topic.title), tag: "topic-\(topic.rawValue)") { go(.reading(topic.rawValue)) }
                }
            }
        }
    }
}

/// A topic or a piece.
struct ReadingScreen: View {
    let what: String
    let model: SafetyModel
    let go: @MainActor (Route) -> Void
    let back: @MainActor () -> Void
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Page(title) {
            if let topic { TopicRows(topic: topic, model: model, go: go) }
            if let piece {
                ReadAloud(text: piece.paragraphs.joined(separator: "\n"))
                Lines(piece.paragraphs)
            }
        } bottom: {
            if let piece {
                BigButton(gateway.label("help-mark-read"), tag: "mark-read") {
                    model.markRead(piece.key)
                    back()
                }
            }
        }
        .task { await model.live() }
    }

    private var topic: Topic? { Topic(rawValue: what) }
    private var piece: PieceSnapshot? { topic == nil ? model.piece(what) : nil }
    private var title: String { topic.map { gateway.label($0.title) } ?? piece?.title ?? "" }
}

private struct TopicRows: View {
    let topic: Topic
    let model: SafetyModel
    let go: @MainActor (Route) -> Void
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Lines(topic.lines.map { gateway.label($0) })
        if topic == .pieces {
            ForEach(model.pieces, id: \.key) { piece in
                PlaceRow(
                    piece.title, detail: piece.isRead ? gateway.label("help-is-read") : "", symbol: piece.isRead ? "checkmark" : nil,
                    tag: piece.key
                ) { go(.reading(piece.key)) }
            }
        }
        if topic == .notes {
            if model.hasEnglish {
                BigButton(
                    gateway.label(model.inEnglish ? "language-back" : "language-safety-in-english"), .secondary, tag: "in-english"
                ) { model.inEnglish.toggle() }
            }
            Lines(model.notes)
        }
        if topic == .about, let about = model.about {
            Lines([about.version] + about.limits)
            Titled(gateway.label("exercise-source-title")) { Lines(about.sources) }
            Titled(gateway.label("help-licence-title")) { Lines(about.licences) }
        }
    }
}
