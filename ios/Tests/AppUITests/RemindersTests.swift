import AppModel
import Fakes
import HeelfirstCore
import ScreenDriver
import SwiftUI
import XCTest

@testable import AppUI

@MainActor
final class RemindersTests: XCTestCase, @unchecked Sendable {
    private func shown(_ stage: Stage, setting: Screen.Setting = Screen.Setting()) async throws -> Rig {
        await stage.app.environmentChanged()
        stage.opened.trail.goTo(.more)
        stage.opened.trail.go(.reminders)
        let rig = await Rig(stage, setting: setting)
        try await rig.screen.settle { rig.screen.has("wake") }
        return rig
    }

    /// Quiet hours at noon, and a stretch at half past seven.
    private func withQuietNoon(language: String? = nil, setting: Screen.Setting = Screen.Setting()) async throws -> Rig {
        let stage = try await Stage().settled()
        try await stage.call { core in
            let stretch = FixedPrompt(kind: .stretch, atMin: 450, evenInQuiet: false, days: [])
            let form = core.reminderForm().with(wakeMin: 420, quiet: [DayWindow(fromMin: 720, toMin: 780)], fixed: [stretch])
            _ = try core.setReminderForm(form: form)
        }
        if let language { await stage.fake.phone.useLanguage(language) }
        return try await shown(stage, setting: setting)
    }

    private func form(_ rig: Rig) async throws -> ReminderForm { try await rig.stage.call { $0.reminderForm() } }

    private func pick(_ minute: Int, _ name: String, _ rig: Rig) async throws {
        try rig.screen.pick(Date(timeIntervalSinceReferenceDate: Double(minute) * 60), in: name)
        await rig.settle()
    }

    func testTheTimeToGetUpMovesAndBack() async throws {
        let rig = try await withQuietNoon()
        rig.look("reminders")
        XCTAssertEqual(try rig.screen.element("wake").value, "07:00")
        XCTAssertFalse(rig.screen.has("undo"))
        try await pick(435, "wake", rig)
        let changed = try await form(rig)
        XCTAssertEqual(changed.wakeMin, 435)
        rig.look("reminders-changed")
        try await rig.press("undo")
        let back = try await form(rig)
        XCTAssertEqual(back.wakeMin, 420)
        XCTAssertFalse(rig.screen.has("undo"))
        await rig.end()
    }

    func testFromMoreToRemindersAndBack() async throws {
        let rig = await Rig(try await Stage().settled())
        rig.stage.opened.trail.goTo(.more)
        await rig.settle()
        try await rig.press("place-reminders")
        try await rig.screen.settle { rig.screen.has("wake") }
        try rig.screen.back()
        await rig.settle()
        XCTAssertTrue(rig.screen.has("place-reminders"))
        await rig.end()
    }

    func testNumbersStayWithinTheirBounds() async throws {
        let rig = try await withQuietNoon()
        let before = try await form(rig)
        try await rig.press("walks-more")
        try await rig.press("stretches-less")
        try await rig.press("strength-more")
        try await rig.press("max-less")
        let changed = try await form(rig)
        XCTAssertEqual(
            [changed.walksPerDay, changed.stretchesPerDay, changed.strengthPerDay, changed.maxPerDay],
            [before.walksPerDay + 1, before.stretchesPerDay - 1, before.strengthPerDay + 1, before.maxPerDay - 1])
        while try rig.screen.element("stretches-less").isEnabled { try await rig.press("stretches-less") }
        XCTAssertEqual(try rig.screen.element("stretches-value").value, "0")
        await rig.end()
    }

    func testADayIsLeftOutAndAFixedTimeComesAndGoes() async throws {
        let rig = try await withQuietNoon()
        try await rig.press("day-sun")
        let without = try await form(rig)
        XCTAssertEqual(without.days, PlanDay.allCases.filter { $0 != .sun })
        try await rig.press("fixed-add")
        try await rig.press("fixed-1-walk")
        try await pick(600, "fixed-1-at", rig)
        try rig.screen.toggle("fixed-1-quiet")
        await rig.settle()
        let with = try await form(rig)
        XCTAssertEqual(with.fixed.count, 2)
        XCTAssertTrue(with.fixed.contains(FixedPrompt(kind: .walk, atMin: 600, evenInQuiet: true, days: [])), "\(with.fixed)")
        rig.look("reminders-fixed")
        try await rig.press("fixed-1-remove")
        let one = try await form(rig)
        XCTAssertEqual(one.fixed.count, 1)
        await rig.end()
    }

    func testQuietHoursOverAFixedTimeAreRefusedInWords() async throws {
        let rig = try await withQuietNoon()
        try await pick(440, "quiet-0-from", rig)
        rig.look("reminders-refused")
        XCTAssertTrue(rig.screen.has("problem"))
        let form = try await form(rig)
        XCTAssertEqual(form.quiet, [DayWindow(fromMin: 720, toMin: 780)])
        try await rig.press("seen")
        try await rig.press("quiet-add")
        try await rig.press("quiet-1-remove")
        try await rig.press("quiet-0-remove")
        let none = try await self.form(rig)
        XCTAssertEqual(none.quiet, [])
        await rig.end()
    }

    func testWhatGetsInTheWayOfWhatIsSaid() async throws {
        let rig = try await withQuietNoon()
        XCTAssertEqual(rig.stage.models.reminders.page?.conflicts, [])
        try rig.screen.toggle("fixed-0-quiet")
        await rig.settle()
        try await pick(440, "quiet-0-from", rig)
        let conflicts = try XCTUnwrap(rig.stage.models.reminders.page?.conflicts)
        XCTAssertFalse(conflicts.isEmpty)
        XCTAssertTrue(conflicts.allSatisfy { rig.screen.has($0) })
        rig.look("reminders-conflict")
        await rig.end()
    }

    func testWithoutADayItIsSaidThatOneIsNeeded() async throws {
        let rig = try await withQuietNoon()
        for day in PlanDay.allCases { try await rig.press("day-\(day.key)") }
        XCTAssertTrue(rig.screen.has("problem"))
        let form = try await form(rig)
        XCTAssertEqual(form.days, [.sun])
        XCTAssertTrue(try rig.screen.element("day-sun").traits.contains("selected"), "what is shown is what holds")
        await rig.end()
    }

    func testPromptsRestForAWhileAndThePauseIsEnded() async throws {
        let rig = try await withQuietNoon()
        try await rig.press("pause-1")
        rig.look("reminders-paused")
        XCTAssertTrue(rig.screen.has("paused"))
        try await rig.press("pause-end")
        XCTAssertFalse(rig.screen.has("paused"))
        let form = try await form(rig)
        XCTAssertNil(form.pausedUntil)
        await rig.end()
    }

    func testWhatIsSeldomChangedIsBehindARow() async throws {
        let rig = try await withQuietNoon()
        let more = rig.stage.gateway.label("reminders-more")
        try await rig.press("quiet-0-remove")
        try await rig.press(more)
        rig.look("reminders-more")
        let before = try await form(rig)
        try await rig.press("gap-more")
        try await rig.press("snooze-more")
        try await rig.press("busy-add")
        try await pick(840, "busy-0-to", rig)
        XCTAssertThrowsError(try rig.screen.press("anchor-add"), "it has no name yet")
        try rig.screen.type(" Breakfast ", into: "anchor-name")
        try await rig.press("anchor-add")
        try await pick(480, "anchor-0", rig)
        let changed = try await form(rig)
        XCTAssertEqual([changed.minGapMin, changed.snoozeMin], [before.minGapMin + 5, before.snoozeMin + 5])
        XCTAssertEqual(changed.busy, [DayWindow(fromMin: 720, toMin: 840)])
        XCTAssertEqual(changed.anchors, [DayAnchor(name: "Breakfast", atMin: 480)])
        XCTAssertEqual(try rig.screen.element("anchor-name").value, "")
        rig.look("reminders-anchor")
        try await rig.press("anchor-0-remove")
        try await rig.press("busy-0-remove")
        let without = try await form(rig)
        XCTAssertTrue(without.anchors.isEmpty && without.busy.isEmpty)
        await rig.end()
    }

    func testWhatWasNeverAskedForIsExplainedAndAskedFor() async throws {
        let stage = try await Stage { phone in
            phone.permissions.granted[.notifications] = .notAsked
            phone.notifications.allowed = Showing(granted: .notAsked)
        }.settled()
        let (permissions, notifications) = (stage.fake.permissions, stage.fake.notifications)
        permissions.asks = { _ in notifications.allowed = Showing(granted: .yes) }
        let rig = try await shown(stage)
        rig.look("reminders-not-asked")
        try await rig.press("mend-may-not-notify")
        XCTAssertEqual(permissions.asked, [.notifications])
        XCTAssertFalse(rig.screen.has("mend-may-not-notify"))
        XCTAssertFalse(notifications.requests.isEmpty)
        await rig.end()
    }

    func testWhatWasRefusedIsGivenOnTheSystemsPage() async throws {
        let stage = try await Stage { phone in
            phone.permissions.granted[.notifications] = .no
            phone.notifications.allowed = Showing(granted: .no)
        }.settled()
        let rig = try await shown(stage)
        rig.look("reminders-refused-by-phone")
        try await rig.press("mend-may-not-notify")
        XCTAssertEqual(stage.fake.permissions.opened, [.notifications])
        XCTAssertEqual(stage.fake.permissions.asked, [])
        XCTAssertTrue(rig.screen.has("mend-may-not-notify"), "until it was given there")
        stage.fake.permissions.granted[.notifications] = .yes
        stage.fake.notifications.allowed = Showing(granted: .yes, isMuted: true)
        await stage.app.environmentChanged()
        await rig.settle()
        rig.look("reminders-muted")
        XCTAssertTrue(rig.screen.has("mend-channel-muted"))
        await rig.end()
    }

    func testPromptsComeThroughAFocusOnlyOnceThatWasChosen() async throws {
        let stage = try await Stage().settled()
        await stage.app.environmentChanged()
        let model = stage.models.reminders
        let screen = Screen(render: List { FocusSwitch(text: "Through a Focus", detail: "What that means", model: model) })
        XCTAssertEqual(screen.spoken, ["Through a Focus, What that means · value: off · [button toggle]"])
        XCTAssertTrue(stage.fake.notifications.requests.values.allSatisfy { !$0.isTimeSensitive })
        try screen.toggle("through-focus")
        try await screen.settle { stage.fake.notifications.requests.values.allSatisfy(\.isTimeSensitive) }
        XCTAssertEqual(try screen.element("through-focus").value, "on")
        XCTAssertFalse(stage.fake.notifications.requests.isEmpty)
        screen.close()
        await stage.end()
    }

    func testWhatWasLearntIsForgottenAndFewerPromptsAreAllowedAgain() async throws {
        let rig = try await withQuietNoon()
        try rig.screen.toggle("learning")
        await rig.settle()
        let form = try await form(rig)
        XCTAssertFalse(form.learning)
        XCTAssertFalse(rig.screen.has("fewer"))
        try await rig.stage.call { _ = try $0.allowFewerPrompts(allowed: false) }
        await rig.settle()
        rig.look("reminders-all-prompts")
        try await rig.press("fewer")
        XCTAssertFalse(rig.screen.has("fewer"))
        try await rig.press("forget-habits")
        XCTAssertEqual(rig.stage.gateway.problems, [])
        await rig.end()
    }

    func testAHabitIsToldAndAllPromptsAreBroughtBack() async throws {
        let stage = try await Stage().settled()
        let model = stage.models.reminders
        let habits = HabitsSnapshot(
            learning: true, learningText: "How it learns", moved: ["One moved"], fewerWalks: 1, taperText: "One is less",
            fewerUndone: false)
        let form = try await stage.call { $0.reminderForm() }
        let screen = Screen(render: List { HabitRows(form: form, habits: habits, model: model) }.environment(stage.gateway))
        XCTAssertEqual(
            screen.spoken.dropFirst().prefix(3).map { $0.replacingOccurrences(of: " · [staticText]", with: "") },
            ["Learn from my answers, How it learns · value: on · [button toggle]", "One moved", "One is less"])
        XCTAssertFalse(screen.has("fewer"))
        try screen.press("all-again")
        await stage.settle()
        let undone = try await stage.call { $0.habits().fewerUndone }
        XCTAssertTrue(undone)
        screen.close()
        await stage.end()
    }

    func testFromRightToLeftAndWithTheLargestText() async throws {
        let arabic = try await withQuietNoon(language: "ar")
        arabic.look("reminders-ar")
        await arabic.end()
        var setting = Screen.Setting()
        setting.dynamicTypeSize = .accessibility3
        let large = try await withQuietNoon(setting: setting)
        try await pick(440, "quiet-0-from", large)
        large.look("reminders-large")
        await large.end()
    }
}
