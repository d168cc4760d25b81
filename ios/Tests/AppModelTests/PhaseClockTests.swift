import Fakes
import HeelfirstCore
import Observation
import XCTest

@testable import AppModel

private func word(_ leftMs: Int64?, ends: Int64? = 1, phase: SessionPhase = .hold, total: Int64? = 5_000) -> TimeLeft {
    TimeLeft(phase: phase, leftMs: leftMs, totalMs: total, endsAtMs: ends)
}

/// Counts how often what it looked at became another one.
@MainActor
private final class Watch {
    private(set) var changes = 0
    private let look: @MainActor () -> Void

    init(_ look: @escaping @MainActor () -> Void) {
        self.look = look
        again()
    }

    private func again() {
        withObservationTracking {
            look()
        } onChange: { [weak self] in
            Task { @MainActor in
                self?.changes += 1
                self?.again()
            }
        }
    }
}

final class PhaseClockTests: XCTestCase, @unchecked Sendable {
    @MainActor
    func testBetweenTwoWordsTheTimeRunsByTheFrames() async {
        let clock = PhaseClock()
        clock.hear(word(5_000))
        clock.frame(atMs: 100)
        XCTAssertEqual(clock.leftMs, 5_000)
        clock.frame(atMs: 1_100)
        XCTAssertEqual(clock.leftMs, 4_000)
        XCTAssertEqual(clock.seconds, 4)
        XCTAssertEqual(clock.share, 0.8)
        clock.frame(atMs: 9_000)
        XCTAssertEqual(clock.leftMs, 0)
    }

    @MainActor
    func testAWordThatDiffersByLessThanAnEyeSeesChangesNothing() async {
        let clock = PhaseClock()
        clock.hear(word(5_000))
        clock.frame(atMs: 0)
        clock.frame(atMs: 1_000)
        clock.hear(word(4_080, ends: 2))
        XCTAssertEqual(clock.leftMs, 4_000)
        clock.hear(word(4_300, ends: 3))
        XCTAssertEqual(clock.leftMs, 4_300)
        clock.hear(word(4_250, ends: 3, phase: .down))
        XCTAssertEqual(clock.leftMs, 4_250, "another phase is another time")
    }

    @MainActor
    func testWhatStandsDoesNotRun() async {
        let clock = PhaseClock()
        clock.hear(word(3_000, ends: nil, phase: .paused))
        clock.frame(atMs: 0)
        clock.frame(atMs: 2_000)
        XCTAssertEqual(clock.leftMs, 3_000)
        clock.hear(word(nil, ends: nil, phase: .setUp, total: nil))
        XCTAssertNil(clock.leftMs)
        XCTAssertNil(clock.seconds)
        XCTAssertNil(clock.share)
    }

    @MainActor
    func testFramesThatFollowTooCloselyAreLeftOut() async {
        let clock = PhaseClock()
        clock.hear(word(5_000))
        for atMs in stride(from: Int64(0), through: 96, by: 16) { clock.frame(atMs: atMs) }
        XCTAssertEqual(clock.leftMs, 4_904)
        XCTAssertEqual(clock.turn(everyMs: 1_000), 0.096)
    }

    @MainActor
    func testCountingASecondChangesTheNumberAndNothingElse() async throws {
        let stage = try await Stage().settled()
        try await stage.practising("calf-stretch")
        await stage.pass(12_000)
        let model = stage.models.practice
        let state = Watch { _ = model.state }
        let number = Watch { _ = model.clock.seconds }
        let today = Watch { _ = stage.models.today.today }
        let before = try XCTUnwrap(model.clock.seconds)
        model.clock.frame(atMs: stage.nowMs)
        for _ in 0..<50 {
            await stage.pass(100)
            model.clock.frame(atMs: stage.nowMs)
        }
        await stage.settle()
        XCTAssertEqual(model.state?.phase, .hold)
        XCTAssertEqual(try XCTUnwrap(model.clock.seconds), before - 5)
        XCTAssertEqual(state.changes, 0)
        XCTAssertEqual(today.changes, 0)
        XCTAssertEqual(number.changes, 5)
        await stage.end()
    }
}
