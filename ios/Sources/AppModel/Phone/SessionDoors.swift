import HeelfirstCore

/// What happens to the loudspeaker.
public enum AudioEvent: Equatable, Sendable {
    /// Somebody calls, or another app takes the loudspeaker.
    case interrupted
    /// That is over.
    case interruptionEnded
    /// The headphones were pulled out or went away.
    case unplugged
}

/// The app's place among all that is heard. While it is active the app lives on with the screen off.
@MainActor
public protocol AudioSession: AnyObject {
    /// Takes its place: alone where nothing else plays, beside music that goes on. Who holds it may ask again: when the music is over by then,
    /// the place is theirs alone. It throws where the system does not give it; in a call it may well give it, so `isOnCall` is to be asked first.
    func activate() throws
    func deactivate()
    /// Makes music softer while something is said, and gives it back.
    func duck(_ on: Bool)
    /// Whether somebody talks through the phone.
    var isOnCall: Bool { get }
    /// What happens from now on; ends with the session keeper that asked.
    func events() -> AsyncStream<AudioEvent>
}

/// What the lock screen and the Dynamic Island show of a session.
public struct SessionNotice: Equatable, Sendable {
    public let exercise: String
    public let phase: String
    public let place: String
    /// Says that something is in progress, and nothing about a foot.
    public let discreet: String
    /// When the phase ends, ms since 1970-01-01 UTC; none where it is untimed. The system counts down by itself.
    public let endsAtMs: Int64?
    /// How long the phase takes in all, in ms.
    public let totalMs: Int64?
    public let progress: SessionProgress?
    public let actions: [SessionAction]
}

/// Shows a session outside of the app.
@MainActor
public protocol LiveActivity: AnyObject {
    /// Whether the person allows it.
    var isAllowed: Bool { get }
    /// Begins to show it, in the place of one that was left behind.
    func begin(_ notice: SessionNotice)
    func show(_ notice: SessionNotice)
    func end()
}

/// A key of a headset, or the system's buttons for what plays.
public enum RemoteCommand: Sendable { case play, pause, toggle }

/// Where the keys of a headset come in. They come only while the app holds the place of what plays, alone: beside music they are the music's.
@MainActor
public protocol RemoteCommands: AnyObject {
    /// Hands each key to `take` from now on, which says whether it meant anything.
    func begin(_ take: @escaping @MainActor (RemoteCommand) -> Bool)
    /// Whether the session runs or is paused, in words for the lock screen.
    func show(title: String, isPaused: Bool)
    func end()
}

/// Keeps the screen lit.
@MainActor
public protocol ScreenLight: AnyObject {
    func keepOn(_ on: Bool)
}
