import AppModel
import HeelfirstCore
import SwiftUI

/// The first minutes: one page, one thing, the way back, and the way out.
struct WelcomeScreen: View {
    let model: WelcomeModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        NavigationStack {
            Page(model.page?.title ?? "") {
                if let page = model.page { WelcomeRows(page: page, model: model).id(model.here) }
            } bottom: {
                if let page = model.page, page.question == nil { Onward(page: page, model: model).id(model.here) }
            }
            .toolbar {
                ToolbarItem(placement: .cancellationAction) {
                    if model.canTurnBack {
                        Button(gateway.label("button-back")) { model.turnBack() }.accessibilityIdentifier("back")
                    }
                }
            }
        }
        .brings(model.here)
        .task { await model.live() }
    }
}

private struct WelcomeRows: View {
    let page: WelcomePage
    let model: WelcomeModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Section {
            if !page.progress.isEmpty {
                // The title above is the system's to go to; who comes to the next page by a button hears it here.
                Text(page.progress).font(.subheadline).foregroundStyle(.secondary)
                    .accessibilityLabel("\(page.title), \(page.progress)").accessibilityIdentifier("progress").meetsWhatCame()
                ProgressView(value: Double(model.here + 1), total: Double(model.welcome?.pages.count ?? 1)).accessibilityHidden(true)
            }
            Lines(page.kind == .reminders ? reminders : page.lines)
            if let question = page.question {
                Answers(question.answers, several: question.several, given: question.given, confirm: question.confirm) { answer in
                    Task { await model.answer(question.key, answer) }
                }
            }
        }
        if page.kind == .aids, let now = model.circumstances { Aids(now: now) { model.setCircumstances($0) } }
        if page.kind == .wakingHours, let form = model.reminders { WakingHours(form: form) { model.setReminders($0) } }
        if page.question != nil { Section { Leave(model: model) } }
    }

    /// Why the system is going to ask, or how it was answered.
    private var reminders: [String] {
        switch model.mayRemind {
        case .yes, .notNeeded: [gateway.label("welcome-reminders-allowed")]
        case .no: [gateway.label("welcome-reminders-refused")]
        case .notAsked: page.lines
        }
    }
}

/// The way out: whoever comes from the top meets the way on first.
private struct Leave: View {
    let model: WelcomeModel
    @Environment(Gateway.self) private var gateway

    var body: some View { BigButton(gateway.label("welcome-skip"), .quiet, tag: "leave") { model.leave() } }
}

/// The way on, where it is no answer, and the way out below it.
private struct Onward: View {
    let page: WelcomePage
    let model: WelcomeModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        onward
        Leave(model: model)
    }

    @ViewBuilder private var onward: some View {
        switch page.kind {
        case .greeting: next("welcome-begin")
        case .aids, .wakingHours: next("button-next")
        case .reminders:
            if model.mayRemind == .notAsked {
                BigButton(gateway.label("welcome-reminders-ask"), tag: "ask") { Task { await model.askForReminders() } }
                next("button-not-now", .secondary)
            } else {
                next("button-next")
            }
        case .firstLifts: BigButton(gateway.label("welcome-start"), tag: "first-lifts") { model.startFirstLifts() }
        case .question, .urgent: EmptyView()
        }
    }

    private func next(_ key: String, _ weight: Weight = .primary) -> some View {
        BigButton(gateway.label(key), weight, tag: "next") { model.turnOn() }
    }
}

/// When the day begins and ends.
struct WakingHours: View {
    let form: ReminderForm
    let change: @MainActor (ReminderForm) -> Void
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Section {
            TimeRow(gateway.label("setting-wake"), minute: form.wakeMin, tag: "wake") { change(form.with(wakeMin: $0)) }
            TimeRow(gateway.label("setting-sleep"), minute: form.sleepMin, tag: "sleep") { change(form.with(sleepMin: $0)) }
        }
    }
}
