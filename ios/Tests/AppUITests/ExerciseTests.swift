import AppModel
import Fakes
import HeelfirstCore
import ScreenDriver
import SwiftUI
import XCTest

@testable import AppUI

@MainActor
final class ExerciseTests: XCTestCase, @unchecked Sendable {
    private func page(_ exercise: String = "seated-ankle-lift", _ prepare: (FakePhone) -> Void = { _ in }) async throws -> Rig {
        let stage = try await Stage(prepare: prepare).settled()
        let rig = await Rig(stage)
        stage.opened.trail.go(.exercise(exercise))
        await rig.settle()
        return rig
    }

    func testTheFigureDoesTheExerciseAgainAndAgain() async throws {
        let rig = try await page()
        let first = try rig.screen.drawing("figure")
        XCTAssertFalse(first.isEmpty)
        rig.screen.advance(by: 1.8)
        XCTAssertNotEqual(try rig.screen.drawing("figure"), first)
        rig.screen.advance(by: 5.4)
        XCTAssertEqual(try rig.screen.drawing("figure"), first, "once around")
        let before = rig.screen.bodies
        rig.screen.advance(by: 0.1)
        let more = Set(rig.screen.bodies.filter { $0.value != before[$0.key] }.keys.map { String($0.prefix { $0 != "<" }) })
        XCTAssertEqual(more, ["Moving", "FigureView"], "only the figure is drawn anew")
        await rig.end()
    }

    func testAWalkingFigureWalks() async throws {
        let rig = try await page("walking-burst")
        let first = try rig.screen.drawing("figure")
        rig.screen.advance(by: 0.5)
        XCTAssertNotEqual(try rig.screen.drawing("figure"), first)
        rig.screen.advance(by: 0.9)
        XCTAssertEqual(try rig.screen.drawing("figure"), first, "a stride")
        await rig.end()
    }

    func testWhereNothingMayMoveThereAreThreeStills() async throws {
        let rig = try await page()
        XCTAssertEqual(canvases(rig), 1)
        rig.screen.setting.reduceMotion = true
        await rig.settle()
        XCTAssertEqual(canvases(rig), 3)
        rig.look("exercise-still")
        let still = try rig.screen.drawing("figure")
        rig.screen.advance(by: 1.8)
        XCTAssertEqual(try rig.screen.drawing("figure"), still)
        rig.screen.setting.size = CGSize(width: 250, height: 500)
        await rig.settle()
        XCTAssertEqual(canvases(rig), 1, "three would be too small")
        rig.screen.setting.size = CGSize(width: 390, height: 844)
        rig.screen.setting.reduceMotion = false
        await rig.settle()
        XCTAssertEqual(canvases(rig), 1)
        rig.stage.fake.phone.preferences.choose { $0.still = true }
        await rig.settle()
        XCTAssertEqual(canvases(rig), 3)
        await rig.end()
    }

    func testCircumstancesAreChosenWithOneTouchAndTheShoeIsKeptWhileItIsTyped() async throws {
        let rig = try await page()
        let keys = WalkingAid.allCases.map(\.key) + Orthosis.allCases.map(\.key) + HeelfirstCore.Place.allCases.map(\.key)
        XCTAssertEqual(keys.filter { !rig.screen.has($0) }, [], "all that the core knows")
        XCTAssertEqual(keys.map(rig.stage.gateway.label).filter { $0.hasPrefix("[") }, [])
        try await rig.press("aid-cane")
        try await rig.press("place-outdoors")
        try rig.screen.toggle("helper")
        await rig.settle()
        for shoe in ["b", "blue", "blue trainers "] {
            try rig.screen.type(shoe, into: "shoe")
            await rig.settle()
        }
        let kept = try await rig.stage.call { $0.context(exercise: "seated-ankle-lift") }
        XCTAssertEqual([kept.aid == .cane, kept.place == .outdoors, kept.helper, kept.shoe == "blue trainers"], [true, true, true, true])
        XCTAssertEqual(try rig.screen.element("shoe").value, "blue trainers ", "what is typed stays as it is")
        XCTAssertTrue(try rig.screen.element("aid-cane").traits.contains("selected"))
        await rig.end()
    }

    func testInASessionTooNothingMovesWhereNothingMay() async throws {
        let stage = try await Stage { $0.phone.preferences.choose { $0.still = true } }.settled()
        try await stage.practising("seated-ankle-lift")
        let rig = await Rig(stage)
        XCTAssertEqual(canvases(rig), 3, "three stills")
        rig.screen.setting.size = CGSize(width: 250, height: 500)
        await rig.settle()
        XCTAssertEqual(canvases(rig), 1, "three would be too small")
        let still = try rig.screen.drawing("figure")
        rig.screen.advance(by: 1)
        XCTAssertEqual(try rig.screen.drawing("figure"), still)
        await rig.end()
    }

    private func canvases(_ rig: Rig) -> Int {
        let lines = rig.screen.tree.split(separator: "\n")
        let first = lines.lastIndex { $0.hasPrefix("FullScreenCover") } ?? 0
        return lines[first...].count { $0.hasSuffix("  Canvas") }
    }
}
