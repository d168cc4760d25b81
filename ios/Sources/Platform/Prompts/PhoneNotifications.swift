import AppModel
import UserNotifications

/// The system's notifications.
///
/// Every call goes to the center that is there at that moment and answers with values of our own: the system's objects are not made for more
/// than one thread.
@MainActor
public final class PhoneNotifications: Notifications {
    private let categories = PromptCategories()

    public init() {}

    public func showing() async -> Showing {
        await withCheckedContinuation { answer in
            UNUserNotificationCenter.current().getNotificationSettings { @Sendable in answer.resume(returning: Showing($0)) }
        }
    }

    /// Asks the person; whether they allow it.
    func ask() async -> Bool {
        await withCheckedContinuation { answer in
            UNUserNotificationCenter.current().requestAuthorization(options: [.alert, .sound]) { @Sendable granted, _ in
                answer.resume(returning: granted)
            }
        }
    }

    public func pending() async -> [PendingPrompt] {
        await withCheckedContinuation { answer in
            UNUserNotificationCenter.current().getPendingNotificationRequests { @Sendable requests in
                answer.resume(returning: requests.map { PendingPrompt(id: $0.identifier, form: $0.content.promptForm) })
            }
        }
    }

    public func delivered() async -> [DeliveredPrompt] {
        await withCheckedContinuation { answer in
            UNUserNotificationCenter.current().getDeliveredNotifications { @Sendable shown in
                answer.resume(returning: shown.map(DeliveredPrompt.init))
            }
        }
    }

    public func add(_ request: PromptRequest) async throws {
        await categories.know(PromptCategory(request))
        try await withCheckedThrowingContinuation { (answer: CheckedContinuation<Void, any Error>) in
            UNUserNotificationCenter.current().add(UNNotificationRequest(request)) { @Sendable failure in
                if let failure { answer.resume(throwing: failure) } else { answer.resume() }
            }
        }
    }

    public func removePending(_ ids: [String]) {
        UNUserNotificationCenter.current().removePendingNotificationRequests(withIdentifiers: ids)
    }

    public func removeDelivered(_ ids: [String]) {
        UNUserNotificationCenter.current().removeDeliveredNotifications(withIdentifiers: ids)
    }
}

extension Showing {
    init(_ settings: UNNotificationSettings) {
        let isSeen = [settings.alertSetting, settings.lockScreenSetting, settings.notificationCenterSetting].contains(.enabled)
        self.init(granted: Granted(settings.authorizationStatus), isMuted: !isSeen)
    }
}

extension Granted {
    init(_ status: UNAuthorizationStatus) {
        switch status {
        case .authorized, .provisional, .ephemeral: self = .yes
        case .denied: self = .no
        case .notDetermined: self = .notAsked
        @unknown default: self = .no
        }
    }
}

extension DeliveredPrompt {
    init(_ shown: UNNotification) {
        self.init(
            id: shown.request.identifier, atMs: Int64((shown.date.timeIntervalSince1970 * 1_000).rounded()),
            form: shown.request.content.promptForm)
    }
}
