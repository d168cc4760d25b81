import Foundation
import HeelfirstCore

/// The sounds of cues, computed: short, soft at both ends, told apart by their movement and not by loudness. The same as on Android.
public enum Tones {
    /// Samples a second, one channel.
    public static let rateHz = 44_100

    private static let middleHz = 523.25
    private static let loudest = 0.5
    private static let attackS = 0.004
    private static let releaseS = 0.012

    /// The samples of a sound, -1 to 1; none for silence. `semitones` moves a step's tone away from the middle one.
    public static func of(_ sound: CueSound, semitones: Int = 0) -> [Float] {
        notes(sound, semitones).flatMap(samples)
    }

    private struct Note {
        let fromHz: Double
        let toHz: Double
        let ms: Int
        let fades: Bool

        init(_ fromHz: Double, _ toHz: Double? = nil, ms: Int, fades: Bool = false) {
            (self.fromHz, self.toHz, self.ms, self.fades) = (fromHz, toHz ?? fromHz, ms, fades)
        }
    }

    private static func notes(_ sound: CueSound, _ semitones: Int) -> [Note] {
        switch sound {
        case .silent: []
        case .ready: [Note(659.3, ms: 80), Note(0, ms: 60), Note(659.3, ms: 80)]
        case .up: [Note(440, 880, ms: 180)]
        case .hold: [Note(659.3, ms: 160)]
        case .down: [Note(880, 440, ms: 220)]
        case .rest: [Note(392, ms: 240, fades: true)]
        case .switch: [Note(523.3, ms: 90), Note(659.3, ms: 90), Note(523.3, ms: 90)]
        case .tick: [Note(1_046.5, ms: 28, fades: true)]
        case .walk: [Note(523.3, ms: 100), Note(784, ms: 140)]
        case .counted: [Note(880, ms: 60, fades: true)]
        case .paused: [Note(440, ms: 120), Note(329.6, ms: 160)]
        case .done: [Note(523.3, ms: 110), Note(659.3, ms: 110), Note(784, ms: 200, fades: true)]
        case .stepSuccess: [Note(987.8, 1_318.5, ms: 70, fades: true)]
        case .stepShort: [Note(329.6, ms: 60)]
        case .stepTone: [Note(middleHz * pow(2, Double(semitones) / 12), ms: 90, fades: true)]
        }
    }

    private static func samples(_ note: Note) -> [Float] {
        let count = rateHz * note.ms / 1_000
        var turn = 0.0
        return (0..<count).map { index in
            turn += 2 * Double.pi * (note.fromHz + (note.toHz - note.fromHz) * Double(index) / Double(count)) / Double(rateHz)
            return Float(wave(note, turn) * softness(note, index, count) * loudest)
        }
    }

    /// An octave above is mixed in: a pure tone is hard to hear on a phone's small speaker.
    private static func wave(_ note: Note, _ turn: Double) -> Double { note.fromHz == 0 ? 0 : 0.8 * sin(turn) + 0.2 * sin(2 * turn) }

    private static func softness(_ note: Note, _ index: Int, _ count: Int) -> Double {
        let (begun, left) = (Double(index) / Double(rateHz), Double(count - index) / Double(rateHz))
        let edges = min(1, min(begun / attackS, left / releaseS))
        return note.fades ? edges * exp(-3 * Double(index) / Double(count)) : edges
    }
}
