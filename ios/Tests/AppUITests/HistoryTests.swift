import AppModel
import Fakes
import Foundation
import HeelfirstCore
import ScreenDriver
import SwiftUI
import XCTest

@testable import AppUI

@MainActor
final class HistoryTests: XCTestCase, @unchecked Sendable {
    private func history(after sessions: Int = 1) async throws -> Rig {
        let stage = try await Stage().settled()
        let rig = await Rig(stage)
        stage.opened.trail.goTo(.history)
        for _ in 0..<sessions {
            try await stage.practising("seated-ankle-lift")
            await rig.pass(600_000)
            try await rig.press("close")
        }
        try await rig.screen.settle { rig.screen.has("share-report") && (sessions == 0 || rig.screen.has("weeks")) }
        return rig
    }

    func testEachChartIsATableOneTouchAway() async throws {
        let rig = try await history()
        let charts = rig.stage.models.history.past?.charts.count ?? 0
        XCTAssertGreaterThan(charts, 0)
        try await rig.press("bars-turn")
        for chart in 0..<charts { try await rig.press("chart-\(chart)-turn") }
        XCTAssertFalse(rig.screen.tree.contains("Chart {"), "every picture is a table now")
        rig.look("history-tables")
        try await rig.press("bars-turn")
        XCTAssertTrue(rig.screen.tree.contains("BarMark"))
        await rig.end()
    }

    func testAGoalOfOnesOwnIsRatedInLargeStepsAndAQuestionIsKept() async throws {
        let rig = try await history(after: 0)
        try await rig.press(rig.stage.gateway.label("goal-rate"))
        rig.look("history-goal")
        XCTAssertFalse(try rig.screen.element("goal-save").isEnabled)
        try rig.screen.type("Walk to the bakery", into: "goal-text")
        await rig.settle()
        XCTAssertFalse(try rig.screen.element("goal-save").isEnabled, "it is not rated yet")
        for step in 0...10 { XCTAssertGreaterThanOrEqual(try rig.screen.element("goal-\(step)").minHeight ?? 0, 64) }
        try await rig.press("goal-7")
        try await rig.press("goal-save")
        try await rig.screen.settle { rig.screen.has("goal-now") }
        XCTAssertEqual(try rig.screen.element("goal-now").label, "Walk to the bakery, Your own goal: 7 of 10")
        XCTAssertFalse(rig.screen.has("goal-save"))
        try rig.screen.type("Is my brace still right?", into: "question")
        try await rig.press("question-save")
        try await rig.screen.settle { !rig.screen.has("question-save") }
        let kept = try await rig.stage.call { try $0.progress().question }
        XCTAssertEqual(kept, "Is my brace still right?")
        rig.look("history-goal-rated")
        await rig.end()
    }

    func testTheReportIsSavedInEachForm() async throws {
        let rig = try await history()
        try await rig.press("paper-letter")
        try await rig.press(rig.stage.gateway.label("report-other-forms"))
        rig.look("history-forms")
        for form in ["text", "fhir", "csv", "json"] {
            try await rig.press("save-\(form)")
            await rig.stage.fake.files.work?.value
        }
        let names = ["heelfirst-report.txt", "heelfirst-report.fhir.json", "heelfirst-report.csv", "heelfirst-report.json"]
        XCTAssertEqual(rig.stage.fake.files.saved, names)
        try await rig.press("save-report")
        await rig.stage.fake.files.work?.value
        XCTAssertEqual(rig.stage.fake.files.saved.last, "heelfirst-report.pdf")
        XCTAssertEqual(rig.stage.models.history.paper, .letter)
        await rig.end()
    }

    func testWhileItIsReadItSaysSoAndNoLongerWhereAProblemIsTold() async throws {
        let stage = try await Stage().settled()
        let model = HistoryModel(stage.gateway, stage.fake.phone)
        let look = Look(gateway: stage.gateway, phone: stage.fake.phone)
        let screen = Screen(
            render: NavigationStack { HistoryScreen(model: model) }.modifier(look).environment(\.touches, Touches(now: { 0 })))
        XCTAssertTrue(screen.has("reading"))
        screen.look("history-reading")
        _ = await stage.gateway.tell { _ in throw CoachError.Storage(problem: "the disk is full") }.value
        await screen.settle()
        XCTAssertFalse(screen.has("reading"))
        XCTAssertTrue(screen.has("seen"))
        try screen.press("seen")
        XCTAssertEqual(stage.gateway.problems, [])
        screen.close()
        await stage.end()
    }

    func testTheHistoryFromRightToLeft() async throws {
        let rig = try await history()
        await rig.stage.fake.phone.useLanguage("ar")
        await rig.settle()
        try await rig.press("bars-turn")
        try await rig.screen.settle { rig.stage.models.history.past?.sessions.first?.name != "Seated ankle lift" }
        rig.look("history-ar")
        try await rig.press("bars-turn")
        let charts = rig.screen.tree.split(separator: "\n").filter { $0.contains("Chart {") }
        XCTAssertGreaterThan(charts.count, 1)
        XCTAssertEqual(charts.filter { !$0.contains("from right to left") }, [], "time runs as one reads")
        await rig.end()
    }

    func testWhatIsNotClearYetIsBehindOneRow() async throws {
        let stage = try await Stage().settled()
        let context = try await stage.call { $0.context(exercise: nil) }
        let changes = [(ChangeVerdict.better, "Better"), (.notYet, "Not yet")].map {
            ChangeSnapshot(
                subject: "x", side: .left, context: context, ofText: "of it", verdict: $0.0, text: $0.1, detail: "", advice: ["Go on"])
        }
        let screen = Screen(
            render: List { Changes(all: changes, note: nil) }.modifier(Look(gateway: stage.gateway, phone: stage.fake.phone)))
        XCTAssertTrue(screen.has("Better, of it, Go on"))
        XCTAssertFalse(screen.has("Not yet, of it, Go on"))
        try screen.press(stage.gateway.label("history-not-clear"))
        XCTAssertTrue(screen.has("Not yet, of it, Go on"))
        screen.look("history-not-clear")
        screen.close()
        await stage.end()
    }
}
