import AppModel
import Fakes
import HeelfirstCore
import ScreenDriver
import SwiftUI
import XCTest

@testable import AppUI

@MainActor
final class PlanTests: XCTestCase, @unchecked Sendable {
    private static let code = "HF1;r;seated-ankle-lift*2,r12;+by=therapist"

    private func shown(_ stage: Stage, setting: Screen.Setting = Screen.Setting()) async throws -> Rig {
        stage.opened.trail.goTo(.plan)
        let rig = await Rig(stage, setting: setting)
        try await rig.screen.settle { rig.screen.has("made-by") }
        return rig
    }

    private func settled() async throws -> Rig { try await shown(try await Stage().settled()) }

    private func exercises(_ rig: Rig) async throws -> [String] { try await rig.stage.call { $0.plan().items.map(\.exercise) } }

    /// Opens what can be changed of an exercise, or folds it away.
    private func turn(_ exercise: String, _ rig: Rig, key: String = "plan-change") async throws {
        let row = try XCTUnwrap(rig.stage.models.plan.page?.items.first { $0.exercise == exercise })
        try await rig.press("\(rig.stage.gateway.label(key)): \(row.name)")
    }

    func testANumberIsChangedAndTheChangeUndone() async throws {
        let rig = try await settled()
        rig.look("plan")
        let before = try XCTUnwrap(rig.stage.models.plan.page?.items.first { $0.exercise == "calf-stretch" }).times
        try await turn("calf-stretch", rig)
        rig.look("plan-change")
        try await rig.press("item-calf-stretch-times-less")
        XCTAssertEqual(try rig.screen.element("item-calf-stretch-times-value").value, "\(before.value - 1)")
        try rig.screen.increment("item-calf-stretch-times-value")
        await rig.settle()
        XCTAssertEqual(try rig.screen.element("item-calf-stretch-times-value").value, "\(before.value)")
        try await rig.press("item-calf-stretch-hold-more")
        rig.look("plan-changed")
        XCTAssertTrue(try rig.screen.element("made-by").label.hasPrefix(rig.stage.gateway.label("plan-made-person")))
        try await rig.press("undo")
        XCTAssertFalse(rig.screen.has("item-calf-stretch-follow"), "it follows how it goes again")
        try await turn("calf-stretch", rig, key: "plan-change-done")
        XCTAssertFalse(rig.screen.has("item-calf-stretch-times-value"))
        await rig.end()
    }

    func testAnEndOfANumberHasNoFunction() async throws {
        let rig = try await settled()
        try await turn("calf-stretch", rig)
        while try rig.screen.element("item-calf-stretch-times-less").isEnabled { try await rig.press("item-calf-stretch-times-less") }
        XCTAssertEqual(try rig.screen.element("item-calf-stretch-times-value").value, "1")
        XCTAssertThrowsError(try rig.screen.press("item-calf-stretch-times-less"))
        try rig.screen.decrement("item-calf-stretch-times-value")
        await rig.settle()
        XCTAssertEqual(try rig.screen.element("item-calf-stretch-times-value").value, "1")
        XCTAssertEqual(rig.stage.gateway.problems, [])
        await rig.end()
    }

    func testOneExerciseIsOpenAtATime() async throws {
        let rig = try await settled()
        try await turn("calf-stretch", rig)
        try await turn("walking-burst", rig)
        XCTAssertTrue(rig.screen.has("item-walking-burst-walk-value"))
        XCTAssertFalse(rig.screen.has("item-calf-stretch-times-value"))
        await rig.end()
    }

    func testAnExerciseMovesGoesOutAndAnotherComesIn() async throws {
        let rig = try await settled()
        let before = try await exercises(rig)
        try await turn(before[0], rig)
        XCTAssertFalse(rig.screen.has("item-\(before[0])-up"))
        try await rig.press("item-\(before[0])-down")
        let moved = try await exercises(rig)
        XCTAssertEqual(Array(moved.prefix(2)), [before[1], before[0]])
        XCTAssertTrue(rig.screen.has("item-\(before[0])-up"), "it stays open where it went")
        try await rig.press("item-\(before[0])-up")
        try await turn("walking-burst", rig)
        try await rig.press("item-walking-burst-remove")
        XCTAssertFalse(rig.screen.has("item-walking-burst-remove"))
        try await rig.press(rig.stage.gateway.label("plan-add"))
        rig.look("plan-add")
        let others = try XCTUnwrap(rig.stage.models.plan.page).others
        for held in others where held.heldBack != nil { XCTAssertFalse(rig.screen.has("add-\(held.exercise)"), "it is said why it waits") }
        let other = try XCTUnwrap(others.first { $0.heldBack == nil })
        try await rig.press("add-\(other.exercise)")
        let after = try await exercises(rig)
        XCTAssertEqual(after, before.filter { $0 != "walking-burst" } + [other.exercise])
        await rig.end()
    }

    func testOnTheLastDayThatIsLeftItIsSaidThatOneIsNeeded() async throws {
        let rig = try await settled()
        try await turn("calf-stretch", rig)
        for day in PlanDay.allCases.dropLast() { try await rig.press("item-calf-stretch-\(day.key)") }
        let row = try XCTUnwrap(rig.stage.models.plan.page?.items.first { $0.exercise == "calf-stretch" })
        XCTAssertEqual(row.days, [.sun])
        XCTAssertTrue(try rig.screen.element("item-calf-stretch-sun").traits.contains("selected"))
        XCTAssertFalse(try rig.screen.element("item-calf-stretch-mon").traits.contains("selected"))
        await rig.readAloud()
        try await rig.press("item-calf-stretch-sun")
        rig.look("plan-problem")
        let problem = try rig.screen.element("problem").label
        XCTAssertTrue(problem.contains(rig.stage.gateway.label("plan-refused-days").dropLast()), problem)
        XCTAssertEqual(rig.stage.fake.reader.announced.filter { $0.hasPrefix(problem) }.count, 1)
        try await rig.press("seen")
        XCTAssertFalse(rig.screen.has("problem"))
        await rig.end()
    }

    func testTheWeakerSideIsTheOtherOne() async throws {
        let rig = try await settled()
        XCTAssertTrue(try rig.screen.element("side-left").traits.contains("selected"))
        try await rig.press("side-right")
        XCTAssertTrue(try rig.screen.element("side-right").traits.contains("selected"))
        let side = try await rig.stage.call { $0.plan().weakerSide }
        XCTAssertEqual(side, .right)
        try await rig.press("side-both")
        let both = try await rig.stage.call { $0.plan().weakerSide }
        XCTAssertNil(both)
        await rig.end()
    }

    func testWhatTheAnswersLeadToIsLookedAtWithItsReasonsAndTaken() async throws {
        let stage = try await Stage().settled()
        try await stage.call { try $0.answerCheck(question: "minutes", answer: "30") }
        let rig = try await shown(stage)
        try await rig.press(stage.gateway.label("plan-look"))
        rig.look("plan-proposal")
        let proposed = try await stage.call { $0.proposal().plan.items.map(\.exercise) }
        try await rig.press("proposal-take")
        let taken = try await exercises(rig)
        XCTAssertEqual(taken, proposed)
        XCTAssertFalse(rig.screen.has("proposal-take"))
        XCTAssertTrue(rig.screen.has("undo"))
        await rig.end()
    }

    func testACodeIsLookedAtBeforeItIsTaken() async throws {
        let rig = try await settled()
        let gateway = rig.stage.gateway
        let before = try await exercises(rig)
        try await rig.press(gateway.label("plan-from-code"))
        XCTAssertThrowsError(try rig.screen.press("code-look"), "nothing is typed yet")
        try rig.screen.type(Self.code, into: "code")
        try await rig.press("code-look")
        rig.look("plan-looked")
        try rig.screen.swipeDown()
        await rig.settle()
        XCTAssertFalse(rig.screen.has("looked-take"))
        let same = try await exercises(rig)
        XCTAssertEqual(same, before)
        try rig.screen.type(Self.code, into: "code")
        try await rig.press("code-look")
        try await rig.press("looked-leave")
        XCTAssertFalse(rig.screen.has("looked-take"))
        try rig.screen.type(" \(Self.code)\n", into: "code")
        try await rig.press("code-look")
        try await rig.press("looked-take")
        let after = try await exercises(rig)
        XCTAssertEqual(after, ["seated-ankle-lift"])
        XCTAssertTrue(try rig.screen.element("made-by").label.hasPrefix(gateway.label("plan-made-therapist")))
        rig.look("plan-therapist")
        await rig.end()
    }

    func testACodeThatSaysNothingIsToldWithWhatIsTheMatter() async throws {
        let rig = try await settled()
        try await rig.press(rig.stage.gateway.label("plan-from-code"))
        try rig.screen.type("HF1;r;seated-ankle-lift*13", into: "code")
        try await rig.press("code-look")
        rig.look("plan-code-problem")
        XCTAssertFalse(rig.screen.has("looked-take"))
        try await rig.press("seen")
        XCTAssertEqual(try rig.screen.element("code").value, "HF1;r;seated-ankle-lift*13", "it may be mended")
        await rig.end()
    }

    func testThePlanGoesOutAsAFileAndComesInFromIt() async throws {
        let rig = try await settled()
        let (stage, files) = (rig.stage, rig.stage.fake.files)
        let before = try await exercises(rig)
        try await rig.press(stage.gateway.label("plan-hand-over"))
        rig.look("plan-hand-over")
        XCTAssertEqual(try rig.screen.element("plan-code").label, stage.models.plan.page?.code)
        try await rig.press("plan-share")
        try await rig.screen.settle { files.shared == ["heelfirst-plan.json"] }
        try await rig.press("plan-save")
        try await rig.screen.settle { files.saved == ["heelfirst-plan.json"] }
        try await turn("calf-stretch", rig)
        try await rig.press("item-calf-stretch-remove")
        files.offered = stage.folder.appendingPathComponent("heelfirst-plan.json")
        try await rig.press("plan-from-file")
        try await rig.screen.settle { rig.screen.has("looked-take") }
        try await rig.press("looked-take")
        let after = try await exercises(rig)
        XCTAssertEqual(after, before)
        files.offered = stage.folder.appendingPathComponent("no-such-plan.json")
        try await rig.press("plan-from-file")
        try await rig.screen.settle { rig.screen.has("problem") }
        await rig.end()
    }

    func testAFingerThatShakesDoesNotCloseWhatItOpened() async throws {
        let rig = try await settled()
        let row = try XCTUnwrap(rig.stage.models.plan.page?.items.first)
        let (open, close) = (rig.stage.gateway.label("plan-change"), rig.stage.gateway.label("plan-change-done"))
        try rig.tap("\(open): \(row.name)", after: 1)
        try rig.tap("\(close): \(row.name)", after: 0.2)
        await rig.settle()
        XCTAssertTrue(rig.screen.has("item-\(row.exercise)-remove"))
        try rig.tap("\(close): \(row.name)", after: 1)
        await rig.settle()
        XCTAssertFalse(rig.screen.has("item-\(row.exercise)-remove"))
        await rig.end()
    }

    func testFromRightToLeftAndWithTheLargestText() async throws {
        let arabic = try await Stage().settled()
        await arabic.fake.phone.useLanguage("ar")
        let rig = try await shown(arabic)
        try await turn("calf-stretch", rig)
        rig.look("plan-ar")
        await rig.end()
        var setting = Screen.Setting()
        setting.dynamicTypeSize = .accessibility3
        let large = try await shown(try await Stage().settled(), setting: setting)
        try await turn("calf-stretch", large)
        for day in PlanDay.allCases { try await large.press("item-calf-stretch-\(day.key)") }
        large.look("plan-large")
        await large.end()
    }
}
