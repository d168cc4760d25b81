import Fakes
import Foundation
import HeelfirstCore
import XCTest

@testable import AppModel

final class CueTests: XCTestCase, @unchecked Sendable {
    private func cue(_ speech: String? = "Lift", _ sound: CueSound = .up, _ haptic: CueHaptic = .short) -> CueSnapshot {
        CueSnapshot(
            session: SessionId(value: "s"), atMs: 0, key: "k", text: "Lift", speech: speech, sound: sound, haptic: haptic,
            toneSemitones: nil)
    }

    @MainActor
    private func player() async throws -> (CuePlayer, FakePhone, Hand, Gateway) {
        let gateway = try await Gateway { FakeCore($0, first: .quiet) }
        let fake = FakePhone(folder: Stage.newFolder())
        let hand = Hand()
        let player = CuePlayer(gateway, fake.phone, recorded: Stage.recorded, now: { hand.now })
        return (player, fake, hand, gateway)
    }

    @MainActor
    func testASessionIsSaidSoundedAndFelt() async throws {
        let stage = try await Stage().settled().practising("seated-ankle-lift")
        for _ in 0..<12 {
            await stage.pass(1_000)
            stage.fake.voice.end()
        }
        XCTAssertTrue(stage.fake.sounds.isPrepared)
        XCTAssertTrue(stage.fake.sounds.played.contains(.up))
        XCTAssertGreaterThan(stage.fake.voice.said.count, 3)
        XCTAssertFalse(stage.fake.haptics.felt.isEmpty)
        XCTAssertEqual(stage.opened.cues.droppedCount, 0)
        XCTAssertFalse(stage.fake.audio.isDucked, "music is softer for a word and not for a session")
        XCTAssertTrue(stage.fake.haptics.isPrepared)
        try await stage.call { try $0.stop(reason: nil) }
        XCTAssertFalse(stage.fake.haptics.isPrepared, "the motor rests after a session")
        await stage.end()
    }

    @MainActor
    func testWhatComesTooLateIsDropped() async throws {
        let (player, fake, hand, _) = try await player()
        let said = hand.now
        hand.pass(.milliseconds(1_200))
        player.play(DueCue(cue: cue(), saidAt: said))
        XCTAssertEqual(fake.voice.said, ["Lift"])
        hand.pass(.milliseconds(1))
        player.play(DueCue(cue: cue(), saidAt: said))
        XCTAssertEqual(fake.voice.said, ["Lift"])
        XCTAssertEqual(fake.sounds.played, [.up])
        XCTAssertEqual(fake.haptics.felt.count, 1)
        XCTAssertEqual(player.droppedCount, 1)
    }

    @MainActor
    func testOneTextWaitsAndTheNextTakesItsPlace() async throws {
        let (player, fake, hand, _) = try await player()
        for text in ["one", "two", "three"] { player.play(DueCue(cue: cue(text), saidAt: hand.now)) }
        XCTAssertEqual(fake.voice.said, ["one"])
        XCTAssertTrue(fake.audio.isDucked)
        hand.pass(.milliseconds(1_000))
        fake.voice.end()
        XCTAssertEqual(fake.voice.said, ["one", "three"])
        player.play(DueCue(cue: cue("four"), saidAt: hand.now))
        hand.pass(.milliseconds(1_201))
        fake.voice.end()
        XCTAssertEqual(fake.voice.said, ["one", "three"])
        XCTAssertFalse(fake.audio.isDucked)
        player.play(DueCue(cue: cue("five"), saidAt: hand.now))
        player.play(DueCue(cue: cue("Paused.", .paused), saidAt: hand.now))
        XCTAssertEqual(fake.voice.said.suffix(2), ["five", "Paused."], "an end is not waited for")
        hand.pass(.seconds(9))
        player.play(DueCue(cue: cue("six"), saidAt: hand.now))
        XCTAssertEqual(fake.voice.said.last, "six", "a voice that never tells of its end holds nothing up")
    }

    @MainActor
    func testNothingIsSaidOverAScreenReader() async throws {
        let (player, fake, hand, _) = try await player()
        fake.reader.isOn = true
        player.play(DueCue(cue: cue(), saidAt: hand.now))
        player.readAloud("A page")
        XCTAssertEqual(fake.voice.said, [])
        XCTAssertEqual(fake.reader.announced, ["Lift", "A page"])
        XCTAssertEqual(fake.sounds.played, [.up])
        fake.reader.isSpeaking = true
        player.play(DueCue(cue: cue(nil, .stepSuccess), saidAt: hand.now))
        XCTAssertEqual(fake.sounds.played, [.up], "no step sounds while it speaks")
        player.play(DueCue(cue: cue(nil, .down), saidAt: hand.now))
        XCTAssertEqual(fake.sounds.played, [.up, .down])
    }

    @MainActor
    func testOnACallOneIsOnlyLedByTouch() async throws {
        let (player, fake, hand, _) = try await player()
        fake.audio.isOnCall = true
        player.play(DueCue(cue: cue(), saidAt: hand.now))
        XCTAssertEqual(fake.voice.said + fake.reader.announced, [])
        XCTAssertEqual(fake.sounds.played, [])
        XCTAssertEqual(fake.haptics.felt, [CueHaptic.short.beats])
    }

    @MainActor
    func testEachCanBeSwitchedOff() async throws {
        let (player, fake, hand, _) = try await player()
        player.play(DueCue(cue: cue(), saidAt: hand.now))
        fake.phone.preferences.choose { ($0.voice, $0.sounds, $0.haptics) = (false, false, false) }
        player.play(DueCue(cue: cue("more"), saidAt: hand.now))
        XCTAssertEqual(fake.voice.said, ["Lift"])
        XCTAssertEqual(fake.voice.hushes, 1)
        XCTAssertEqual(fake.sounds.played.count, 1)
        XCTAssertEqual(fake.haptics.felt.count, 1)
        player.readAloud("A page")
        XCTAssertEqual(fake.voice.said.last, "A page", "who asks to be read to is read to")
    }

    @MainActor
    func testWithoutAVoiceWhatWasRecordedIsSaid() async throws {
        let (player, fake, hand, _) = try await player()
        fake.voice.languages = []
        XCTAssertTrue(player.hasVoice)
        player.play(DueCue(cue: cue("Rest"), saidAt: hand.now))
        player.play(DueCue(cue: cue("5. Rest"), saidAt: hand.now))
        player.play(DueCue(cue: cue("Nobody recorded this"), saidAt: hand.now))
        XCTAssertEqual(fake.clips.played, ["cue-rest.ogg", "5.ogg", "cue-rest.ogg"])
        XCTAssertEqual(fake.voice.said, [])
        XCTAssertFalse(fake.audio.isDucked)
    }

    @MainActor
    func testTheVoiceFollowsTheLanguage() async throws {
        let stage = try await Stage(language: "fr") { $0.voice.languages = ["de"] }
        XCTAssertTrue(stage.fake.phone.abilities.hasVoice, "English is in use and was recorded")
        await stage.fake.phone.useLanguage("de")
        await stage.settle()
        XCTAssertEqual(stage.gateway.language, "de")
        XCTAssertEqual(stage.fake.voice.language, "de")
        XCTAssertTrue(stage.fake.phone.abilities.hasVoice)
        await stage.end()
    }

    @MainActor
    func testWithoutVoiceAndRecordingsThereIsNothingToSayItWith() async throws {
        let gateway = try await Gateway { FakeCore($0, first: .quiet) }
        let fake = FakePhone(folder: Stage.newFolder())
        fake.voice.languages = []
        let player = CuePlayer(gateway, fake.phone)
        await fake.phone.lookAgain()
        XCTAssertFalse(player.hasVoice)
        XCTAssertFalse(fake.phone.abilities.hasVoice)
    }

    @MainActor
    func testTonesAreSoftAtBothEndsAndBeatsAreToldApart() async {
        for sound in CueSound.allCases where sound != .silent {
            let samples = Tones.of(sound)
            XCTAssertGreaterThan(samples.count, 1_000)
            XCTAssertLessThan(abs(samples[0]), 0.01)
            XCTAssertLessThan(abs(samples[samples.count - 1]), 0.05)
            XCTAssertTrue(samples.allSatisfy { abs($0) <= 0.5 })
            XCTAssertGreaterThan(samples.map(abs).max() ?? 0, 0.1)
        }
        XCTAssertEqual(Tones.of(.silent), [])
        XCTAssertNotEqual(Tones.of(.stepTone, semitones: 3), Tones.of(.stepTone))
        XCTAssertEqual(CueHaptic.allCases.map(\.beats.count), [0, 1, 2, 3, 1])
        XCTAssertGreaterThan(CueHaptic.long.beats[0].forMs, 3 * CueHaptic.short.beats[0].forMs)
    }
}

/// A clock that a test moves.
@MainActor
final class Hand {
    private(set) var now = ContinuousClock.now
    func pass(_ time: Duration) { now = now.advanced(by: time) }
}
