import Fakes
import Foundation
import HeelfirstCore
import XCTest

@testable import AppModel

final class SessionFlowTests: XCTestCase, @unchecked Sendable {
    @MainActor
    func testASessionToItsEndAndWhatIsAskedThen() async throws {
        let stage = try await Stage().settled()
        XCTAssertEqual(stage.opened.shown, .places)
        let exercise = stage.models.exercise("seated-ankle-lift")
        let live = Task { await exercise.live() }
        await stage.settle()
        XCTAssertEqual(exercise.page?.exercise, "seated-ankle-lift")
        XCTAssertFalse(exercise.stills.isEmpty)
        exercise.start()
        await stage.settle()
        let practice = stage.models.practice
        practice.say(.ready)
        await stage.pass(4_000)
        XCTAssertEqual(practice.state?.phase, .getReady)
        practice.say(.pause)
        await stage.settle()
        XCTAssertEqual(practice.state?.phase, .paused)
        practice.say(.pause)  // a second touch is nothing to be told of
        practice.say(.resume)
        await stage.pass(600_000)
        let done = try XCTUnwrap(stage.models.done)
        XCTAssertEqual(done.done.outcome, .done)
        let form = try XCTUnwrap(done.asks)
        XCTAssertEqual(form.question, .rating)
        await done.choose(try XCTUnwrap(form.choices.first { $0.key == "rating-hard" }))
        XCTAssertNil(done.asks)
        await done.takeBack(.rating)
        XCTAssertEqual(done.asks, form)
        done.skip(.rating)
        done.close()
        await stage.settle()
        XCTAssertEqual(stage.opened.shown, .places)
        XCTAssertEqual(stage.gateway.problems, [])
        live.cancel()
        await stage.end()
    }

    @MainActor
    func testStartOnAPromptWaitsForNoChartAndNoBackup() async throws {
        let stage = try await Stage().settled()
        let gateway = stage.gateway
        let over = DispatchSemaphore(value: 0)
        let (begun, begins) = AsyncStream.makeStream(of: Void.self)
        let long = (0..<2).map { _ in
            Task {
                _ = await gateway.askAside { _ in
                    begins.yield()
                    over.wait()
                }
            }
        }
        for await _ in begun.prefix(2) {}
        let entered = Task { await stage.app.enter(.walk) }
        for _ in 0..<400 where gateway.running == nil {
            _ = await gateway.ask { _ in }
            await gateway.taken()
        }
        XCTAssertEqual(gateway.running?.isWalk, true)
        for _ in long { over.signal() }
        for task in long + [entered] { await task.value }
        await stage.end()
    }

    @MainActor
    func testStopEndsAtOnceAndAsksWhyAfterwards() async throws {
        let stage = try await Stage().settled().practising("seated-ankle-lift")
        await stage.pass(8_000)
        stage.models.practice.stop()
        await stage.settle()
        let done = try XCTUnwrap(stage.models.done)
        XCTAssertEqual(done.done.outcome, .stopped)
        let form = try XCTUnwrap(done.asks)
        XCTAssertEqual(form.question, .reason)
        await done.choose(try XCTUnwrap(form.choices.first { $0.key == "stop-pain" }))
        XCTAssertNotEqual(done.asks?.question, .rating, "who told of pain is not asked how hard it was")
        await done.takeBack(.reason)
        XCTAssertEqual(done.asks, form)
        await stage.end()
    }

    /// Forgets the simulated sensor, looks for it anew, keeps it for the left foot and calibrates it.
    @MainActor
    private func findSensor(_ stage: Stage) async throws {
        let sensors = stage.models.sensors
        await stage.fake.phone.lookAgain()
        XCTAssertEqual(sensors.access, .ready)
        let simulated = try XCTUnwrap(sensors.paired.first?.sensor)
        sensors.askForget(simulated)
        XCTAssertEqual(sensors.task, .forgetting(simulated))
        sensors.forget(simulated)
        await stage.settle()
        XCTAssertEqual(sensors.paired, [])
        sensors.look(true)
        await stage.pass(5_000)
        XCTAssertTrue(sensors.isLooking)
        let found = try XCTUnwrap(sensors.found.first)
        sensors.choose(found.sensor)
        XCTAssertEqual(sensors.task, .choosing(found.sensor))
        sensors.choose(found.sensor, foot: .left)
        await stage.pass(2_000)
        XCTAssertFalse(sensors.isLooking)
        XCTAssertEqual(sensors.paired.map(\.foot), [.left])
        sensors.calibrate(found.sensor)
        await stage.pass(60_000)
        XCTAssertEqual(sensors.calibration?.stage, .done)
        sensors.seenEnd()
        XCTAssertNil(sensors.calibration)
    }

    @MainActor
    func testAWalkWithASensorFromLookingForItToItsSteps() async throws {
        let stage = try await Stage(radio: .simulated(pattern: "mixed", seed: 7, slippedDeg: 0)).settled()
        try await findSensor(stage)
        stage.models.today.start("walking-burst")
        await stage.settle()
        guard case .walk = stage.opened.shown else { return XCTFail("\(stage.opened.shown)") }
        let walk = stage.models.walk
        let live = Task { await walk.live() }
        await stage.settle()
        XCTAssertEqual(walk.feet, [.left])
        XCTAssertNotNil(walk.standIn, "it is a simulated foot")
        XCTAssertEqual(walk.context?.place, .indoors)
        walk.say(.ready)
        await stage.pass(25_000)
        XCTAssertTrue(walk.showsSteps)
        XCTAssertEqual(walk.steps.count, 12)
        XCTAssertFalse(walk.summary.isEmpty)
        await stage.pass(60_000)
        XCTAssertFalse(try XCTUnwrap(stage.models.done).done.walk?.lines.isEmpty ?? true)
        live.cancel()
        await stage.end()
    }

    @MainActor
    func testThePocketOpensByTwoTouchesInARowAndByNothingElse() async throws {
        let stage = try await Stage().settled().practising("walking-burst")
        let walk = stage.models.walk
        walk.pocket()
        walk.unlockSecond()
        XCTAssertTrue(walk.inPocket, "the second alone opens nothing")
        walk.unlockFirst()
        walk.touchBeside()
        walk.unlockSecond()
        XCTAssertTrue(walk.inPocket, "a touch beside them begins anew")
        walk.unlockFirst()
        XCTAssertTrue(walk.inPocket)
        walk.unlockSecond()
        XCTAssertFalse(walk.inPocket)
        walk.pocket()
        XCTAssertFalse(walk.isHalfUnlocked)
        await stage.end()
    }

    @MainActor
    func testAKilledAppOffersTheSessionAndGoesOnWithIt() async throws {
        let stage = try await Stage().settled().practising("seated-ankle-lift")
        await stage.pass(20_000)
        let counted = try XCTUnwrap(stage.gateway.session).counts.map(\.repetitions)
        let later = try await stage.killed(meanwhileMs: 60_000)
        XCTAssertEqual(later.gateway.session?.phase, .paused)
        XCTAssertEqual(later.gateway.session?.counts.map(\.repetitions), counted)
        XCTAssertEqual(later.gateway.today.unfinished?.exercise, "seated-ankle-lift")
        guard case .practice = later.opened.shown else { return XCTFail("\(later.opened.shown)") }
        XCTAssertFalse(later.fake.remote.isListening || later.fake.audio.isActive || later.fake.light.isKept, "it is only offered")
        later.models.practice.say(.resume)
        await later.pass(1_000)
        XCTAssertTrue(later.fake.remote.isListening && later.fake.audio.isActive && later.fake.light.isKept)
        await later.pass(600_000)
        XCTAssertEqual(later.gateway.done?.outcome, .done)
        await stage.end()
        await later.end()
    }

    @MainActor
    func testTheSameFolderOpenedAnewByAnotherGatewayGoesOn() async throws {
        let stage = try await Stage().settled().practising("seated-ankle-lift")
        await stage.pass(10_000)
        await stage.close()
        XCTAssertTrue(stage.gateway.isShutDown)
        let again = try await stage.again(meanwhileMs: 5_000)
        XCTAssertFalse(again.gateway === stage.gateway)
        XCTAssertEqual(again.gateway.session?.phase, .paused)
        again.models.today.endUnfinished()
        await again.settle()
        XCTAssertNil(again.gateway.running)
        await again.end()
    }

    @MainActor
    func testAKeyMeansTheNextThingAndEscapeIsStop() async throws {
        let stage = try await Stage().settled()
        XCTAssertFalse(stage.gateway.press(.headset, keysCount: false))
        try await stage.call { _ = try $0.start(item: "seated-ankle-lift") }
        XCTAssertEqual(stage.gateway.meaning(.headset, keysCount: false), .say(command: .ready))
        XCTAssertTrue(stage.gateway.press(.headset, keysCount: false))
        await stage.pass(3_000)
        XCTAssertEqual(stage.gateway.meaning(.headset, keysCount: false), .say(command: .pause))
        XCTAssertTrue(stage.gateway.press(.play, keysCount: false), "it runs already, and nobody else's music is to begin")
        XCTAssertTrue(stage.gateway.press(.escape, keysCount: false))
        await stage.settle()
        XCTAssertEqual(stage.gateway.meaning(.headset, keysCount: false), .elsewhere)
        await stage.end()
    }
}
