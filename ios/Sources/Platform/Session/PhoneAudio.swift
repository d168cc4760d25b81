import AVFAudio
import AppModel
import CallKit

/// The app's place among all that is heard. Where nothing else plays it is the only one that does, as iOS brings the keys of a headset to
/// nobody else. Beside music, which goes on, it mixes; the music is made softer only while something is said.
@MainActor
public final class PhoneAudio: AudioSession {
    private let loudspeaker: Loudspeaker
    private let calls = CXCallObserver()
    private var isActive = false
    private var isMixing = false
    private var ears: [Ear] = []
    private var listening: [Int: AsyncStream<AudioEvent>.Continuation] = [:]
    private var last = 0
    private var system: AVAudioSession { .sharedInstance() }

    public init(_ loudspeaker: Loudspeaker) {
        self.loudspeaker = loudspeaker
        ears = [
            Ear(AVAudioSession.interruptionNotification, read: AudioEvent.init(interruption:)) { [weak self] in self?.happen($0) },
            Ear(AVAudioSession.routeChangeNotification, read: AudioEvent.init(route:)) { [weak self] in self?.happen($0) },
            Ear(AVAudioSession.mediaServicesWereResetNotification) { [weak self] in self?.happen(.interrupted) },
        ]
    }

    public var isOnCall: Bool { calls.calls.contains { !$0.hasEnded && ($0.hasConnected || $0.isOutgoing) } }

    public func activate() throws {
        let isMusicThere = system.isOtherAudioPlaying
        if isActive, isMusicThere == isMixing { return }
        do { try take(mixing: isMusicThere) } catch {
            if isMusicThere { throw error }
            try take(mixing: true)  // from the background iOS gives no place that others would have to leave
        }
        isActive = true
        loudspeaker.begin()
    }

    public func deactivate() {
        loudspeaker.end()
        isActive = false
        try? system.setActive(false, options: .notifyOthersOnDeactivation)
    }

    /// Music comes back as soon as the choice to soften it is gone; where no session is led, as the place is given back. To soften it is to mix:
    /// who has the place alone would lose the keys by it.
    public func duck(_ on: Bool) {
        if isActive, !isMixing { return }
        if on {
            try? system.setCategory(.playback, mode: .default, options: [.mixWithOthers, .duckOthers])
        } else if isActive {
            try? system.setCategory(.playback, mode: .default, options: .mixWithOthers)
        } else {
            try? system.setActive(false, options: .notifyOthersOnDeactivation)
        }
    }

    public func events() -> AsyncStream<AudioEvent> {
        let (stream, continuation) = AsyncStream.makeStream(of: AudioEvent.self)
        last += 1
        let mine = last
        listening[mine] = continuation
        continuation.onTermination = { [weak self] _ in Task { @MainActor in self?.listening[mine] = nil } }
        return stream
    }

    private func take(mixing: Bool) throws {
        try system.setCategory(.playback, mode: .default, options: mixing ? .mixWithOthers : [])
        try system.setActive(true)
        isMixing = mixing
    }

    private func happen(_ event: AudioEvent) {
        if event == .interrupted {
            // The system has taken the place away already.
            isActive = false
            loudspeaker.end()
        }
        for ear in listening.values { ear.yield(event) }
    }
}

extension AudioEvent {
    /// Where somebody may have heard alone; taken out or switched off, the words would go to everybody in the room.
    private static let worn: Set<AVAudioSession.Port> = [.headphones, .bluetoothA2DP, .bluetoothHFP, .bluetoothLE, .usbAudio]

    @Sendable
    init?(interruption notification: Notification) {
        let told = notification.userInfo?[AVAudioSessionInterruptionTypeKey] as? UInt
        switch told.flatMap(AVAudioSession.InterruptionType.init) {
        case .began: self = .interrupted
        case .ended: self = .interruptionEnded
        default: return nil
        }
    }

    @Sendable
    init?(route notification: Notification) {
        let told = notification.userInfo?[AVAudioSessionRouteChangeReasonKey] as? UInt
        let before = notification.userInfo?[AVAudioSessionRouteChangePreviousRouteKey] as? AVAudioSessionRouteDescription
        guard told.flatMap(AVAudioSession.RouteChangeReason.init) == .oldDeviceUnavailable,
            before?.outputs.contains(where: { Self.worn.contains($0.portType) }) == true
        else { return nil }
        self = .unplugged
    }
}
