import AppModel
import BackgroundTasks
import Foundation

/// Asks the system for a moment in the background, in which lost prompts are set again. It comes when the system likes, at night on the charger
/// for instance, or not at all: prompts are armed for days ahead, and do not depend on it.
@MainActor
public final class Healing: BackgroundRefresh {
    /// As in the app's Info.plist.
    public nonisolated static let task = "org.heelfirst.app.heal"

    private let nowMs: @MainActor () -> Int64

    public init(nowMs: @escaping @MainActor () -> Int64) { self.nowMs = nowMs }

    /// Has `heal` done in each such moment. To be called once, before the app has finished launching.
    public func register(_ heal: @escaping @MainActor @Sendable () async -> Void) {
        BGTaskScheduler.shared.register(forTaskWithIdentifier: Self.task, using: .main) { @Sendable task in
            let given = HandedOver(task)
            let work = Task { @MainActor in
                await heal()
                given.value.setTaskCompleted(success: !Task.isCancelled)
            }
            task.expirationHandler = { @Sendable in work.cancel() }
        }
    }

    public func plan(notBeforeMs: Int64) {
        let request = BGProcessingTaskRequest(identifier: Self.task)
        request.requiresNetworkConnectivity = false
        request.requiresExternalPower = false
        request.earliestBeginDate = Date(timeIntervalSince1970: Double(max(notBeforeMs, nowMs())) / 1_000)
        // A simulator has no scheduler, and a person can switch background work off: then only opening the app sets prompts again.
        try? BGTaskScheduler.shared.submit(request)
    }
}
