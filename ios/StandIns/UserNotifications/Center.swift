import Foundation

public struct UNAuthorizationOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let badge = Self(rawValue: 1 << 0)
    public static let sound = Self(rawValue: 1 << 1)
    public static let alert = Self(rawValue: 1 << 2)
}

/// How one that comes while the app is open is shown.
public struct UNNotificationPresentationOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let badge = Self(rawValue: 1 << 0)
    public static let sound = Self(rawValue: 1 << 1)
    public static let list = Self(rawValue: 1 << 3)
    public static let banner = Self(rawValue: 1 << 4)
}

public enum UNAuthorizationStatus: Int, Sendable { case notDetermined, denied, authorized, provisional, ephemeral }
public enum UNNotificationSetting: Int, Sendable { case notSupported, disabled, enabled }
public enum UNAlertStyle: Int, Sendable { case none, banner, alert }

/// What the person allows. Only the system makes it.
public final class UNNotificationSettings: NSObject {
    public package(set) var authorizationStatus = UNAuthorizationStatus.notDetermined
    public package(set) var soundSetting = UNNotificationSetting.enabled
    public package(set) var alertSetting = UNNotificationSetting.enabled
    public package(set) var alertStyle = UNAlertStyle.banner
    public package(set) var lockScreenSetting = UNNotificationSetting.enabled
    public package(set) var notificationCenterSetting = UNNotificationSetting.enabled
}

public protocol UNUserNotificationCenterDelegate: NSObjectProtocol {
    func userNotificationCenter(
        _ center: UNUserNotificationCenter, willPresent notification: UNNotification,
        withCompletionHandler completionHandler: @escaping (UNNotificationPresentationOptions) -> Void)
    func userNotificationCenter(
        _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse,
        withCompletionHandler completionHandler: @escaping () -> Void)
    func userNotificationCenter(_ center: UNUserNotificationCenter, openSettingsFor notification: UNNotification?)
}

/// All are optional with Apple; one that is not there is not called.
extension UNUserNotificationCenterDelegate {
    public func userNotificationCenter(
        _ center: UNUserNotificationCenter, willPresent notification: UNNotification,
        withCompletionHandler completionHandler: @escaping (UNNotificationPresentationOptions) -> Void
    ) { completionHandler([]) }
    public func userNotificationCenter(
        _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse,
        withCompletionHandler completionHandler: @escaping () -> Void
    ) { completionHandler() }
    public func userNotificationCenter(_ center: UNUserNotificationCenter, openSettingsFor notification: UNNotification?) {}
}

/// The system's notifications. It keeps 64 requests and forgets further ones without a word; one with a known id takes the other's place.
/// Answers come on a thread of its own, as the system's do.
public final class UNUserNotificationCenter: NSObject {
    nonisolated(unsafe) private static var shared = UNUserNotificationCenter()
    /// As if the app had just been installed.
    package static func startAnew() { shared = UNUserNotificationCenter() }

    public class func current() -> UNUserNotificationCenter { shared }

    public weak var delegate: (any UNUserNotificationCenterDelegate)?

    /// What is recorded and what tests set. Behind a lock, since answers come on another thread.
    package let record = Record()
    private let queue = DispatchQueue(label: "notifications")

    public func getNotificationSettings(completionHandler: @escaping (UNNotificationSettings) -> Void) {
        later(completionHandler, of: { [record] in record.settings })
    }

    public func requestAuthorization(
        options: UNAuthorizationOptions = [], completionHandler: @escaping (Bool, (any Error)?) -> Void
    ) {
        later({ completionHandler($0, nil) }, of: { [record] in record.askPerson(options) })
    }

    public func setNotificationCategories(_ categories: Set<UNNotificationCategory>) { record.set(categories) }

    public func getNotificationCategories(completionHandler: @escaping (Set<UNNotificationCategory>) -> Void) {
        later(completionHandler, of: { [record] in record.categories })
    }

    public func add(_ request: UNNotificationRequest, withCompletionHandler completionHandler: (((any Error)?) -> Void)? = nil) {
        let failure = record.add(request)
        later({ completionHandler?($0) }, of: { failure })
    }

    public func getPendingNotificationRequests(completionHandler: @escaping ([UNNotificationRequest]) -> Void) {
        later(completionHandler, of: { [record] in record.pending })
    }

    public func removePendingNotificationRequests(withIdentifiers identifiers: [String]) { record.removePending(identifiers) }

    public func getDeliveredNotifications(completionHandler: @escaping ([UNNotification]) -> Void) {
        later(completionHandler, of: { [record] in record.delivered })
    }

    public func removeDeliveredNotifications(withIdentifiers identifiers: [String]) { record.removeDelivered(identifiers) }

    private func later<T>(_ answer: @escaping (T) -> Void, of value: @escaping () -> T) {
        nonisolated(unsafe) let (answer, value) = (answer, value)
        queue.async { answer(value()) }
    }
}
