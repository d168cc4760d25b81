import Fakes
import Foundation
import HeelfirstCore
import XCTest

@testable import AppModel

final class DeliveryTests: XCTestCase, @unchecked Sendable {
    /// The first prompt of the day was shown a minute ago; the app is not open.
    @MainActor
    private func shown() async throws -> (Stage, Prompt) {
        let stage = try await Stage().settled()
        let prompt = try await stage.prompted()
        return (stage, try XCTUnwrap(prompt))
    }

    @MainActor
    private func isKnownAsShown(_ stage: Stage, _ id: String) -> Bool {
        stage.gateway.plan?.showing.contains { $0.value == id } ?? false
    }

    @MainActor
    func testStartOnAPromptBeginsWhatItIsFor() async throws {
        let (stage, prompt) = try await shown()
        await stage.app.enter(Entry(prompt, starts: true))
        await stage.settle()
        XCTAssertNotNil(stage.gateway.running)
        XCTAssertEqual(stage.held.reports, [])
        XCTAssertEqual(stage.fake.notifications.shown, [])
        await stage.app.enter(.walk)
        XCTAssertEqual(stage.gateway.problems, [], "what runs goes on, and nothing is said")
        await stage.end()
    }

    @MainActor
    func testInAHurryIsAnsweredWithoutAScreenAndSaysSomething() async throws {
        let (stage, prompt) = try await shown()
        await stage.app.answered(prompt, .inAHurry)
        XCTAssertFalse(stage.app.said.isEmpty)
        XCTAssertNil(stage.gateway.running)
        XCTAssertEqual(stage.held.reports, [])
        XCTAssertGreaterThan(stage.fake.notifications.requests[prompt.id]?.dueMs ?? 0, stage.nowMs + 30 * 60_000, "later, once")
        await stage.end()
    }

    @MainActor
    func testOneThatWasPutOffComesAgainUnderItsIdAtAnotherTime() async throws {
        let (stage, prompt) = try await shown()
        await stage.app.answered(prompt, .snoozed)
        await stage.settle()
        let again = try XCTUnwrap(stage.fake.notifications.requests[prompt.id])
        let dueMs = try XCTUnwrap(again.dueMs)
        XCTAssertGreaterThan(dueMs, stage.nowMs)
        XCTAssertEqual(again.prompt.atMs, dueMs)
        await stage.pass(dueMs - stage.nowMs)
        stage.fake.notifications.deliver()
        await stage.app.environmentChanged()
        XCTAssertEqual(stage.held.reports, [])
        XCTAssertTrue(isKnownAsShown(stage, prompt.id))
        await stage.app.answered(again.prompt, .dismissed)
        await stage.settle()
        XCTAssertFalse(isKnownAsShown(stage, prompt.id))
        XCTAssertNil(stage.fake.notifications.requests[prompt.id])
        await stage.end()
    }

    @MainActor
    func testAnAnswerIsKeptInAFileUntilTheCoreTookIt() async throws {
        let (stage, prompt) = try await shown()
        await stage.close()
        let alone = Reminders(stage.fake.phone, folder: stage.folder.appendingPathComponent("beside"))
        alone.answered(prompt, .inAHurry)
        XCTAssertEqual(stage.held.reports.map(\.answer), [nil, .inAHurry])
        let again = try await stage.again()
        await again.app.environmentChanged()
        XCTAssertEqual(again.held.reports, [])
        XCTAssertFalse(again.app.said.isEmpty)
        XCTAssertGreaterThan(again.fake.notifications.requests[prompt.id]?.dueMs ?? 0, again.nowMs)
        await again.end()
    }

    @MainActor
    func testWhatWasShownWhileTheAppWasClosedIsFoundAtOpening() async throws {
        let (stage, prompt) = try await shown()
        await stage.close()
        let again = try await stage.again(meanwhileMs: 60_000)
        XCTAssertFalse(again.held.wasShown(prompt, atMs: prompt.atMs))
        await again.app.environmentChanged()
        XCTAssertTrue(again.held.wasShown(prompt, atMs: prompt.atMs))
        XCTAssertEqual(again.held.reports, [], "the core knows")
        XCTAssertTrue(isKnownAsShown(again, prompt.id))
        XCTAssertEqual(again.fake.notifications.shown.map(\.id), [prompt.id], "it may still be answered")
        XCTAssertNil(again.fake.notifications.requests[prompt.id], "and is not shown twice")
        await again.end()
    }

    @MainActor
    func testWhatWasWipedAwayUnansweredWasShownToo() async throws {
        let (stage, prompt) = try await shown()
        stage.fake.notifications.clear()
        XCTAssertFalse(stage.held.wasShown(prompt, atMs: prompt.atMs))
        await stage.app.environmentChanged()
        XCTAssertTrue(stage.held.wasShown(prompt, atMs: prompt.atMs))
        XCTAssertEqual(stage.held.reports, [], "the core knows")
        XCTAssertTrue(isKnownAsShown(stage, prompt.id))
        await stage.end()
    }

    @MainActor
    func testWhatStillWaitsAfterItsTimeWasNotShown() async throws {
        let stage = try await Stage().settled()
        await stage.app.environmentChanged()
        let first = try XCTUnwrap(stage.gateway.plan?.occurrences.first)
        await stage.pass(first.atMs - stage.nowMs + 60_000)
        await stage.app.environmentChanged()
        XCTAssertFalse(stage.held.armed.contains { $0.id == first.id.value && stage.held.wasShown($0, atMs: $0.atMs) })
        XCTAssertNotNil(stage.fake.notifications.requests[first.id.value], "it may come at this moment")
        await stage.end()
    }

    @MainActor
    func testAfterItsWindowAPromptIsTakenAway() async throws {
        let (stage, prompt) = try await shown()
        await stage.app.environmentChanged()
        await stage.pass(prompt.windowEndMs - stage.nowMs + 1_000)
        await stage.app.environmentChanged()
        XCTAssertEqual(stage.fake.notifications.shown, [])
        let (shows, _) = stage.app.reminders.due(prompt, isLed: false)
        XCTAssertFalse(shows)
        await stage.end()
    }

    @MainActor
    func testAPromptWhileOnePractisesComesWithoutASound() async throws {
        let (stage, prompt) = try await shown()
        XCTAssertTrue(stage.app.reminders.due(prompt, isLed: true) == (true, false))
        XCTAssertTrue(stage.app.reminders.due(prompt, isLed: false) == (true, true))
        XCTAssertEqual(stage.held.reports.count, 1, "one coming is told once")
        await stage.end()
    }

    @MainActor
    func testANetThatWasShownIsToldOnceADay() async throws {
        let stage = try await Stage().settled()
        await stage.app.environmentChanged()
        let net = try XCTUnwrap(stage.gateway.plan?.nets.first)
        await stage.pass(net.prompt.atMs - stage.nowMs + 1_000)
        stage.fake.notifications.deliverNet(net.id.value)
        await stage.app.environmentChanged()
        XCTAssertEqual(stage.held.reports, [])
        XCTAssertEqual(stage.gateway.problems, [])
        await stage.end()
    }

    @MainActor
    func testANetThatCameWhileTheAppWasClosedStays() async throws {
        let stage = try await Stage().settled()
        await stage.app.environmentChanged()
        let net = try XCTUnwrap(stage.gateway.plan?.nets.first)
        let wait = net.prompt.atMs - stage.nowMs
        await stage.close()
        stage.fake.facts.nowMs += wait
        stage.fake.notifications.deliver()
        stage.fake.notifications.clear()
        stage.fake.notifications.deliverNet(net.id.value)
        let again = try await stage.again(meanwhileMs: wait + 60_000)
        await again.app.environmentChanged()
        XCTAssertEqual(again.fake.notifications.shown.map(\.id), [net.id.value], "it may still be answered")
        await again.app.environmentChanged()
        XCTAssertEqual(again.fake.notifications.shown.map(\.id), [net.id.value])
        await again.end()
    }

    @MainActor
    func testAFileOfAnotherVersionIsAsIfItWereNotThere() async throws {
        let (stage, prompt) = try await shown()
        await stage.close()
        let file = stage.folder.appendingPathComponent("beside/reminders.json")
        try Data(#"{"armed": [{"kind": "swim"}]}"#.utf8).write(to: file)
        let again = try await stage.again()
        await again.app.environmentChanged()
        XCTAssertFalse(again.fake.notifications.requests.isEmpty)
        XCTAssertEqual(Prompt.read("{}"), nil)
        XCTAssertEqual(again.fake.notifications.requests.values.first.flatMap { Prompt.read($0.form) }?.actions.isEmpty, false)
        _ = prompt
        await again.end()
    }
}
