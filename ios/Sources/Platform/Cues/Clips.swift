import AVFAudio
import AppModel

/// Plays recorded files, one at a time.
@MainActor
public final class Clips: ClipPlayer {
    private var playing: (player: AVAudioPlayer, ear: ClipEar)?

    public init() {}

    public func play(_ file: URL, ended: @escaping @MainActor () -> Void) {
        hush()
        guard let player = try? AVAudioPlayer(contentsOf: file) else { return ended() }
        let ear = ClipEar { [weak self] which in
            guard let self, let playing, ObjectIdentifier(playing.player) == which else { return }
            self.playing = nil
            ended()
        }
        player.delegate = ear
        playing = (player, ear)
        if !player.play() {
            playing = nil
            ended()
        }
    }

    public func hush() {
        playing?.player.stop()
        playing = nil
    }
}

private final class ClipEar: NSObject, AVAudioPlayerDelegate, @unchecked Sendable {
    private let heed: @MainActor @Sendable (ObjectIdentifier) -> Void

    init(_ heed: @escaping @MainActor @Sendable (ObjectIdentifier) -> Void) { self.heed = heed }

    func audioPlayerDidFinishPlaying(_ player: AVAudioPlayer, successfully flag: Bool) { over(player) }
    func audioPlayerDecodeErrorDidOccur(_ player: AVAudioPlayer, error: (any Error)?) { over(player) }

    private func over(_ player: AVAudioPlayer) {
        let (which, heed) = (ObjectIdentifier(player), heed)
        onMain { heed(which) }
    }
}
