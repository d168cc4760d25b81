import Foundation
import HeelfirstCore
import XCTest

private struct AppFault: Error {}

/// Does with each event what the test says.
private final class Listener: CoachListener, @unchecked Sendable {
    private let lock = NSLock()
    private var action: @Sendable (CoachEvent) throws -> Void
    private var heard = 0

    init(_ action: @escaping @Sendable (CoachEvent) throws -> Void = { _ in }) { self.action = action }

    var count: Int { lock.withLock { heard } }

    func onEvent(event: CoachEvent) throws {
        lock.withLock { heard += 1 }
        try action(event)
    }
}

/// What the scripts cannot say: misbehaving listeners, many threads, ends of life.
final class SurfaceTests: XCTestCase {
    private func open(_ folder: TemporaryFolder, zone: String = "Europe/Berlin", listener: CoachListener = Listener()) throws -> Coach {
        let environment = Environment(
            zone: zone, languages: ["en"], bootId: "boot-1", mayNotify: true, channelMuted: false, exactAllowed: true,
            batteryRestricted: false, pendingLimit: 500)
        let config = CoachConfig(
            dataDir: folder.url.appendingPathComponent("data").path, languages: ["en"],
            clock: .scripted(startedAtMs: 1_772_438_400_000), radio: .none, environment: environment)
        return try Coach.open(config: config, listener: listener)
    }

    func testErrorsArriveWithTheirFields() throws {
        let folder = try TemporaryFolder()
        let coach = try open(folder)
        defer { coach.shutDown() }
        XCTAssertThrowsError(try coach.start(item: "heel-spinning")) { error in
            guard case CoachError.NotFound(let what) = error else { return XCTFail("\(error)") }
            XCTAssertTrue(what.contains("heel-spinning"), what)
            XCTAssertFalse(coach.noticeFor(error: .NotFound(what: what)).what.isEmpty)
        }
        XCTAssertThrowsError(try coach.advanceTo(ms: -1)) { error in
            guard case CoachError.Invalid(let field, _) = error else { return XCTFail("\(error)") }
            XCTAssertEqual(field, "ms")
        }
    }

    func testAFailedOpenIsATypedError() throws {
        let folder = try TemporaryFolder()
        XCTAssertThrowsError(try open(folder, zone: "Europe/Atlantis")) { error in
            guard case CoachError.Invalid = error else { return XCTFail("\(error)") }
        }
    }

    func testAThrowingListenerDoesNotKillTheDriver() throws {
        let folder = try TemporaryFolder()
        let listener = Listener { event in
            if case .session = event { throw AppFault() }
            throw ListenerError.Refused(reason: "not now")
        }
        let coach = try open(folder, listener: listener)
        defer { coach.shutDown() }
        _ = try coach.startUnasked(item: "seated-ankle-lift")
        try coach.ready()
        try coach.advanceTo(ms: 10_000)
        XCTAssertGreaterThan(listener.count, 5)
        XCTAssertEqual(coach.snapshot().session?.atMs, 10_000)
    }

    func testManySnapshotsAtOnce() async throws {
        let folder = try TemporaryFolder()
        let coach = try open(folder)
        defer { coach.shutDown() }
        let without = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<200 { group.addTask { coach.snapshot().session == nil } }
            return await group.reduce(into: 0) { count, none in count += none ? 1 : 0 }
        }
        XCTAssertEqual(without, 200)
    }

    func testShuttingDownTwiceIsOnce() throws {
        let folder = try TemporaryFolder()
        let coach = try open(folder)
        coach.shutDown()
        coach.shutDown()
        XCTAssertThrowsError(try coach.pause())
        try open(folder).shutDown()
    }

    func testASecondOpenIsTheSameCore() throws {
        let folder = try TemporaryFolder()
        let first = try open(folder)
        defer { first.shutDown() }
        let session = try first.startUnasked(item: "seated-ankle-lift")
        XCTAssertEqual(try open(folder).snapshot().session?.session, session)
        try first.advanceTo(ms: 1_000)
    }

    func testWordsArriveWhole() throws {
        let folder = try TemporaryFolder()
        let coach = try open(folder)
        defer { coach.shutDown() }
        XCTAssertFalse(coach.labels().isEmpty)
        XCTAssertTrue(coach.labels().values.allSatisfy { !$0.isEmpty })
        XCTAssertFalse(coach.snapshot().today.headline.isEmpty)
    }
}
