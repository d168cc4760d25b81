import BackgroundTasks
import CoreBluetooth
import Foundation
import HealthKit
import Outside
import UIKit
import UserNotifications
import XCTest

@testable import AppModel
@testable import Platform

/// Permissions, Health, background work, folders and files.
final class PhoneTests: XCTestCase {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("heelfirst-platform-\(UUID().uuidString)")

    override func setUp() async throws {
        await MainActor.run { [folder] in
            UNUserNotificationCenter.startAnew()
            BGTaskScheduler.startAnew()
            CBManager.standing = CBManager.Standing()
            HKHealthStore.standing = HKHealthStore.Standing()
            try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }
    }

    override func tearDown() async throws { try? FileManager.default.removeItem(at: folder) }

    @MainActor
    func testLookingAsksNobody() async {
        let permissions = PhonePermissions(PhoneNotifications(), AppleHealth())
        let seen = await permissions.look()
        XCTAssertEqual(seen, [.notifications: .notAsked, .bluetooth: .notAsked, .healthStore: .notAsked])
        XCTAssertEqual(CBManager.standing.made, 0, "a manager asks as soon as it is made")
        XCTAssertEqual(HKHealthStore.standing.asked, [])
    }

    @MainActor
    func testBluetoothIsAskedForOnceAndTheAnswerIsWaitedFor() async {
        let permissions = PhonePermissions(PhoneNotifications(), AppleHealth())
        CBManager.standing.answer = .denied
        await permissions.ask(.bluetooth)
        var seen = await permissions.look()
        XCTAssertEqual(seen[.bluetooth], .no)
        await permissions.ask(.bluetooth)
        XCTAssertEqual(CBManager.standing.made, 1)
        CBManager.standing.authorization = .allowedAlways
        seen = await permissions.look()
        XCTAssertEqual(seen[.bluetooth], .yes)
    }

    @MainActor
    func testHealthIsOnlyWrittenTo() async {
        let health = AppleHealth()
        await PhonePermissions(PhoneNotifications(), health).ask(.healthStore)
        XCTAssertEqual(HKHealthStore.standing.read, [])
        XCTAssertEqual(HKHealthStore.standing.asked, ["HKWorkoutTypeIdentifier", "HKQuantityTypeIdentifierStepCount"])
        let may = await health.mayWrite()
        XCTAssertTrue(may)
        HKHealthStore.standing.isThere = false
        XCTAssertEqual(health.granted, .notNeeded)
    }

    @MainActor
    func testASessionIsInHealthOnceWithItsStepsHoweverOftenItIsTold() async throws {
        let health = AppleHealth()
        await health.ask()
        let entry = HealthEntry(id: "s1", kind: .walk, title: "Walking burst", startMs: 1_000, endMs: 61_000, steps: 80)
        try await health.write(entry)
        try await health.write(entry)
        let workout = try XCTUnwrap(HKHealthStore.standing.workouts.first)
        XCTAssertEqual(HKHealthStore.standing.workouts.count, 1)
        XCTAssertEqual(workout.workoutActivityType, .walking)
        XCTAssertEqual(workout.endDate.timeIntervalSince(workout.startDate), 60)
        XCTAssertEqual((workout.samples.first as? HKQuantitySample)?.quantity.value, 80)
        HKHealthStore.standing.status["HKQuantityTypeIdentifierStepCount"] = .sharingDenied
        try await health.write(HealthEntry(id: "s2", kind: .stretch, title: "Stretch", startMs: 0, endMs: 1, steps: 3))
        XCTAssertEqual(HKHealthStore.standing.workouts.last?.samples.count, 0, "what was not allowed is left out")
        XCTAssertEqual(HKHealthStore.standing.workouts.last?.workoutActivityType, .flexibility)
    }

    @MainActor
    func testAMomentInTheBackgroundHealsAndIsAskedForByTheLatestWish() async throws {
        let healing = Healing(nowMs: { 5_000 })
        var healed = 0
        healing.register { healed += 1 }
        healing.plan(notBeforeMs: 90_000)
        healing.plan(notBeforeMs: 1_000)
        let request = try XCTUnwrap(BGTaskScheduler.shared.submitted[Healing.task] as? BGProcessingTaskRequest)
        XCTAssertEqual(request.earliestBeginDate?.timeIntervalSince1970, 5)
        XCTAssertFalse(request.requiresNetworkConnectivity)
        XCTAssertFalse(request.requiresExternalPower)
        let task = try XCTUnwrap(BGTaskScheduler.shared.launch(Healing.task))
        await eventually { task.success != nil }
        XCTAssertEqual(task.success, true)
        XCTAssertEqual(healed, 1)
    }

    @MainActor
    func testAMomentThatIsCutShortIsGivenBackAtOnceAndOnce() async throws {
        let (goesOn, end) = AsyncStream.makeStream(of: Void.self)
        var isHealed = false
        let healing = Healing(nowMs: { 0 })
        healing.register {
            for await _ in goesOn {}  // as the core, which does not ask whether anybody waits
            isHealed = true
        }
        healing.plan(notBeforeMs: 0)
        let task = try XCTUnwrap(BGTaskScheduler.shared.launch(Healing.task))
        let expire = try XCTUnwrap(task.expirationHandler)
        expire()
        XCTAssertEqual(task.success, false, "the system waits for nothing")
        end.finish()
        await eventually { isHealed }
        for _ in 0..<20 { await Task.yield() }
        XCTAssertEqual([task.completions, task.success == false ? 1 : 0], [1, 1])
    }

    @MainActor
    func testTheGroupHoldsACopyOfTodayAndNothingElse() async throws {
        let (data, group) = (folder.appendingPathComponent("data"), folder.appendingPathComponent("group"))
        for one in [data, group] { try FileManager.default.createDirectory(at: one, withIntermediateDirectories: true) }
        try Data("db".utf8).write(to: data.appendingPathComponent("history.sqlite"))
        let today = data.appendingPathComponent("today.json")
        var changes = 0
        let widgets = TodayCopy(into: group) { changes += 1 }
        widgets.show(today)
        XCTAssertEqual(changes, 0, "there is nothing to show yet")
        for words in ["one", "one", "two"] {
            try Data(words.utf8).write(to: today)
            widgets.show(today)
        }
        XCTAssertEqual(changes, 2, "the same is told once")
        XCTAssertEqual(try Data(contentsOf: group.appendingPathComponent("today.json")), Data("two".utf8))
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: group.path), ["today.json"])
    }

    @MainActor
    func testChoicesAreKeptAndWhatWasOnItsWayOutIsNot() async throws {
        let folders = Folders(folder.appendingPathComponent("own"), passing: folder.appendingPathComponent("passing"))
        try folders.prepare()
        try Data("x".utf8).write(to: folders.passing.appendingPathComponent("report.pdf"))
        ChoicesFile(in: folders.beside).write(Data("chosen".utf8))
        try folders.prepare()
        XCTAssertEqual(try ChoicesFile(in: folders.beside).read(), Data("chosen".utf8))
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: folders.passing.path), [])
        XCTAssertNil(try ChoicesFile(in: folders.data).read())
    }

    @MainActor
    func testAFileOfChoicesThatCannotBeReadIsNotOneThatIsNotThere() async throws {
        try FileManager.default.createDirectory(at: folder.appendingPathComponent("preferences.json"), withIntermediateDirectories: true)
        XCTAssertThrowsError(try ChoicesFile(in: folder).read())
    }

    @MainActor
    func testAStartOfThePhoneHasAName() async {
        XCTAssertFalse(PhoneClock().bootId.isEmpty)
        XCTAssertEqual(PhoneClock().bootId, Boot.id)
    }

    @MainActor
    func testWhatIntentsBringBeforeTheAppIsOpenWaits() async {
        let doorway = Doorway()
        await doorway.bring(.start(.walk))
        await doorway.bring(.say("pause"))
        var heard: [Doorway.Word] = []
        await doorway.open { heard.append($0) }
        XCTAssertEqual(heard, [.start(.walk), .say("pause")])
        await doorway.bring(.say("stop"))
        XCTAssertEqual(heard.last, .say("stop"))
    }
}
