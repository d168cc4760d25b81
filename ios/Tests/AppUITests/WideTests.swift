import AppModel
import Fakes
import HeelfirstCore
import ScreenDriver
import SwiftUI
import XCTest

@testable import AppUI

/// Tablets, and phones on their side.
@MainActor
final class WideTests: XCTestCase, @unchecked Sendable {
    private static var tablet: Screen.Setting {
        var setting = Screen.Setting()
        (setting.horizontalSizeClass, setting.size) = (.regular, CGSize(width: 1024, height: 768))
        return setting
    }

    private static var onItsSide: Screen.Setting {
        var setting = Screen.Setting()
        (setting.verticalSizeClass, setting.size) = (.compact, CGSize(width: 844, height: 390))
        return setting
    }

    func testOnATabletThePlacesStandBesideWhatIsInThem() async throws {
        let rig = await Rig(try await Stage().settled(), setting: Self.tablet)
        rig.look("wide-today")
        try rig.screen.chooseRow("More")
        await rig.settle()
        XCTAssertEqual(rig.stage.opened.trail.tab, .more)
        try await rig.press("place-settings")
        XCTAssertEqual(rig.stage.opened.trail.here, .settings)
        rig.look("wide-settings")
        try rig.screen.back()
        await rig.settle()
        XCTAssertEqual(rig.stage.opened.trail.here, .more)
        rig.screen.setting = Screen.Setting()
        await rig.settle()
        XCTAssertTrue(rig.screen.has("place-settings"), "where one was, in a narrow window too")
        await rig.end()
    }

    func testRowsAreNoWiderThanTheyAreReadWell() async throws {
        let rig = await Rig(try await Stage().settled(), setting: Self.tablet)
        XCTAssertEqual(rig.screen.noted("contentMargins"), ["192"])
        rig.screen.setting.size = CGSize(width: 390, height: 844)
        await rig.settle()
        XCTAssertEqual(rig.screen.noted("contentMargins"), [], "the system's own")
        await rig.end()
    }

    func testAPhoneOnItsSideKeepsItsTabs() async throws {
        let rig = await Rig(try await Stage().settled(), setting: Self.onItsSide)
        XCTAssertTrue(rig.screen.tree.contains("TabBar"))
        await rig.end()
    }

    func testASessionOnAPhoneOnItsSideHasItsPicturesBesideItsWords() async throws {
        let stage = try await Stage().settled()
        try await stage.call { _ = try $0.start(item: "seated-ankle-lift") }
        let rig = await Rig(stage, setting: Self.onItsSide)
        rig.look("wide-set-up")
        try await rig.press("ready")
        rig.look("wide-get-ready")
        XCTAssertEqual(rig.screen.elements.compactMap(\.identifier).first, "word", "VoiceOver comes to the words first")
        try await rig.press("pause")
        rig.look("wide-paused")
        rig.screen.setting = Screen.Setting()
        await rig.settle()
        XCTAssertEqual(stage.models.practice.state?.phase, .paused, "turning the phone changes nothing")
        try await rig.press("go-on")
        try await rig.press("stop")
        XCTAssertNotNil(stage.gateway.done)
        await rig.end()
    }

    func testAWalkOnAPhoneOnItsSide() async throws {
        let stage = try await Stage().settled()
        try await stage.call { _ = try $0.start(item: "walking-burst") }
        let rig = await Rig(stage, setting: Self.onItsSide)
        try await rig.press("ready")
        await rig.pass(10_000)
        rig.look("wide-walk")
        try await rig.press("to-pocket")
        rig.look("wide-pocket")
        try await rig.press("unlock-first")
        try await rig.press("unlock-second")
        XCTAssertTrue(rig.screen.has("to-pocket"))
        await rig.end()
    }
}
