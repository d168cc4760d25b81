import HeelfirstCore

/// Tells the phone's health store of each session that is over, while the person wants it. What does not work is left out
/// and noted for the settings.
@MainActor
final class HealthExport {
    /// A clock that was set meanwhile moves the beginning.
    private static let dayMs: Int64 = 86_400_000

    private let gateway: Gateway
    private let phone: Phone

    init(_ gateway: Gateway, _ phone: Phone) { (self.gateway, self.phone) = (gateway, phone) }

    /// Tells until the core is ended.
    func live() async {
        for await done in gateway.changes(of: { $0.done }) {
            if let done, phone.chosen.healthStore { await tell(done) }
        }
    }

    private func tell(_ done: DoneSnapshot) async {
        let store = phone.doors.health
        guard store.isThere, await store.mayWrite() else { return phone.healthStore(takes: false) }
        let fromMs = phone.doors.facts.nowMs - done.atMs - Self.dayMs
        let history = await gateway.askAside { core in
            try core.history(range: HistoryRange(fromMs: fromMs, beforeMs: .max, withSteps: false))
        }
        let entry = history.value?.sessions.first { $0.session == done.session }
        guard let told = entry.flatMap({ HealthEntry($0, lengthMs: done.atMs) }) else { return }
        phone.healthStore(takes: (try? await store.write(told)) != nil)
    }
}

extension HealthEntry {
    /// Of a session that took `lengthMs`; none where nothing was done.
    init?(_ entry: SessionEntry, lengthMs: Int64) {
        guard let kind = entry.health, lengthMs > 0 else { return nil }
        let steps = Int(entry.walk?.stepsCount ?? 0)
        self.init(
            id: entry.session.value, kind: kind, title: entry.exerciseName, startMs: entry.startedMs,
            endMs: entry.startedMs + lengthMs, steps: steps > 0 ? steps : nil)
    }
}
