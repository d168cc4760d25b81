import AppModel
import Foundation
import UserNotifications

private let formKey = "form"

extension UNNotificationContent {
    /// What the app gave the system to keep with a prompt.
    var promptForm: String { userInfo[formKey] as? String ?? "" }
}

extension UNNotificationRequest {
    /// A prompt as the system takes it.
    convenience init(_ request: PromptRequest) {
        let content = UNMutableNotificationContent()
        content.title = request.title
        content.body = request.body
        content.sound = .default
        content.threadIdentifier = "prompts"
        content.categoryIdentifier = PromptCategory(request).identifier
        content.interruptionLevel = request.isTimeSensitive ? .timeSensitive : .active
        content.userInfo = [formKey: request.form]
        self.init(identifier: request.id, content: content, trigger: request.trigger.system)
    }
}

extension PromptTrigger {
    var system: UNNotificationTrigger {
        switch self {
        case .at(let time, let zone): UNCalendarNotificationTrigger(dateMatching: DateComponents(time, zone: zone), repeats: false)
        case .inSeconds(let seconds): UNTimeIntervalNotificationTrigger(timeInterval: max(seconds, 0.1), repeats: false)
        case .weekly(let weekday, let hour, let minute):
            UNCalendarNotificationTrigger(dateMatching: DateComponents(weekday: weekday, hour: hour, minute: minute), repeats: true)
        }
    }
}

extension DateComponents {
    /// In the calendar that the core counts in, whichever the phone shows: the year 2026 is none of the Buddhist calendar's.
    init(_ time: LocalTime, zone: String) {
        self.init(
            calendar: Calendar(identifier: .gregorian), timeZone: TimeZone(identifier: zone), year: time.year, month: time.month,
            day: time.day, hour: time.hour, minute: time.minute, second: time.second)
    }

    /// A weekly time without a zone goes along when its owner travels. The core counts from Monday, Apple from Sunday.
    init(weekday: Int, hour: Int, minute: Int) {
        self.init(calendar: Calendar(identifier: .gregorian), hour: hour, minute: minute, weekday: weekday % 7 + 1)
    }
}
