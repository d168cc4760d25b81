import AppModel
import UIKit

/// VoiceOver. It does not say whether it speaks; what the app gave it to say, it tells the end of.
@MainActor
public final class VoiceOver: ScreenReader {
    /// One that has not told of the end by then will not do so.
    static let longest = Duration.seconds(8)

    private let now: @MainActor () -> ContinuousClock.Instant
    private var saying: ContinuousClock.Instant?
    private var waiting: String?
    private var ears: [Ear] = []

    /// `changed` is called when VoiceOver is switched on or off.
    public init(
        now: @escaping @MainActor () -> ContinuousClock.Instant = { .now }, changed: @escaping @MainActor @Sendable () -> Void = {}
    ) {
        self.now = now
        ears = [
            Ear(UIAccessibility.announcementDidFinishNotification) { [weak self] in self?.finished() },
            Ear(UIAccessibility.voiceOverStatusDidChangeNotification, heed: changed),
        ]
    }

    public var isOn: Bool { UIAccessibility.isVoiceOverRunning }

    public var isSpeaking: Bool { saying.map { $0.duration(to: now()) < Self.longest } ?? false }

    public func announce(_ text: String) {
        if isSpeaking { waiting = text } else { say(text) }
    }

    /// It waits for what VoiceOver says by itself.
    private func say(_ text: String) {
        saying = now()
        let queued = NSAttributedString(string: text, attributes: [.accessibilitySpeechQueueAnnouncement: true])
        UIAccessibility.post(notification: .announcement, argument: queued)
    }

    private func finished() {
        saying = nil
        if let next = waiting {
            waiting = nil
            say(next)
        }
    }
}
