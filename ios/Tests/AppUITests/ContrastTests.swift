import AppModel
import Fakes
import HeelfirstCore
import ScreenDriver
import SwiftUI
import XCTest

@testable import AppUI

/// Letters are read on their ground on each ground that can be chosen, in the app or in the system.
@MainActor
final class ContrastTests: XCTestCase, @unchecked Sendable {
    /// A ground, and who asks for high contrast.
    private struct Ground: CustomStringConvertible {
        let scheme: ColorScheme
        let chosen: Bool
        let system: Bool

        var isHigh: Bool { chosen || system }
        var palette: Palette { Palette.of(scheme, high: isHigh) }
        var description: String { "\(scheme) chosen: \(chosen) system: \(system)" }
        /// What the system lays below everything, and below the rows of a list.
        var grounds: [Color] {
            let (row, below) = (
                Color(red: 28 / 255, green: 28 / 255, blue: 30 / 255), Color(red: 242 / 255, green: 242 / 255, blue: 247 / 255)
            )
            return scheme == .dark ? [.black, row] : [.white, below]
        }
        var setting: Screen.Setting {
            var setting = Screen.Setting()
            (setting.colorScheme, setting.contrast) = (scheme, system ? .increased : .standard)
            return setting
        }
    }

    private static let grounds = ColorScheme.allCases.flatMap { scheme in
        [(false, false), (true, false), (false, true)].map { Ground(scheme: scheme, chosen: $0.0, system: $0.1) }
    }

    private func begun(_ exercise: String, _ ground: Ground) async throws -> Rig {
        let stage = try await Stage { $0.phone.preferences.choose { $0.contrast = ground.chosen ? .high : .normal } }.settled()
        try await stage.practising(exercise)
        return await Rig(stage, setting: ground.setting)
    }

    private func isRead(_ inked: Inked, _ least: Double, _ ground: Ground) {
        let contrast = inked.ink.contrast(to: inked.ground, ground.scheme)
        XCTAssertGreaterThanOrEqual(contrast, least, "\(inked.words): \(inked.ink.name) on \(inked.ground.name), \(ground)")
    }

    func testTheLettersOfThePaletteAreReadOnItsGrounds() async {
        for ground in Self.grounds {
            let (palette, least) = (ground.palette, ground.isHigh ? 7.0 : 4.5)
            isRead(Inked(words: "STOP", ink: palette.onStop, ground: palette.stop), 7, ground)
            isRead(Inked(words: "on the accent", ink: palette.onAccent, ground: palette.accent), least, ground)
            isRead(Inked(words: "pause", ink: .primary, ground: palette.track), least, ground)
            for below in ground.grounds {
                isRead(Inked(words: "countdown", ink: palette.countdown, ground: below), 7, ground)
                isRead(Inked(words: "tinted", ink: palette.accent, ground: below), least, ground)
                isRead(Inked(words: "dear", ink: palette.stop, ground: below), least, ground)
                for mark in [StepMark.heel, .flat, .toe, .slap, .drag, .ungraded] {
                    isRead(Inked(words: "\(mark)", ink: palette.of(mark), ground: below), least, ground)
                }
                isRead(Inked(words: "switch", ink: palette.switched, ground: below), 3, ground)
            }
            isRead(Inked(words: "knob", ink: .white, ground: palette.switched), 3, ground)
        }
    }

    func testWhatLiesInASessionIsReadOnItsGround() async throws {
        for ground in Self.grounds {
            let rig = try await begun("seated-ankle-lift", ground)
            for inked in rig.screen.inked { isRead(inked, ground.isHigh ? 7 : 4.5, ground) }
            let stop = try rig.screen.element("stop")
            XCTAssertEqual(stop.noted("background"), ground.palette.stop.name, "\(ground)")
            XCTAssertEqual(stop.noted("foreground"), ground.palette.onStop.name, "\(ground)")
            XCTAssertEqual(try rig.screen.element("countdown").noted("foreground"), ground.palette.countdown.name, "\(ground)")
            let tints = Set(rig.screen.noted("tint"))
            XCTAssertTrue(tints.contains(ground.palette.accent.name), "\(ground)")
            XCTAssertEqual(tints.subtracting([ground.palette.accent.name, ground.palette.switched.name]), [], "\(ground)")
            try await rig.press("pause")
            XCTAssertEqual(try rig.screen.element("go-on").noted("foreground"), ground.palette.onAccent.name, "\(ground)")
            for inked in rig.screen.inked { isRead(inked, ground.isHigh ? 7 : 4.5, ground) }
            await rig.end()
        }
    }

    func testThePocketIsReadOnItsBlack() async throws {
        for ground in Self.grounds {
            let rig = try await begun("walking-burst", ground)
            try await rig.press("to-pocket")
            XCTAssertTrue(rig.screen.inked.contains { $0.ground == .black && $0.words == "VStackLayout" }, rig.screen.tree)
            for inked in rig.screen.inked where inked.ground == .black { isRead(inked, 7, ground) }
            await rig.end()
        }
    }

    func testWhatIsMostlyPressedIsReadOnTheAccent() async throws {
        for ground in Self.grounds {
            let stage = try await Stage { $0.phone.preferences.choose { $0.contrast = ground.chosen ? .high : .normal } }.settled()
            let rig = await Rig(stage, setting: ground.setting)
            let start = try rig.screen.element("start")
            XCTAssertEqual(start.noted("foreground"), ground.palette.onAccent.name, "\(ground)")
            XCTAssertEqual(start.noted("tint"), ground.palette.accent.name, "\(ground)")
            XCTAssertEqual(try rig.screen.element("lighter-day").noted("tint"), ground.palette.switched.name, "\(ground)")
            await rig.end()
        }
    }

    func testWhatCannotBeHadBackIsRead() async throws {
        for ground in Self.grounds {
            let stage = try await Stage { $0.phone.preferences.choose { $0.contrast = ground.chosen ? .high : .normal } }.settled()
            let rig = await Rig(stage, setting: ground.setting)
            stage.opened.trail.go(.settings)
            await rig.settle()
            try await rig.press(stage.gateway.label("button-delete-everything"))
            let delete = try rig.screen.element("delete-really")
            XCTAssertEqual(delete.noted("foreground"), ground.palette.stop.name, "\(ground)")
            XCTAssertEqual(delete.noted("tint"), ground.palette.stop.name, "\(ground)")
            await rig.end()
        }
    }

    func testTheSchemeThatIsChosenHoldsForThePlacesAndForASessionOverThem() async throws {
        let stage = try await Stage().settled()
        try await stage.practising("seated-ankle-lift")
        let rig = await Rig(stage)
        XCTAssertEqual(rig.screen.noted("preferredColorScheme"), [], "the system's")
        for theme in [Theme.dark, .light] {
            stage.fake.phone.preferences.choose { $0.theme = theme }
            await rig.settle()
            XCTAssertEqual(Set(rig.screen.noted("preferredColorScheme")), [theme.rawValue])
            XCTAssertTrue(rig.screen.tree.contains("FullScreenCover"))
            XCTAssertGreaterThan(rig.screen.noted("preferredColorScheme").count, 1)
        }
        await rig.end()
    }
}
