import AppModel
import Fakes
import HeelfirstCore
import ScreenDriver
import SwiftUI
import UIKit
import XCTest

@testable import AppUI

/// A finger that shakes touches twice in the same place.
@MainActor
final class TouchTests: XCTestCase, @unchecked Sendable {
    private let here = CGPoint(x: 100, y: 760)
    private let near = CGPoint(x: 106, y: 756)
    private let far = CGPoint(x: 300, y: 300)

    private func practising() async throws -> Rig {
        let stage = try await Stage().settled()
        try await stage.practising("seated-ankle-lift")
        return await Rig(stage)
    }

    func testAPauseIsNotUndoneAndATouchAfterALookGoesOn() async throws {
        let rig = try await practising()
        try await rig.touch("pause", at: here, after: 1)
        try await rig.touch("go-on", at: near, after: 0.1)
        XCTAssertEqual(rig.stage.models.practice.state?.phase, .paused)
        try await rig.touch("go-on", at: near, after: 1)
        XCTAssertEqual(rig.stage.models.practice.state?.phase, .getReady)
        await rig.end()
    }

    func testWhatCameElsewhereDoesNotWait() async throws {
        let rig = try await practising()
        try await rig.touch("pause", at: here, after: 1)
        XCTAssertTrue(rig.screen.has("button-enough"))
        try await rig.touch("button-enough", at: far, after: 0.1)
        XCTAssertEqual(rig.stage.gateway.done?.outcome, .enough)
        await rig.end()
    }

    func testNeitherStartNorStopIsFollowedByWhatComesInItsPlace() async throws {
        let rig = await Rig(try await Stage().settled())
        try await rig.touch("start", at: here, after: 1)
        try await rig.touch("ready", at: near, after: 0.1)
        XCTAssertEqual(rig.stage.models.practice.state?.phase, .setUp)
        try await rig.touch("ready", at: near, after: 1)
        await rig.pass(8_000)
        try await rig.touch("stop", at: here, after: 1)
        try await rig.touch("close", at: near, after: 0.1)
        XCTAssertNotNil(rig.stage.gateway.done, "how it ended was not closed unread")
        await rig.end()
    }

    func testKeysAndSwitchesDoNotWait() async throws {
        let rig = try await practising()
        try await rig.touch("pause", at: here, after: 1)
        try await rig.press("go-on", after: 0.1)  // no finger came down
        XCTAssertEqual(rig.stage.models.practice.state?.phase, .getReady)
        await rig.end()
    }

    func testASwitchIsNotTurnedBack() async throws {
        let rig = await Rig(try await Stage().settled())
        rig.stage.opened.trail.go(.settings)
        await rig.settle()
        for (after, on) in [(1.0, true), (0.1, true), (1, false)] {
            rig.touches.began(at: here, time: rig.wait(after))
            try rig.screen.toggle("contrast")
            await rig.settle()
            XCTAssertEqual(rig.stage.fake.phone.chosen.contrast == .high, on)
            XCTAssertEqual(try rig.screen.element("contrast").value, on ? "on" : "off")
        }
        await rig.end()
    }

    func testWhatMovesUnderTheFingerIsNotTouchedWhatStaysThereIs() async throws {
        let clock = Watch()
        let touches = Touches(now: { clock.time })
        let screen = Screen(render: Moving().environment(\.touches, touches))
        let (top, middle) = (CGRect(x: 0, y: 0, width: 300, height: 64), CGRect(x: 0, y: 70, width: 300, height: 64))
        try screen.lay("away", at: top)
        try screen.lay("below", at: middle)
        let touch: @MainActor (String, CGPoint, Double) throws -> Void = { name, place, after in
            clock.time += after
            touches.began(at: place, time: clock.time)
            try screen.press(name)
        }
        for _ in 0..<3 { try touch("below", CGPoint(x: 150, y: 100), 0.1) }
        XCTAssertTrue(screen.has("3"), "as quick as one likes")
        try touch("away", CGPoint(x: 150, y: 40), 1)
        try screen.lay("below", at: top)
        try touch("below", CGPoint(x: 152, y: 38), 0.1)
        XCTAssertTrue(screen.has("3"), "it moved under the finger")
        try touch("below", CGPoint(x: 152, y: 38), 1)
        XCTAssertTrue(screen.has("4"))
        try screen.lay("below", at: CGRect(x: 0, y: 20, width: 300, height: 64))
        try touch("below", CGPoint(x: 152, y: 38), 0.1)
        XCTAssertTrue(screen.has("5"), "it was there before")
        screen.close()
    }

    func testTheWindowTellsOfEachTouchAndGivesNoneAway() async throws {
        let clock = Watch()
        let (touches, window, other) = (Touches(now: { clock.time }), UIWindow(), UIWindow())
        let ear = TouchEar(touches)
        ear.move(to: window)
        XCTAssertFalse(ear.isUserInteractionEnabled)
        XCTAssertEqual(window.gestureRecognizers?.map(\.cancelsTouchesInView), [false])
        let button = Footing()
        clock.time = 1
        XCTAssertEqual(window.begin(UITouch(at: here, time: 1)), 0)
        XCTAssertTrue(touches.takes(button))
        button.comes(after: touches.count)
        XCTAssertEqual(window.begin(UITouch(at: near, time: 1.2)), 0)
        XCTAssertFalse(touches.takes(button))
        XCTAssertTrue(touches.takes(button), "no finger did this")
        ear.move(to: other)
        XCTAssertEqual(window.gestureRecognizers, [])
        XCTAssertEqual(other.gestureRecognizers?.count, 1)
    }
}

/// One button goes, the next one comes up to its place.
private struct Moving: View {
    @State private var isThere = true
    @State private var count = 0

    var body: some View {
        VStack {
            if isThere { SteadyButton("Away", action: { isThere = false }, name: { Text("Away") }).accessibilityIdentifier("away") }
            SteadyButton("Below", action: { count += 1 }, name: { Text("Below") }).accessibilityIdentifier("below")
            Text("\(count)")
        }
    }
}

@MainActor
private final class Watch { var time = 0.0 }
