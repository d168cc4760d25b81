import AppModel
import Foundation
import MediaPlayer

/// Brings the keys of a headset to a session. iOS gives them to whoever it takes for the one that plays, which is nobody that mixes: beside
/// music that goes on, they are the music's.
@MainActor
public final class HeadsetKeys: RemoteCommands {
    private var targets: [(command: MPRemoteCommand, token: Any)] = []

    public init() {}

    public func begin(_ take: @escaping @MainActor (RemoteCommand) -> Bool) {
        end()
        let center = MPRemoteCommandCenter.shared()
        listen(center.playCommand, .play, take)
        listen(center.pauseCommand, .pause, take)
        listen(center.togglePlayPauseCommand, .toggle, take)
        center.nextTrackCommand.isEnabled = false
        center.previousTrackCommand.isEnabled = false
    }

    public func show(title: String, isPaused: Bool) {
        MPNowPlayingInfoCenter.default().nowPlayingInfo = [
            MPMediaItemPropertyTitle: title, MPNowPlayingInfoPropertyPlaybackRate: isPaused ? 0.0 : 1.0,
        ]
    }

    public func end() {
        for target in targets { target.command.removeTarget(target.token) }
        targets = []
        MPNowPlayingInfoCenter.default().nowPlayingInfo = nil
    }

    private func listen(_ command: MPRemoteCommand, _ what: RemoteCommand, _ take: @escaping @MainActor (RemoteCommand) -> Bool) {
        let take = HandedOver(take)
        let token = command.addTarget { @Sendable _ in answerOnMain { take.value(what) } ? .success : .commandFailed }
        targets.append((command, token))
    }
}

/// The system wants to know at once whether a key meant anything, on whatever thread it asks.
private func answerOnMain(_ question: @MainActor @Sendable () -> Bool) -> Bool {
    if Thread.isMainThread { return MainActor.assumeIsolated(question) }
    return DispatchQueue.main.sync { MainActor.assumeIsolated(question) }
}
