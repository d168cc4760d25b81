import Fakes
import Foundation
import HeelfirstCore
import XCTest

@testable import AppModel

/// What lies beside the core: choices, prompts, files on their way out, and what VoiceOver is told.
final class BesideTests: XCTestCase, @unchecked Sendable {
    @MainActor
    func testWithEverythingThatTheCoreKeepsGoesWhatIsKeptBesideIt() async throws {
        let stage = try await Stage().settled()
        stage.fake.phone.preferences.choose {
            $0.openLockScreen = true
            $0.language = "de"
        }
        await stage.app.environmentChanged()
        await stage.settle()
        let armed = stage.fake.notifications.requests.count
        XCTAssertGreaterThan(armed, 0)
        let first = try XCTUnwrap(stage.fake.notifications.requests.values.compactMap(\.dueMs).min())
        await stage.pass(first - stage.nowMs)
        stage.fake.notifications.deliver()
        XCTAssertFalse(stage.fake.notifications.shown.isEmpty)
        await stage.models.settings.backup.deleteEverything()
        await stage.settle()
        XCTAssertEqual(stage.fake.phone.chosen, Preferences())
        XCTAssertEqual(stage.gateway.language, "en", "the phone's own")
        XCTAssertTrue(stage.fake.notifications.shown.isEmpty)
        let held = try String(contentsOf: stage.folder.appendingPathComponent("beside/reminders.json"), encoding: .utf8)
        XCTAssertTrue(held.contains(#""shown":[]"#), held)
        XCTAssertTrue(held.contains(#""reports":[]"#), held)
        await stage.end()
    }

    @MainActor
    func testOnlyWhatLiesWhereThePersonPutItIsABackup() async throws {
        let stage = try await Stage().settled()
        let backup = stage.models.settings.backup
        backup.passphrase = "seven small feet"
        stage.fake.files.keeps = false
        backup.save()
        await stage.fake.files.work?.value
        XCTAssertNil(backup.saved)
        XCTAssertEqual(backup.passphrase, "seven small feet", "it is still to be used")
        stage.fake.files.keeps = true
        backup.save()
        await stage.fake.files.work?.value
        XCTAssertNotNil(backup.saved)
        XCTAssertTrue(backup.isSealed)
        await stage.end()
    }

    @MainActor
    func testAReportInAFormThatIsSeldomWantedLeavesTheChosenOne() async throws {
        let stage = try await Stage().settled()
        let history = stage.models.history
        history.save(.csv)
        await stage.fake.files.work?.value
        XCTAssertEqual(stage.fake.files.saved, ["heelfirst-report.csv"])
        history.share()
        await stage.fake.files.work?.value
        XCTAssertEqual(stage.fake.files.shared, ["heelfirst-report.pdf"])
        await stage.end()
    }

    @MainActor
    func testTheFigureOfAPageIsThereOnceThePageIs() async throws {
        let stage = try await Stage().settled()
        let exercise = stage.models.exercise("seated-ankle-lift")
        XCTAssertNil(exercise.figure(.up, part: 0))
        let live = Task { await exercise.live() }
        await stage.settle()
        let (low, high) = (exercise.figure(.up, part: 0), exercise.figure(.up, part: 1))
        XCTAssertNotNil(low)
        XCTAssertNotEqual(low, high)
        live.cancel()
        try await stage.practising("seated-ankle-lift")
        XCTAssertEqual(stage.models.practice.stills.count, 3)
        XCTAssertEqual(stage.models.practice.stills, exercise.stills)
        await stage.end()
    }

    @MainActor
    func testVoiceOverIsToldWhatCameAndNeverOverCues() async throws {
        let stage = try await Stage().settled()
        let (phone, reader) = (stage.fake.phone, stage.fake.reader)
        phone.announce("nobody has it read")
        XCTAssertEqual(reader.announced, [])
        reader.isOn = true
        phone.announce("")
        phone.announce("Saved.")
        XCTAssertEqual(reader.announced, ["Saved."])
        try await stage.call { _ = try $0.start(item: "seated-ankle-lift") }
        let before = reader.announced.count
        phone.announce("getting into position")
        XCTAssertEqual(reader.announced.count, before + 1)
        try await stage.call { try $0.ready() }
        phone.announce("over a cue")
        XCTAssertFalse(reader.announced.contains("over a cue"))
        phone.preferences.choose { $0.voice = false }
        phone.announce("no voice leads")
        XCTAssertEqual(reader.announced.last, "no voice leads")
        phone.preferences.choose { $0.voice = true }
        try await stage.call { try $0.pause() }
        phone.announce("in a pause")
        XCTAssertEqual(reader.announced.last, "in a pause")
        await stage.end()
    }
}
