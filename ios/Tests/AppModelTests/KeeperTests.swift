import Fakes
import Foundation
import HeelfirstCore
import XCTest

@testable import AppModel

/// Waits for as long as a test says.
@MainActor
final class Waits {
    private var waiting: [(Duration, CheckedContinuation<Void, Never>)] = []
    private(set) var asked: [Duration] = []

    func wait(_ time: Duration) async {
        asked.append(time)
        await withCheckedContinuation { waiting.append((time, $0)) }
    }

    /// All that wait so long have waited enough.
    func pass(_ time: Duration) {
        let over = waiting.filter { $0.0 == time }
        waiting.removeAll { $0.0 == time }
        for (_, wait) in over { wait.resume() }
    }

    func end() {
        for (_, wait) in waiting { wait.resume() }
        waiting = []
    }
}

final class KeeperTests: XCTestCase, @unchecked Sendable {
    @MainActor
    func testASessionHasTheAppsPlaceForAsLongAsItRuns() async throws {
        let stage = try await Stage().settled()
        let fake = stage.fake
        XCTAssertFalse(fake.audio.isActive)
        XCTAssertEqual(fake.activity.ended, 1, "what a killed process left is taken away")
        try await stage.practising("seated-ankle-lift")
        await stage.pass(4_000)
        XCTAssertTrue(fake.audio.isActive && fake.remote.isListening && fake.light.isKept)
        XCTAssertEqual(fake.audio.log, ["activate"], "once")
        XCTAssertEqual(fake.activity.began, 1)
        await stage.pass(600_000)
        XCTAssertFalse(fake.audio.isActive || fake.remote.isListening || fake.light.isKept)
        XCTAssertEqual(fake.activity.ended, 2)
        await stage.end()
    }

    @MainActor
    func testACallAndUnpluggedHeadphonesPauseIt() async throws {
        for event in [AudioEvent.interrupted, .unplugged] {
            let stage = try await Stage().settled().practising("seated-ankle-lift")
            await stage.pass(8_000)
            stage.fake.audio.happen(event)
            await stage.settle()
            XCTAssertEqual(stage.gateway.session?.phase, .paused)
            stage.fake.audio.happen(.interruptionEnded)
            await stage.settle()
            XCTAssertEqual(stage.gateway.session?.phase, .paused, "to go on is the person's to say")
            XCTAssertTrue(stage.fake.remote.press(.play))
            await stage.pass(1_000)
            XCTAssertNotEqual(stage.gateway.session?.phase, .paused)
            XCTAssertTrue(stage.fake.audio.isActive)
            XCTAssertEqual(stage.gateway.problems, [])
            await stage.end()
        }
    }

    @MainActor
    func testOneThatGoesOnInACallIsPausedAgain() async throws {
        let stage = try await Stage().settled().practising("seated-ankle-lift")
        stage.fake.audio.isOnCall = true
        await stage.pass(9_000)
        XCTAssertEqual(stage.gateway.session?.phase, .paused)
        await stage.end()
    }

    @MainActor
    func testBesideMusicTheKeysAreNotTheSessionsUntilItGoesOnWithoutIt() async throws {
        let stage = try await Stage { $0.audio.isMusicPlaying = true }.settled().practising("seated-ankle-lift")
        await stage.pass(8_000)
        XCTAssertFalse(stage.fake.remote.press(.pause))
        await stage.settle()
        XCTAssertNotEqual(stage.gateway.session?.phase, .paused)
        stage.fake.audio.isMusicPlaying = false
        try await stage.call { try $0.pause() }
        try await stage.call { try $0.resume() }
        XCTAssertTrue(stage.fake.remote.press(.pause))
        await stage.settle()
        XCTAssertEqual(stage.gateway.session?.phase, .paused)
        await stage.end()
    }

    @MainActor
    func testAPlaceThatIsNotGivenAgainIsGivenBackAllTheSame() async throws {
        let stage = try await Stage().settled().practising("seated-ankle-lift")
        await stage.pass(8_000)
        try await stage.call { try $0.pause() }
        stage.fake.audio.isRefused = true
        try await stage.call { try $0.resume() }
        try await stage.call { try $0.stop(reason: nil) }
        XCTAssertFalse(stage.fake.audio.isActive)
        await stage.end()
    }

    @MainActor
    func testAfterALongPauseThePhoneMaySleep() async throws {
        let stage = try await Stage().settled()
        let waits = Waits()
        let fake = FakePhone(folder: stage.folder)
        let keeper = SessionKeeper(stage.gateway, fake.phone) { await waits.wait($0) }
        try await stage.practising("seated-ankle-lift")
        await stage.pass(8_000)
        try await stage.call { try $0.pause() }
        XCTAssertTrue(fake.audio.isActive)
        XCTAssertFalse(fake.light.isKept)
        waits.pass(SessionKeeper.pauseLasts)
        await stage.settle()
        XCTAssertFalse(fake.audio.isActive)
        try await stage.call { try $0.resume() }
        XCTAssertTrue(fake.audio.isActive)
        try await stage.call { try $0.pause() }
        try await stage.call { try $0.resume() }
        waits.pass(SessionKeeper.pauseLasts)
        await stage.settle()
        XCTAssertTrue(fake.audio.isActive, "that pause was over before")
        keeper.end()
        waits.end()
        await stage.end()
    }

    @MainActor
    func testTheLockScreenIsToldOnceASecondAndTheNewest() async throws {
        let stage = try await Stage().settled()
        let waits = Waits()
        let fake = FakePhone(folder: stage.folder)
        let keeper = SessionKeeper(stage.gateway, fake.phone) { await waits.wait($0) }
        let showing = Task { await keeper.show() }
        try await stage.practising("seated-ankle-lift")
        XCTAssertEqual(fake.activity.shown.count, 1)
        for _ in 0..<3 {
            try await stage.call { try $0.pause() }
            try await stage.call { try $0.resume() }
        }
        try await stage.call { try $0.pause() }
        XCTAssertEqual(fake.activity.shown.count, 1, "a second is not over")
        waits.pass(SessionKeeper.between)
        await stage.settle()
        XCTAssertEqual(fake.activity.shown.count, 2)
        let last = try XCTUnwrap(fake.activity.shown.last)
        XCTAssertEqual(last.actions.map(\.key), ["go-on", "stop", "enough"])
        XCTAssertNil(last.endsAtMs)
        XCTAssertFalse(last.discreet.isEmpty)
        waits.pass(SessionKeeper.between)
        await stage.pass(60_000)
        XCTAssertEqual(fake.activity.shown.count, 2, "nothing that could be seen has changed")
        keeper.end()
        waits.end()
        await showing.value
        await stage.end()
    }

    @MainActor
    func testAHealThatCannotOpenAsksForAnotherMoment() async throws {
        let folder = Stage.newFolder()
        let fake = FakePhone(folder: folder)
        let app = Application(fake.phone, data: folder, beside: folder) { _ in throw CoachError.Storage(problem: "locked") }
        await app.heal()
        XCTAssertEqual(fake.background.planned.count, 1, "no other moment is asked for")
    }

    @MainActor
    func testWhereItIsNotAllowedNothingIsShown() async throws {
        let stage = try await Stage { $0.activity.isAllowed = false }.settled().practising("seated-ankle-lift")
        await stage.pass(5_000)
        XCTAssertEqual(stage.fake.activity.began, 0)
        await stage.end()
    }

    @MainActor
    func testWhatIsTappedOutsideIsDoneWhereItMeansSomething() async throws {
        let stage = try await Stage().settled().practising("seated-ankle-lift")
        await stage.pass(5_000)
        let tap = { (text: String) in
            let offered = stage.gateway.session?.actions ?? []
            let action = try XCTUnwrap(offered.first { $0.text == text }, "\(offered)")
            _ = await stage.gateway.take(action.key).value
            await stage.settle()
        }
        try await tap("Pause")
        XCTAssertEqual(stage.gateway.session?.phase, .paused)
        _ = await stage.gateway.take("pause").value
        try await tap("Go on")
        try await tap("Stop")
        XCTAssertEqual(stage.gateway.done?.outcome, .stopped)
        _ = await stage.gateway.take("stop").value
        XCTAssertEqual(stage.gateway.problems, [], "what comes too late is not worth a word")
        await stage.end()
    }

    @MainActor
    func testASessionThatIsOverGoesToTheHealthStoreWhereItIsWanted() async throws {
        let stage = try await Stage(radio: .simulated(pattern: "mixed", seed: 7, slippedDeg: 0)).settled()
        try await stage.practising("seated-ankle-lift")
        await stage.pass(600_000)
        XCTAssertEqual(stage.fake.health.written, [])
        stage.gateway.seenDone()
        await stage.models.settings.useHealthStore(true)
        XCTAssertEqual(stage.fake.permissions.asked, [.healthStore])
        try await stage.practising("walking-burst")
        await stage.pass(60_000)
        let told = try XCTUnwrap(stage.fake.health.written.first)
        XCTAssertEqual(stage.fake.health.written.count, 1)
        XCTAssertEqual(told.kind, .walk)
        XCTAssertGreaterThan(told.steps ?? 0, 10)
        XCTAssertGreaterThan(told.endMs, told.startMs)
        XCTAssertTrue(stage.fake.phone.abilities.healthStoreTakes)
        stage.gateway.seenDone()
        stage.fake.health.takes = false
        try await stage.practising("walking-burst")
        await stage.pass(60_000)
        XCTAssertFalse(stage.fake.phone.abilities.healthStoreTakes)
        XCTAssertEqual(stage.fake.health.written.count, 1)
        await stage.end()
    }
}
