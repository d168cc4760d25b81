import AVFAudio
import AppModel

/// The phone's own voice. What it speaks is on the phone; no server is asked.
@MainActor
public final class Speaker: Voice {
    private let synthesizer = AVSpeechSynthesizer()
    private let ear: SpeechEar
    private var voices: [String: AVSpeechSynthesisVoice] = [:]
    private var voice: AVSpeechSynthesisVoice?
    private var saying: (utterance: AVSpeechUtterance, ended: @MainActor () -> Void)?
    private let preferred: @MainActor () -> [String]
    private var installed: Ear?

    /// Prefers voices of the regions in these languages of the phone.
    public init(preferred: @escaping @MainActor () -> [String] = { Locale.preferredLanguages }) {
        self.preferred = preferred
        let ear = SpeechEar()
        self.ear = ear
        synthesizer.delegate = ear
        ear.heed = { [weak self] in self?.over($0) }
        installed = Ear(AVSpeechSynthesizer.availableVoicesDidChangeNotification) { [weak self] in self?.voices = [:] }
    }

    public func speaks(_ language: String) -> Bool { best(language) != nil }

    public func use(_ language: String) { voice = best(language) }

    public func say(_ text: String, ended: @escaping @MainActor () -> Void) -> Bool {
        guard let voice else { return false }
        hush()
        let utterance = AVSpeechUtterance(string: text)
        utterance.voice = voice
        saying = (utterance, ended)
        synthesizer.speak(utterance)
        return true
    }

    public func hush() {
        saying = nil
        synthesizer.stopSpeaking(at: .immediate)
    }

    private func over(_ which: ObjectIdentifier) {
        guard let (utterance, ended) = saying, ObjectIdentifier(utterance) == which else { return }
        saying = nil
        ended()
    }

    /// Of the language's voices the one that the person would expect: of their region, then the best that they loaded. None that is a joke.
    private func best(_ language: String) -> AVSpeechSynthesisVoice? {
        if let known = voices[language] { return known }
        let main = Self.main(language)
        let wanted = [language] + preferred().filter { Self.main($0) == main }
        let found = AVSpeechSynthesisVoice.speechVoices()
            .filter { Self.main($0.language) == main && $0.voiceTraits.isDisjoint(with: [.isNoveltyVoice, .isPersonalVoice]) }
            .max { Self.rank($0, wanted) < Self.rank($1, wanted) }
        voices[language] = found
        return found
    }

    private static func rank(_ voice: AVSpeechSynthesisVoice, _ wanted: [String]) -> (Int, Int) {
        (wanted.contains(voice.language) ? 1 : 0, voice.quality.rawValue)
    }

    private static func main(_ tag: String) -> Substring { tag.prefix { $0 != "-" } }
}

/// Hears on whatever thread the system tells that a text is over.
private final class SpeechEar: NSObject, AVSpeechSynthesizerDelegate, @unchecked Sendable {
    /// Set once, before anything is said.
    var heed: @MainActor @Sendable (ObjectIdentifier) -> Void = { _ in }

    func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didFinish utterance: AVSpeechUtterance) { over(utterance) }
    func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didCancel utterance: AVSpeechUtterance) { over(utterance) }

    private func over(_ utterance: AVSpeechUtterance) {
        let (which, heed) = (ObjectIdentifier(utterance), heed)
        onMain { heed(which) }
    }
}
