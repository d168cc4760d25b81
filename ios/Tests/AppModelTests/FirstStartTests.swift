import AppModel
import Fakes
import HeelfirstCore
import XCTest

final class FirstStartTests: XCTestCase, @unchecked Sendable {
    @MainActor
    func testFromTheFirstPageToTheFirstLifts() async throws {
        let stage = try await Stage { phone in
            phone.permissions.granted[.notifications] = .notAsked
            phone.notifications.allowed = Showing(granted: .notAsked)
        }
        stage.fake.permissions.asks = { [notifications = stage.fake.notifications] in
            if $0 == .notifications { notifications.allowed = Showing(granted: .yes) }
        }
        XCTAssertEqual(stage.opened.shown, .welcome)
        let model = stage.models.welcome
        let live = Task { await model.live() }
        await stage.settle()
        await stage.fake.phone.lookAgain()
        var kinds: [WelcomePageKind] = []
        while let page = model.page, kinds.count < 20 {
            kinds.append(page.kind)
            if try await leave(page, model, stage) { break }
            await stage.settle()
        }
        XCTAssertEqual(kinds.first, .greeting)
        XCTAssertEqual(kinds.filter { $0 == .question || $0 == .urgent }.count, 4)
        XCTAssertTrue(kinds.contains(.reminders))
        XCTAssertEqual(kinds.last, .firstLifts)
        XCTAssertEqual(stage.fake.permissions.asked, [.notifications])
        try await lift(stage)
        live.cancel()
        await stage.end()
    }

    /// Does what a page asks for; whether it was the last one.
    @MainActor
    private func leave(_ page: WelcomePage, _ model: WelcomeModel, _ stage: Stage) async throws -> Bool {
        switch page.kind {
        case .question, .urgent:
            let question = try XCTUnwrap(page.question)
            let answer = try XCTUnwrap(Stage.welcome.first { $0.0 == question.key }).1
            await model.answer(question.key, answer)
        case .aids:
            model.setCircumstances(try XCTUnwrap(model.circumstances).with(aid: .cane))
            await stage.settle()
            XCTAssertEqual(model.circumstances?.aid, .cane)
            model.turnOn()
        case .wakingHours:
            model.setReminders(try XCTUnwrap(model.reminders).with(wakeMin: 420))
            await stage.settle()
            XCTAssertEqual(model.reminders?.wakeMin, 420)
            model.turnOn()
        case .reminders:
            XCTAssertEqual(model.mayRemind, .notAsked)
            await model.askForReminders()
            XCTAssertEqual(model.mayRemind, .yes)
            model.turnBack()
            model.turnOn()
            model.turnOn()
        case .greeting: model.turnOn()
        case .firstLifts:
            model.startFirstLifts()
            await stage.settle()
            return true
        }
        return false
    }

    @MainActor
    private func lift(_ stage: Stage) async throws {
        guard case .practice = stage.opened.shown else { return XCTFail("\(stage.opened.shown)") }
        let practice = stage.models.practice
        XCTAssertEqual(practice.state?.phase, .getReady, "the first lifts ask for nothing more")
        await stage.pass(600_000)
        guard case .over = stage.opened.shown else { return XCTFail("\(stage.opened.shown)") }
        XCTAssertEqual(stage.models.done?.done.outcome, .done)
        stage.models.done?.close()
        await stage.settle()
        XCTAssertEqual(stage.opened.shown, .places)
        XCTAssertFalse(stage.fake.notifications.requests.isEmpty)
    }

    @MainActor
    func testAnAnswerThatIsRefusedStaysOnItsPage() async throws {
        let stage = try await Stage()
        let model = stage.models.welcome
        let live = Task { await model.live() }
        await stage.settle()
        model.turnOn()
        let here = model.here
        await model.answer("urgent", "no-such-answer")
        XCTAssertEqual(model.here, here)
        model.leave()
        await stage.settle()
        XCTAssertEqual(stage.opened.shown, .places)
        live.cancel()
        await stage.end()
    }

    @MainActor
    func testWhereTheCoreCannotBeOpenedItIsSaidInWordsAndTriedAgain() async throws {
        let folder = Stage.newFolder()
        let fake = FakePhone(folder: folder)
        fake.facts.languages = ["de"]
        let isFree = Switch()
        let app = Application(fake.phone, data: folder, beside: folder) { _ in
            if !isFree.isOn { throw CoachError.Busy(holder: "another app") }
            return try await Gateway { FakeCore($0, first: .quiet) }
        }
        await app.open()
        guard case .closed(let why) = app.opening else { return XCTFail("it is open") }
        XCTAssertTrue(why.notice.what.contains("another app"))
        isFree.isOn = true
        let opened = await app.open()
        XCTAssertNotNil(opened)
        let same = await app.open()
        XCTAssertTrue(same === opened)
        await app.shutDown()
        try FileManager.default.removeItem(at: folder)
    }
}

/// Set in a test, read where a core is opened.
final class Switch: @unchecked Sendable {
    private let lock = NSLock()
    private var on = false
    var isOn: Bool {
        get { lock.withLock { on } }
        set { lock.withLock { on = newValue } }
    }
}
