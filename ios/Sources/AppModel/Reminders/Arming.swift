import Foundation
import HeelfirstCore

/// Brings what the system holds to what a plan says, by their differences.
///
/// A request that stays as it is is left alone. One that changes takes the place of the one with its id in one call, so that there is no
/// moment in which a prompt is not armed. What falls away goes first, to leave room.
@MainActor
final class Arming {
    /// The core plans no more; the system keeps 64 and drops the others without a word.
    static let mostArmed = 60

    private let held: Held
    private let phone: Phone
    private var system: any Notifications { phone.doors.notifications }
    private var nowMs: Int64 { phone.doors.facts.nowMs }

    init(_ held: Held, _ phone: Phone) { (self.held, self.phone) = (held, phone) }

    /// Arms a plan, and tells what became of it.
    func arm(_ plan: ReminderPlan) async -> Told {
        let planned = Array((plan.nets.map(Prompt.init) + plan.occurrences.map(Prompt.init)).prefix(Self.mostArmed))
        let pending = await system.pending()
        let before = Dictionary(held.armed.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let late = held.armed.filter { isLate($0, plan, planned, pending) }
        let kept = Set((planned + late).map(\.id))
        let gone = pending.map(\.id).filter { !kept.contains($0) }
        if !gone.isEmpty { system.removePending(gone) }
        var (taken, refused): ([Prompt], Set<String>) = ([], [])
        for prompt in planned {
            if let now = await set(prompt, before[prompt.id], pending) { taken.append(now) } else { refused.insert(prompt.id) }
        }
        held.keepArmed(taken + late)
        return Told(armed: Set(taken.map(\.id)), refused: refused)
    }

    /// Sets again what was held and is gone, before the core is opened: after a restored backup of the phone for instance.
    func armHeld() async {
        let pending = Set(await system.pending().map(\.id))
        for prompt in held.armed where !pending.contains(prompt.id) && (prompt.net != nil || prompt.atMs > nowMs) {
            try? await system.add(request(prompt))
        }
    }

    /// What the system holds of a prompt afterwards; none where it holds nothing.
    private func set(_ prompt: Prompt, _ before: Prompt?, _ pending: [PendingPrompt]) async -> Prompt? {
        let wanted = request(prompt)
        let waiting = pending.first { $0.id == prompt.id }
        if waiting?.form == wanted.form { return prompt }
        if waiting == nil, prompt == before, prompt.net == nil, prompt.atMs <= nowMs { return prompt }  // it has come
        do {
            try await system.add(wanted)
            return prompt
        } catch {
            guard waiting != nil, let before else { return nil }
            if before.comesAs(prompt) { return before }  // with its old words, but in time
            system.removePending([prompt.id])
            return nil
        }
    }

    /// It may come at this very moment: the plan says that it may be seen now, and it was not shown yet.
    private func isLate(_ prompt: Prompt, _ plan: ReminderPlan, _ planned: [Prompt], _ pending: [PendingPrompt]) -> Bool {
        plan.showing.contains { $0.value == prompt.id } && !planned.contains { $0.id == prompt.id }
            && pending.contains { $0.id == prompt.id }
    }

    private func request(_ prompt: Prompt) -> PromptRequest {
        PromptRequest(prompt, zone: phone.doors.facts.zone, nowMs: nowMs, chosen: phone.chosen)
    }
}

extension Prompt {
    fileprivate func comesAs(_ other: Prompt) -> Bool { atMs == other.atMs && net == other.net }
}
