import AppModel
import HeelfirstCore
import SwiftUI

/// Changes what is set, as it is when its turn comes.
typealias ChangesForm = @MainActor (@escaping @Sendable (ReminderForm) -> ReminderForm) -> Void

/// When the day begins and ends, and which days it is about.
struct DayRows: View {
    let form: ReminderForm
    let change: ChangesForm
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Titled(gateway.label("reminders-my-day")) {
            TimeRow(gateway.label("setting-wake"), minute: form.wakeMin, tag: "wake") { minute in change { $0.with(wakeMin: minute) } }
            TimeRow(gateway.label("setting-sleep"), minute: form.sleepMin, tag: "sleep") { minute in change { $0.with(sleepMin: minute) } }
            Text(gateway.label("setting-days")).font(.headline)
            Chips(all: PlanDay.allCases, chosen: form.days, word: { gateway.label($0.label) }, tag: \.label) { day in
                change { $0.with(days: $0.days.toggling(day)) }
            }
        }
    }
}

/// How many of which a day.
struct ADay: View {
    let page: ReminderPage
    let change: ChangesForm
    @Environment(Gateway.self) private var gateway

    var body: some View {
        let (form, most) = (page.form, 0...page.mostADay)
        Titled(gateway.label("reminders-a-day")) {
            NumberRow(gateway.label("setting-walks-per-day"), value: form.walksPerDay, in: most, tag: "walks") { count in
                change { $0.with(walksPerDay: count) }
            }
            NumberRow(gateway.label("setting-stretches-per-day"), value: form.stretchesPerDay, in: most, tag: "stretches") { count in
                change { $0.with(stretchesPerDay: count) }
            }
            NumberRow(gateway.label("setting-strength-per-day"), value: form.strengthPerDay, in: most, tag: "strength") { count in
                change { $0.with(strengthPerDay: count) }
            }
            NumberRow(gateway.label("setting-max-per-day"), value: form.maxPerDay, in: 1...page.mostVisits, tag: "max") { count in
                change { $0.with(maxPerDay: count) }
            }
        }
    }
}

/// Minutes between prompts, and until one comes again.
struct BetweenPrompts: View {
    private static let stepMin: UInt32 = 5
    let page: ReminderPage
    let change: ChangesForm
    @Environment(Gateway.self) private var gateway

    var body: some View {
        NumberRow(
            gateway.label("reminders-gap"), value: page.form.minGapMin, in: 0...page.mostGapMin, step: Self.stepMin, tag: "gap"
        ) { minutes in change { $0.with(minGapMin: minutes) } }
        NumberRow(
            gateway.label("reminders-snooze"), value: page.form.snoozeMin, in: page.leastSnoozeMin...page.mostSnoozeMin, step: Self.stepMin,
            tag: "snooze"
        ) { minutes in change { $0.with(snoozeMin: minutes) } }
    }
}

/// Whether prompts come through a Focus: a choice, and off until somebody makes it.
struct FocusSwitch: View {
    let text: String
    let detail: String
    let model: RemindersModel

    var body: some View {
        SwitchRow(text, detail: detail, tag: "through-focus", on: model.isTimeSensitive) { on in
            Task { await model.letThroughFocus(on) }
        }
    }
}
