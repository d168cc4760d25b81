import Fakes
import Foundation
import HeelfirstCore
import XCTest

@testable import AppModel

/// Throws at everything that it is told.
private final class Thrower: CoachListener, @unchecked Sendable {
    struct Refusal: Error {}
    private let lock = NSLock()
    private var count = 0
    var heardCount: Int { lock.withLock { count } }
    func onEvent(event: CoachEvent) throws {
        lock.withLock { count += 1 }
        throw Refusal()
    }
}

/// Keeps which phases it was told.
private final class Recorder: CoachListener, @unchecked Sendable {
    private let lock = NSLock()
    private var heard: [SessionPhase] = []
    var phases: [SessionPhase] { lock.withLock { heard } }
    func onEvent(event: CoachEvent) {
        if case .session(let snapshot) = event { lock.withLock { heard.append(snapshot.phase) } }
    }
}

/// Handed over from where it is made to the test.
private final class Box<Value>: @unchecked Sendable {
    var value: Value?
}

private func fakeGateway() async throws -> (Gateway, FakeCore) {
    let box = Box<FakeCore>()
    let gateway = try await Gateway { listener in
        let core = FakeCore(listener, first: .quiet)
        box.value = core
        return core
    }
    return (gateway, try XCTUnwrap(box.value))
}

/// On another thread, as the core does it.
private func elsewhere(_ work: @escaping @Sendable () -> Void) async {
    await withCheckedContinuation { done in
        DispatchQueue.global().async {
            work()
            done.resume()
        }
    }
}

final class GatewayTests: XCTestCase, @unchecked Sendable {
    @MainActor
    func testTenThousandEventsComeInOrderAndNoneIsLost() async throws {
        let (gateway, core) = try await fakeGateway()
        var taken: [UInt64] = []
        gateway.follow(self) { taken.append(gateway.revision) }
        await elsewhere { for number in 1...10_000 { try? core.say(.history(revision: UInt64(number))) } }
        await gateway.settled()
        XCTAssertEqual(taken.prefix(10_000), ArraySlice((1...10_000).map(UInt64.init)))
        await gateway.shutDown()
    }

    @MainActor
    func testTheRealCoreIsHeardAsOneWhoListensBesideHearsIt() async throws {
        let stage = try await Stage().settled()
        let recorder = Recorder()
        let beside = try stage.openAgain(recorder)
        try await stage.practising("seated-ankle-lift")
        await stage.pass(4_000)
        let before = recorder.phases.count
        var taken: [SessionPhase] = []
        var last: SessionSnapshot?
        stage.gateway.follow(self) {
            guard let now = stage.gateway.session, now != last else { return }
            last = now
            taken.append(now.phase)
        }
        _ = await stage.gateway.ask { core in
            for _ in 0..<2_500 {
                try core.pause()
                try core.resume()
            }
        }
        await stage.settle()
        XCTAssertGreaterThanOrEqual(taken.count, 5_000)
        XCTAssertEqual(taken, Array(recorder.phases.dropFirst(before)))
        withExtendedLifetime(beside) {}
        await stage.end()
    }

    @MainActor
    func testTwoHundredCallsAtOnceAreAllAnswered() async throws {
        let stage = try await Stage().settled()
        let gateway = stage.gateway
        let answers = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<200 {
                group.addTask {
                    switch number % 4 {
                    case 0: await gateway.ask { $0.planPage().items.isEmpty }.value == false
                    case 1: await gateway.askAside { try $0.recentSessions() }.value != nil
                    case 2: await gateway.fetch { try $0.progress() } != nil
                    default: await gateway.tell { try $0.lighterDay(on: number % 8 == 3) }.value
                    }
                }
            }
            var all: [Bool] = []
            for await answer in group { all.append(answer) }
            return all
        }
        XCTAssertEqual(answers.count, 200)
        XCTAssertFalse(answers.contains(false))
        XCTAssertEqual(gateway.problems, [])
        await stage.end()
    }

    @MainActor
    func testAListenerThatThrowsHarmsNobody() async throws {
        let stage = try await Stage().settled()
        let thrower = Thrower()
        let beside = try stage.openAgain(thrower)
        try await stage.practising("seated-ankle-lift")
        await stage.pass(600_000)
        XCTAssertGreaterThan(thrower.heardCount, 10)
        XCTAssertEqual(stage.gateway.done?.outcome, .done)
        XCTAssertEqual(stage.gateway.problems, [])
        withExtendedLifetime(beside) {}
        await stage.end()
    }

    @MainActor
    func testNothingIsKeptAfterTheCoreWasEnded() async throws {
        weak var gateway: Gateway?
        weak var heard: Heard?
        weak var core: Coach?
        weak var opened: Opened?
        weak var practice: PracticeModel?
        weak var cuePlayer: CuePlayer?
        weak var keeper: SessionKeeper?
        var stage: Stage? = try await Stage().settled().practising("seated-ankle-lift")
        gateway = stage?.gateway
        opened = stage?.opened
        practice = stage?.models.practice
        (cuePlayer, keeper) = (opened?.cues, opened?.keeper)
        let live = Task { [models = try XCTUnwrap(stage?.models)] in await models.history.live() }
        await stage?.pass(5_000)
        heard = gateway?.heard
        core = gateway?.core as? Coach
        let cues = try XCTUnwrap(gateway).cues()
        let changes = try XCTUnwrap(gateway).changes { $0.revision }
        XCTAssertNotNil(core)
        await stage?.end()
        stage = nil
        for await _ in cues {}
        for await _ in changes {}
        await live.value
        for _ in 0..<20 { await Task.yield() }
        XCTAssertNil(opened)
        XCTAssertNil(practice)
        XCTAssertNil(cuePlayer)
        XCTAssertNil(keeper)
        XCTAssertNil(gateway)
        XCTAssertNil(heard)
        XCTAssertNil(core)
    }

    @MainActor
    func testAGatewayThatIsLetGoEndsByItself() async throws {
        weak var gone: Gateway?
        weak var heard: Heard?
        var ends: AsyncStream<DueCue>?
        do {
            let (gateway, core) = try await fakeGateway()
            (gone, heard) = (gateway, gateway.heard)
            ends = gateway.cues()
            try core.say(.history(revision: 1))
            await gateway.settled()
        }
        for _ in 0..<20 { await Task.yield() }
        XCTAssertNil(gone)
        if gone != nil { return }  // its streams have no end
        for await _ in try XCTUnwrap(ends) {}
        for _ in 0..<20 { await Task.yield() }
        XCTAssertNil(heard)
    }

    @MainActor
    func testAfterTheEndNothingIsHeardAndNothingHangs() async throws {
        let (gateway, core) = try await fakeGateway()
        await gateway.shutDown()
        try core.say(.history(revision: 9))
        await gateway.settled()
        await gateway.refresh()
        XCTAssertEqual(gateway.revision, 0)
        XCTAssertEqual(core.asked, ["shutDown"])
        for await _ in gateway.cues() {}
        var seen: [UInt64] = []
        for await revision in gateway.changes(of: { $0.revision }) { seen.append(revision) }
        XCTAssertEqual(seen, [0])
    }

    @MainActor
    func testWhatIsSaidWhileTheCoreOpensIsNotLost() async throws {
        let notice = NoticeSnapshot(key: "k", what: "what", remedy: "remedy")
        let gateway = try await Gateway { listener in
            try listener.onEvent(event: .problem(notice: notice))
            return FakeCore(listener, first: .quiet)
        }
        await gateway.settled()
        XCTAssertEqual(gateway.problems, [notice])
        gateway.seen(notice)
        XCTAssertEqual(gateway.problems, [])
        await gateway.shutDown()
    }

    @MainActor
    func testWhatIsSaidWhileEverythingIsReadIsNotOverwritten() async throws {
        let (gateway, core) = try await fakeGateway()
        let (notice, said) = (NoticeSnapshot(key: "k", what: "what", remedy: "remedy"), Box<Bool>())
        core.whileRead = {
            if said.value == nil { try? core.say(.problem(notice: notice)) }
            said.value = true
        }
        let before = core.reads
        await gateway.refresh()
        XCTAssertEqual(core.reads, before + 2, "read again after what came meanwhile")
        await gateway.shutDown()
    }

    @MainActor
    func testOrdersAreCarriedOutInTheOrderInWhichTheyWereGiven() async throws {
        let (gateway, core) = try await fakeGateway()
        for number in 0..<500 { gateway.tell { _ = try $0.start(item: "\(number)") } }
        await gateway.settled()
        XCTAssertEqual(core.asked, (0..<500).map { "start \($0)" })
        await gateway.shutDown()
    }

    @MainActor
    func testWhatIsRefusedIsToldInWordsAndWhatNoLongerFitsIsNot() async throws {
        let stage = try await Stage()
        let answer = await stage.gateway.ask { try $0.start(item: "no-such-exercise") }
        XCTAssertEqual(answer.notice?.what.isEmpty, false)
        XCTAssertEqual(stage.gateway.problems, [])
        let told = await stage.gateway.tell { try $0.reconsider(exercise: "no-such-exercise") }.value
        XCTAssertFalse(told)
        XCTAssertEqual(stage.gateway.problems.count, 1)
        let attempted = await stage.gateway.attempt { try $0.pause() }.value
        XCTAssertTrue(attempted)
        XCTAssertEqual(stage.gateway.problems.count, 1)
        let storage = await stage.gateway.attempt { _ in throw CoachError.Storage(problem: "full") }.value
        XCTAssertFalse(storage)
        XCTAssertEqual(stage.gateway.problems.count, 2)
        await stage.end()
    }

    @MainActor
    func testWhyThereIsNoCoreCanBeSaidWithoutOne() async {
        let german = Gateway.whyClosed(languages: ["de"], error: CoachError.Busy(holder: "another app"))
        let english = Gateway.whyClosed(languages: ["en"], error: CoachError.Busy(holder: "another app"))
        XCTAssertTrue(german.notice.what.contains("another app"))
        XCTAssertNotEqual(german.title, english.title)
    }

    @MainActor
    func testStepsAreKeptTwelveOfThemAndGoWithTheSession() async throws {
        let stage = try await Stage(radio: .simulated(pattern: "mixed", seed: 7, slippedDeg: 0)).settled()
        try await stage.withSensor().practising("walking-burst")
        await stage.pass(25_000)
        let numbers = stage.gateway.lastSteps.map(\.number)
        XCTAssertEqual(numbers.count, 12)
        XCTAssertEqual(numbers, numbers.sorted())
        XCTAssertFalse(stage.gateway.stepsSummary.isEmpty)
        try await stage.call { try $0.stop(reason: nil) }
        try await stage.practising("seated-ankle-lift")
        XCTAssertEqual(stage.gateway.lastSteps, [])
        XCTAssertEqual(stage.gateway.stepsSummary, "")
        await stage.end()
    }
}

extension Stage {
    /// Opens the same core once more, for another listener.
    func openAgain(_ listener: any CoachListener) throws -> Coach {
        try Coach.open(
            config: CoachConfig(
                dataDir: folder.appendingPathComponent("data").path, languages: [], clock: .scripted(startedAtMs: nowMs), radio: .none,
                environment: Environment(
                    zone: "Europe/Berlin", languages: ["en"], bootId: "boot-1", mayNotify: true, channelMuted: false, exactAllowed: true,
                    batteryRestricted: false, pendingLimit: 60, forceStopped: false)),
            listener: listener)
    }
}
