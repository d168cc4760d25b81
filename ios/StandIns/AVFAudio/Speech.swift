import Foundation

public enum AVSpeechBoundary: Int, Sendable { case immediate, word }
public enum AVSpeechSynthesisVoiceQuality: Int, Sendable {
    case `default` = 1
    case enhanced = 2
    case premium = 3
}

/// A voice of the phone. Tests say which there are.
public final class AVSpeechSynthesisVoice: NSObject, @unchecked Sendable {
    public struct Traits: OptionSet, Sendable {
        public let rawValue: UInt
        public init(rawValue: UInt) { self.rawValue = rawValue }
        public static let isNoveltyVoice = Self(rawValue: 1 << 0)
        public static let isPersonalVoice = Self(rawValue: 1 << 1)
    }

    public let language: String
    public let identifier: String
    public let name: String
    public let quality: AVSpeechSynthesisVoiceQuality
    public let voiceTraits: Traits

    package init(_ language: String, _ name: String, quality: AVSpeechSynthesisVoiceQuality = .default, traits: Traits = []) {
        (self.language, self.name, self.quality, voiceTraits) = (language, name, quality, traits)
        identifier = "\(language).\(name)"
    }

    nonisolated(unsafe) package static var installed: [AVSpeechSynthesisVoice] = []
    public class func speechVoices() -> [AVSpeechSynthesisVoice] { installed }
}

public let AVSpeechUtteranceDefaultSpeechRate: Float = 0.5

open class AVSpeechUtterance: NSObject {
    public let speechString: String
    public var voice: AVSpeechSynthesisVoice?
    public var rate = AVSpeechUtteranceDefaultSpeechRate
    public var preUtteranceDelay: TimeInterval = 0
    public var postUtteranceDelay: TimeInterval = 0
    public init(string: String) { speechString = string }
}

public protocol AVSpeechSynthesizerDelegate: NSObjectProtocol {
    func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didFinish utterance: AVSpeechUtterance)
    func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didCancel utterance: AVSpeechUtterance)
}

extension AVSpeechSynthesizerDelegate {
    public func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didFinish utterance: AVSpeechUtterance) {}
    public func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didCancel utterance: AVSpeechUtterance) {}
}

/// Says one text after the other; a test says when one is over.
open class AVSpeechSynthesizer: NSObject {
    /// Voices were loaded or taken away.
    public static let availableVoicesDidChangeNotification = NSNotification.Name("AVSpeechSynthesisAvailableVoicesDidChangeNotification")

    public weak var delegate: (any AVSpeechSynthesizerDelegate)?
    public var usesApplicationAudioSession = true
    public var isSpeaking: Bool { !queue.isEmpty }
    package private(set) var queue: [AVSpeechUtterance] = []
    package private(set) var said: [AVSpeechUtterance] = []

    nonisolated(unsafe) package static var last: AVSpeechSynthesizer?
    override public init() {
        super.init()
        Self.last = self
    }

    open func speak(_ utterance: AVSpeechUtterance) {
        queue.append(utterance)
        said.append(utterance)
    }

    @discardableResult
    open func stopSpeaking(at boundary: AVSpeechBoundary) -> Bool {
        let cut = queue
        queue = []
        for utterance in cut { delegate?.speechSynthesizer(self, didCancel: utterance) }
        return !cut.isEmpty
    }

    /// What is being said is over.
    package func finish() {
        guard !queue.isEmpty else { return }
        let over = queue.removeFirst()
        delegate?.speechSynthesizer(self, didFinish: over)
    }
}
