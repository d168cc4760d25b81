import Fakes
import Foundation
import HeelfirstCore
import TodayFile
import XCTest

@testable import AppModel

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
    func testEachTabKeepsItsWayAndAllOfItComesBack() async {
        let trail = Trail()
        trail.go(.exercise("calf-stretch"))
        trail.go(.exercise("calf-stretch"))
        XCTAssertEqual(trail[.today], [.exercise("calf-stretch")])
        trail.go(.more)
        trail.go(.safety)
        trail.go(.reading("notes"))
        XCTAssertEqual(trail.here, .reading("notes"))
        let again = Trail()
        again.restore(trail.saved)
        XCTAssertEqual(again.here, trail.here)
        XCTAssertEqual(again[.today], trail[.today])
        again.back()
        XCTAssertEqual(again.here, .safety)
        again.goTo(.more)
        XCTAssertEqual(again.here, .more)
        XCTAssertFalse(again.canGoBack)
        again.goTo(.today)
        XCTAssertEqual(again.here, .exercise("calf-stretch"))
        again.tab = .safety
        XCTAssertEqual(again.tab, .today, "that is no tab")
        again.restore("nonsense")
        XCTAssertEqual(again.here, .exercise("calf-stretch"))
        XCTAssertEqual(Trail(.reminders).here, .reminders)
    }

    @MainActor
    func testEachPlaceHasANameAndATitle() async throws {
        let stage = try await Stage()
        let plain: [Route] =
            Route.tabs + [.sensors, .safety, .settings, .selfCheck, .reminders, .findSensors, .stepSounds, .gradeBorders, .recordings]
        for route in plain {
            XCTAssertEqual(Route(named: route.name), route)
            XCTAssertNotNil(stage.gateway.labels["screen-\(route.name)"], route.name)
        }
        for route in [Route.exercise("calf-stretch"), .reading("about")] { XCTAssertEqual(Route(named: route.name), route) }
        XCTAssertEqual(Route(named: "nowhere"), .today)
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
