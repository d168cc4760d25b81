import Fakes
import HeelfirstCore
import ScreenDriver
import SwiftUI
import XCTest

@testable import AppModel
@testable import AppUI

/// What the core decides is seen and heard without a detour. How long it takes here is printed: on a phone it is another machine's time.
@MainActor
final class AtOnceTests: XCTestCase, @unchecked Sendable {
    private func told(_ what: String, since start: ContinuousClock.Instant) {
        print("\(what): \(start.duration(to: .now).formatted(.units(allowed: [.microseconds])))")
    }

    func testAStepIsDrawnInTheTurnInWhichItIsTaken() async throws {
        let stage = try await Stage(radio: oneFoot("mixed")).walking(8_000)
        let early = stage.gateway.lastSteps
        let rig = await Rig(stage)
        await rig.pass(20_000)
        let gateway = stage.gateway
        let step = try XCTUnwrap(early.first { $0.text != gateway.lastSteps.last?.text }, "one that is told apart from the last")
        XCTAssertFalse(gateway.lastSteps.contains(step), "it is forgotten by now, so that it comes as a new one")
        let session = try XCTUnwrap(gateway.session).session
        let before = rig.screen.bodies

        let decided = ContinuousClock.now
        gateway.heard.onEvent(event: .steps(steps: StepsSnapshot(session: session, atMs: 28_000, steps: [step], summary: "Now")))
        await gateway.heard.settled()
        // Nothing else may run before the screen is looked at.
        XCTAssertTrue(try rig.screen.element("steps-left").value.hasPrefix(step.text), rig.screen.tree)
        told("from a step to the tree that shows it", since: decided)
        XCTAssertEqual(try rig.screen.element("summary").label, "Now")
        XCTAssertEqual(rig.screen.bodies(of: Arc.self), before["Arc"] ?? 0, "the countdown is not drawn anew for a step")
        await rig.end()
    }

    func testACueIsAtEachDoorInOneTurnAndDoesNotWaitForTheScreen() async throws {
        let stage = try await Stage().settled().practising("seated-ankle-lift")
        let (gateway, fake) = (stage.gateway, stage.fake)
        for _ in 0..<3 { fake.voice.end() }  // whatever waited to be said is over
        let before = (fake.sounds.played.count, fake.haptics.felt.count, fake.voice.said.count)
        let cue = CueSnapshot(
            session: try XCTUnwrap(gateway.session).session, atMs: 1_000, key: "k", text: "Lift", speech: "Lift", sound: .up,
            haptic: .short,
            toneSemitones: nil)

        let decided = ContinuousClock.now
        gateway.heard.onEvent(event: .cue(cue: cue))
        var turns = 0
        while fake.sounds.played.count == before.0, turns < 100 {
            await Task.yield()
            turns += 1
        }
        XCTAssertEqual(fake.sounds.played.count, before.0 + 1)
        XCTAssertEqual(fake.haptics.felt.count, before.1 + 1, "it is felt in the turn in which it sounds")
        XCTAssertEqual(fake.voice.said.count, before.2 + 1, "and said")
        told("from a cue to its doors, in \(turns) turns", since: decided)
        XCTAssertEqual(stage.opened.cues.droppedCount, 0)
        await stage.end()
    }
}
