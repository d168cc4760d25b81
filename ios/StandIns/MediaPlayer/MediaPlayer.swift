import AVFAudio
@_exported import Foundation

public enum MPRemoteCommandHandlerStatus: Int, Sendable {
    case success = 0
    case noSuchContent = 100
    case noActionableNowPlayingItem = 110
    case commandFailed = 200
}

open class MPRemoteCommandEvent: NSObject {}

/// A key of a headset, or a button of the lock screen; a test presses it. It comes to no app whose audio mixes or is not active.
open class MPRemoteCommand: NSObject {
    public var isEnabled = true
    private var targets: [(NSObject, (MPRemoteCommandEvent) -> MPRemoteCommandHandlerStatus)] = []

    public func addTarget(handler: @escaping (MPRemoteCommandEvent) -> MPRemoteCommandHandlerStatus) -> Any {
        let token = NSObject()
        targets.append((token, handler))
        return token
    }
    public func removeTarget(_ target: Any?) {
        guard let target = target as? NSObject else {
            targets = []
            return
        }
        targets.removeAll { $0.0 === target }
    }

    /// None where nobody listens, and where the key is another app's.
    package func press() -> MPRemoteCommandHandlerStatus? {
        isEnabled && AVAudioSession.sharedInstance().isAlone ? targets.last.map { $0.1(MPRemoteCommandEvent()) } : nil
    }
}

public final class MPRemoteCommandCenter: NSObject, @unchecked Sendable {
    private static let only = MPRemoteCommandCenter()
    public class func shared() -> MPRemoteCommandCenter { only }
    public let playCommand = MPRemoteCommand()
    public let pauseCommand = MPRemoteCommand()
    public let togglePlayPauseCommand = MPRemoteCommand()
    public let nextTrackCommand = MPRemoteCommand()
    public let previousTrackCommand = MPRemoteCommand()
}

public let MPMediaItemPropertyTitle = "title"
public let MPNowPlayingInfoPropertyPlaybackRate = "MPNowPlayingInfoPropertyPlaybackRate"

public final class MPNowPlayingInfoCenter: NSObject, @unchecked Sendable {
    private static let only = MPNowPlayingInfoCenter()
    public class func `default`() -> MPNowPlayingInfoCenter { only }
    public var nowPlayingInfo: [String: Any]?
}
