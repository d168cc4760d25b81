import AVFAudio
import AppModel
import AudioToolbox
import CoreHaptics
import Foundation
import HeelfirstCore
import UIKit
import XCTest

@testable import Platform

/// What is heard and felt.
final class CueTests: XCTestCase {
    override func setUp() async throws {
        await MainActor.run {
            AVSpeechSynthesisVoice.installed = []
            AVAudioEngine.cannotStart = false
            (CHHapticEngine.hasMotor, CHHapticEngine.isInBackground, CHHapticEngine.played) = (true, false, [])
            playedSystemSounds = []
            (UIAccessibility.isOn, UIAccessibility.announced) = (false, [])
        }
    }

    @MainActor
    func testTheVoiceIsOneOfTheLanguageOfThePersonsRegionAndNoJoke() async throws {
        AVSpeechSynthesisVoice.installed = [
            AVSpeechSynthesisVoice("en-US", "Bells", quality: .premium, traits: .isNoveltyVoice),
            AVSpeechSynthesisVoice("en-US", "Samantha", quality: .premium), AVSpeechSynthesisVoice("en-GB", "Daniel"),
            AVSpeechSynthesisVoice("en-GB", "Kate", quality: .enhanced), AVSpeechSynthesisVoice("de-DE", "Anna"),
        ]
        XCTAssertEqual(try said(Speaker(preferred: { ["en-GB", "de-DE"] }), in: "en").voice?.name, "Kate")
        XCTAssertEqual(try said(Speaker(preferred: { ["fr-FR"] }), in: "en").voice?.name, "Samantha")
        XCTAssertEqual(try said(Speaker(preferred: { [] }), in: "de").voice?.name, "Anna")
    }

    @MainActor
    func testALanguageWithoutAVoiceIsNotSpokenUntilOneIsLoaded() async {
        let speaker = Speaker(preferred: { [] })
        XCTAssertFalse(speaker.speaks("ar"))
        speaker.use("ar")
        XCTAssertFalse(speaker.say("…", ended: {}))
        AVSpeechSynthesisVoice.installed = [AVSpeechSynthesisVoice("ar-001", "Majed")]
        NotificationCenter.default.post(name: AVSpeechSynthesizer.availableVoicesDidChangeNotification, object: nil)
        XCTAssertTrue(speaker.speaks("ar"))
    }

    @MainActor
    func testTheEndOfATextIsToldOnceAndOfOneThatWasCutOffNotAtAll() async throws {
        AVSpeechSynthesisVoice.installed = [AVSpeechSynthesisVoice("en-US", "Samantha")]
        let speaker = Speaker(preferred: { [] })
        speaker.use("en")
        let voice = try XCTUnwrap(AVSpeechSynthesizer.last)
        var ended: [String] = []
        XCTAssertTrue(speaker.say("up") { ended.append("up") })
        voice.finish()
        voice.finish()
        XCTAssertEqual(ended, ["up"])
        XCTAssertTrue(speaker.say("hold") { ended.append("hold") })
        speaker.hush()
        XCTAssertFalse(voice.isSpeaking)
        XCTAssertTrue(speaker.say("down") { ended.append("down") })
        XCTAssertTrue(speaker.say("rest") { ended.append("rest") })
        voice.finish()
        XCTAssertEqual(ended, ["up", "rest"])
    }

    @MainActor
    func testATonesSamplesReachTheLoudspeakerAsTheyWereComputed() async throws {
        let player = TonePlayer(Loudspeaker(rateHz: Tones.rateHz))
        player.prepare()
        player.play(.up, semitones: 0)
        player.play(.stepTone, semitones: 3)
        player.play(.silent, semitones: 0)
        let node = try XCTUnwrap(AVAudioEngine.last?.nodes.first as? AVAudioPlayerNode)
        XCTAssertEqual(node.played.map(samples), [Tones.of(.up), Tones.of(.stepTone, semitones: 3)])
        player.play(.up, semitones: 0)
        XCTAssertTrue(node.played[0] === node.played[2], "computed once")
        XCTAssertEqual(node.options, [.interrupts, .interrupts, .interrupts], "a tone waits for none before it")
    }

    @MainActor
    func testWhereTheLoudspeakerCannotBeHadNothingSoundsAndNothingEnds() async throws {
        AVAudioEngine.cannotStart = true
        let player = TonePlayer(Loudspeaker(rateHz: Tones.rateHz))
        player.play(.up, semitones: 0)
        let node = try XCTUnwrap(AVAudioEngine.last?.nodes.first as? AVAudioPlayerNode)
        XCTAssertTrue(node.played.isEmpty)
    }

    @MainActor
    func testCuesAreFeltByNumberAndLength() async throws {
        let motor = Motor()
        motor.prepare()
        motor.give(CueHaptic.double.beats)
        motor.give([])
        let events = try XCTUnwrap(CHHapticEngine.played.first).events
        XCTAssertEqual(CHHapticEngine.played.count, 1)
        XCTAssertEqual(events.map(\.relativeTime), [0, 0.18])
        XCTAssertEqual(events.map(\.duration), [0.07, 0.07])
        XCTAssertTrue(playedSystemSounds.isEmpty)
    }

    @MainActor
    func testInTheBackgroundThePhoneVibratesAndLaterTheMotorIsBack() async {
        let motor = Motor()
        motor.prepare()
        CHHapticEngine.isInBackground = true
        motor.give(CueHaptic.short.beats)
        motor.give(CueHaptic.short.beats)
        XCTAssertEqual(playedSystemSounds, [kSystemSoundID_Vibrate, kSystemSoundID_Vibrate])
        CHHapticEngine.isInBackground = false
        motor.give(CueHaptic.short.beats)
        XCTAssertEqual(CHHapticEngine.played.count, 1)
    }

    @MainActor
    func testAfterASessionTheMotorStandsStillOnceItHasGivenTheLastCue() async throws {
        let motor = Motor()
        motor.prepare()
        motor.give(CueHaptic.short.beats)
        let engine = try XCTUnwrap(CHHapticEngine.last)
        engine.finish()
        XCTAssertTrue(engine.isRunning, "the next cue comes")
        motor.rest()
        XCTAssertTrue(engine.isRunning, "the last one is not cut off")
        engine.finish()
        XCTAssertFalse(engine.isRunning)
        motor.give(CueHaptic.short.beats)
        XCTAssertEqual(CHHapticEngine.played.count, 2, "a late one is given all the same")
        let late = try XCTUnwrap(CHHapticEngine.last)
        late.finish()
        XCTAssertFalse(late.isRunning)
    }

    @MainActor
    func testTheLoudspeakerIsMadeWhenItIsFirstNeeded() async throws {
        AVAudioEngine.last = nil
        let loudspeaker = Loudspeaker(rateHz: Tones.rateHz)
        loudspeaker.end()
        NotificationCenter.default.post(name: AVAudioSession.mediaServicesWereResetNotification, object: nil)
        XCTAssertNil(AVAudioEngine.last, "an app that only shows a plan needs none")
        loudspeaker.begin()
        XCTAssertEqual(AVAudioEngine.last?.isRunning, true)
    }

    @MainActor
    func testAPhoneWithoutAMotorIsAskedForAVibration() async {
        CHHapticEngine.hasMotor = false
        Motor().give(CueHaptic.long.beats)
        XCTAssertEqual(playedSystemSounds, [kSystemSoundID_Vibrate])
    }

    @MainActor
    func testVoiceOverSaysOneTextAfterTheOtherAndOfThoseThatWaitTheNewest() async {
        var now = ContinuousClock.now
        let reader = VoiceOver(now: { now })
        for text in ["one", "two", "three"] { reader.announce(text) }
        XCTAssertTrue(reader.isSpeaking)
        XCTAssertEqual(UIAccessibility.announced, ["one"])
        UIAccessibility.finish()
        XCTAssertEqual(UIAccessibility.announced, ["one", "three"])
        UIAccessibility.finish()
        XCTAssertFalse(reader.isSpeaking)
        reader.announce("four")
        now += VoiceOver.longest
        XCTAssertFalse(reader.isSpeaking, "one whose end is not told is not waited for")
    }

    @MainActor
    func testAClipTellsOfItsEndAndOneThatIsNotThereAtOnce() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("clip-\(UUID().uuidString).caf")
        try Data([1]).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let clips = Clips()
        var ended = 0
        clips.play(file) { ended += 1 }
        let first = try XCTUnwrap(AVAudioPlayer.last)
        XCTAssertEqual(ended, 0)
        clips.play(file) { ended += 1 }
        XCTAssertFalse(first.isPlaying, "it takes the place of the one that plays")
        first.finish()
        XCTAssertEqual(ended, 0)
        AVAudioPlayer.last?.finish()
        XCTAssertEqual(ended, 1)
        clips.play(file.appendingPathExtension("not"), ended: { ended += 1 })
        XCTAssertEqual(ended, 2)
    }

    @MainActor
    private func said(_ speaker: Speaker, in language: String) throws -> AVSpeechUtterance {
        XCTAssertTrue(speaker.speaks(language))
        speaker.use(language)
        XCTAssertTrue(speaker.say("up", ended: {}))
        return try XCTUnwrap(AVSpeechSynthesizer.last?.said.last)
    }

    @MainActor
    private func samples(_ buffer: AVAudioPCMBuffer) -> [Float] {
        guard let channel = buffer.floatChannelData?[0] else { return [] }
        return (0..<Int(buffer.frameLength)).map { channel[$0] }
    }
}
