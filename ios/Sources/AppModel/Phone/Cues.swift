import Foundation
import HeelfirstCore

/// Something that speaks, one text at a time.
@MainActor
public protocol Voice: AnyObject {
    /// Whether it can say something in this language (a BCP 47 tag) without a network.
    func speaks(_ language: String) -> Bool
    /// Speaks this language from now on.
    func use(_ language: String)
    /// Begins to say it, and calls `ended` once, when it was said or could not be. False where it has no way to say it.
    func say(_ text: String, ended: @escaping @MainActor () -> Void) -> Bool
    /// Is quiet at once; `ended` of what was cut off need not be called.
    func hush()
}

/// Plays recorded files.
@MainActor
public protocol ClipPlayer: AnyObject {
    /// Plays one, and calls `ended` when it is over or could not be played. It takes the place of the one that plays.
    func play(_ file: URL, ended: @escaping @MainActor () -> Void)
    func hush()
}

/// Sounds the tones of cues.
@MainActor
public protocol Sounds: AnyObject {
    /// Gets ready what a session always needs.
    func prepare()
    /// Sounds one, so many semitones from the middle where it is a step's tone. `Tones` computes it.
    func play(_ sound: CueSound, semitones: Int)
}

/// Lets cues be felt. `Beats` says how.
@MainActor
public protocol Haptics: AnyObject {
    /// Cues are to be felt from now on.
    func prepare()
    func give(_ beats: [Beat])
    /// None more is expected; one that is under way ends by itself, and a late one is given all the same.
    func rest()
}

/// The screen reader.
@MainActor
public protocol ScreenReader: AnyObject {
    /// Whether it is on.
    var isOn: Bool { get }
    /// Whether it is saying something at this moment, as far as the system tells.
    var isSpeaking: Bool { get }
    /// Has it say a text when it has said what it says; a later one takes the place of one that waits.
    func announce(_ text: String)
}
