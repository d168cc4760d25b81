import AppModel
import Fakes
import HeelfirstCore
import ScreenDriver
import SwiftUI
import XCTest

@testable import AppUI

@MainActor
final class SessionTests: XCTestCase, @unchecked Sendable {
    private func begun(_ exercise: String) async throws -> Rig {
        let stage = try await Stage().settled()
        try await stage.call { _ = try $0.start(item: exercise) }
        return await Rig(stage)
    }

    func testASessionFromItsSetUpToItsEnd() async throws {
        let rig = try await begun("seated-ankle-lift")
        rig.look("set-up")
        try await rig.press("ready")
        rig.look("get-ready")
        try await rig.press("pause")
        rig.look("paused")
        try await rig.press("go-on")
        try await rig.press("more")
        rig.look("more-choices")
        try await rig.press("less")
        try await rig.press("stop")
        rig.look("stopped")
        try await rig.press("stop-tired")
        XCTAssertTrue(rig.screen.has("take-back"))
        try await rig.press("close")
        XCTAssertEqual(rig.stage.opened.shown, .places)
        XCTAssertTrue(rig.screen.has("start"))
        await rig.end()
    }

    func testWhatIsPressedWhileMovingIsLargeAndStopStaysAtItsSide() async throws {
        let rig = try await begun("seated-ankle-lift")
        for leftHanded in [false, true] {
            rig.stage.fake.phone.preferences.choose { $0.leftHanded = leftHanded }
            await rig.settle()
            let bar = rig.screen.elements.compactMap(\.identifier).filter { ["stop", "ready"].contains($0) }
            XCTAssertEqual(bar, leftHanded ? ["stop", "ready"] : ["ready", "stop"])
            XCTAssertGreaterThanOrEqual(try rig.screen.element("stop").minHeight ?? 0, 96)
        }
        await rig.stage.fake.phone.useLanguage("ar")
        await rig.settle()
        let bar = rig.screen.elements.compactMap(\.identifier).filter { ["stop", "ready"].contains($0) }
        XCTAssertEqual(bar, ["ready", "stop"], "read from the right, the last lies at the left hand")
        await rig.end()
    }

    func testTheNumberAndTheWordAreReadAcrossTheRoom() async throws {
        let rig = try await begun("seated-ankle-lift")
        try await rig.press("ready")
        await rig.pass(6_000)
        let (number, word) = (try rig.screen.element("countdown"), try rig.screen.element("word"))
        XCTAssertGreaterThanOrEqual(try XCTUnwrap(fixed(number)), 96)
        XCTAssertGreaterThanOrEqual(try XCTUnwrap(fixed(word)), 56)
        for text in [number, word] { XCTAssertEqual(text["lineLimit"], "1", "rather smaller than broken") }
        XCTAssertNotNil(number["minimumScaleFactor"])
        XCTAssertNotNil(word["minimumScaleFactor"])
        await rig.end()
    }

    /// The size of a text that does not follow the system's.
    private func fixed(_ element: Element) -> Double? {
        guard let font = element.noted("font"), font.hasPrefix("fixed ") else { return nil }
        return Double(font.dropFirst("fixed ".count))
    }

    func testCountingASecondEvaluatesTheNumberAlone() async throws {
        let rig = try await begun("seated-ankle-lift")
        try await rig.press("ready")
        XCTAssertTrue(rig.screen.has("countdown"))
        rig.screen.advance(by: 0.1)
        let before = rig.screen.bodies
        let shown = try rig.screen.element("countdown").value
        rig.screen.advance(by: 1)
        XCTAssertNotEqual(try rig.screen.element("countdown").value, shown)
        let more = rig.screen.bodies.filter { $0.value != before[$0.key] }.keys.map { String($0.prefix { $0 != "<" }) }
        XCTAssertEqual(rig.screen.bodies(of: CountNumber.self), (before["CountNumber"] ?? 0) + 1)
        XCTAssertTrue(Set(more).isSubset(of: ["CountNumber", "Arc", "Moving", "FigureView"]), "also \(more)")
        await rig.end()
    }

    func testASecondTouchOfAShakingFingerIsNotForWhatCameInThePlace() async throws {
        let rig = try await begun("seated-ankle-lift")
        try rig.tap("ready", after: 1)
        await rig.settle()
        try rig.tap("pause", after: 0.3)
        await rig.settle()
        XCTAssertEqual(rig.stage.models.practice.state?.phase, .getReady, "the second touch is not for what came")
        try rig.tap("pause", after: 0.4)
        await rig.settle()
        XCTAssertEqual(rig.stage.models.practice.state?.phase, .paused)
        try rig.tap("stop", after: 0.1)
        await rig.settle()
        XCTAssertNil(rig.stage.gateway.running, "what was there before never waits")
        await rig.end()
    }

    func testVoiceOverNeverWaits() async throws {
        let rig = try await begun("seated-ankle-lift")
        rig.screen.setting.voiceOver = true
        try rig.tap("ready", after: 1)
        await rig.settle()
        try rig.tap("pause", after: 0.1)
        await rig.settle()
        XCTAssertEqual(rig.stage.models.practice.state?.phase, .paused)
        await rig.end()
    }

    func testAWalkWithoutSensorsAndItsPocket() async throws {
        let rig = try await begun("walking-burst")
        rig.look("walk-set-up")
        try await rig.press("ready")
        await rig.pass(10_000)
        rig.look("walk")
        try await rig.press("to-pocket")
        rig.look("pocket")
        XCTAssertFalse(rig.screen.has("unlock-second"))
        try await rig.press("unlock-first")
        try await rig.press("unlock-second")
        XCTAssertTrue(rig.screen.has("stop"))
        await rig.end()
    }

    func testTheFirstMinutes() async throws {
        let stage = try await Stage { $0.permissions.granted[.notifications] = .notAsked }
        await stage.fake.phone.lookAgain()
        let rig = await Rig(stage)
        rig.look("welcome")
        try await rig.press("next")
        for (question, answer) in Stage.welcome {
            let asked = try XCTUnwrap(rig.stage.models.welcome.page?.question)
            XCTAssertEqual(asked.key, question)
            rig.look("welcome-\(question)")
            try await rig.press("answer-\(answer)")
            if asked.several || asked.confirm { try await rig.press("hand-on") }
            while let page = rig.stage.models.welcome.page, page.question == nil, page.kind != .firstLifts {
                rig.look("welcome-\(page.kind.kept)")
                try await rig.press("next")
            }
        }
        rig.look("welcome-first-lifts")
        try await rig.press("first-lifts")
        XCTAssertNotNil(rig.stage.gateway.running)
        await rig.end()
    }
}

extension WelcomePageKind {
    /// What the tree of a page that asks no question of the check is called.
    fileprivate var kept: String {
        switch self {
        case .aids: "aids"
        case .wakingHours: "waking-hours"
        case .reminders: "reminders"
        default: "\(self)"
        }
    }
}
