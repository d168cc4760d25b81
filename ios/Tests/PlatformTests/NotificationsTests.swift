import AppModel
import Fakes
import Foundation
import HeelfirstCore
import UserNotifications
import XCTest

@testable import Platform

/// The system's notifications through Platform, and the real core's plan armed there.
final class NotificationsTests: XCTestCase {
    @MainActor
    private var system: Record { UNUserNotificationCenter.current().record }

    override func setUp() async throws { await MainActor.run { UNUserNotificationCenter.startAnew() } }

    @MainActor
    func testWhatMayBeShownIsReadAsThePersonMeantIt() async {
        let door = PhoneNotifications()
        let before = await door.showing()
        XCTAssertEqual(before.granted, .notAsked)
        let asked = await door.ask()
        XCTAssertTrue(asked)
        XCTAssertEqual(system.askedFor, [.alert, .sound])
        var now = await door.showing()
        XCTAssertEqual(now.granted, .yes)
        XCTAssertFalse(now.isMuted)
        system.allow { ($0.alertSetting, $0.lockScreenSetting, $0.notificationCenterSetting) = (.disabled, .disabled, .disabled) }
        now = await door.showing()
        XCTAssertTrue(now.isMuted)
    }

    @MainActor
    func testARequestIsHeldWithItsFormAndTakesTheOldOnesPlace() async throws {
        let door = PhoneNotifications()
        let (first, second) = (request(try prompt()), request(try prompt()) { $0.timeSensitive = true })
        try await door.add(first)
        try await door.add(second)
        let held = await door.pending()
        XCTAssertEqual(held, [PendingPrompt(id: "p1", form: second.form)])
        XCTAssertEqual(system.log, ["add p1", "add p1"])
    }

    @MainActor
    func testWhatTheSystemDoesNotTakeIsThrown() async throws {
        system.set(refused: ["p1"])
        do {
            try await PhoneNotifications().add(request(try prompt()))
            XCTFail("it was taken")
        } catch {}
    }

    @MainActor
    func testCategoriesThatNothingNeedsAnyMoreGoAndTheOthersStay() async throws {
        let door = PhoneNotifications()
        try await door.add(request(try prompt("kept")))
        let kept = try XCTUnwrap(system.pending.first?.content.categoryIdentifier)
        for number in 0..<60 {
            try await door.add(try other("p", lockScreen: "Words \(number)"))
            let last = try XCTUnwrap(system.pending.first { $0.identifier == "p" }?.content.categoryIdentifier)
            XCTAssertTrue(system.categories.map(\.identifier).contains(last))
        }
        XCTAssertLessThanOrEqual(system.categories.count, 41)
        XCTAssertTrue(system.categories.map(\.identifier).contains(kept))
    }

    @MainActor
    func testTheCoresPlanIsArmedOnceAndLeftAlone() async throws {
        let rig = try await reminding()
        let plan = try XCTUnwrap(rig.gateway.plan)
        let ids = Set(plan.occurrences.map(\.id.value) + plan.nets.map(\.id.value))
        XCTAssertEqual(Set(system.pending.map(\.identifier)), ids)
        XCTAssertTrue((1...60).contains(ids.count), "\(ids.count)")
        let known = Set(system.categories.map(\.identifier))
        XCTAssertTrue(system.pending.allSatisfy { known.contains($0.content.categoryIdentifier) })
        system.forgetLog()
        await rig.app.environmentChanged()
        XCTAssertEqual(system.log, [], "what stays as it is is not touched")
        rig.app.phone.preferences.choose { $0.timeSensitive = true }
        await rig.app.environmentChanged()
        XCTAssertEqual(system.log.sorted(), ids.map { "add \($0)" }.sorted(), "each took its own place, and none was taken away before")
        XCTAssertTrue(system.pending.allSatisfy { $0.content.interruptionLevel == .timeSensitive })
        await rig.end()
    }

    @MainActor
    func testAnAnswerFromALockedPhoneReachesTheCore() async throws {
        let rig = try await reminding()
        let ear = PromptEar { rig.app }
        let first = try XCTUnwrap(rig.gateway.plan?.occurrences.min { $0.atMs < $1.atMs })
        await rig.pass(first.atMs - rig.fake.facts.nowMs)
        system.deliver(first.id.value, at: Date(timeIntervalSince1970: Double(first.atMs) / 1_000))
        let shown = try XCTUnwrap(system.delivered.first)
        await answer(ear, shown, "snoozed")
        await rig.settle()
        XCTAssertEqual(system.delivered.count, 0)
        let again = try XCTUnwrap(system.pending.first { $0.identifier == first.id.value }, "a snoozed prompt comes again")
        let prompt = try XCTUnwrap(Prompt.read(again.content.promptForm))
        XCTAssertGreaterThan(prompt.atMs, first.atMs)
        await rig.end()
    }

    @MainActor
    func testToTakeAPromptAwayIsAnAnswer() async throws {
        let (rig, shown) = try await prompted()
        await rig.app.environmentChanged()
        let id = shown.request.identifier
        let isKnown = { @MainActor @Sendable in rig.gateway.plan?.showing.contains { $0.value == id } ?? false }
        await rig.until(isKnown)
        XCTAssertTrue(isKnown())
        await answer(PromptEar { rig.app }, shown, UNNotificationDismissActionIdentifier)
        await rig.settle()
        XCTAssertFalse(isKnown(), "the core was told")
        XCTAssertNil(rig.gateway.running)
        await rig.end()
    }

    @MainActor
    func testTheSystemIsAnsweredOnTheMainThreadAndWhenTheAnswerWasTaken() async throws {
        let (rig, shown) = try await prompted()
        let (ear, id) = (PromptEar { rig.app }, shown.request.identifier)
        var isTaken: Bool?
        await withCheckedContinuation { done in
            ear.userNotificationCenter(.current(), didReceive: UNNotificationResponse(shown, action: "snoozed")) {
                isTaken = Thread.isMainThread && self.system.delivered.isEmpty && self.system.pending.contains { $0.identifier == id }
                done.resume()
            }
        }
        XCTAssertEqual(isTaken, true, "an app that says so earlier may be ended before it has kept anything")
        await rig.end()
    }

    @MainActor
    func testStartBeginsASessionAndOneThatIsTappedOnlyOpens() async throws {
        let (rig, shown) = try await prompted()
        let ear = PromptEar { rig.app }
        await answer(ear, shown, UNNotificationDefaultActionIdentifier)
        XCTAssertNil(rig.gateway.running)
        await answer(ear, shown, "started")
        await rig.settle()
        XCTAssertNotNil(rig.gateway.running)
        await rig.end()
    }

    @MainActor
    func testOverASessionAPromptIsListedWithoutASound() async throws {
        let rig = try await Rig { $0.notifications = PhoneNotifications() }
        try await rig.practising()
        let (ear, center) = (PromptEar { rig.app }, UNUserNotificationCenter.current())
        try await PhoneNotifications().add(request(try prompt(), nowMs: rig.fake.facts.nowMs))
        system.deliver("p1", at: Date())
        let shown = try XCTUnwrap(system.delivered.first)
        var options: UNNotificationPresentationOptions?
        ear.userNotificationCenter(center, willPresent: shown) { options = $0 }
        XCTAssertEqual(options, [.list])
        await rig.end()
    }

    @MainActor
    private func reminding() async throws -> Rig {
        let rig = try await Rig { $0.notifications = PhoneNotifications() }
        _ = await PhoneNotifications().ask()
        try await rig.settled()
        await rig.app.environmentChanged()
        await rig.settle()
        return rig
    }

    /// The first prompt of the day was shown.
    @MainActor
    private func prompted() async throws -> (Rig, UNNotification) {
        let rig = try await reminding()
        let first = try XCTUnwrap(rig.gateway.plan?.occurrences.min { $0.atMs < $1.atMs })
        await rig.pass(first.atMs - rig.fake.facts.nowMs)
        system.deliver(first.id.value, at: Date(timeIntervalSince1970: Double(first.atMs) / 1_000))
        return (rig, try XCTUnwrap(system.delivered.first))
    }

    @MainActor
    private func answer(_ ear: PromptEar, _ shown: UNNotification, _ action: String) async {
        await withCheckedContinuation { done in
            ear.userNotificationCenter(
                .current(), didReceive: UNNotificationResponse(shown, action: action), withCompletionHandler: { done.resume() })
        }
    }

    @MainActor
    private func other(_ id: String, lockScreen: String) throws -> PromptRequest {
        let data = try JSONEncoder().encode(try prompt(id))
        var fields = try XCTUnwrap(JSONSerialization.jsonObject(with: data) as? [String: Any])
        fields["lockScreen"] = lockScreen
        return request(try JSONDecoder().decode(Prompt.self, from: JSONSerialization.data(withJSONObject: fields)))
    }
}
