import AppModel
import Fakes
import Foundation
import HeelfirstCore
import ScreenDriver
import SwiftUI
import XCTest

@testable import AppUI

@MainActor
final class SettingsTests: XCTestCase, @unchecked Sendable {
    private func settings(_ prepare: (FakePhone) -> Void = { _ in }) async throws -> Rig {
        let stage = try await Stage(prepare: prepare).settled()
        await stage.fake.phone.lookAgain()
        let rig = await Rig(stage)
        stage.opened.trail.go(.settings)
        await rig.settle()
        return rig
    }

    /// Presses what asks for a file, and waits until that was done.
    private func pressForFile(_ rig: Rig, _ name: String) async throws {
        try await rig.press(name)
        await rig.stage.fake.files.work?.value
        await rig.settle()
    }

    func testABackupIsSavedSealedLookedIntoAndBroughtBack() async throws {
        let rig = try await settings()
        let backup = rig.stage.models.settings.backup
        try rig.screen.type("seven small feet", into: "passphrase")
        await rig.settle()
        XCTAssertEqual(try rig.screen.element("passphrase").value, "••••••••••••••••", "dots unless it is to be seen")
        try rig.screen.toggle("passphrase-show")
        await rig.settle()
        XCTAssertEqual(try rig.screen.element("passphrase").value, "seven small feet")
        try rig.screen.toggle("passphrase-show")
        try await pressForFile(rig, "backup-save")
        XCTAssertTrue(rig.screen.has("backup-saved"))
        rig.look("settings-saved")

        rig.stage.fake.files.offered = rig.stage.folder.appendingPathComponent("heelfirst-backup.heelfirst")
        try await pressForFile(rig, "backup-open")
        XCTAssertTrue(backup.waits)
        rig.look("settings-sealed")
        try await rig.press("seen")
        XCTAssertEqual(rig.stage.gateway.problems, [])
        try rig.screen.type("seven small feet", into: "passphrase")
        try await rig.press("backup-again")
        rig.look("settings-looked")
        try await rig.press("backup-leave")
        XCTAssertFalse(rig.screen.has("backup-replace"))

        try await pressForFile(rig, "backup-open")
        try rig.screen.type("seven small feet", into: "passphrase")
        try await rig.press("backup-again")
        try await rig.press("backup-replace")
        rig.look("settings-restored")
        try await rig.press("backup-undo")
        XCTAssertFalse(rig.screen.has("backup-undo"))
        XCTAssertTrue(rig.screen.has("backup-restored"))
        await rig.end()
    }

    func testABackupIsTakenInBesideWhatIsHere() async throws {
        let rig = try await settings()
        try await pressForFile(rig, "backup-save")
        rig.stage.fake.files.offered = rig.stage.folder.appendingPathComponent("heelfirst-backup.heelfirst")
        try await pressForFile(rig, "backup-open")
        try await rig.press("backup-merge")
        XCTAssertTrue(rig.screen.has("backup-restored"))
        await rig.end()
    }

    func testWhereNoPlaceIsChosenNothingIsSaid() async throws {
        let rig = try await settings { $0.files.keeps = false }
        try await pressForFile(rig, "backup-save")
        XCTAssertFalse(rig.screen.has("backup-saved"))
        await rig.end()
    }

    func testEverythingIsDeletedAfterASecondQuestionAndThatIsToldOverTheWelcome() async throws {
        let rig = try await settings()
        await rig.readAloud()
        XCTAssertFalse(rig.screen.has("delete-really"))
        try await rig.press(rig.stage.gateway.label("button-delete-everything"))
        rig.look("settings-delete")
        XCTAssertGreaterThanOrEqual(try rig.screen.element("delete-really").minHeight ?? 0, 64)
        try await pressForFile(rig, "delete-backup")
        XCTAssertTrue(rig.screen.has("backup-saved"))
        try await rig.press("delete-really")
        await rig.settle()
        XCTAssertEqual(rig.stage.opened.shown, .welcome, "it takes the place of the settings")
        rig.look("settings-deleted")
        XCTAssertEqual(rig.stage.fake.reader.announced.last?.hasPrefix(rig.stage.gateway.label("history-deleted")), true)
        try await rig.press("seen")
        XCTAssertFalse(rig.screen.has("problem"))
        await rig.end()
    }

    func testTheHealthStoreIsAChoiceAndSaysWhyItDoesNotTakeWhatItIsTold() async throws {
        let rig = try await settings { $0.permissions.says = .no }
        XCTAssertFalse(rig.screen.has("allow-health-store"))
        try rig.screen.toggle("health-store")
        await rig.settle()
        XCTAssertEqual(rig.stage.fake.permissions.asked, [.healthStore])
        rig.look("settings-health-refused")
        try await rig.press("allow-health-store")
        XCTAssertEqual(rig.stage.fake.permissions.opened, [.healthStore])
        rig.stage.fake.permissions.granted[.healthStore] = .yes
        rig.stage.fake.health.takes = false
        await rig.stage.fake.phone.lookAgain()
        await rig.settle()
        XCTAssertFalse(rig.screen.has("allow-health-store"))
        try await rig.stage.practising("seated-ankle-lift")
        await rig.pass(600_000)
        try await rig.press("close")
        XCTAssertTrue(rig.screen.has("health-store-failed"))
        rig.look("settings-health-failed")
        await rig.end()
    }

    func testWhereThereIsNoHealthStoreThereIsNoChoice() async throws {
        let rig = try await settings { $0.health.isThere = false }
        XCTAssertFalse(rig.screen.has("health-store"))
        await rig.end()
    }

    func testTheRecordingsAreAPlaceFromHere() async throws {
        let rig = try await settings()
        try await rig.press("recordings")
        XCTAssertEqual(rig.stage.opened.trail.here, .recordings)
        await rig.end()
    }

    func testNoCopyOfABackupOutlivesTheLookAtIt() async throws {
        let rig = try await settings()
        try await pressForFile(rig, "backup-save")
        rig.stage.fake.files.offered = rig.stage.folder.appendingPathComponent("heelfirst-backup.heelfirst")
        try await pressForFile(rig, "backup-open")
        XCTAssertNotNil(rig.stage.models.settings.backup.looked)
        try rig.screen.back()
        await rig.settle()
        XCTAssertNil(rig.stage.models.settings.backup.looked)
        await rig.end()
    }

    func testASampleOfEachSizeIsAsLargeAsItIsAndNotLargerThanASmallPhoneShows() async throws {
        let rig = try await settings()
        rig.screen.setting.dynamicTypeSize = .accessibility2
        await rig.settle()
        try await rig.press("text-size-largest")
        XCTAssertEqual(rig.stage.fake.phone.chosen.textScale, 2)
        rig.look("settings-largest")
        await rig.end()
    }
}
