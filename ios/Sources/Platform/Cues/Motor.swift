import AppModel
import AudioToolbox
import CoreHaptics

/// Lets cues be felt. In the background iOS keeps the motor from apps, but for one plain vibration: then every cue feels alike.
@MainActor
public final class Motor: Haptics {
    private nonisolated static let intensity: Float = 0.9
    private nonisolated static let sharpness: Float = 0.4

    private var engine: CHHapticEngine?
    private let isThere: Bool
    private var isWanted = false

    public init() { isThere = CHHapticEngine.capabilitiesForHardware().supportsHaptics }

    public func prepare() {
        isWanted = true
        _ = started()
    }

    /// The engine costs power for as long as it runs.
    public func rest() {
        isWanted = false
        engine?.notifyWhenPlayersFinished { @Sendable _ in .stopEngine }
    }

    public func give(_ beats: [Beat]) {
        if beats.isEmpty { return }
        do {
            guard let engine = started() else { return vibrate() }
            let pattern = try CHHapticPattern(events: beats.map(Self.event), parameters: [])
            try engine.makePlayer(with: pattern).start(atTime: CHHapticTimeImmediate)
            if !isWanted { rest() }
        } catch {
            engine = nil  // it was stopped; the next cue tries anew
            vibrate()
        }
    }

    /// A running engine; none where there is no motor to be had.
    private func started() -> CHHapticEngine? {
        guard isThere else { return nil }
        if let engine { return engine }
        guard let new = try? CHHapticEngine() else { return nil }
        new.playsHapticsOnly = true
        new.isAutoShutdownEnabled = false
        new.stoppedHandler = { @Sendable [weak self] _ in onMain { self?.engine = nil } }
        new.resetHandler = { @Sendable [weak self] in onMain { self?.engine = nil } }
        guard (try? new.start()) != nil else { return nil }
        engine = new
        return new
    }

    private func vibrate() { AudioServicesPlaySystemSound(kSystemSoundID_Vibrate) }

    private nonisolated static func event(_ beat: Beat) -> CHHapticEvent {
        CHHapticEvent(
            eventType: .hapticContinuous,
            parameters: [
                CHHapticEventParameter(parameterID: .hapticIntensity, value: intensity),
                CHHapticEventParameter(parameterID: .hapticSharpness, value: sharpness),
            ], relativeTime: Double(beat.atMs) / 1_000, duration: Double(beat.forMs) / 1_000)
    }
}
