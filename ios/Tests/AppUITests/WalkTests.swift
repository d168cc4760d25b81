import AppModel
import Fakes
import HeelfirstCore
import ScreenDriver
import SwiftUI
import XCTest

@testable import AppUI

@MainActor
final class WalkTests: XCTestCase, @unchecked Sendable {
    func testASensorIsFoundKeptAndWalkedWithToTheOneQuestion() async throws {
        let rig = await Rig(try await Stage(radio: .scene(sensors: [sceneSensor("a", .left, pattern: "mixed")])).settled())
        let label = rig.stage.gateway.label
        try await rig.press(label("screen-more"))
        try await rig.press("place-sensors")
        try await rig.press("look")
        await rig.pass(5_000)
        try await rig.press("use-a")
        try await rig.press("foot-left")
        await rig.pass(1_000)
        XCTAssertTrue(rig.screen.has("paired-a"), "it leads back to those that are kept")
        try await rig.press("calibrate-a")
        await rig.pass(60_000)
        try await rig.press("close")

        try await rig.press(label("screen-today"))
        try await rig.press("item-walking-burst")
        try await rig.press("start")
        await rig.pass(1_000)
        rig.look("walk-set-up-worn")
        try await rig.press("ready")
        await rig.pass(20_000)
        rig.look("walk-steps")
        let told = try rig.screen.element("steps-left")
        XCTAssertEqual(told.label, label("walk-steps-left"))
        XCTAssertTrue(told.value.hasPrefix(try XCTUnwrap(rig.stage.gateway.lastSteps.last).text), told.value)
        XCTAssertFalse(rig.screen.has("steps-right"))
        XCTAssertEqual(try rig.screen.element("summary").label, rig.stage.gateway.stepsSummary)
        try await rig.press("arrived")
        await rig.pass(2_000)
        XCTAssertEqual(rig.stage.gateway.done?.outcome, .done)
        rig.look("walk-done")
        try await rig.answersTheOneQuestion()
        try await rig.press("close")
        XCTAssertEqual(rig.stage.opened.shown, .places)
        await rig.end()
    }

    func testASimulatedFootIsNamedWhereverItMeasures() async throws {
        let rig = await Rig(try await Stage(radio: oneFoot("mixed")).wearing())
        func isNamed(_ place: String) throws { XCTAssertEqual(try rig.screen.element("stand-in").label, "Simulated foot", place) }
        XCTAssertFalse(rig.screen.has("stand-in"))
        rig.stage.opened.trail.go(.sensors)
        await rig.settle()
        try isNamed("sensors")
        rig.stage.models.today.start("walking-burst")
        await rig.pass(500)
        try isNamed("set-up")
        try await rig.press("ready")
        await rig.pass(15_000)
        try isNamed("walk")
        try await rig.press("pause")
        rig.look("walk-paused")
        try isNamed("paused")
        try await rig.press("go-on")
        await rig.pass(90_000)
        XCTAssertNotNil(rig.stage.gateway.done?.walk)
        try isNamed("done")
        await rig.end()
    }

    func testAStepThatDoesNotCountIsHollowAndSaysSo() async throws {
        let rig = await Rig(try await Stage(radio: oneFoot("heel")).walking(0))
        var passed = 0
        while rig.stage.gateway.lastSteps.last?.apartText == nil, passed < 200 {
            await rig.stage.pass(250)
            passed += 1
        }
        await rig.settle()
        let step = try XCTUnwrap(rig.stage.gateway.lastSteps.last)
        let apart = try XCTUnwrap(step.apartText)
        XCTAssertTrue(try rig.screen.element("steps-left").value.hasPrefix("\(step.text), \(apart)"))
        XCTAssertTrue(try XCTUnwrap(rig.marks("steps-left").first).hasPrefix("stroke"))
        await rig.end()
    }

    func testTheLeftFootIsAtTheLeftInEveryLanguage() async throws {
        let feet = [sceneSensor("a", .left, pattern: "mixed"), sceneSensor("b", .right, seed: 3)]
        let rig = await Rig(try await Stage(language: "ar", radio: .scene(sensors: feet)).walking(15_000))
        rig.look("walk-both-feet-ar")
        XCTAssertEqual(rig.screen.fromLeft.filter { $0.hasPrefix("steps-") }, ["steps-left", "steps-right"])
        XCTAssertEqual(rig.screen.fromLeft.filter { ["stop", "pause"].contains($0) }, ["pause", "stop"], "the bar is laid as it is read")
        await rig.end()
    }

    func testASensorThatDiesInTheMiddleOfAStepIsToldAndTheWalkGoesOn() async throws {
        let stage = try await Stage(radio: .scene(sensors: [sceneSensor("a", .left, pattern: "mixed", untilMs: 100_000)])).wearing()
        let rig = await Rig(stage)
        try await stage.practising("walking-burst")
        await rig.pass(8_000)
        XCTAssertTrue(rig.screen.has("steps-left"))
        XCTAssertFalse(rig.screen.has("sensor-lost"))
        let seen = stage.gateway.lastSteps.count
        XCTAssertGreaterThan(seen, 0)
        await rig.pass(max(100_500 - stage.passedMs, 0) + 8_000)
        rig.look("walk-lost")
        XCTAssertEqual(try rig.screen.element("sensor-lost").label, stage.gateway.label("walk-sensor-lost-left"))
        XCTAssertEqual(stage.gateway.session?.phase, .walk)
        XCTAssertTrue(rig.screen.has("stop") && rig.screen.has("pause") && rig.screen.has("arrived"))
        XCTAssertEqual(stage.gateway.problems, [], "it is said where the walk is, once")
        try await rig.press("arrived")
        await rig.pass(2_000)
        XCTAssertEqual(stage.gateway.done?.outcome, .done)
        XCTAssertGreaterThan(try XCTUnwrap(stage.gateway.done?.walk).stepsCount, 0, "what it saw is kept")
        try await rig.answersTheOneQuestion()
        try await rig.press("close")
        XCTAssertEqual(stage.opened.shown, .places)
        await rig.end()
    }

    func testASensorThatDropsComesBackAndItsStepsGoOn() async throws {
        let drops = sceneSensor("a", .left, pattern: "mixed", dropsAfterMs: [10_000])
        let rig = await Rig(try await Stage(radio: .scene(sensors: [drops])).walking(0))
        let stage = rig.stage
        try await rig.passes { rig.screen.has("sensor-lost") }
        XCTAssertEqual(try rig.screen.element("sensor-lost").label, stage.gateway.label("walk-sensor-lost-left"))
        XCTAssertEqual(stage.models.walk.lost.map(\.sensor.value), ["a"])
        XCTAssertTrue(rig.screen.has("steps-left"), "what it saw stays")
        let seen = try XCTUnwrap(stage.gateway.lastSteps.last)
        try await rig.passes { !rig.screen.has("sensor-lost") }
        XCTAssertEqual(stage.models.walk.lost, [])
        try await rig.passes { stage.gateway.lastSteps.last != seen }
        XCTAssertEqual(stage.gateway.session?.phase, .walk)
        XCTAssertEqual(stage.gateway.problems, [], "it is said where the walk is")
        await rig.end()
    }

    func testOutdoorsThereIsANoticeOnce() async throws {
        let rig = await Rig(try await Stage().settled())
        let outdoors = PracticeContext(shoe: "", orthosis: .afo, aid: .cane, place: .outdoors, helper: false, hotOrTired: false)
        try await rig.stage.call { core in
            try core.setContext(context: outdoors)
            _ = try core.start(item: "walking-burst")
        }
        await rig.settle()
        rig.look("walk-set-up-outdoors")
        XCTAssertTrue(rig.screen.has("outdoors-read"))
        try await rig.press("ready")
        XCTAssertTrue(rig.stage.fake.phone.chosen.outdoorsRead, "who is ready has read it")
        try await rig.press("stop")
        try await rig.press("close")
        rig.stage.models.today.start("walking-burst")
        await rig.settle()
        XCTAssertFalse(rig.screen.has("outdoors-read"))
        await rig.end()
    }
}

extension Stage {
    /// How long it has gone on.
    var passedMs: Int64 { nowMs - Stage.beginsMs }
}

extension Rig {
    /// Each step's shape below an element, the newest first.
    func marks(_ name: String) throws -> [String] { try screen.drawing(name) }

    /// Lets time pass until it is so, for at most twenty seconds.
    func passes(file: StaticString = #filePath, line: UInt = #line, until isSo: () -> Bool) async throws {
        for _ in 0..<80 where !isSo() { await pass(250) }
        XCTAssertTrue(isSo(), file: file, line: line)
    }

    /// There is one question and no more; its answer is taken.
    func answersTheOneQuestion(file: StaticString = #filePath, line: UInt = #line) async throws {
        let answers = ["mishap-none", "rating-right", "stop-tired"].filter { screen.has($0) }
        XCTAssertEqual(answers.count, 1, "one question at a time: \(answers)", file: file, line: line)
        try await press(try XCTUnwrap(answers.first))
    }
}
