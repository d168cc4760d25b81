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

    /// Has `heal` done in each such moment. To be called once, before the app has finished launching. When the system wants its moment back it
    /// has it at once, whatever is under way then: an app that keeps it is ended.
    public func register(_ heal: @escaping @MainActor @Sendable () async -> Void) {
        BGTaskScheduler.shared.register(forTaskWithIdentifier: Self.task, using: .main) { @Sendable task in
            let moment = Moment(task)
            task.expirationHandler = { @Sendable in moment.end(success: false) }
            Task { @MainActor in
                await heal()
                moment.end(success: true)
            }
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

/// A moment that the system gave. It is given back once, on whatever thread that is.
private final class Moment: Sendable {
    private let task: HandedOver<BGTask>
    private let lock = NSLock()
    private nonisolated(unsafe) var isOver = false

    init(_ task: BGTask) { self.task = HandedOver(task) }

    func end(success: Bool) {
        let isFirst = lock.withLock {
            defer { isOver = true }
            return !isOver
        }
        if isFirst { task.value.setTaskCompleted(success: success) }
    }
}
