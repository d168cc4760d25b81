import Foundation

/// What the stand-in's system holds, and what tests look at and set.
package final class Record: @unchecked Sendable {
    /// The system keeps no more.
    package static let most = 64

    private let lock = NSLock()
    private var requests: [UNNotificationRequest] = []
    private var shown: [UNNotification] = []
    private var kinds: Set<UNNotificationCategory> = []
    private var acts: [String] = []
    private var refused: Set<String> = []
    private var allowed = UNNotificationSettings()
    private var answer = UNAuthorizationStatus.authorized
    private var asked: UNAuthorizationOptions?

    package var pending: [UNNotificationRequest] { lock.withLock { requests } }
    package var delivered: [UNNotification] { lock.withLock { shown } }
    package var categories: Set<UNNotificationCategory> { lock.withLock { kinds } }
    package var settings: UNNotificationSettings { lock.withLock { allowed } }
    /// What was added and removed, in order.
    package var log: [String] { lock.withLock { acts } }
    package var askedFor: UNAuthorizationOptions? { lock.withLock { asked } }

    /// What the person says when they are asked, and ids that are not taken.
    package func set(answer: UNAuthorizationStatus = .authorized, refused: Set<String> = []) {
        lock.withLock { (self.answer, self.refused) = (answer, refused) }
    }

    /// The person changes something in the system's settings.
    package func allow(_ change: (UNNotificationSettings) -> Void) { lock.withLock { change(allowed) } }

    package func forgetLog() { lock.withLock { acts = [] } }

    /// The time of a request came: it is shown, and waits no longer unless it repeats.
    package func deliver(_ id: String, at date: Date) {
        lock.withLock {
            guard let request = requests.first(where: { $0.identifier == id }) else { return }
            if request.trigger?.repeats != true { requests.removeAll { $0.identifier == id } }
            shown.append(UNNotification(request, date: date))
        }
    }

    func set(_ categories: Set<UNNotificationCategory>) { lock.withLock { kinds = categories } }

    func askPerson(_ options: UNAuthorizationOptions) -> Bool {
        lock.withLock {
            asked = options
            if allowed.authorizationStatus == .notDetermined { allowed.authorizationStatus = answer }
            return allowed.authorizationStatus == .authorized
        }
    }

    func add(_ request: UNNotificationRequest) -> (any Error)? {
        lock.withLock {
            if refused.contains(request.identifier) { return CocoaError(.featureUnsupported) }
            acts.append("add \(request.identifier)")
            let place = requests.firstIndex { $0.identifier == request.identifier }
            if let place { requests[place] = request } else if requests.count < Self.most { requests.append(request) }
            return nil
        }
    }

    func removePending(_ ids: [String]) {
        lock.withLock {
            acts += ids.map { "remove \($0)" }
            requests.removeAll { ids.contains($0.identifier) }
        }
    }

    func removeDelivered(_ ids: [String]) { lock.withLock { shown.removeAll { ids.contains($0.request.identifier) } } }
}
