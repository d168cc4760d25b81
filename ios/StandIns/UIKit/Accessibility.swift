import Foundation

/// VoiceOver, as far as an app is told of it. A test switches it on and lets it finish.
public enum UIAccessibility {
    public struct Notification: RawRepresentable, Hashable, Sendable {
        public let rawValue: UInt32
        public init(rawValue: UInt32) { self.rawValue = rawValue }
        public static let announcement = Self(rawValue: 1008)
    }

    public static let voiceOverStatusDidChangeNotification = NSNotification.Name("UIAccessibilityVoiceOverStatusDidChangeNotification")
    public static let announcementDidFinishNotification = NSNotification.Name("UIAccessibilityAnnouncementDidFinishNotification")
    public static let announcementStringValueUserInfoKey = "UIAccessibilityAnnouncementKeyStringValue"

    @MainActor package static var isOn = false
    @MainActor package static var announced: [String] = []

    @MainActor public static var isVoiceOverRunning: Bool { isOn }
    @MainActor public static func post(notification: Notification, argument: Any?) {
        if let text = argument as? String { announced.append(text) }
        if let text = argument as? NSAttributedString { announced.append(text.string) }
    }

    /// VoiceOver has said what it said.
    @MainActor package static func finish() {
        NotificationCenter.default.post(name: announcementDidFinishNotification, object: nil)
    }
}

extension NSAttributedString.Key {
    /// Waits for what is being said, rather than cutting it off.
    public static let accessibilitySpeechQueueAnnouncement = NSAttributedString.Key("UIAccessibilitySpeechAttributeQueueAnnouncement")
}
