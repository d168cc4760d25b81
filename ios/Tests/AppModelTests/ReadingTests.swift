import Fakes
import Foundation
import HeelfirstCore
import XCTest

@testable import AppModel

final class ReadingTests: XCTestCase, @unchecked Sendable {
    @MainActor
    func testWhatWasAskedEarlierAndComesLaterIsLeftOut() async throws {
        let stage = try await Stage()
        let reads = Reads()
        let reading = Reading(stage.gateway, read: { _ in reads.next() })
        let early = Task { await reading.again() }
        while reads.count < 1 { await Task.yield() }
        await reading.again()
        XCTAssertEqual(reading.last, 2)
        reads.letTheFirstGo()
        await early.value
        XCTAssertEqual(reading.last, 2, "the first one is older than what is shown")
        await reading.again()
        XCTAssertEqual(reading.last, 3)
        await stage.end()
    }

    @MainActor
    func testNobodyFollowsWhoseScreenIsGone() async throws {
        let stage = try await Stage().settled()
        let before = stage.gateway.followersCount
        for _ in 0..<5 {
            let models: [@MainActor () async -> Void] = [
                stage.models.history.live, stage.models.plan.live, stage.models.reminders.live, stage.models.settings.live,
                stage.models.exercise("seated-ankle-lift").live,
            ]
            let lives = models.map { live in Task { await live() } }
            await stage.settle()
            XCTAssertEqual(stage.gateway.followersCount, before + lives.count)
            for life in lives { life.cancel() }
            for life in lives { await life.value }
            await stage.settle()
        }
        XCTAssertEqual(stage.gateway.followersCount, before)
        await stage.end()
    }

    @MainActor
    func testAModelThatIsGoneDoesNotFollow() async throws {
        let stage = try await Stage().settled()
        let before = stage.gateway.followersCount
        for _ in 0..<3 { _ = WalkModel(stage.gateway, stage.fake.phone) }
        try await stage.call { try $0.lighterDay(on: true) }
        XCTAssertEqual(stage.gateway.followersCount, before, "it goes with the next word at the latest")
        await stage.end()
    }
}

/// Reads that are counted; the first one waits.
private final class Reads: @unchecked Sendable {
    private let lock = NSLock()
    private let first = DispatchSemaphore(value: 0)
    private var begun = 0

    var count: Int { lock.withLock { begun } }

    func next() -> Int {
        let mine = lock.withLock {
            begun += 1
            return begun
        }
        if mine == 1 { first.wait() }
        return mine
    }

    func letTheFirstGo() { first.signal() }
}
