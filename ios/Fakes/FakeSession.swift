import AppModel
import HeelfirstCore

/// The loudspeaker: a test calls, hangs up and pulls the headphones out.
@MainActor
public final class FakeAudio: AudioSession {
    public var isOnCall = false
    public private(set) var isActive = false
    public private(set) var isDucked = false
    public private(set) var log: [String] = []
    private var listening: [AsyncStream<AudioEvent>.Continuation] = []
    public init() {}

    public func activate() throws {
        if isOnCall { throw CoachError.Busy(holder: "a call") }
        isActive = true
        log.append("activate")
    }
    public func deactivate() {
        isActive = false
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
        if event == .interrupted { isActive = false }
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

/// The keys of a headset, which a test presses.
@MainActor
public final class FakeRemote: RemoteCommands {
    public private(set) var isPaused: Bool?
    private var take: (@MainActor (RemoteCommand) -> Bool)?
    public init() {}
    public var isListening: Bool { take != nil }
    public func begin(_ take: @escaping @MainActor (RemoteCommand) -> Bool) { self.take = take }
    public func show(title: String, isPaused: Bool) { self.isPaused = isPaused }
    public func end() { (take, isPaused) = (nil, nil) }
    /// Presses a key; whether it meant anything.
    public func press(_ command: RemoteCommand) -> Bool { take?(command) ?? false }
}

/// Whether the screen stays lit.
@MainActor
public final class FakeLight: ScreenLight {
    public private(set) var isKept = false
    public init() {}
    public func keepOn(_ on: Bool) { isKept = on }
}
