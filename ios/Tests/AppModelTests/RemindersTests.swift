import Fakes
import Foundation
import HeelfirstCore
import XCTest

@testable import AppModel

final class RemindersTests: XCTestCase, @unchecked Sendable {
    private static let hourMs: Int64 = 3_600_000
    private static let dayMs: Int64 = 24 * hourMs

    @MainActor
    private func armed() async throws -> Stage {
        let stage = try await Stage().settled()
        await stage.app.environmentChanged()
        return stage
    }

    @MainActor
    func testThePlanIsArmedAsItIsSixtyAtMostWithItsNets() async throws {
        let stage = try await armed()
        let requests = stage.fake.notifications.requests
        let plan = try XCTUnwrap(stage.gateway.plan)
        XCTAssertEqual(Set(requests.keys), Set(plan.occurrences.map(\.id.value) + plan.nets.map(\.id.value)))
        XCTAssertLessThanOrEqual(requests.count, Arming.mostArmed)
        XCTAssertGreaterThan(requests.count, 20)
        XCTAssertFalse(plan.nets.isEmpty)
        for net in plan.nets {
            let request = try XCTUnwrap(requests[net.id.value])
            XCTAssertEqual(
                request.trigger, .weekly(weekday: Int(net.weekday), hour: Int(net.hour), minute: Int(net.minute)))
        }
        for occurrence in plan.occurrences { XCTAssertEqual(requests[occurrence.id.value]?.dueMs, occurrence.atMs) }
        XCTAssertEqual(stage.fake.background.planned.last, min(plan.checkAgainMs, stage.nowMs + Self.dayMs))
        await stage.end()
    }

    @MainActor
    func testEvenALongerPlanIsCutAtSixty() async throws {
        let stage = try await armed()
        let plan = try XCTUnwrap(stage.gateway.plan)
        let one = try XCTUnwrap(plan.occurrences.first)
        let many = (0..<100).map { one.renamed("\($0)", laterMs: Int64($0) * 60_000) }
        await stage.app.reminders.follow(stage.gateway, plan.with(many))
        XCTAssertEqual(stage.fake.notifications.requests.count, 60)
        XCTAssertNotNil(stage.fake.notifications.requests[try XCTUnwrap(plan.nets.first).id.value], "nets come first")
        await stage.end()
    }

    @MainActor
    func testByTheClockOfTheZoneAlsoWhereItIsPutForward() async throws {
        let stage = try await armed()
        await stage.pass(25 * Self.dayMs)  // 27 March; in the night to the 29th the clock is put forward
        await stage.app.environmentChanged()
        let plan = try XCTUnwrap(stage.gateway.plan)
        XCTAssertGreaterThan(plan.occurrences.count, 10)
        for occurrence in plan.occurrences {
            let request = try XCTUnwrap(stage.fake.notifications.requests[occurrence.id.value])
            XCTAssertEqual(request.dueMs, occurrence.atMs)
            guard case .at(_, let zone) = request.trigger else { return XCTFail("\(request.trigger)") }
            XCTAssertEqual(zone, "Europe/Berlin")
        }
        await stage.end()
    }

    @MainActor
    func testWhatStaysIsLeftAloneAndWhatChangesIsNeverWithoutAnArming() async throws {
        let stage = try await armed()
        let notifications = stage.fake.notifications
        let reminders = stage.models.reminders
        notifications.forgetLog()
        await stage.app.environmentChanged()
        XCTAssertEqual(notifications.log, [])
        let changes: [@Sendable (ReminderForm) -> ReminderForm] = [
            { $0.with(walksPerDay: 2) }, { $0.with(wakeMin: 540) }, { $0.with(maxPerDay: 3) }, { $0.with(walksPerDay: 5, minGapMin: 60) },
            { $0.with(snoozeMin: 20) },
        ]
        for change in changes {
            let before = notifications.requests
            notifications.forgetLog()
            reminders.change(change)
            await stage.settle()
            for id in before.keys where notifications.requests[id] != nil {
                XCTAssertFalse(notifications.log.contains("remove \(id)"), "\(id) was without an arming")
                if before[id]?.form == notifications.requests[id]?.form { XCTAssertFalse(notifications.log.contains("add \(id)")) }
            }
        }
        XCTAssertNotNil(reminders.before)
        reminders.undo()
        await stage.settle()
        XCTAssertNil(reminders.before)
        await stage.end()
    }

    @MainActor
    func testAnotherZoneAndAnotherChoiceArmEachInPlace() async throws {
        let stage = try await armed()
        let notifications = stage.fake.notifications
        let before = notifications.requests
        notifications.forgetLog()
        await stage.models.reminders.letThroughFocus(true)
        XCTAssertTrue(notifications.requests.values.allSatisfy(\.isTimeSensitive))
        XCTAssertEqual(Set(notifications.log), Set(before.keys.map { "add \($0)" }))
        XCTAssertEqual(notifications.log.count, before.count)
        stage.fake.facts.zone = "America/New_York"
        await stage.app.environmentChanged()
        let plan = try XCTUnwrap(stage.gateway.plan)
        for occurrence in plan.occurrences { XCTAssertEqual(notifications.requests[occurrence.id.value]?.dueMs, occurrence.atMs) }
        await stage.end()
    }

    @MainActor
    func testWhatTheSystemDoesNotTakeIsToldAsRefused() async throws {
        let stage = try await armed()
        let notifications = stage.fake.notifications
        let plan = try XCTUnwrap(stage.gateway.plan)
        let first = try XCTUnwrap(plan.occurrences.first)
        notifications.refuses = [first.id.value]
        await stage.app.reminders.follow(stage.gateway, plan.with([first.renamed(first.id.value, laterMs: 60_000)]))
        XCTAssertNil(notifications.requests[first.id.value], "its old time is wrong")
        XCTAssertEqual(stage.held.told?.refused, [first.id.value])
        notifications.refuses = []
        await stage.app.environmentChanged()
        XCTAssertNotNil(notifications.requests[first.id.value])
        XCTAssertEqual(stage.held.told?.refused, [])
        await stage.end()
    }

    @MainActor
    func testWordsThatCannotBeChangedStayArmedWithTheOldOnes() async throws {
        let stage = try await armed()
        let notifications = stage.fake.notifications
        let all = Set(notifications.requests.keys)
        notifications.refuses = all
        await stage.models.reminders.letThroughFocus(true)
        XCTAssertEqual(Set(notifications.requests.keys), all)
        XCTAssertEqual(stage.held.told?.refused, [])
        await stage.end()
    }

    @MainActor
    func testWhatTheSystemLostIsArmedBeforeTheCoreIsOpen() async throws {
        let stage = try await armed()
        let all = stage.fake.notifications.requests
        await stage.close()
        stage.fake.notifications.loseAll()
        let reminders = Reminders(stage.fake.phone, folder: stage.folder.appendingPathComponent("beside"))
        await reminders.armHeld()
        XCTAssertEqual(stage.fake.notifications.requests, all)
        await stage.end()
    }

    @MainActor
    func testWithoutPermissionNothingIsArmedAndItIsSaid() async throws {
        let stage = try await armed()
        stage.fake.notifications.allowed = Showing(granted: .no)
        await stage.app.environmentChanged()
        XCTAssertEqual(stage.fake.notifications.requests.count, 0)
        let reminders = stage.models.reminders
        let live = Task { await reminders.live() }
        await stage.settle()
        XCTAssertEqual(reminders.health?.notices.first?.permission, .notifications)
        let alarms = NoticeSnapshot(key: "not-exact", what: "", remedy: "", mendedAt: .exactAlarms)
        XCTAssertNil(alarms.permission, "this phone knows no such permission")
        live.cancel()
        await stage.end()
    }
}

extension Stage {
    /// What this phone holds, as a new process would read it.
    @MainActor
    var held: Held { Held(folder.appendingPathComponent("beside")) }
}

extension OccurrenceSnapshot {
    func renamed(_ id: String, laterMs: Int64) -> OccurrenceSnapshot {
        OccurrenceSnapshot(
            id: OccurrenceId(value: id), kind: kind, also: also, atMs: atMs + laterMs, windowEndMs: windowEndMs + laterMs,
            localTime: localTime,
            title: title, body: body, lockScreen: lockScreen, actions: actions, movedText: movedText)
    }
}

extension ReminderPlan {
    func with(_ occurrences: [OccurrenceSnapshot]) -> ReminderPlan {
        ReminderPlan(
            occurrences: occurrences, nets: nets, showing: showing, warnings: warnings, reply: reply, checkAgainMs: checkAgainMs)
    }
}
