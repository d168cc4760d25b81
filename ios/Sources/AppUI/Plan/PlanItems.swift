import AppModel
import HeelfirstCore
import SwiftUI

/// An exercise of the plan: how much and why, and below it, once it is opened, everything that can be changed.
struct ItemRows: View {
    let row: PlanRow
    let isFirst: Bool
    let isLast: Bool
    let isOpen: Binding<Bool>
    let edit: @MainActor (PlanEdit) -> Void
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Section {
            RowTexts(row: row)
            let text = gateway.label(isOpen.wrappedValue ? "plan-change-done" : "plan-change")
            Fold(text, named: "\(text): \(row.name)", tag: "item-\(row.exercise)", isOpen: isOpen) {
                ItemNumbers(row: row, edit: edit)
                ItemDays(row: row, edit: edit)
                if row.fixed { action("plan-follow", "follow", .follow(exercise: row.exercise)) }
                if !isFirst { action("plan-up", "up", .up(exercise: row.exercise)) }
                if !isLast { action("plan-down", "down", .down(exercise: row.exercise)) }
                action("plan-remove", "remove", .remove(exercise: row.exercise))
            }
        }
    }

    private func action(_ key: String, _ tag: String, _ change: PlanEdit) -> some View {
        BigButton(gateway.label(key), .secondary, tag: "item-\(row.exercise)-\(tag)") { edit(change) }
    }
}

/// What it is, how much of it and why.
struct RowTexts: View {
    let row: PlanRow

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            Text(row.name).font(.headline).accessibilityAddTraits(.isHeader)
            Lines([row.dose, row.daysText ?? ""])
            Lines(row.why).font(.subheadline).foregroundStyle(.secondary)
        }
    }
}

/// How often, how many, how long: what there is of an exercise.
private struct ItemNumbers: View {
    let row: PlanRow
    let edit: @MainActor (PlanEdit) -> Void
    @Environment(Gateway.self) private var gateway

    var body: some View {
        let exercise = row.exercise
        number("plan-times", "times", row.times) { .times(exercise: exercise, count: $0) }
        number("plan-repetitions", "repetitions", row.repetitions) { .repetitions(exercise: exercise, count: $0) }
        number("plan-sets", "sets", row.sets) { .sets(exercise: exercise, count: $0) }
        number("plan-hold", "hold", row.holdS) { .hold(exercise: exercise, seconds: $0) }
        number("plan-walk", "walk", row.walkingS) { .walkFor(exercise: exercise, seconds: $0) }
    }

    @ViewBuilder
    private func number(_ key: String, _ tag: String, _ choice: NumberChoice?, _ change: @escaping (UInt32) -> PlanEdit) -> some View {
        if let choice {
            NumberRow(
                gateway.label(key), value: choice.value, less: choice.less, more: choice.more, tag: "item-\(row.exercise)-\(tag)"
            ) { edit(change($0)) }
        }
    }
}

private struct ItemDays: View {
    let row: PlanRow
    let edit: @MainActor (PlanEdit) -> Void
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Text(gateway.label("setting-days")).font(.headline)
        Chips(
            all: PlanDay.allCases, chosen: row.days, word: { gateway.label($0.label) }, tag: { "item-\(row.exercise)-\($0.key)" },
            touch: { edit(.onDays(exercise: row.exercise, days: row.days.toggling($0))) })
    }
}

extension PlanDay {
    /// Its name where a key or a tag is made of it.
    var key: String {
        switch self {
        case .mon: "mon"
        case .tue: "tue"
        case .wed: "wed"
        case .thu: "thu"
        case .fri: "fri"
        case .sat: "sat"
        case .sun: "sun"
        }
    }

    /// The key of its word.
    var label: String { "day-\(key)" }
}

/// What could be added, behind one row, or why it cannot be yet.
struct OtherRows: View {
    let others: [OtherExercise]
    let edit: @MainActor (PlanEdit) -> Void
    @State private var isOpen = false
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Section {
            Fold(gateway.label("plan-add"), tag: "plan-add", isOpen: $isOpen) {
                ForEach(others, id: \.exercise) { OtherRow(other: $0, edit: edit) }
            }
        }
    }
}

private struct OtherRow: View {
    let other: OtherExercise
    let edit: @MainActor (PlanEdit) -> Void
    @Environment(Gateway.self) private var gateway

    var body: some View {
        VStack(alignment: .leading, spacing: Sizes.gap) {
            Text(other.name).font(.headline).accessibilityAddTraits(.isHeader)
            Lines([other.purpose, other.heldBack ?? ""])
            if other.heldBack == nil {
                let text = gateway.label("plan-add-this")
                BigButton(text, .secondary, tag: "add-\(other.exercise)") { edit(.add(exercise: other.exercise)) }
                    .accessibilityLabel("\(text): \(other.name)")
            }
        }
    }
}
