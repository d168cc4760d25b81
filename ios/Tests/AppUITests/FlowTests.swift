import AppModel
import Fakes
import HeelfirstCore
import ScreenDriver
import SwiftUI
import XCTest

@testable import AppUI

/// The ways through the app from one screen to the next, each step pressed as a person would.
@MainActor
final class FlowTests: XCTestCase, @unchecked Sendable {
    // MARK: first start

    func testFromTheFirstStartToTheFirstBurst() async throws {
        let stage = try await Stage { phone in
            phone.permissions.granted[.notifications] = .notAsked
            phone.notifications.allowed = Showing(granted: .notAsked)
        }
        let notifications = stage.fake.notifications
        stage.fake.permissions.asks = { _ in notifications.allowed = Showing(granted: .yes) }
        let rig = await Rig(stage)
        try await welcome(rig)
        try await rig.press("first-lifts")
        XCTAssertTrue(rig.screen.has("stop"))
        await rig.pass(600_000)
        XCTAssertTrue(rig.screen.has("summary"))
        try await rig.press("rating-right")
        try await rig.press("close")
        XCTAssertEqual(stage.opened.shown, .places)
        XCTAssertFalse(notifications.requests.isEmpty, "reminders are armed by now")

        try await checkMyself(rig)
        try await rig.press(rig.stage.gateway.label("screen-today"))
        try await rig.press("item-walking-burst")
        try await rig.press("start")
        guard case .walk = stage.opened.shown else { return XCTFail("\(stage.opened.shown)") }
        try await rig.press("ready")
        await rig.pass(120_000)
        XCTAssertEqual(stage.gateway.done?.outcome, .done)
        try await rig.answersTheOneQuestion()
        rig.look("flow-first-burst")
        try await rig.press("close")
        XCTAssertEqual(stage.gateway.today.items.first { $0.exercise == "walking-burst" }?.doneToday, 1)
        XCTAssertEqual(stage.opened.trail.here, .exercise("walking-burst"), "one is where one was")
        XCTAssertEqual(stage.gateway.problems, [])
        await rig.end()
    }

    /// From the greeting to the page that offers the first lifts.
    private func welcome(_ rig: Rig) async throws {
        var kinds: [WelcomePageKind] = []
        while let page = rig.stage.models.welcome.page, page.kind != .firstLifts, kinds.count < 20 {
            kinds.append(page.kind)
            switch page.kind {
            case .question, .urgent: try await answer(try XCTUnwrap(page.question), from: Stage.welcome, rig)
            case .reminders:
                XCTAssertTrue(rig.screen.has("ask"))
                try await rig.press("ask")
                XCTAssertEqual(rig.stage.fake.permissions.asked, [.notifications])
                try await rig.press("next")
            case .aids:
                try await rig.press("aid-cane")
                try await rig.press("next")
            case .wakingHours:
                try rig.screen.pick(Date(timeIntervalSinceReferenceDate: 7 * 3_600), in: "wake")
                await rig.settle()
                try await rig.press("next")
            default: try await rig.press("next")
            }
        }
        XCTAssertTrue(kinds.contains(.reminders) && kinds.contains(.aids) && kinds.contains(.wakingHours), "\(kinds)")
        let form = try await rig.stage.call { $0.reminderForm() }
        XCTAssertEqual(form.wakeMin, 420)
    }

    private func answer(_ question: QuestionSnapshot, from answers: [(String, String)], _ rig: Rig) async throws {
        let said = try XCTUnwrap(answers.first { $0.0 == question.key }, question.key).1
        try await rig.press("answer-\(said)")
        if question.several || question.confirm { try await rig.press("hand-on") }
    }

    /// Answers what is asked before standing and walking.
    private func checkMyself(_ rig: Rig) async throws {
        try await rig.press(rig.stage.gateway.label("screen-more"))
        try await rig.press("place-self-check")
        var asked = 0
        while let question = rig.stage.models.selfCheck.check?.question, asked < 20 {
            guard Stage.standing.contains(where: { $0.0 == question.key }) else { break }
            asked += 1
            try await answer(question, from: Stage.standing, rig)
        }
        XCTAssertEqual(asked, Stage.standing.count)
    }

    // MARK: prompts

    /// The first prompt of the day was shown a minute ago.
    private func prompted() async throws -> (Rig, Prompt) {
        let stage = try await Stage().settled()
        let prompt = try await stage.prompted()
        return (await Rig(stage), try XCTUnwrap(prompt))
    }

    func testInAHurryFromAPromptSaysOneThingAndBeginsNothing() async throws {
        let (rig, prompt) = try await prompted()
        rig.stage.opened.trail.goTo(.plan)
        await rig.settle()
        await rig.stage.app.answered(prompt, .inAHurry)
        await rig.settle()
        rig.look("flow-in-a-hurry")
        XCTAssertNil(rig.stage.gateway.running)
        try await rig.press(rig.stage.gateway.label("button-close"))
        XCTAssertEqual(rig.stage.app.said, "")
        XCTAssertTrue(rig.screen.has("made-by"), "one is where one was")
        XCTAssertEqual(rig.stage.fake.notifications.shown, [])
        let again = try XCTUnwrap(rig.stage.fake.notifications.requests[prompt.id]?.dueMs)
        XCTAssertGreaterThan(again, rig.stage.nowMs, "later, once")
        await rig.end()
    }

    func testStartOnAPromptBeginsOverWhateverIsShown() async throws {
        let (rig, prompt) = try await prompted()
        rig.stage.opened.trail.goTo(.more)
        rig.stage.opened.trail.go(.reminders)
        await rig.settle()
        await rig.stage.app.enter(Entry(prompt, starts: true))
        await rig.settle()
        XCTAssertNotNil(rig.stage.gateway.running)
        try await rig.press("stop")
        try await rig.press("skip")
        try await rig.press("close")
        try await rig.screen.settle { rig.screen.has("wake") }  // one is where one was
        await rig.end()
    }

    // MARK: kill

    func testAKilledAppComesBackPausedAndGoesOn() async throws {
        let stage = try await Stage().settled()
        let rig = await Rig(stage)
        try await rig.press("start")
        try await rig.press("ready")
        await rig.pass(20_000)
        let counted = try XCTUnwrap(stage.gateway.session).counts.map(\.repetitions)
        let later = try await stage.killed(meanwhileMs: 60_000)
        await rig.end()
        let again = await Rig(later)
        again.look("flow-killed")
        XCTAssertEqual(later.gateway.session?.counts.map(\.repetitions), counted)
        XCTAssertEqual(later.fake.voice.said, [], "nothing is said before somebody goes on")
        try await again.press("go-on")
        await again.pass(1_000)
        XCTAssertNotEqual(later.models.practice.state?.phase, .paused)
        await again.pass(600_000)
        XCTAssertEqual(later.gateway.done?.outcome, .done)
        try await again.press("close")
        XCTAssertEqual(later.opened.shown, .places)
        await again.end()
    }

    func testAKilledWalkIsStoppedWithOneTouch() async throws {
        let stage = try await Stage().settled()
        let rig = await Rig(stage)
        try await rig.press("item-walking-burst")
        try await rig.press("start")
        try await rig.press("ready")
        await rig.pass(15_000)
        let later = try await stage.killed(meanwhileMs: 3_600_000)
        await rig.end()
        let again = await Rig(later)
        XCTAssertTrue(again.screen.has("go-on"))
        try await again.press("stop")
        try await again.press("stop-tired")
        try await again.press("close")
        XCTAssertEqual(later.opened.shown, .places)
        XCTAssertNil(later.gateway.today.unfinished)
        await again.end()
    }
}
