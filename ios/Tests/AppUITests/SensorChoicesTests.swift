import AppModel
import Fakes
import HeelfirstCore
import ScreenDriver
import SwiftUI
import XCTest

@testable import AppUI

@MainActor
final class SensorChoicesTests: XCTestCase, @unchecked Sendable {
    private func opened(_ stage: Stage, _ route: Route) async -> Rig {
        let rig = await Rig(stage)
        stage.opened.trail.go(route)
        await rig.settle()
        return rig
    }

    func testTheSoundsOfStepsAreChosenOutdoorsToo() async throws {
        let rig = await opened(try await Stage().settled(), .stepSounds)
        rig.look("step-sounds")
        XCTAssertTrue(try rig.screen.element("sounds-success").traits.contains("selected"))
        try await rig.press("sounds-pitch")
        try rig.screen.toggle("silent-walks")
        await rig.settle()
        try rig.screen.toggle("outdoors")
        await rig.settle()
        XCTAssertTrue(try rig.screen.element("sounds-pitch").traits.contains("selected"))
        let kept = try await rig.stage.call { $0.stepSounds() }
        XCTAssertEqual(kept, StepSounds(mode: .pitch, silentEveryWalks: 0, heardOutdoors: true))
        await rig.end()
    }

    func testABorderMovesWithAPressAndGoesBack() async throws {
        let rig = await opened(try await Stage().settled(), .gradeBorders)
        rig.look("borders")
        XCTAssertFalse(rig.screen.has("default-heel"))
        await rig.readAloud()
        try await rig.press("higher-heel")
        try await rig.press("higher-heel")
        XCTAssertEqual(rig.stage.fake.reader.announced.count, 2, "VoiceOver is told where it went")
        rig.look("borders-moved")
        let moved = try await rig.stage.call { $0.gradeBorders().moved.heelDeg }
        XCTAssertEqual(moved, 9)
        try await rig.press("default-heel")
        let back = try await rig.stage.call { $0.gradeBorders().moved.heelDeg }
        XCTAssertNil(back)
        await rig.end()
    }

    func testABorderStopsWhereItsRoomEnds() async throws {
        let rig = await opened(try await Stage().settled(), .gradeBorders)
        var presses = 0
        while try rig.screen.element("lower-drag").isEnabled, presses < 60 {
            try await rig.press("lower-drag")
            presses += 1
        }
        XCTAssertLessThan(presses, 60)
        XCTAssertThrowsError(try rig.screen.press("lower-drag"))
        XCTAssertTrue(try rig.screen.element("higher-drag").isEnabled)
        await rig.end()
    }

    func testPracticeIsRecordedKeptAndDeletedWithAQuestion() async throws {
        let rig = await opened(try await Stage(radio: oneFoot("mixed")).wearing(), .recordings)
        rig.look("recordings-none")
        try rig.screen.toggle("record")
        await rig.settle()
        try await rig.press("keep-more")
        let kept = try await rig.stage.call { try $0.recordings() }
        XCTAssertTrue(kept.on)
        XCTAssertEqual(kept.limitMb, 300)
        XCTAssertTrue(kept.recordings.isEmpty)

        try await rig.stage.practising("walking-burst")
        await rig.pass(60_000)
        try await rig.press("close")
        try await rig.screen.settle { rig.screen.elements.contains { $0.identifier?.hasPrefix("delete-") == true } }
        await rig.settle()
        rig.look("recordings")
        let name = try XCTUnwrap(rig.stage.models.recordings.recordings?.recordings.first).name
        try await rig.press("delete-\(name)")
        rig.look("recordings-deleting")
        try await rig.press("keep")
        XCTAssertFalse(rig.screen.has("delete-sure"))
        try await rig.press("delete-\(name)")
        try await rig.press("delete-sure")
        try await rig.screen.settle { !rig.screen.has("recording-\(name)") }
        let left = try await rig.stage.call { try $0.recordings().recordings }
        XCTAssertEqual(left, [])
        await rig.end()
    }
}
