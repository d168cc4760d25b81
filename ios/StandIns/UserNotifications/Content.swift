@_exported import Foundation

/// How much a notification may interrupt.
public enum UNNotificationInterruptionLevel: UInt, Sendable { case passive, active, timeSensitive, critical }

/// What a notification sounds like.
public final class UNNotificationSound: NSObject, @unchecked Sendable {
    public class var `default`: UNNotificationSound { UNNotificationSound() }
}

/// What a notification shows.
open class UNNotificationContent: NSObject {
    public fileprivate(set) var storedTitle = ""
    public fileprivate(set) var storedBody = ""
    public fileprivate(set) var storedCategory = ""
    public fileprivate(set) var storedThread = ""
    public fileprivate(set) var storedInfo: [AnyHashable: Any] = [:]
    public fileprivate(set) var storedSound: UNNotificationSound?
    public fileprivate(set) var storedLevel = UNNotificationInterruptionLevel.active

    open var title: String { storedTitle }
    open var body: String { storedBody }
    open var categoryIdentifier: String { storedCategory }
    open var threadIdentifier: String { storedThread }
    open var userInfo: [AnyHashable: Any] { storedInfo }
    open var sound: UNNotificationSound? { storedSound }
    open var interruptionLevel: UNNotificationInterruptionLevel { storedLevel }
}

/// The same, to be written.
open class UNMutableNotificationContent: UNNotificationContent {
    override open var title: String {
        get { storedTitle }
        set { storedTitle = newValue }
    }
    override open var body: String {
        get { storedBody }
        set { storedBody = newValue }
    }
    override open var categoryIdentifier: String {
        get { storedCategory }
        set { storedCategory = newValue }
    }
    override open var threadIdentifier: String {
        get { storedThread }
        set { storedThread = newValue }
    }
    override open var userInfo: [AnyHashable: Any] {
        get { storedInfo }
        set { storedInfo = newValue }
    }
    override open var sound: UNNotificationSound? {
        get { storedSound }
        set { storedSound = newValue }
    }
    override open var interruptionLevel: UNNotificationInterruptionLevel {
        get { storedLevel }
        set { storedLevel = newValue }
    }
}

/// When a notification comes.
open class UNNotificationTrigger: NSObject {
    public let repeats: Bool
    fileprivate init(repeats: Bool) { self.repeats = repeats }
}

/// By a calendar and a clock. A part that is not given is not looked at; without a zone it goes by the phone's.
public final class UNCalendarNotificationTrigger: UNNotificationTrigger {
    public let dateComponents: DateComponents

    public init(dateMatching dateComponents: DateComponents, repeats: Bool) {
        self.dateComponents = dateComponents
        super.init(repeats: repeats)
    }
}

/// After a while.
public final class UNTimeIntervalNotificationTrigger: UNNotificationTrigger {
    public let timeInterval: TimeInterval

    /// Ends the app where the time is not above zero, and where it repeats within a minute, as the system does.
    public init(timeInterval: TimeInterval, repeats: Bool) {
        precondition(timeInterval > 0, "time interval must be greater than 0")
        precondition(!repeats || timeInterval >= 60, "time interval must be at least 60 if repeating")
        self.timeInterval = timeInterval
        super.init(repeats: repeats)
    }
}

/// One notification that is asked for.
public final class UNNotificationRequest: NSObject {
    public let identifier: String
    public let content: UNNotificationContent
    public let trigger: UNNotificationTrigger?

    public init(identifier: String, content: UNNotificationContent, trigger: UNNotificationTrigger?) {
        (self.identifier, self.content, self.trigger) = (identifier, content, trigger)
    }
}

/// One that was shown. Only the system makes it.
public final class UNNotification: NSObject {
    public let date: Date
    public let request: UNNotificationRequest

    package init(_ request: UNNotificationRequest, date: Date) { (self.request, self.date) = (request, date) }
}

/// What somebody answered to one. Only the system makes it.
public final class UNNotificationResponse: NSObject {
    public let notification: UNNotification
    public let actionIdentifier: String

    package init(_ notification: UNNotification, action: String) { (self.notification, actionIdentifier) = (notification, action) }
}

/// The notification itself was tapped.
public let UNNotificationDefaultActionIdentifier = "com.apple.UNNotificationDefaultActionIdentifier"
/// It was taken away; told only where its category asks for that.
public let UNNotificationDismissActionIdentifier = "com.apple.UNNotificationDismissActionIdentifier"
