import Fakes
import Foundation
import HeelfirstCore
import XCTest

@testable import AppModel

final class ScreenTests: XCTestCase, @unchecked Sendable {
    @MainActor
    func testTodayTellsAndIsTold() async throws {
        let stage = try await Stage().settled()
        let today = stage.models.today
        XCTAssertFalse(today.today.items.isEmpty)
        today.lighterDay(true)
        await stage.settle()
        XCTAssertTrue(today.today.lighterDay)
        today.report(.trip)
        await stage.settle()
        XCTAssertNotNil(today.today.noted)
        today.takeBack()
        await stage.settle()
        XCTAssertNil(today.today.noted)
        XCTAssertFalse(today.hasGoal)
        today.goal = "  to the bakery "
        XCTAssertTrue(today.hasGoal)
        today.takeGoal(rating: 11)
        await stage.settle()
        XCTAssertEqual(today.goal, "  to the bakery ", "what is refused stays typed")
        try today.seen(XCTUnwrap(today.problems.first))
        today.takeGoal(rating: 4)
        await stage.settle()
        XCTAssertEqual(today.goal, "")
        let history = stage.models.history
        let live = Task { await history.live() }
        await stage.settle()
        XCTAssertEqual(history.past?.progress.goal?.rating, 4)
        today.start("no-such-exercise")
        await stage.settle()
        let problem = try XCTUnwrap(today.problems.first)
        today.seen(problem)
        XCTAssertEqual(today.problems, [])
        live.cancel()
        await stage.end()
    }

    @MainActor
    func testTheSelfCheckIsReadAnewWithEachAnswer() async throws {
        let stage = try await Stage().welcomed()
        let check = stage.models.selfCheck
        let live = Task { await check.live() }
        await stage.settle()
        let question = try XCTUnwrap(check.check?.question)
        let answer = try XCTUnwrap(Stage.standing.first { $0.0 == question.key }).1
        check.answer(question.key, answer)
        await stage.settle()
        XCTAssertNotEqual(check.check?.question?.key, question.key)
        check.chosen = question.key
        XCTAssertEqual(check.asked?.given, answer)
        live.cancel()
        await stage.end()
    }

    @MainActor
    func testTheHistoryIsReadAnewWhenItChangesAndAReportIsSaved() async throws {
        let stage = try await Stage().settled()
        let history = stage.models.history
        let live = Task { await history.live() }
        await stage.settle()
        XCTAssertEqual(history.past?.sessions, [])
        try await stage.practising("seated-ankle-lift")
        await stage.pass(600_000)
        XCTAssertEqual(history.past?.sessions.count, 1)
        XCTAssertFalse(try XCTUnwrap(history.past).isEmpty)
        history.question = " Is this brace still right? "
        history.ask()
        await stage.settle()
        XCTAssertNil(history.question)
        XCTAssertEqual(history.past?.progress.question, "Is this brace still right?")
        for form in ReportForm.allCases {
            history.save(form)
            await stage.fake.files.work?.value
        }
        history.share()
        await stage.fake.files.work?.value
        XCTAssertEqual(stage.fake.files.saved.count, 5)
        XCTAssertEqual(stage.fake.files.shared, ["heelfirst-report.pdf"])
        let pdf = try Data(contentsOf: stage.folder.appendingPathComponent("heelfirst-report.pdf"))
        XCTAssertEqual(pdf.prefix(4), Data("%PDF".utf8))
        live.cancel()
        await stage.pass(1_000)
        try await stage.call { try $0.setQuestion(question: "another") }
        XCTAssertEqual(history.past?.progress.question, "Is this brace still right?", "nobody looks at it any more")
        await stage.end()
    }

    /// A plan that is read for as long as its screen is there, with the exercises on it.
    @MainActor
    private func withPlan(_ test: @MainActor (Stage, PlanModel, [String]) async throws -> Void) async throws {
        let stage = try await Stage().settled()
        let plan = stage.models.plan
        let live = Task { await plan.live() }
        await stage.settle()
        try await test(stage, plan, try XCTUnwrap(plan.page).plan.items.map(\.exercise))
        live.cancel()
        await stage.end()
    }

    @MainActor
    func testThePlanIsChangedTakenBackAndHandedOver() async throws {
        try await withPlan { stage, plan, exercises in
            plan.saveFile()
            await stage.fake.files.work?.value
            let first = try XCTUnwrap(exercises.first)
            plan.edit(.remove(exercise: first))
            await stage.settle()
            XCTAssertTrue(plan.isChanged)
            XCTAssertEqual(plan.page?.plan.items.map(\.exercise), Array(exercises.dropFirst()))
            plan.takeBack()
            await stage.settle()
            XCTAssertEqual(plan.page?.plan.items.map(\.exercise), exercises)

            plan.edit(.remove(exercise: first))
            await stage.settle()
            stage.fake.files.offered = stage.folder.appendingPathComponent("heelfirst-plan.json")
            plan.lookAtFile()
            await stage.fake.files.work?.value
            XCTAssertEqual(plan.looked?.plan.items.count, exercises.count)
            plan.takeLooked()
            await stage.settle()
            XCTAssertNil(plan.looked)
            XCTAssertEqual(plan.page?.plan.items.map(\.exercise), exercises)
        }
    }

    @MainActor
    func testAPlanIsLookedAtByItsCodeAndWhatIsNoneIsTold() async throws {
        try await withPlan { stage, plan, _ in
            plan.code = try XCTUnwrap(plan.page).code + "\n"
            XCTAssertTrue(plan.hasCode)
            await plan.lookAtCode()
            XCTAssertNotNil(plan.looked)
            plan.leaveLooked()
            XCTAssertFalse(plan.hasCode)
            plan.code = "nonsense"
            await plan.lookAtCode()
            XCTAssertNil(plan.looked)
            XCTAssertNotNil(plan.problem)
            stage.fake.files.offered = stage.folder.appendingPathComponent("not-there.json")
            plan.lookAtFile()
            await stage.fake.files.work?.value
            XCTAssertEqual(plan.problem?.key, "storage")
        }
    }

    @MainActor
    func testABackupComesBackAndIsUndone() async throws {
        let stage = try await Stage().settled()
        try await stage.practising("seated-ankle-lift")
        await stage.pass(600_000)
        let backup = stage.models.settings.backup
        backup.passphrase = "seven small feet"
        backup.save()
        await stage.fake.files.work?.value
        XCTAssertTrue(backup.isSealed)
        XCTAssertNotNil(backup.saved)
        XCTAssertEqual(backup.passphrase, "")

        await backup.deleteEverything()
        XCTAssertEqual(stage.gateway.problems.map(\.key), ["history-deleted"])
        XCTAssertTrue(stage.gateway.today.isWelcome)
        XCTAssertEqual(stage.opened.shown, .over(try XCTUnwrap(stage.gateway.done).session))

        stage.fake.files.offered = stage.folder.appendingPathComponent("heelfirst-backup.heelfirst")
        backup.open()
        await stage.fake.files.work?.value
        XCTAssertTrue(backup.waits, "it is sealed")
        XCTAssertNil(backup.looked)
        backup.passphrase = "seven small feet"
        await backup.openAgain()
        XCTAssertNotNil(backup.looked)
        await backup.replace()
        XCTAssertFalse(backup.restored.isEmpty)
        XCTAssertFalse(stage.gateway.today.isWelcome)
        XCTAssertNotNil(backup.undoPath)
        await backup.undoRestore()
        XCTAssertTrue(stage.gateway.today.isWelcome)
        XCTAssertNil(backup.undoPath)
        await stage.end()
    }

    @MainActor
    func testWhyABackupCouldNotBeReadIsToldUntilOneCould() async throws {
        let stage = try await Stage().settled()
        let (backup, files) = (stage.models.settings.backup, stage.fake.files)
        func open(_ name: String) async {
            files.offered = stage.folder.appendingPathComponent(name)
            backup.open()
            await files.work?.value
        }
        backup.passphrase = "seven small feet"
        backup.save()
        await files.work?.value
        try Data("no backup".utf8).write(to: stage.folder.appendingPathComponent("letter.txt"))
        _ = await stage.gateway.tell { _ in throw CoachError.Storage(problem: "the disk is full") }.value
        let other = try XCTUnwrap(stage.gateway.problems.first)

        await open("no-such-file")
        XCTAssertEqual(stage.gateway.problems.count, 2)
        let missing = stage.gateway.problems.last
        await open("letter.txt")
        XCTAssertEqual(stage.gateway.problems.count, 2, "one reason at a time")
        XCTAssertNotEqual(stage.gateway.problems.last, missing)
        await open("heelfirst-backup.heelfirst")
        XCTAssertEqual(stage.gateway.problems.count, 2, "it wants its passphrase")
        XCTAssertNil(backup.looked)
        backup.passphrase = "seven small feet"
        await backup.openAgain()
        XCTAssertNotNil(backup.looked)
        XCTAssertEqual(stage.gateway.problems, [other], "what has nothing to do with it is still to be seen")
        await stage.end()
    }

    @MainActor
    func testWhatIsChosenForSensorsIsReadAgain() async throws {
        let stage = try await Stage().settled()
        let (sounds, borders, recordings) = (stage.models.stepSounds, stage.models.gradeBorders, stage.models.recordings)
        let lives = [Task { await sounds.live() }, Task { await borders.live() }, Task { await recordings.live() }]
        await stage.settle()
        sounds.choose(try XCTUnwrap(sounds.sounds).with(mode: .eachStep))
        let higher = try XCTUnwrap(borders.borders).heel.higher
        borders.move(.heel, to: higher)
        recordings.record(true)
        await stage.settle()
        XCTAssertEqual(sounds.sounds?.mode, .eachStep)
        XCTAssertEqual(borders.borders?.moved.heelDeg, higher)
        XCTAssertEqual(borders.borders?[.heel].moved, higher)
        XCTAssertEqual(recordings.recordings?.on, true)
        let more = try XCTUnwrap(recordings.more)
        recordings.keep(more)
        borders.move(.heel, to: nil)
        await stage.settle()
        XCTAssertEqual(recordings.recordings?.limitMb, more)
        XCTAssertNil(borders.borders?.moved.heelDeg)
        XCTAssertLessThan(try XCTUnwrap(recordings.less), more)
        for life in lives { life.cancel() }
        await stage.end()
    }

    @MainActor
    func testWhatIsInTheWayOfTheRadioIsSaid() async throws {
        let stage = try await Stage { $0.permissions.granted[.bluetooth] = .notAsked }
        let sensors = stage.models.sensors
        await stage.fake.phone.lookAgain()
        XCTAssertEqual(sensors.access, .toBeAsked)
        stage.fake.permissions.says = .no
        await sensors.allowBluetooth()
        XCTAssertEqual(sensors.access, .refused)
        await sensors.allowBluetooth()
        XCTAssertEqual(stage.fake.permissions.opened, [.bluetooth], "what was refused is given on the system's page")
        stage.fake.permissions.hasBluetooth = false
        await stage.fake.phone.lookAgain()
        XCTAssertEqual(sensors.access, .none)
        await stage.end()
    }

    @MainActor
    func testThereIsSomethingToReadAndItIsNoted() async throws {
        let stage = try await Stage().settled()
        let safety = stage.models.safety
        let live = Task { await safety.live() }
        await stage.settle()
        let piece = try XCTUnwrap(safety.pieces.first)
        XCTAssertFalse(piece.isRead)
        safety.markRead(piece.key)
        await stage.settle()
        XCTAssertEqual(safety.piece(piece.key)?.isRead, true)
        XCTAssertFalse(safety.hasEnglish)
        await stage.fake.phone.useLanguage("de")
        await stage.settle()
        XCTAssertTrue(safety.hasEnglish)
        let german = safety.notes
        safety.inEnglish = true
        XCTAssertNotEqual(safety.notes, german)
        let keys = Topic.allCases.flatMap { [$0.title] + $0.lines }
        XCTAssertEqual(keys.filter { stage.gateway.labels[$0] == nil }, [])
        live.cancel()
        await stage.end()
    }

    @MainActor
    func testAnotherLanguageIsAnotherDirection() async throws {
        let stage = try await Stage().settled()
        let settings = stage.models.settings
        let live = Task { await settings.live() }
        await stage.settle()
        XCTAssertFalse(settings.version.isEmpty)
        let english = stage.gateway.label("button-pause")
        await settings.useLanguage("ar")
        await stage.settle()
        XCTAssertTrue(stage.gateway.isRightToLeft)
        XCTAssertNotEqual(stage.gateway.label("button-pause"), english)
        XCTAssertEqual(settings.languages.first { $0.isUsed }?.tag, "ar")
        XCTAssertEqual(stage.gateway.label("no-such-key"), "[no-such-key]")
        await settings.useLanguage(nil)
        XCTAssertFalse(stage.gateway.isRightToLeft)
        live.cancel()
        await stage.end()
    }

    @MainActor
    func testWhatIsReadLastIsWhatWasAskedLast() async throws {
        let stage = try await Stage()
        let reading = Reading(stage.gateway, quick: true, read: { $0.context(exercise: nil).shoe })
        let reads = (0..<50).map { number in
            stage.gateway.tell { core in
                try core.setContext(context: core.context(exercise: nil).with(shoe: "shoe \(number)"))
            }
            return Task { await reading.again() }
        }
        for read in reads { await read.value }
        let shoe = try await stage.call { $0.context(exercise: nil).shoe }
        XCTAssertEqual(reading.last, shoe)
        await stage.end()
    }
}
