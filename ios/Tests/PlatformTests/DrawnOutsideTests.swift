import Foundation
import Outside
import OutsideUI
import ScreenDriver
import SwiftUI
import TodayFile
import XCTest

/// What the widget and the Live Activity show.
final class DrawnOutsideTests: XCTestCase {
    @MainActor
    func testTheWidgetSaysTheNextPromptWhileThatIsTrueAndThenItsName() async throws {
        let glance = try glance(mayWalk: true)
        let before = today(glance, at: 999)
        XCTAssertEqual(
            try before.element("Stretch at ten")["privacySensitive"], "true", "a locked device hides it where the person wants that")
        XCTAssertTrue(before.has("Stretch at ten"))
        XCTAssertTrue(before.has("stretch: Start stretching"))
        let after = today(glance, at: 1_000)
        XCTAssertFalse(after.has("Stretch at ten"))
        XCTAssertTrue(after.has("Heelfirst"))
        XCTAssertTrue(after.has("walk: Start a walk"))
        XCTAssertEqual(glance.changes(after: Date(timeIntervalSince1970: 999)), Date(timeIntervalSince1970: 1_000))
        XCTAssertNil(glance.changes(after: Date(timeIntervalSince1970: 1_000)))
    }

    @MainActor
    func testWhileAnUrgentAnswerStandsTheWidgetStartsNothing() async throws {
        let screen = today(try glance(mayWalk: false), at: 0)
        XCTAssertTrue(screen.has("Call for help"))
        XCTAssertEqual(screen.elements.filter { $0.traits.contains { $0.lowercased().contains("button") } }.count, 0)
    }

    @MainActor
    func testBeforeTheAppWasOpenedTheWidgetShowsItsName() async {
        let screen = today(nil, at: 0)
        XCTAssertTrue(screen.has("Heelfirst"))
        XCTAssertEqual(screen.elements.count, 1)
    }

    @MainActor
    func testALockedPhoneDoesNotSayWhatIsPractised() async {
        let discreet = session(state(isOpen: false)).spoken.joined(separator: "\n")
        XCTAssertTrue(discreet.contains("In progress"), discreet)
        for word in ["Toe lifts", "Hold", "2 of 4"] { XCTAssertFalse(discreet.contains(word), discreet) }
        let open = session(state(isOpen: true)).spoken.joined(separator: "\n")
        for word in ["Toe lifts", "Hold", "2 of 4"] { XCTAssertTrue(open.contains(word), open) }
    }

    @MainActor
    func testAnythingThatMayBeSaidIsAButtonWithRoomForAFinger() async throws {
        let screen = session(state(isOpen: false))
        for name in ["Pause", "STOP"] { XCTAssertTrue(screen.has(name), name) }
        XCTAssertEqual(screen.unlabelled, [])
        XCTAssertEqual(screen.elements.filter { $0.kind == "ProgressView" }.map(\.label), ["In progress"])
    }

    @MainActor
    func testStaleItCountsNothingDown() async {
        let counting = session(state(isOpen: true)).elements.count
        let stale = session(state(isOpen: true), isStale: true).elements.count
        XCTAssertEqual(stale, counting - 1)
    }

    @MainActor
    private func today(_ glance: Glance?, at seconds: Double) -> Screen {
        Screen(
            render: TodayView(glance, at: Date(timeIntervalSince1970: seconds), name: "Heelfirst") { kind, text in
                Button("\(kind.rawValue): \(text)") {}
            })
    }

    @MainActor
    private func session(_ state: SessionAttributes.ContentState, isStale: Bool = false) -> Screen {
        Screen(render: SessionLockScreen(state, isStale: isStale) { button in Button(button.text) {} })
    }

    private func state(isOpen: Bool) -> SessionAttributes.ContentState {
        SessionAttributes.ContentState(
            exercise: "Toe lifts", phase: "Hold", place: "2 of 4", discreet: "In progress", isOpen: isOpen,
            beginsAt: Date(timeIntervalSince1970: 0), endsAt: Date(timeIntervalSince1970: 5), done: 1, whole: 4,
            buttons: [.init(action: "pause", text: "Pause"), .init(action: "stop", text: "STOP")], isRightToLeft: false)
    }

    private func glance(mayWalk: Bool) throws -> Glance {
        let written: [String: Any] = [
            "form": 1, "headline": "Call for help", "next_text": "Stretch at ten", "until_ms": 1_000_000, "next": ["kind": "stretch"],
            "start_text": "Start stretching", "walk_text": "Start a walk", "may_walk": mayWalk, "right_to_left": false,
        ]
        return try XCTUnwrap(Glance(JSONSerialization.data(withJSONObject: written)))
    }
}
