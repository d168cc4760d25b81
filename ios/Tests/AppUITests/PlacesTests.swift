import AppModel
import Fakes
import HeelfirstCore
import ScreenDriver
import SwiftUI
import XCTest

@testable import AppUI

@MainActor
final class PlacesTests: XCTestCase, @unchecked Sendable {
    func testTodayFromItsListToAnExerciseAndItsStart() async throws {
        let rig = await Rig(try await Stage().settled())
        rig.look("today")
        let item = try XCTUnwrap(rig.stage.gateway.today.items.first { $0.due && $0.offered })
        try await rig.press("item-\(item.exercise)")
        rig.look("exercise")
        XCTAssertEqual(rig.stage.opened.trail.here, .exercise(item.exercise))
        try await rig.press("start")
        XCTAssertNotEqual(rig.stage.opened.shown, .places)
        XCTAssertTrue(rig.screen.has("stop"))
        await rig.end()
    }

    func testADayIsMadeLighterAndAMishapIsReportedAndTakenBack() async throws {
        let rig = await Rig(try await Stage().settled())
        try rig.screen.toggle("lighter-day")
        await rig.settle()
        XCTAssertTrue(rig.stage.gateway.today.lighterDay)
        try await rig.press(rig.stage.gateway.label("today-more"))
        try await rig.press("button-trip")
        XCTAssertNotNil(rig.stage.gateway.today.noted)
        rig.look("today-noted")
        try await rig.press("undo")
        XCTAssertNil(rig.stage.gateway.today.noted)
        await rig.end()
    }

    func testEachTabAndEachPlaceOfMoreOpens() async throws {
        let rig = await Rig(try await Stage().settled())
        try await rig.press(rig.stage.gateway.label("screen-more"))
        rig.look("more")
        for place in ["self-check", "safety", "settings"] {
            try await rig.press("place-\(place)")
            rig.look(place)
            try rig.screen.back()
            await rig.settle()
        }
        await rig.end()
    }

    func testAQuestionOfTheSelfCheckIsAnsweredAnew() async throws {
        let rig = await Rig(try await Stage().settled())
        rig.stage.opened.trail.go(.selfCheck)
        await rig.settle()
        let question = try XCTUnwrap(rig.stage.models.selfCheck.check?.all.first { $0.key == "side" })
        try await rig.press("question-side")
        rig.look("self-check-question")
        let other = try XCTUnwrap(question.answers.first { $0.key != question.given })
        try await rig.press("answer-\(other.key)")
        if rig.screen.has("hand-on") { try await rig.press("hand-on") }
        XCTAssertEqual(rig.stage.models.selfCheck.check?.all.first { $0.key == "side" }?.given, other.key)
        XCTAssertNil(rig.stage.models.selfCheck.asked)
        await rig.end()
    }

    func testTheHistoryBeforeAndAfterASession() async throws {
        let stage = try await Stage().settled()
        let rig = await Rig(stage)
        stage.opened.trail.goTo(.history)
        try await rig.screen.settle { rig.screen.has("share-report") }
        rig.look("history-empty")
        try await stage.practising("seated-ankle-lift")
        await rig.pass(600_000)
        try await rig.press("close")
        try await rig.screen.settle { rig.screen.has("weeks") }
        rig.look("history")
        try await rig.press("months")
        XCTAssertTrue(try rig.screen.element("months").traits.contains("selected"))
        try await rig.press("share-report")
        try await rig.screen.settle { stage.fake.files.shared == ["heelfirst-report.pdf"] }
        await rig.end()
    }

    func testEachTopicIsRead() async throws {
        let rig = await Rig(try await Stage().settled())
        rig.stage.opened.trail.go(.safety)
        await rig.settle()
        for topic in Topic.allCases {
            try await rig.press("topic-\(topic.rawValue)")
            rig.look("reading-\(topic.rawValue)")
            try rig.screen.back()
            await rig.settle()
        }
        await rig.end()
    }

    func testAPieceIsMarkedReadAndLeadsBack() async throws {
        let rig = await Rig(try await Stage().settled())
        rig.stage.opened.trail.go(.reading("pieces"))
        await rig.settle()
        let piece = try XCTUnwrap(rig.stage.models.safety.pieces.first { !$0.isRead })
        try await rig.press(piece.key)
        rig.look("piece")
        try await rig.press("read-aloud")
        XCTAssertEqual(rig.stage.fake.voice.said, [piece.paragraphs.joined(separator: "\n")])
        try await rig.press("mark-read")
        XCTAssertEqual(rig.stage.opened.trail.here, .reading("pieces"))
        XCTAssertEqual(rig.stage.models.safety.piece(piece.key)?.isRead, true)
        await rig.end()
    }

    func testWhatIsChosenInTheSettingsHoldsForTheWholeApp() async throws {
        let rig = await Rig(try await Stage().settled())
        rig.stage.opened.trail.go(.settings)
        await rig.settle()
        try await rig.press("text-size-large")
        try await rig.press("theme-dark")
        try rig.screen.toggle("contrast")
        await rig.settle()
        let chosen = rig.stage.fake.phone.chosen
        XCTAssertEqual([chosen.textScale, chosen.theme == .dark ? 1 : 0, chosen.contrast == .high ? 1 : 0], [1.5, 1, 1])
        try await rig.press("language-ar")
        XCTAssertTrue(rig.stage.gateway.isRightToLeft)
        rig.look("settings-ar")
        await rig.end()
    }

    func testTextIsLargerBySizesOfTheSystem() async throws {
        XCTAssertEqual(DynamicTypeSize.large.larger(by: 1), .large)
        XCTAssertEqual(DynamicTypeSize.large.larger(by: 2), .accessibility2)
        XCTAssertEqual(DynamicTypeSize.accessibility4.larger(by: 2), .accessibility5)
    }
}
