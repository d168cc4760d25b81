import Fakes
import Foundation
import HeelfirstCore
import TodayFile
import XCTest

@testable import AppModel

@MainActor
private final class Tries {
    private(set) var counted = 0
    func count() { counted += 1 }
}

final class KeptTests: XCTestCase, @unchecked Sendable {
    @MainActor
    func testPreferencesAreKept() async {
        let store = FakeStore()
        let first = KeptPreferences(store)
        XCTAssertEqual(first.now, Preferences())
        first.choose {
            $0.theme = .dark
            $0.language = "de"
            $0.textScale = 7
        }
        let second = KeptPreferences(store)
        XCTAssertEqual(second.now, first.now)
        XCTAssertEqual(second.now.textScale, 2)
        second.choose { $0.language = nil }
        XCTAssertNil(KeptPreferences(store).now.language)
    }

    @MainActor
    func testWhatCannotBeUnderstoodIsTheDefaultAndTheRestIsKept() async {
        let store = FakeStore()
        store.data = Data(#"{"theme": "sepia", "leftHanded": true, "voice": 3, "fromAVersionToCome": []}"#.utf8)
        let kept = KeptPreferences(store).now
        XCTAssertEqual(kept.theme, .system)
        XCTAssertTrue(kept.leftHanded)
        XCTAssertTrue(kept.voice)
        store.data = Data("nonsense".utf8)
        XCTAssertEqual(KeptPreferences(store).now, Preferences())
    }

    @MainActor
    func testChoicesThatCannotBeReadYetAreNotWrittenOver() async throws {
        let store = FakeStore()
        KeptPreferences(store).choose { ($0.theme, $0.leftHanded) = (.dark, true) }
        let before = store.data
        store.isLocked = true
        let kept = KeptPreferences(store)
        XCTAssertEqual(kept.now, Preferences())
        kept.choose { $0.still = true }
        XCTAssertTrue(kept.now.still)
        XCTAssertEqual(store.data, before)
        store.isLocked = false
        kept.readAgain()
        XCTAssertEqual([kept.now.still, kept.now.leftHanded, kept.now.theme == .dark, kept.isUnread], [true, true, true, false])
        XCTAssertEqual(KeptPreferences(store).now, kept.now, "what was chosen meanwhile is kept too")
    }

    @MainActor
    func testAChoiceReadsFirstWhatCouldNotBeRead() async throws {
        let store = FakeStore()
        KeptPreferences(store).choose { $0.leftHanded = true }
        store.isLocked = true
        let kept = KeptPreferences(store)
        store.isLocked = false
        kept.choose { $0.still = true }
        XCTAssertTrue(KeptPreferences(store).now.leftHanded && KeptPreferences(store).now.still)
    }

    @MainActor
    func testAnswersThatCannotBeReadYetAreNotWrittenOver() async throws {
        let folder = Stage.newFolder()
        let (file, aside) = (folder.appendingPathComponent("reminders.json"), folder.appendingPathComponent("aside.json"))
        let (first, second) = (Report(id: "a", atMs: 1, answer: .snoozed), Report(id: "b", atMs: 2, answer: .dismissed))
        Held(folder).report(first)
        try FileManager.default.moveItem(at: file, to: aside)
        try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)  // there, and nobody can read it
        let (told, late) = (Held(folder), Held(folder))
        XCTAssertTrue(told.isUnread)
        told.report(second)
        XCTAssertEqual(told.reports, [second])
        try FileManager.default.removeItem(at: file)
        try FileManager.default.moveItem(at: aside, to: file)
        late.report(second)
        XCTAssertEqual(Held(folder).reports, [first, second], "read before it is written")
        Held(folder).wasReported(second)
        told.readAgain()
        XCTAssertEqual(Held(folder).reports, [first, second], "what happened meanwhile is added")
        XCTAssertFalse(Held(Stage.newFolder()).isUnread, "none is nothing that could be read")
        try FileManager.default.removeItem(at: folder)
    }

    @MainActor
    func testAnAppThatWasLaunchedBeforeTheFirstUnlockReadsAfterIt() async throws {
        let (folder, fake) = (Stage.newFolder(), FakePhone(folder: Stage.newFolder(), isLocked: true))
        fake.store.data = Data(#"{"leftHanded": true}"#.utf8)
        let tries = Tries()
        let app = Application(fake.phone, data: folder, beside: folder) { _ in
            await tries.count()
            throw CoachError.Storage(problem: "locked")
        }
        await app.open()
        XCTAssertFalse(app.phone.chosen.leftHanded)
        fake.store.isLocked = false
        await app.unlocked()
        XCTAssertTrue(app.phone.chosen.leftHanded)
        XCTAssertEqual(tries.counted, 2, "the core is tried again")
        try FileManager.default.removeItem(at: folder)
    }

    @MainActor
    func testEachTabKeepsItsWay() async {
        let trail = Trail()
        trail.go(.exercise("calf-stretch"))
        trail.go(.exercise("calf-stretch"))
        XCTAssertEqual(trail[.today], [.exercise("calf-stretch")])
        trail.go(.more)
        trail.go(.safety)
        trail.go(.reading("notes"))
        XCTAssertEqual(trail.here, .reading("notes"))
        trail.back()
        XCTAssertEqual(trail.here, .safety)
        trail.goTo(.more)
        XCTAssertEqual(trail.here, .more)
        XCTAssertFalse(trail.canGoBack)
        trail.goTo(.today)
        XCTAssertEqual(trail.here, .exercise("calf-stretch"))
        trail.tab = .safety
        XCTAssertEqual(trail.tab, .today, "that is no tab")
        XCTAssertEqual(Trail(.reminders).here, .reminders)
    }

    @MainActor
    func testEachPlaceHasANameAndATitle() async throws {
        let stage = try await Stage()
        let plain: [Route] =
            Route.tabs + [.sensors, .safety, .settings, .selfCheck, .reminders, .findSensors, .stepSounds, .gradeBorders, .recordings]
        XCTAssertEqual(Set(plain.map(\.name)).count, plain.count)
        for route in plain {
            XCTAssertNotNil(stage.gateway.labels["screen-\(route.name)"], route.name)
        }
        await stage.end()
    }

    @MainActor
    func testAGlanceReadsWhatTheCoreLeft() async throws {
        let stage = try await Stage().settled()
        await stage.app.environmentChanged()
        let data = stage.folder.appendingPathComponent("data")
        let fake = FakePhone(folder: stage.folder)
        let glances = Glances(stage.gateway, fake.phone, data) { _ in
            _ = await stage.gateway.ask { try $0.setQuestion(question: "") }  // what is on disk when it returns comes after the file
        }
        let live = Task { await glances.live() }
        await stage.settle()
        let glance = try XCTUnwrap(fake.widgets.shown)
        XCTAssertTrue(glance.mayWalk)
        XCTAssertEqual(glance.sentence(atMs: stage.nowMs), stage.gateway.today.nextReminderText)
        XCTAssertEqual(glance.starts(atMs: stage.nowMs).text, glance.startText)
        XCTAssertEqual(glance.sentence(atMs: glance.untilMs), "")
        XCTAssertEqual(glance.starts(atMs: glance.untilMs).kind, .walk)
        XCTAssertEqual(glance.starts(atMs: glance.untilMs).text, glance.walkText)
        XCTAssertFalse(glance.isRightToLeft)
        try await stage.call { try $0.answerCheck(question: "urgent", answer: "emergency") }
        let urgent = try XCTUnwrap(fake.widgets.shown)
        XCTAssertFalse(urgent.mayWalk)
        XCTAssertEqual(urgent.sentence(atMs: stage.nowMs), urgent.headline)
        live.cancel()
        XCTAssertNil(Glance(in: stage.folder))
        XCTAssertNil(Glance(Data(#"{"form": 99}"#.utf8)))
        await stage.end()
    }

    @MainActor
    func testABorderIsMovedAloneAndAFormChangedInWhatIsNamed() async throws {
        let borders = GradeBorders(heelDeg: 1, toeDeg: 2, slapContactToFlatMs: 3, dragSensitivityRatio: 4)
        for border in Border.allCases {
            let moved = borders.with(border, at: nil)
            let left = [moved.heelDeg, moved.toeDeg, moved.slapContactToFlatMs, moved.dragSensitivityRatio]
            XCTAssertEqual(left.filter { $0 == nil }.count, 1)
        }
        let stage = try await Stage()
        let form = try await stage.call { $0.reminderForm() }
        XCTAssertEqual(form.with(), form)
        let paused = form.with(wakeMin: 1, pausedUntil: .some("2026-03-09"))
        XCTAssertEqual(paused.wakeMin, 1)
        XCTAssertEqual(paused.pausedUntil, "2026-03-09")
        XCTAssertEqual(paused.with(wakeMin: form.wakeMin, pausedUntil: .some(nil)), form)
        let context = try await stage.call { $0.context(exercise: nil) }
        XCTAssertEqual(context.with(), context)
        await stage.end()
    }
}
