import AppModel
import Fakes
import HeelfirstCore
import ScreenDriver
import SwiftUI
import XCTest

@testable import AppUI

/// Somebody who allows nothing, on a phone that gives nothing.
@MainActor
final class DeniedTests: XCTestCase, @unchecked Sendable {
    private func denied() async throws -> Stage {
        try await Stage { fake in
            fake.permissions.granted = [.notifications: .no, .bluetooth: .no, .healthStore: .no]
            fake.permissions.says = .no
            fake.notifications.allowed = Showing(granted: .no)
            fake.health.allows = false
            fake.voice.languages = []
        }
    }

    func testTheFirstMinutesTheFirstLiftsAndAWalkNeedNothing() async throws {
        let rig = await Rig(try await denied())
        try await rig.welcomed()
        try await rig.press("first-lifts")
        await rig.pass(600_000)
        XCTAssertEqual(rig.stage.gateway.done?.outcome, .done)
        if rig.screen.has("rating-right") { try await rig.press("rating-right") }
        try await rig.press("close")
        XCTAssertEqual(rig.stage.opened.shown, .places)
        XCTAssertEqual(rig.stage.gateway.problems, [], "nothing is held against anybody")
        XCTAssertEqual(rig.stage.fake.permissions.asked, [], "nothing was asked for on the way")
        await rig.end()
    }

    func testAWalkIsLedAndEndsWithoutASensor() async throws {
        let rig = await Rig(try await denied().settled())
        try await rig.press("item-walking-burst")
        try await rig.press("start")
        try await rig.press("ready")
        await rig.pass(10_000)
        XCTAssertEqual(try rig.screen.element("summary").label, rig.stage.gateway.label("walk-no-sensor"))
        try await rig.press("arrived")
        await rig.pass(2_000)
        try await rig.answersTheOneQuestion()
        try await rig.press("close")
        rig.stage.opened.trail.goTo(.history)
        try await rig.screen.settle { rig.screen.has("weeks") }
        XCTAssertEqual(rig.stage.gateway.problems, [])
        await rig.end()
    }

    func testEachPlaceIsThereAndTheSensorsSayWhatIsInTheWay() async throws {
        let rig = await Rig(try await denied().settled())
        for place in [Route.history, .plan, .more, .reminders, .selfCheck, .safety, .settings, .stepSounds, .gradeBorders, .recordings] {
            rig.stage.opened.trail.go(place)
            await rig.settle()
            XCTAssertTrue(rig.screen.has(rig.stage.gateway.label("screen-\(place.name)")), place.name)
            XCTAssertEqual(rig.screen.unlabelled, [], place.name)
            XCTAssertEqual(rig.screen.faults, [], place.name)
        }
        rig.stage.opened.trail.go(.sensors)
        await rig.settle()
        XCTAssertTrue(rig.screen.has("open-settings"))
        XCTAssertFalse(rig.screen.has("look"))
        rig.stage.opened.trail.go(.findSensors)
        await rig.settle()
        rig.look("find-refused")
        XCTAssertFalse(rig.stage.models.sensors.isLooking, "there is nothing to look with")
        XCTAssertEqual(rig.stage.fake.permissions.asked, [])
        await rig.end()
    }
}

extension Rig {
    /// Answers the questions of the welcome by touch, up to its last page.
    fileprivate func welcomed() async throws {
        for _ in 0..<40 {
            guard let page = stage.models.welcome.page, page.kind != .firstLifts else { return }
            guard let question = page.question else {
                if page.kind == .reminders { look("welcome-reminders-refused") }
                try await press("next")
                continue
            }
            let answer = try XCTUnwrap(Stage.welcome.first { $0.0 == question.key }).1
            try await press("answer-\(answer)")
            if question.several || question.confirm { try await press("hand-on") }
        }
    }
}
