import AppModel
import HeelfirstCore

/// The loudspeaker: a test calls, hangs up, plays music and pulls the headphones out. As with the system a call alone keeps nobody from it.
@MainActor
public final class FakeAudio: AudioSession {
    public var isOnCall = false
    /// Another app plays music, beside which the place is taken.
    public var isMusicPlaying = false
    /// The system does not give the place.
    public var isRefused = false
    private var isAlone = false
    private var isInterrupted = false
    public private(set) var isActive = false
    public private(set) var isDucked = false
    public private(set) var log: [String] = []
    private var listening: [AsyncStream<AudioEvent>.Continuation] = []
    public init() {}

    /// The keys of a headset are the app's: nothing else plays, and nothing else has taken the place.
    var hasKeys: Bool { isAlone && !isInterrupted }

    public func activate() throws {
        if isRefused { throw CoachError.Busy(holder: "the system") }
        (isActive, isAlone, isInterrupted) = (true, !isMusicPlaying, false)
        log.append("activate")
    }
    public func deactivate() {
        (isActive, isAlone) = (false, false)
        log.append("deactivate")
    }
    public func duck(_ on: Bool) { isDucked = on }
    public func events() -> AsyncStream<AudioEvent> {
        let (stream, continuation) = AsyncStream.makeStream(of: AudioEvent.self)
        listening.append(continuation)
        return stream
    }

    /// It happens.
    public func happen(_ event: AudioEvent) {
        switch event {
        case .interrupted: (isActive, isInterrupted) = (false, true)
        case .interruptionEnded: isInterrupted = false
        case .unplugged: break
        }
        for ear in listening { ear.yield(event) }
    }
}

/// The lock screen, which notes what it was shown.
@MainActor
public final class FakeActivity: LiveActivity {
    public var isAllowed = true
    public private(set) var began = 0
    public private(set) var ended = 0
    public private(set) var shown: [SessionNotice] = []
    public init() {}
    public func begin(_ notice: SessionNotice) {
        began += 1
        shown.append(notice)
    }
    public func show(_ notice: SessionNotice) { shown.append(notice) }
    public func end() { ended += 1 }
}

/// The keys of a headset, which a test presses. They come only to who has the place of what plays, alone.
@MainActor
public final class FakeRemote: RemoteCommands {
    private let audio: FakeAudio
    public private(set) var isPaused: Bool?
    private var take: (@MainActor (RemoteCommand) -> Bool)?
    public init(_ audio: FakeAudio) { self.audio = audio }
    public var isListening: Bool { take != nil }
    public func begin(_ take: @escaping @MainActor (RemoteCommand) -> Bool) { self.take = take }
    public func show(title: String, isPaused: Bool) { self.isPaused = isPaused }
    public func end() { (take, isPaused) = (nil, nil) }
    /// Presses a key; whether it meant anything.
    public func press(_ command: RemoteCommand) -> Bool { audio.hasKeys && take?(command) ?? false }
}

/// Whether the screen stays lit.
@MainActor
public final class FakeLight: ScreenLight {
    public private(set) var isKept = false
    public init() {}
    public func keepOn(_ on: Bool) { isKept = on }
}
