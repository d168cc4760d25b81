import AVFAudio
import AppModel
import HeelfirstCore

/// Sounds the computed tones. Each lies ready once it was needed.
@MainActor
public final class TonePlayer: Sounds {
    private struct Tone: Hashable {
        let sound: CueSound
        let semitones: Int
    }

    private let loudspeaker: Loudspeaker
    private var ready: [Tone: AVAudioPCMBuffer] = [:]

    public init(_ loudspeaker: Loudspeaker) { self.loudspeaker = loudspeaker }

    public func prepare() {
        for sound in CueSound.allCases where sound != .silent && sound != .stepTone { _ = buffer(Tone(sound: sound, semitones: 0)) }
    }

    public func play(_ sound: CueSound, semitones: Int) {
        guard sound != .silent, let buffer = buffer(Tone(sound: sound, semitones: semitones)) else { return }
        loudspeaker.play(buffer)
    }

    private func buffer(_ tone: Tone) -> AVAudioPCMBuffer? {
        if let known = ready[tone] { return known }
        let made = loudspeaker.buffer(Tones.of(tone.sound, semitones: tone.semitones))
        ready[tone] = made
        return made
    }
}
