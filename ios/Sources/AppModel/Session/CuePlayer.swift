import Foundation
import HeelfirstCore

/// Lets cues be heard and felt, as the person chose, at the moment the core says them: nothing here decides what is due.
///
/// What comes more than 1.2 s late, because the phone was busy or asleep, is dropped. Where the screen reader is on, it says the words itself
/// when it has said its own; nothing is said over it.
@MainActor
final class CuePlayer {
    private static let steps: Set<CueSound> = [.stepSuccess, .stepShort, .stepTone]
    private static let ends: Set<CueSound> = [.paused, .done]

    private let gateway: Gateway
    private let phone: Phone
    private let recorded: RecordedVoice
    private let now: @MainActor () -> ContinuousClock.Instant
    private lazy var queue = VoiceQueue(
        now: now, begin: { [weak self] in self?.begin($0, $1) ?? false }, hush: { [weak self] in self?.hush() },
        onIdle: { [weak self] in self?.phone.doors.audio.duck(false) })
    private var isPrepared = false
    /// How many cues were too late to be given.
    private(set) var droppedCount = 0

    init(
        _ gateway: Gateway, _ phone: Phone, recorded folder: URL? = nil, now: @escaping @MainActor () -> ContinuousClock.Instant = { .now }
    ) {
        (self.gateway, self.phone, self.now) = (gateway, phone, now)
        recorded = RecordedVoice(folder: folder, player: phone.doors.clips)
        phone.say = { [weak self] in self?.readAloud($0) }
        phone.tell = { [weak self] in self?.tell($0) }
        phone.hasVoice = { [weak self] in self?.hasVoice ?? false }
        gateway.follow(self) { [weak self] in self?.look() }
        look()
    }

    /// Whether anything can be said in the language in use.
    var hasVoice: Bool { phone.doors.voice.speaks(gateway.language) || recorded.speaks }

    /// Plays cues until the core is ended.
    func live() async {
        for await due in gateway.cues() { play(due) }
    }

    /// Says a text at once, whether or not voice is on for cues.
    func readAloud(_ text: String) {
        if phone.doors.reader.isOn { phone.doors.reader.announce(text) } else { queue.say(text, atOnce: true) }
    }

    /// Has VoiceOver say what came on the screen. While cues lead somebody it says those alone: a word more would take the place of one.
    func tell(_ text: String) {
        if phone.doors.reader.isOn, !leads { phone.doors.reader.announce(text) }
    }

    /// Whether spoken cues lead somebody at the moment.
    private var leads: Bool {
        guard phone.chosen.voice, let running = gateway.running else { return false }
        return running.phase != .setUp && !running.isPaused
    }

    func play(_ due: DueCue) {
        if due.saidAt.duration(to: now()) > VoiceQueue.late {
            droppedCount += 1
            return
        }
        let (cue, chosen, doors) = (due.cue, phone.chosen, phone.doors)
        let isOnCall = doors.audio.isOnCall
        let isReading = doors.reader.isOn && doors.reader.isSpeaking
        if chosen.sounds, !isOnCall, !(isReading && Self.steps.contains(cue.sound)) {
            doors.sounds.play(cue.sound, semitones: Int(cue.toneSemitones ?? 0))
        }
        if chosen.haptics, cue.haptic != .still { doors.haptics.give(cue.haptic.beats) }
        if !chosen.voice { queue.hush() } else if let speech = cue.speech, !isOnCall { say(speech, atOnce: Self.ends.contains(cue.sound)) }
    }

    private func say(_ text: String, atOnce: Bool) {
        if phone.doors.reader.isOn { phone.doors.reader.announce(text) } else { queue.say(text, atOnce: atOnce) }
    }

    private func begin(_ text: String, _ ended: @escaping @MainActor () -> Void) -> Bool {
        let (voice, audio) = (phone.doors.voice, phone.doors.audio)
        audio.duck(true)
        return voice.speaks(gateway.language) && voice.say(text, ended: ended) || recorded.say(text, ended: ended)
    }

    private func hush() {
        phone.doors.voice.hush()
        recorded.hush()
    }

    private var language: String?

    /// Another language, or a session that begins or is over.
    private func look() {
        if gateway.language != language {
            language = gateway.language
            phone.doors.voice.use(gateway.language)
            recorded.use(gateway.language)
            Task { [phone] in await phone.lookAgain() }
        }
        if (gateway.running != nil) != isPrepared { prepare(!isPrepared) }
    }

    private func prepare(_ on: Bool) {
        isPrepared = on
        if !on { return phone.doors.haptics.rest() }
        phone.doors.sounds.prepare()
        phone.doors.haptics.prepare()
    }
}
