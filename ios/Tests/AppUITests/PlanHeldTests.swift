import AppModel
import Fakes
import HeelfirstCore
import ScreenDriver
import XCTest

@testable import AppUI

/// What is proposed once enough was said, and what was taken and is taken back later.
@MainActor
final class PlanHeldTests: XCTestCase, @unchecked Sendable {
    private func shown(_ stage: Stage) async throws -> Rig {
        let rig = await Rig(stage)
        try await show(rig)
        return rig
    }

    private func show(_ rig: Rig) async throws {
        rig.stage.opened.trail.goTo(.plan)
        try await rig.screen.settle { rig.screen.has("made-by") }
    }

    private func exercises(_ stage: Stage) async throws -> [String] { try await stage.call { $0.plan().items.map(\.exercise) } }

    func testAPlanWaitsUntilItIsSaidWhichFootDrops() async throws {
        let stage = try await Stage()
        try await stage.call { core in
            try core.answerCheck(question: "urgent", answer: "none")
            try core.leaveWelcome()
            try core.setPlan(plan: core.planFromCode(code: "HF1;r;seated-ankle-lift*2,r12;+by=therapist"))
        }
        let rig = try await shown(stage)
        let look = stage.gateway.label("plan-look")
        XCTAssertNotNil(stage.models.plan.proposal?.waits)
        XCTAssertFalse(rig.screen.has(look), "nothing may be claimed of a foot of which nothing was said")
        stage.opened.trail.goTo(.more)
        stage.opened.trail.go(.selfCheck)
        await rig.settle()
        XCTAssertEqual(stage.models.selfCheck.check?.question?.key, "side", "it is asked first")
        try await rig.press("answer-right")
        try await show(rig)
        try await rig.screen.settle { rig.screen.has(look) }
        try await rig.press(look)
        try await rig.press("proposal-take")
        let (taken, proposed) = (try await exercises(stage), try await stage.call { $0.proposal().plan.items.map(\.exercise) })
        XCTAssertEqual(taken, proposed)
        XCTAssertGreaterThan(taken.count, 1)
        XCTAssertEqual(stage.gateway.problems, [])
        await rig.end()
    }

    func testThePlanBeforeIsTakenBackAfterOtherThingsHappened() async throws {
        let stage = try await Stage().settled()
        let before = try await exercises(stage)
        try await stage.call { try $0.answerCheck(question: "minutes", answer: "30") }
        let rig = try await shown(stage)
        try await rig.press(stage.gateway.label("plan-look"))
        try await rig.press("proposal-take")
        let taken = try await exercises(stage)
        XCTAssertNotEqual(taken, before)
        XCTAssertFalse(rig.screen.has("plan-back"), "of just now there is an undo")

        stage.models.today.start("seated-ankle-lift")
        await rig.settle()
        try await rig.press("ready")
        await rig.pass(600_000)
        try await rig.press("close")
        await stage.close()
        rig.screen.close()
        let again = try await stage.again(meanwhileMs: 3_600_000)
        let later = try await shown(again)
        XCTAssertFalse(later.screen.has("undo"))
        try await later.press("plan-back")
        let back = try await exercises(again)
        XCTAssertEqual(back, before)
        XCTAssertEqual(again.gateway.today.items.first { $0.exercise == "seated-ankle-lift" }?.doneToday, 1, "what was done stays done")
        XCTAssertFalse(later.screen.has("undo"))
        try await later.press("plan-back")
        let forth = try await exercises(again)
        XCTAssertEqual(forth, taken, "and back again")
        await later.end()
    }
}
