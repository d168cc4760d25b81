import HeelfirstCore

/// What can be done from outside of the app: on the lock screen, by voice.
public enum SessionAction: String, CaseIterable, Codable, Hashable, Sendable {
    case ready, pause, goOn, stop, arrived, enough

    /// The key of its words.
    public var label: String {
        switch self {
        case .ready: "button-ready"
        case .pause: "button-pause"
        case .goOn: "button-go-on"
        case .stop: "button-stop"
        case .arrived: "button-arrived"
        case .enough: "button-enough-short"
        }
    }

    /// What it says to the session; none for STOP, which is always heard.
    public var command: SessionCommand? {
        switch self {
        case .ready: .ready
        case .pause: .pause
        case .goOn: .resume
        case .stop: nil
        case .arrived: .arrived
        case .enough: .enough
        }
    }
}

/// How far a session has come: parts one after the other, each as long as its repetitions, and how many of all are done.
public struct SessionProgress: Equatable, Sendable {
    public let parts: [Int]
    public let done: Int
    public var whole: Int { parts.reduce(0, +) }
}
