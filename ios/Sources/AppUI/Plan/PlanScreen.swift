import AppModel
import HeelfirstCore
import SwiftUI

/// What is practised how often and why; all of it can be changed and taken back.
struct PlanScreen: View {
    let model: PlanModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Page(gateway.label("screen-plan"), tellsProblems: false) {
            if let page = model.page { PlanRows(page: page, model: model) }
        } bottom: {
            NoticeOrUndo(problem: model.problem, seen: model.seen, undo: model.canUndo ? model.takeBack : nil)
        }
        .sheet(isPresented: Binding(get: { model.looked != nil }, set: { if !$0 { model.leaveLooked() } })) {
            if let looked = model.looked { LookedAt(page: looked, model: model) }
        }
        .task { await model.live() }
    }
}

extension PlanModel {
    /// Whether there is a change of just now to take back.
    fileprivate var canUndo: Bool { isChanged && page?.canTakeBack == true }
}

private struct PlanRows: View {
    let page: PlanPage
    let model: PlanModel
    /// The exercise that is open to be changed; one at a time.
    @State private var open = ""
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Section { Text("\(page.madeByText) \(page.minutesText)").accessibilityIdentifier("made-by") }
        ForEach(Array(page.items.enumerated()), id: \.element.exercise) { item in
            let exercise = item.element.exercise
            ItemRows(
                row: item.element, isFirst: item.offset == 0, isLast: item.offset == page.items.count - 1,
                isOpen: Binding(get: { open == exercise }, set: { open = $0 ? exercise : "" }), edit: model.edit)
        }
        // Below what is changed: it comes with the first change and moves nothing.
        if let proposal = model.proposal, proposal.isNew { ProposalRows(proposal: proposal, model: model) }
        Weaker(weaker: page.plan.weakerSide, edit: model.edit)
        OtherRows(others: page.others, edit: model.edit)
        if page.canTakeBack, !model.canUndo {
            Section { BigButton(gateway.label("plan-take-back"), .secondary, tag: "plan-back", action: model.takeBack) }
        }
        HandedOver(page: page, model: model)
    }
}

/// On which side it is done more.
private struct Weaker: View {
    private static let sides: [(key: String, side: Side?)] = [("side-left", .left), ("side-right", .right), ("side-both", nil)]
    let weaker: Side?
    let edit: @MainActor (PlanEdit) -> Void
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Titled(gateway.label("side-weaker")) {
            ForEach(Self.sides, id: \.key) { one in
                ChoiceRow(gateway.label(one.key), chosen: one.side == weaker, tag: one.key) { edit(.weaker(side: one.side)) }
            }
        }
    }
}
