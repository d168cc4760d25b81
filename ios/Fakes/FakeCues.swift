import AppModel
import Foundation
import HeelfirstCore

/// A voice that says nothing aloud; a test says when a text has been said.
@MainActor
public final class FakeVoice: Voice {
    /// The languages that it speaks.
    public var languages: Set<String> = ["en", "de", "ar"]
    public private(set) var language = ""
    public private(set) var said: [String] = []
    public private(set) var hushes = 0
    private var ended: (@MainActor () -> Void)?
    public init() {}

    public func speaks(_ language: String) -> Bool { languages.contains(language) }
    public func use(_ language: String) { self.language = language }
    public func say(_ text: String, ended: @escaping @MainActor () -> Void) -> Bool {
        said.append(text)
        self.ended = ended
        return true
    }
    public func hush() {
        hushes += 1
        ended = nil
    }

    /// It has said what it says.
    public func end() {
        let over = ended
        ended = nil
        over?()
    }
}

/// Notes which recordings were played; each is over at once.
@MainActor
public final class FakeClips: ClipPlayer {
    public private(set) var played: [String] = []
    public init() {}
    public func play(_ file: URL, ended: @escaping @MainActor () -> Void) {
        played.append(file.lastPathComponent)
        ended()
    }
    public func hush() {}
}

/// Notes the tones.
@MainActor
public final class FakeSounds: Sounds {
    public private(set) var played: [CueSound] = []
    public private(set) var isPrepared = false
    public init() {}
    public func prepare() { isPrepared = true }
    public func play(_ sound: CueSound, semitones: Int) { played.append(sound) }
}

/// Notes what was felt.
@MainActor
public final class FakeHaptics: Haptics {
    public private(set) var felt: [[Beat]] = []
    public private(set) var isPrepared = false
    public init() {}
    public func prepare() { isPrepared = true }
    public func give(_ beats: [Beat]) { felt.append(beats) }
    public func rest() { isPrepared = false }
}

/// A screen reader that a test switches on.
@MainActor
public final class FakeReader: ScreenReader {
    public var isOn = false
    public var isSpeaking = false
    public private(set) var announced: [String] = []
    public init() {}
    public func announce(_ text: String) { announced.append(text) }
}
