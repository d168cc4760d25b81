import Foundation

/// When a prompt comes.
public enum PromptTrigger: Codable, Equatable, Hashable, Sendable {
    /// At this time of this zone's clock, wherever the phone is then.
    case at(LocalTime, zone: String)
    /// As soon as may be: its time is so near that a clock time would be past before it is armed.
    case inSeconds(Double)
    /// Each week by the clock of wherever the phone is: weekday 1 Monday to 7 Sunday.
    case weekly(weekday: Int, hour: Int, minute: Int)
}

/// A time on a clock.
public struct LocalTime: Codable, Equatable, Hashable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int
    public let hour: Int
    public let minute: Int
    public let second: Int
}

/// One notification that the system is to show, with all its words.
public struct PromptRequest: Equatable, Sendable {
    /// The prompt's id. A request takes the place of one with the same id, without a moment between.
    public let id: String
    public let trigger: PromptTrigger
    public let title: String
    public let body: String
    /// What a locked screen shows where the words are hidden.
    public let lockScreen: String
    /// The answers that it offers, the first the most useful, with what they say.
    public let actions: [Prompt.Action]
    /// The words are shown on a locked screen too, where the system lets the app choose.
    public let isOpen: Bool
    /// It may break through a Focus.
    public let isTimeSensitive: Bool
    /// The prompt, to be handed back when it is answered.
    public let prompt: Prompt
    /// Two requests are the same exactly where these are. The system is given it to keep, and gives it back.
    public let form: String
}

/// A request that waits.
public struct PendingPrompt: Equatable, Sendable {
    public let id: String
    /// The form of the request, as it was added.
    public let form: String

    public init(id: String, form: String) {
        self.id = id
        self.form = form
    }
}

/// A prompt that was shown and was not taken away yet.
public struct DeliveredPrompt: Equatable, Sendable {
    public let id: String
    /// When it was shown, ms since 1970-01-01 UTC.
    public let atMs: Int64
    /// The form of the request, as it was added.
    public let form: String

    public init(id: String, atMs: Int64, form: String) {
        self.id = id
        self.atMs = atMs
        self.form = form
    }
}

/// What may be shown.
public struct Showing: Equatable, Sendable {
    public let granted: Granted
    /// Allowed, but without a banner, a sound or a place on the lock screen.
    public let isMuted: Bool

    public init(granted: Granted, isMuted: Bool = false) {
        self.granted = granted
        self.isMuted = isMuted
    }
}

/// The system's notifications.
@MainActor
public protocol Notifications: AnyObject {
    func showing() async -> Showing
    func pending() async -> [PendingPrompt]
    func delivered() async -> [DeliveredPrompt]
    /// Arms one, in the place of the one with its id. It throws where the system does not take it.
    func add(_ request: PromptRequest) async throws
    func removePending(_ ids: [String])
    func removeDelivered(_ ids: [String])
}
