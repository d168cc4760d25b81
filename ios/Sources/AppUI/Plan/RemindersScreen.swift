import AppModel
import HeelfirstCore
import SwiftUI

/// When prompts come, what stands in their way, and all that can be chosen of them.
struct RemindersScreen: View {
    let model: RemindersModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Page(gateway.label("screen-reminders"), tellsProblems: false) {
            if let page = model.page {
                ReminderState(page: page, model: model)
                ReminderChoices(page: page, model: model)
                if let habits = model.habits { HabitRows(form: page.form, habits: habits, model: model) }
            }
        } bottom: {
            NoticeOrUndo(problem: model.problem, seen: model.seen, undo: model.before == nil ? nil : model.undo)
        }
        .task { await model.live() }
    }
}

/// How it stands: a pause, what is in the way, what is to come and what gets in the way of what.
private struct ReminderState: View {
    let page: ReminderPage
    let model: RemindersModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        if let paused = page.pausedText {
            Section {
                Text(paused).font(.headline).accessibilityIdentifier("paused")
                BigButton(gateway.label("reminders-pause-end"), .secondary, tag: "pause-end") {
                    model.change { $0.with(pausedUntil: .some(nil)) }
                }
            }
        }
        ForEach(model.health?.notices ?? [], id: \.key) { InTheWay(notice: $0, model: model) }
        ForEach(Array(page.coming.enumerated()), id: \.offset) { ComingRows(day: $0.element) }
        if !page.conflicts.isEmpty { Section { Lines(page.conflicts) } }
    }
}

/// What stands in the way of prompts, what helps, and the way there; a permission is explained before it is asked for.
private struct InTheWay: View {
    let notice: NoticeSnapshot
    let model: RemindersModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Section {
            Text(notice.what).font(.headline).accessibilityIdentifier("notice-\(notice.key)")
            Lines([notice.remedy])
            if let permission = notice.permission {
                Text(gateway.label("permission-\(permission.rawValue)-for"))
                BigButton(
                    gateway.label(model.abilities.of(permission) == .notAsked ? "permission-ask" : "permission-open"), .secondary,
                    tag: "mend-\(notice.key)"
                ) { Task { await model.mend(permission) } }
            }
        }
    }
}

/// The prompts of a day.
private struct ComingRows: View {
    let day: ComingDay
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Titled(day.title) {
            if day.prompts.isEmpty { Text(gateway.label("reminders-none")) }
            ForEach(day.prompts, id: \.id.value) { prompt in
                HStack(alignment: .firstTextBaseline, spacing: Sizes.gap) {
                    Text(prompt.localTime).font(.headline).monospacedDigit()
                    VStack(alignment: .leading, spacing: 4) {
                        Text(([prompt.title] + prompt.also.map { gateway.label($0.label) }).joined(separator: " + "))
                        Lines([prompt.movedText ?? ""]).font(.subheadline)
                    }
                }
                .accessibilityElement(children: .combine)
            }
        }
    }
}

/// All that can be chosen.
private struct ReminderChoices: View {
    let page: ReminderPage
    let model: RemindersModel
    @State private var showsMore = false
    @Environment(Gateway.self) private var gateway

    var body: some View {
        let form = page.form
        DayRows(form: form, change: model.change)
        ADay(page: page, change: model.change)
        Titled(gateway.label("reminders-pause")) {
            ForEach(Array(page.pauses.enumerated()), id: \.element.until) { pause in
                let until = pause.element.until
                BigButton(pause.element.text, .secondary, tag: "pause-\(pause.offset)") { model.change { $0.with(pausedUntil: until) } }
            }
        }
        Titled(gateway.label("setting-quiet")) {
            WindowRows(tag: "quiet", windows: form.quiet) { windows in model.change { $0.with(quiet: windows) } }
        }
        FixedRows(form: form) { fixed in model.change { $0.with(fixed: fixed) } }
        Section {
            FocusSwitch(
                text: gateway.label("reminders-through-focus"), detail: gateway.label("reminders-through-focus-for"), model: model)
        }
        Section {
            Fold(gateway.label("reminders-more"), tag: "reminders-more", isOpen: $showsMore) { SeldomChanged(page: page, model: model) }
        }
    }
}

/// What is seldom changed.
private struct SeldomChanged: View {
    let page: ReminderPage
    let model: RemindersModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        BetweenPrompts(page: page, change: model.change)
        Text(gateway.label("setting-busy")).font(.headline).accessibilityAddTraits(.isHeader)
        WindowRows(tag: "busy", windows: page.form.busy) { windows in model.change { $0.with(busy: windows) } }
        AnchorRows(anchors: page.form.anchors, model: model)
    }
}

/// What was learnt, and how it is forgotten.
struct HabitRows: View {
    let form: ReminderForm
    let habits: HabitsSnapshot
    let model: RemindersModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Titled(gateway.label("reminders-habits")) {
            SwitchRow(gateway.label("reminders-learning"), detail: habits.learningText, tag: "learning", on: form.learning) { on in
                model.change { $0.with(learning: on) }
            }
            Lines(habits.moved).font(.subheadline)
            Lines([habits.taperText])
            if habits.fewerWalks > 0 {
                BigButton(gateway.label("reminders-all-again"), .secondary, tag: "all-again") { model.allowFewer(false) }
            }
            if habits.fewerUndone { BigButton(gateway.label("reminders-fewer"), .secondary, tag: "fewer") { model.allowFewer(true) } }
            BigButton(gateway.label("reminders-forget"), .secondary, tag: "forget-habits", action: model.forgetHabits)
        }
    }
}

extension PromptKind {
    /// Its name where a key or a tag is made of it.
    var key: String {
        switch self {
        case .walk: "walk"
        case .stretch: "stretch"
        case .strength: "strength"
        }
    }

    /// The key of its word.
    var label: String { "kind-\(key)" }
}
