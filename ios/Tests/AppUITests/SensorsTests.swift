import AppModel
import Fakes
import HeelfirstCore
import ScreenDriver
import SwiftUI
import XCTest

@testable import AppUI

@MainActor
final class SensorsTests: XCTestCase, @unchecked Sendable {
    private func opened(_ stage: Stage, _ route: Route = .sensors) async -> Rig {
        let rig = await Rig(stage)
        stage.opened.trail.go(route)
        await rig.settle()
        return rig
    }

    func testWithoutASensorItIsSaidWhatOneIsFor() async throws {
        let rig = await opened(try await Stage().settled())
        rig.look("sensors-none")
        for place in [Route.stepSounds, .gradeBorders, .recordings] {
            try await rig.press("to-\(place.name)")
            XCTAssertEqual(rig.stage.opened.trail.here, place)
            try rig.screen.back()
            await rig.settle()
        }
        await rig.stage.fake.phone.useLanguage("ar")
        await rig.settle()
        rig.look("sensors-none-ar")
        await rig.end()
    }

    func testBluetoothIsExplainedBeforeItIsAskedFor() async throws {
        let stage = try await Stage { $0.permissions.granted[.bluetooth] = .notAsked }.settled()
        let rig = await opened(stage)
        rig.look("sensors-not-asked")
        XCTAssertEqual(stage.fake.permissions.asked, [], "seeing the screen asks for nothing")
        XCTAssertFalse(rig.screen.has("look"))
        stage.fake.permissions.says = .no
        try await rig.press("allow")
        XCTAssertEqual(stage.fake.permissions.asked, [.bluetooth])
        rig.look("sensors-refused")
        try await rig.press("open-settings")
        XCTAssertEqual(stage.fake.permissions.opened, [.bluetooth])
        stage.fake.permissions.granted[.bluetooth] = .yes
        await stage.app.environmentChanged()
        await rig.settle()
        XCTAssertTrue(rig.screen.has("look"))
        XCTAssertFalse(rig.screen.has("open-settings"))
        stage.fake.permissions.hasBluetooth = false
        await stage.app.environmentChanged()
        await rig.settle()
        rig.look("sensors-no-bluetooth")
        await rig.end()
    }

    func testTwoSensorsAreToldApartByTapsAndOneOfThemIsForgotten() async throws {
        let rig = await opened(try await Stage(radio: nearby).settled())
        try await rig.press("look")
        rig.look("find-looking")
        await rig.pass(5_000)
        rig.look("find-found")
        try await rig.press("both-feet")
        rig.look("feet-sit")
        XCTAssertFalse(rig.stage.models.sensors.isLooking)
        await rig.pass { $0.feet?.stage == .tap }
        rig.look("feet-tap")
        await rig.pass(30_000)
        rig.look("feet-told")
        try await rig.press("close")
        XCTAssertEqual(rig.stage.opened.trail.here, .sensors, "those that are kept are seen among the others")
        XCTAssertEqual(rig.feet, ["a": .left, "b": .right])
        rig.look("sensors-kept")

        try await rig.press("forget-b")
        rig.look("sensors-forgetting")
        try await rig.press("keep")
        XCTAssertEqual(rig.feet.count, 2)
        XCTAssertFalse(rig.screen.has("forget-sure"))
        try await rig.press("forget-b")
        try await rig.press("forget-sure")
        await rig.pass(500)
        XCTAssertEqual(rig.feet, ["a": .left])
        XCTAssertFalse(rig.screen.has("paired-b"))
        await rig.end()
    }

    func testAQuestionAboutForgettingDoesNotWaitForTheNextTime() async throws {
        let rig = await opened(try await Stage(radio: nearby).wearing())
        try await rig.press("forget-a")
        XCTAssertTrue(rig.screen.has("forget-sure"))
        try rig.screen.back()
        await rig.settle()
        rig.stage.opened.trail.go(.sensors)
        await rig.settle()
        XCTAssertFalse(rig.screen.has("forget-sure"))
        await rig.end()
    }

    func testTheFootIsChosenAndTheLeftOneLiesAtTheLeftInEveryLanguage() async throws {
        for language in ["en", "ar"] {
            let rig = await opened(try await Stage(language: language, radio: nearby).settled(), .findSensors)
            await rig.pass(5_000)
            try await rig.press("use-a")
            rig.look(language == "en" ? "choose-foot" : "choose-foot-ar")
            XCTAssertEqual(rig.screen.fromLeft.filter { $0.hasPrefix("foot-") }, ["foot-left", "foot-right"])
            XCTAssertGreaterThanOrEqual(try rig.screen.element("foot-left").minHeight ?? 0, 160)
            XCTAssertFalse(rig.screen.elements.contains { $0.kind == "BackButton" }, "one goes back to the list, not past it")
            try await rig.press("cancel")
            XCTAssertTrue(rig.screen.has("use-a"))
            try await rig.press("use-a")
            try await rig.press("foot-right")
            await rig.pass(1_000)
            XCTAssertEqual(rig.feet, ["a": .right])
            await rig.end()
        }
    }

    func testOneOfWhichNobodyKnowsIsFoundOutByTapping() async throws {
        let rig = await opened(try await Stage(radio: nearby).settled(), .findSensors)
        await rig.pass(5_000)
        try await rig.press("use-a")
        try await rig.press("by-tapping")
        XCTAssertTrue(rig.screen.has("guide"))
        try await rig.press("stop")
        rig.look("feet-stopped")
        try await rig.press("close")
        XCTAssertEqual(rig.feet, [:])
        XCTAssertEqual(rig.stage.opened.trail.here, .findSensors, "nothing was kept")
        XCTAssertTrue(rig.stage.models.sensors.isLooking, "it is being looked again")
        await rig.end()
    }

    func testACalibrationIsLedStoppedAndDone() async throws {
        let rig = await opened(try await Stage(radio: oneFoot("heel")).settled().withSensor())
        let calibrate = "calibrate-simulated-foot"
        XCTAssertTrue(rig.screen.has("stand-in"))
        try await rig.press(calibrate)
        rig.look("calibrate-sit")
        XCTAssertGreaterThanOrEqual(try rig.screen.element("stop").minHeight ?? 0, 96)
        await rig.pass { $0.calibration?.stage == .holdStill }
        rig.look("calibrate-still")
        try await rig.press("stop")
        await rig.pass(500)
        rig.look("calibrate-stopped")
        try await rig.press("close")
        XCTAssertNil(rig.stage.gateway.sensors.first?.mountQuality)
        try await rig.press(calibrate)
        await rig.pass(12_000)
        rig.look("calibrate-lift")
        await rig.pass(60_000)
        rig.look("calibrate-done")
        try await rig.press("close")
        XCTAssertNotNil(rig.stage.gateway.sensors.first?.mountQuality)
        rig.look("sensors-simulated")
        await rig.end()
    }

    func testAGuideThatComesToNothingIsTriedAgain() async throws {
        let away = sceneSensor("a", .left, mutes: [SceneMute(afterMs: 9_000, lastingMs: 600_000)])
        let rig = await opened(try await Stage(radio: .scene(sensors: [away])).settled())
        rig.stage.opened.trail.go(.findSensors)
        await rig.settle()
        await rig.pass(5_000)
        try await rig.press("use-a")
        try await rig.press("foot-left")
        await rig.pass(1_000)
        try await rig.press("calibrate-a")
        await rig.pass(120_000)
        rig.look("calibrate-failed")
        try await rig.press("again")
        XCTAssertTrue(rig.screen.has("stop"), "\(rig.screen.tree)")
        await rig.end()
    }

    func testASensorThatSeemsToSitOtherwiseIsAskedAbout() async throws {
        let stage = try await Stage(radio: oneFoot("heel", slippedDeg: 25)).wearing()
        try await stage.practising("walking-burst")
        await stage.pass(60_000)
        stage.gateway.seenDone()
        let rig = await opened(stage)
        rig.look("sensors-doubt")
        XCTAssertEqual(stage.gateway.mountQuestions.count, 1)
        try await rig.press("mount-leave")
        XCTAssertEqual(stage.gateway.mountQuestions, [])
        XCTAssertFalse(rig.screen.has("mount-question"))
        await rig.end()
    }

    func testWhatDidNotWorkIsTold() async throws {
        let rig = await opened(try await Stage(radio: nearby).settled())
        rig.stage.models.sensors.calibrate(SensorId(value: "nobody"))
        await rig.settle()
        rig.look("sensors-problem")
        try await rig.press("seen")
        XCTAssertEqual(rig.stage.gateway.problems, [])
        await rig.end()
    }

    func testItIsLookedOnlyWhileItIsSeen() async throws {
        let rig = await opened(try await Stage(radio: nearby).settled(), .findSensors)
        let sensors = rig.stage.models.sensors
        XCTAssertTrue(sensors.isLooking)
        rig.screen.setting.scenePhase = .background
        await rig.pass(10_000)
        XCTAssertFalse(sensors.isLooking)
        XCTAssertEqual(sensors.found, [])
        rig.screen.setting.scenePhase = .active
        await rig.settle()
        XCTAssertTrue(sensors.isLooking, "who comes back looks on")
        try await rig.press("stop-looking")
        rig.look("find-stopped")
        rig.screen.setting.scenePhase = .background
        rig.screen.setting.scenePhase = .active
        await rig.settle()
        XCTAssertFalse(sensors.isLooking, "it was not being looked")
        try await rig.press("look")
        rig.stage.models.today.start("seated-ankle-lift")
        await rig.settle()
        XCTAssertFalse(sensors.isLooking, "a session lies over it")
        try await rig.press("stop")  // it had not begun, so that there is nothing to show of it
        XCTAssertTrue(sensors.isLooking)
        try rig.screen.back()
        await rig.settle()
        XCTAssertFalse(sensors.isLooking, "it was left")
        await rig.end()
    }
}

extension Rig {
    /// Which sensor is on which foot.
    var feet: [String: Side] {
        stage.gateway.sensors.reduce(into: [:]) { feet, sensor in feet[sensor.sensor.value] = sensor.foot }
    }
}

extension Rig {
    /// Passes until the core says so.
    fileprivate func pass(until isSo: (Gateway) -> Bool) async {
        for _ in 0..<240 {
            if isSo(stage.gateway) { return }
            await pass(250)
        }
        XCTFail("it never came")
    }
}
