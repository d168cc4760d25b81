import AppModel
import Fakes
import Foundation
import HeelfirstCore
import ScreenDriver
import SwiftUI
import XCTest

@testable import AppUI

/// What VoiceOver is told when something comes, and where it goes.
@MainActor
final class ArrivalTests: XCTestCase, @unchecked Sendable {
    private func announced(_ rig: Rig) -> [String] { rig.stage.fake.reader.announced }

    /// The element that VoiceOver is at, by its identifier.
    private func met(_ rig: Rig) -> [String] { rig.screen.elements.filter(\.isAccessibilityFocused).compactMap(\.identifier) }

    func testWhatDidNotWorkIsTold() async throws {
        let rig = await Rig(try await Stage().settled())
        await rig.readAloud()
        rig.stage.models.today.start("no-such-exercise")
        await rig.settle()
        let notice = try XCTUnwrap(rig.stage.gateway.problems.first)
        XCTAssertEqual(announced(rig), ["\(notice.what)\n\(notice.remedy)"])
        rig.look("today-problem")
        try await rig.press("seen")
        XCTAssertEqual(announced(rig).count, 1, "that it is gone is not told")
        await rig.end()
    }

    func testNobodyIsToldWhoReadsTheScreenThemselves() async throws {
        let rig = await Rig(try await Stage().settled())
        rig.stage.models.today.start("no-such-exercise")
        await rig.settle()
        XCTAssertEqual(announced(rig), [])
        await rig.end()
    }

    func testWhatWasNotedIsTold() async throws {
        let rig = await Rig(try await Stage().settled())
        await rig.readAloud()
        try await rig.press(rig.stage.gateway.label("today-more"))
        try await rig.press("button-trip")
        XCTAssertEqual(announced(rig), [try XCTUnwrap(rig.stage.gateway.today.noted)])
        await rig.end()
    }

    func testOnlyWhereNoVoiceLeadsAPhaseIsTold() async throws {
        let stage = try await Stage { $0.phone.preferences.choose { $0.voice = false } }.settled()
        try await stage.practising("seated-ankle-lift")
        let rig = await Rig(stage)
        await rig.readAloud()
        try await rig.press("pause")
        XCTAssertEqual(announced(rig), [try XCTUnwrap(stage.models.practice.state?.word)])
        stage.fake.phone.preferences.choose { $0.voice = true }
        await rig.settle()
        try await rig.press("go-on")
        let cues = announced(rig).dropFirst()
        XCTAssertFalse(cues.contains(try XCTUnwrap(stage.models.practice.state?.word)), "the cue says it: \(cues)")
        await rig.end()
    }

    func testOnAWalkTooOnlyWhereNoVoiceLeadsAPhaseIsTold() async throws {
        let stage = try await Stage { $0.phone.preferences.choose { $0.voice = false } }.settled()
        try await stage.practising("walking-burst")
        let rig = await Rig(stage)
        await rig.readAloud()
        await rig.pass(8_000)
        XCTAssertEqual(announced(rig).last, try XCTUnwrap(stage.models.walk.led?.word))
        try await rig.press("pause")
        XCTAssertEqual(announced(rig).last, try XCTUnwrap(stage.models.walk.led?.word))
        let count = announced(rig).count
        stage.fake.phone.preferences.choose { $0.voice = true }
        await rig.settle()
        try await rig.press("go-on")
        let words = announced(rig).dropFirst(count)
        XCTAssertFalse(words.contains(try XCTUnwrap(stage.models.walk.led?.word)), "the cue says it: \(words)")
        await rig.end()
    }

    func testVoiceOverGoesToTheNextPageOfTheWelcome() async throws {
        let rig = await Rig(try await Stage())
        await rig.readAloud()
        try await rig.press("next")
        try await rig.press("answer-none")
        if rig.screen.has("hand-on") { try await rig.press("hand-on") }
        XCTAssertEqual(met(rig), ["progress"])
        let title = try XCTUnwrap(rig.stage.models.welcome.page?.title)
        XCTAssertTrue(try rig.screen.element("progress").label.hasPrefix(title))
        await rig.end()
    }

    func testVoiceOverGoesToTheNextQuestion() async throws {
        let rig = await Rig(try await Stage().welcomed())
        await rig.readAloud()
        rig.stage.opened.trail.go(.selfCheck)
        await rig.settle()
        XCTAssertEqual(met(rig), ["next-question"], "what is asked first")
        let check = rig.stage.models.selfCheck
        let question = try XCTUnwrap(check.check?.question)
        try await rig.press("answer-\(try XCTUnwrap(question.answers.first).key)")
        if rig.screen.has("hand-on") { try await rig.press("hand-on") }
        XCTAssertNotEqual(check.check?.question?.key, question.key)
        XCTAssertEqual(met(rig), ["next-question"])
        await rig.end()
    }

    func testVoiceOverIsAtTheWordWhereASessionBeginsAndAtTheSummaryWhereItEnds() async throws {
        let rig = await Rig(try await Stage().settled())
        await rig.readAloud()
        try await rig.press("start")
        XCTAssertEqual(met(rig), ["word"])
        try await rig.press("ready")
        XCTAssertEqual(met(rig), [], "it stays at the button that was pressed, which is another one now")
        try await rig.press("more")
        XCTAssertEqual(met(rig), ["word"])
        try await rig.press("less")
        XCTAssertEqual(met(rig), ["word"])
        try await rig.press("stop")
        XCTAssertEqual(met(rig), ["summary"])
        try await rig.press("stop-tired")
        XCTAssertTrue(met(rig).contains("asked"))
        XCTAssertEqual(announced(rig).last, try XCTUnwrap(rig.stage.models.done?.answered.last).text)
        await rig.end()
    }

    func testVoiceOverGoesToThePocketAndOutOfIt() async throws {
        let stage = try await Stage().settled()
        try await stage.practising("walking-burst")
        let rig = await Rig(stage)
        await rig.readAloud()
        try await rig.press("to-pocket")
        XCTAssertEqual(rig.screen.elements.filter(\.isAccessibilityFocused).map(\.label), [stage.gateway.label("walk-pocket-on")])
        try await rig.press("unlock-first")
        XCTAssertEqual(met(rig), ["unlock-second"])
        try await rig.press("unlock-second")
        XCTAssertEqual(met(rig), ["word"])
        await rig.end()
    }

    func testABackupThatIsSavedIsToldAndOneThatIsLookedIntoIsGoneTo() async throws {
        let rig = await Rig(try await Stage().settled())
        await rig.readAloud()
        rig.stage.opened.trail.go(.settings)
        await rig.settle()
        try await rig.press("backup-save")
        await rig.stage.fake.files.work?.value
        await rig.settle()
        XCTAssertTrue(try XCTUnwrap(announced(rig).last).hasPrefix(rig.stage.gateway.label("backup-saved-now")))
        rig.stage.fake.files.offered = rig.stage.folder.appendingPathComponent("heelfirst-backup.heelfirst")
        try await rig.press("backup-open")
        await rig.stage.fake.files.work?.value
        await rig.settle()
        XCTAssertEqual(met(rig), ["backup-looked"])
        try await rig.press("backup-replace")
        XCTAssertEqual(announced(rig).last, rig.stage.models.settings.backup.restored.joined(separator: "\n"))
        await rig.end()
    }

    func testWhatIsUrgentIsToldAndGoneTo() async throws {
        let rig = await Rig(try await Stage().settled())
        await rig.readAloud()
        try await rig.stage.call { try $0.answerCheck(question: "urgent", answer: "emergency") }
        await rig.settle()
        XCTAssertTrue(rig.screen.has("urgent"))
        XCTAssertEqual(met(rig), ["urgent"])
        XCTAssertEqual(announced(rig).last, rig.stage.gateway.today.headline)
        await rig.end()
    }
}
