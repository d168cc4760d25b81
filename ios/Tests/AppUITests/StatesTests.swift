import AppModel
import Fakes
import Foundation
import HeelfirstCore
import ScreenDriver
import SwiftUI
import XCTest

@testable import AppUI

/// States of screens that no other test comes through on its way.
@MainActor
final class StatesTests: XCTestCase, @unchecked Sendable {
    // MARK: the closed core

    func testACoreThatCannotBeOpenedSaysWhyAndIsTriedAgain() async throws {
        for language in ["en", "ar"] {
            let folder = Stage.newFolder()
            let fake = FakePhone(folder: folder)
            fake.facts.languages = [language]
            let data = folder.appendingPathComponent("data")
            try Data("no folder".utf8).write(to: data)
            let app = Application(fake.phone, data: data, beside: folder.appendingPathComponent("beside"), recorded: Stage.recorded) {
                try await Gateway.open(
                    CoachConfig(
                        dataDir: data.path, languages: [], clock: .scripted(startedAtMs: Stage.beginsMs), radio: .none, environment: $0))
            }
            let screen = Screen(render: Heelfirst(app, touches: Touches(now: { 0 })))
            await app.open()
            await screen.settle()
            screen.look(language == "en" ? "closed" : "closed-ar")
            try FileManager.default.removeItem(at: data)
            try screen.press("again")
            try await screen.settle { app.opened != nil }
            XCTAssertFalse(screen.has("again"), screen.tree)
            screen.close()
            await app.shutDown()
            try FileManager.default.removeItem(at: folder)
        }
    }

    // MARK: today

    func testTodayWhileSomethingIsUrgentAndNothingElse() async throws {
        let rig = await Rig(try await Stage().settled())
        try await rig.stage.call { try $0.answerCheck(question: "urgent", answer: "emergency") }
        await rig.settle()
        rig.look("today-urgent")
        XCTAssertFalse(rig.screen.has("start"))
        await rig.end()
    }

    func testTodayAfterAFallUntilThePersonIsReadyAgain() async throws {
        let rig = await Rig(try await Stage().settled())
        try await rig.press(rig.stage.gateway.label("today-more"))
        try await rig.press("button-fall")
        rig.look("today-fall")
        let hurt = try XCTUnwrap(rig.stage.gateway.today.ask)
        try await rig.press("answer-\(try XCTUnwrap(hurt.answers.first).key)")
        if hurt.several || hurt.confirm { try await rig.press("hand-on") }
        XCTAssertTrue(rig.screen.has("after-fall"), rig.screen.tree)
        rig.look("today-after-fall")
        try await rig.press("ready-again")
        XCTAssertFalse(rig.screen.has("after-fall"))
        await rig.end()
    }

    /// The session lies over it; below, it is offered too.
    func testTodayOffersWhatWasCutShort() async throws {
        let stage = try await Stage().settled().practising("seated-ankle-lift")
        await stage.pass(20_000)
        let later = try await stage.killed(meanwhileMs: 60_000)
        let screen = Screen(
            render: NavigationStack { TodayScreen(model: later.models.today) { _ in } }
                .modifier(Look(gateway: later.gateway, phone: later.fake.phone)).environment(\.touches, Touches(now: { 0 })))
        XCTAssertTrue(screen.has("unfinished"))
        screen.look("today-unfinished")
        try screen.press("end-unfinished")
        await later.settle()
        await screen.settle()
        XCTAssertNil(later.gateway.running)
        XCTAssertFalse(screen.has("unfinished"))
        screen.close()
        await stage.end()
        await later.end()
    }

    func testTodayLeadsToTheQuestionsThatAreOpen() async throws {
        let rig = await Rig(try await Stage().welcomed())
        rig.look("today-questions")
        try await rig.press("to-questions")
        XCTAssertEqual(rig.stage.opened.trail.here, .selfCheck)
        await rig.end()
    }

    func testTodayLeadsToAPlanThatIsProposed() async throws {
        let stage = try await Stage().settled()
        try await stage.call { try $0.answerCheck(question: "minutes", answer: "30") }
        let rig = await Rig(stage)
        rig.look("today-proposal")
        try await rig.press("look-at-plan")
        XCTAssertEqual(rig.stage.opened.trail.here, .plan)
        await rig.end()
    }

    func testTodayLeadsToASensorThatAsks() async throws {
        let stage = try await Stage(radio: oneFoot("heel", slippedDeg: 25)).wearing()
        try await stage.practising("walking-burst")
        await stage.pass(60_000)
        stage.gateway.seenDone()
        // What is asked of the person comes first.
        try await stage.call { try $0.reportEvent(kind: .fall, whenMs: nil, note: nil) }
        let rig = await Rig(stage)
        rig.look("today-sensor-asks")
        try await rig.press("sensor-asks")
        XCTAssertEqual(rig.stage.opened.trail.here, .sensors)
        await rig.end()
    }

    // MARK: from right to left, and in the largest text

    private struct Way {
        let suffix: String
        let language: String
        var setting = Screen.Setting()
    }

    private static var ways: [Way] {
        var largest = Screen.Setting()
        largest.dynamicTypeSize = .accessibility5
        return [Way(suffix: "ar", language: "ar"), Way(suffix: "largest", language: "en", setting: largest)]
    }

    func testTheWelcomeFromRightToLeftAndInTheLargestText() async throws {
        for way in Self.ways {
            let rig = await Rig(try await Stage(language: way.language), setting: way.setting)
            rig.look("welcome-\(way.suffix)")
            try await rig.press("next")
            rig.look("welcome-urgent-\(way.suffix)")
            await rig.end()
        }
    }

    func testTodayFromRightToLeftAndInTheLargestText() async throws {
        for way in Self.ways {
            let rig = await Rig(try await Stage(language: way.language).settled(), setting: way.setting)
            rig.look("today-\(way.suffix)")
            await rig.end()
        }
    }

    func testASessionFromRightToLeftAndInTheLargestText() async throws {
        for way in Self.ways {
            let stage = try await Stage(language: way.language).settled()
            try await stage.call { _ = try $0.start(item: "seated-ankle-lift") }
            let rig = await Rig(stage, setting: way.setting)
            rig.look("set-up-\(way.suffix)")
            try await rig.press("ready")
            await rig.pass(6_000)
            rig.look("moving-\(way.suffix)")
            try await rig.press("pause")
            rig.look("paused-\(way.suffix)")
            await rig.end()
        }
    }

    func testAWalkInTheLargestText() async throws {
        guard let way = Self.ways.last else { return XCTFail("there is none") }
        let stage = try await Stage(radio: oneFoot("mixed")).walking(15_000)
        let rig = await Rig(stage, setting: way.setting)
        rig.look("walk-largest")
        try await rig.press("to-pocket")
        rig.look("pocket-largest")
        await rig.end()
    }
}
