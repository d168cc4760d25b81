import AppModel
import HeelfirstCore
import SwiftUI

/// The plan that fits the answers, where it is another one than the one that holds: with its reasons, and what comes later.
struct ProposalRows: View {
    let proposal: ProposalSnapshot
    let model: PlanModel
    @State private var isOpen = false
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Section {
            Text(gateway.label("plan-proposal")).font(.headline)
            Fold(gateway.label("plan-look"), tag: "proposal", isOpen: $isOpen) {
                ForEach(proposal.items, id: \.exercise) { Reason(name: $0.name, dose: $0.dose, why: $0.why) }
                if !proposal.later.isEmpty { Text(gateway.label("plan-later")).font(.title3.bold()).accessibilityAddTraits(.isHeader) }
                ForEach(proposal.later, id: \.exercise) { Reason(name: $0.name, dose: "", why: $0.why) }
                BigButton(gateway.label("plan-take-this"), tag: "proposal-take", action: model.takeProposal)
            }
        }
    }
}

private struct Reason: View {
    let name: String
    let dose: String
    let why: String

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            Text(name).font(.headline).accessibilityAddTraits(.isHeader)
            Lines([dose])
            Lines([why]).font(.subheadline).foregroundStyle(.secondary)
        }
    }
}

/// A plan that was handed over: it is read before it is taken.
struct LookedAt: View {
    let page: PlanPage
    let model: PlanModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        NavigationStack {
            Page(gateway.label("screen-plan"), tellsProblems: false) {
                Section { Text("\(page.madeByText) \(page.minutesText)") }
                ForEach(page.items, id: \.exercise) { row in Section { RowTexts(row: row) } }
            } bottom: {
                BigButton(gateway.label("plan-take-this"), tag: "looked-take", action: model.takeLooked)
                BigButton(gateway.label("button-not-now"), .secondary, tag: "looked-leave", action: model.leaveLooked)
            }
        }
    }
}

/// A therapist's plan comes in, and this one goes out, as a file or a code.
struct HandedOver: View {
    let page: PlanPage
    let model: PlanModel
    @State private var isTyped = false
    @State private var isGiven = false
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Titled(gateway.label("plan-from-therapist")) {
            BigButton(gateway.label("plan-from-file"), .secondary, tag: "plan-from-file", action: model.lookAtFile)
            Fold(gateway.label("plan-from-code"), tag: "plan-from-code", isOpen: $isTyped) { Code(model: model) }
            Fold(gateway.label("plan-hand-over"), tag: "plan-hand-over", isOpen: $isGiven) {
                Text(gateway.label("plan-code-hint"))
                Text(page.code).monospaced().textSelection(.enabled).accessibilityIdentifier("plan-code")
                BigButton(gateway.label("plan-share-file"), .secondary, tag: "plan-share", action: model.shareFile)
                BigButton(gateway.label("plan-save-file"), .secondary, tag: "plan-save", action: model.saveFile)
            }
        }
    }
}

private struct Code: View {
    @Bindable var model: PlanModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        TextField(gateway.label("plan-code"), text: $model.code, axis: .vertical)
            .autocorrectionDisabled()
            .textInputAutocapitalization(.never)
            .frame(minHeight: Sizes.touch)
            .accessibilityIdentifier("code")
        BigButton(gateway.label("plan-look"), .secondary, tag: "code-look") { Task { await model.lookAtCode() } }
            .disabled(!model.hasCode)
    }
}
