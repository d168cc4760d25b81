import ActivityKit
import Foundation
import HeelfirstCore
import Outside
import UIKit
import XCTest

@testable import AppModel
@testable import Platform

/// What is seen outside of the app, and files on their way out and in.
final class OutsideTests: XCTestCase {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("heelfirst-outside-\(UUID().uuidString)")

    override func setUp() async throws {
        await MainActor.run { [folder] in
            Shown.all.forget()
            (ActivityAuthorizationInfo.isAllowed, ActivityAuthorizationInfo.isInFront) = (true, true)
            try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }
    }

    override func tearDown() async throws { try? FileManager.default.removeItem(at: folder) }

    @MainActor
    func testASessionIsShownOnceAndInOrder() async throws {
        let left = door()
        left.begin(notice("left behind"))
        await left.settled()
        let door = door()
        door.begin(notice("up"))
        door.show(notice("hold"))
        await door.settled()
        let shown = Activity<SessionAttributes>.activities
        XCTAssertEqual(shown.map(\.content.state.phase), ["hold"])
        XCTAssertEqual(Shown.all.log, ["begin", "end", "begin", "update"])
        door.end()
        await door.settled()
        XCTAssertEqual(Activity<SessionAttributes>.activities.count, 0)
    }

    @MainActor
    func testASessionThatBeganBeforeTheAppWasInFrontIsShownWithTheNextThatIsTold() async throws {
        ActivityAuthorizationInfo.isInFront = false
        let door = door()
        door.begin(notice("up"))
        door.show(notice("hold"))
        await door.settled()
        XCTAssertEqual(Activity<SessionAttributes>.activities.count, 0)
        ActivityAuthorizationInfo.isInFront = true
        door.show(notice("down"))
        await door.settled()
        XCTAssertEqual(Activity<SessionAttributes>.activities.map(\.content.state.phase), ["down"])
    }

    @MainActor
    func testOneInALongPhaseIsShownAsTheAppComesToTheFront() async throws {
        ActivityAuthorizationInfo.isInFront = false
        let door = door()
        door.begin(notice("walk"))
        await door.settled()
        ActivityAuthorizationInfo.isInFront = true
        NotificationCenter.default.post(name: UIApplication.didBecomeActiveNotification, object: nil)
        await door.settled()
        XCTAssertEqual(Activity<SessionAttributes>.activities.map(\.content.state.phase), ["walk"])
        door.end()
        NotificationCenter.default.post(name: UIApplication.didBecomeActiveNotification, object: nil)
        await door.settled()
        XCTAssertEqual(Activity<SessionAttributes>.activities.count, 0, "after its end nothing is shown of it")
    }

    @MainActor
    func testWhoTakesItAwayIsNotShownItAgain() async throws {
        let door = door()
        door.begin(notice("up"))
        await door.settled()
        Shown.all.takeAway()
        door.show(notice("hold"))
        await door.settled()
        XCTAssertEqual(Activity<SessionAttributes>.activities.count, 0)
    }

    @MainActor
    func testAnUntimedPhaseIsStaleAfterAWhile() async throws {
        let door = door()
        door.begin(notice("set up", endsAtMs: nil))
        await door.settled()
        let content = try XCTUnwrap(Activity<SessionAttributes>.activities.first).content
        XCTAssertNil(content.state.time)
        XCTAssertEqual(content.staleDate?.timeIntervalSince1970, 95 + 600)
    }

    @MainActor
    func testTheTimeRunsByItselfAndIsStaleSoonAfterItsEnd() async throws {
        let door = door()
        door.begin(notice("hold"))
        await door.settled()
        let content = try XCTUnwrap(Activity<SessionAttributes>.activities.first).content
        let time = try XCTUnwrap(content.state.time)
        XCTAssertEqual(time.lowerBound.timeIntervalSince1970, 95)
        XCTAssertEqual(time.upperBound.timeIntervalSince1970, 100)
        XCTAssertEqual(content.staleDate?.timeIntervalSince1970, 160)
        XCTAssertEqual(content.state.share, 0.5)
        XCTAssertEqual(
            content.state.buttons, [.init(action: "pause", text: "Pause"), .init(action: "stop", text: "Stop")])
        XCTAssertFalse(content.state.isOpen)
    }

    @MainActor
    func testItCanBeSentToTheWidget() async throws {
        let state = SessionAttributes.ContentState(
            exercise: "e", phase: "p", place: "", discreet: "d", isOpen: true, beginsAt: nil, endsAt: Date(timeIntervalSince1970: 1),
            done: nil, whole: nil, buttons: [.init(action: "stop", text: "STOP")], isRightToLeft: true)
        let data = try JSONEncoder().encode(state)
        XCTAssertLessThan(data.count, 4_096)
        XCTAssertEqual(try JSONDecoder().decode(SessionAttributes.ContentState.self, from: data), state)
        XCTAssertNil(state.time)
        XCTAssertNil(state.share)
    }

    @MainActor
    func testWhereThePersonDoesNotWantItNothingIsShown() async {
        ActivityAuthorizationInfo.isAllowed = false
        let door = door()
        XCTAssertFalse(door.isAllowed)
        door.begin(notice("up"))
        await door.settled()
        XCTAssertEqual(Activity<SessionAttributes>.activities.count, 0)
    }

    @MainActor
    func testASavedFileIsTakenAwayWhenThePersonHasChosenOrNot() async throws {
        let (documents, screen) = (Documents(passing: folder), screen())
        var isKept = false
        let write: WritesFile = { path in (try? Data("x".utf8).write(to: URL(fileURLWithPath: path))) != nil }
        documents.save(suggested: "report.pdf", .pdf, write: write, kept: { isKept = true })
        await eventually { screen.presentedViewController != nil }
        let picker = try XCTUnwrap(screen.presentedViewController as? UIDocumentPickerViewController)
        let file = try XCTUnwrap(picker.exported.first)
        XCTAssertEqual(file.lastPathComponent, "report.pdf")
        XCTAssertTrue(FileManager.default.fileExists(atPath: file.path))
        picker.cancel()
        await eventually { !FileManager.default.fileExists(atPath: file.path) }
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: folder.path), [])
        XCTAssertFalse(isKept, "no place was chosen for it")
        screen.dismiss(animated: false)
        documents.save(suggested: "report.pdf", .pdf, write: write, kept: { isKept = true })
        await eventually { screen.presentedViewController != nil }
        let again = try XCTUnwrap(screen.presentedViewController as? UIDocumentPickerViewController)
        again.pick([folder.appendingPathComponent("elsewhere.pdf")])
        await eventually { isKept }
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: folder.path), [])
    }

    @MainActor
    func testWhatCouldNotBeWrittenIsNotOffered() async throws {
        let (documents, screen) = (Documents(passing: folder), screen())
        var asked = false
        documents.share("report.pdf", .pdf) { _ in
            asked = true
            return false
        }
        await eventually { asked && ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? ["?"]).isEmpty }
        XCTAssertNil(screen.presentedViewController)
    }

    @MainActor
    func testAChosenFileIsRead() async throws {
        let (documents, screen) = (Documents(passing: folder), screen())
        var read: String?
        var lent: [URL] = []
        documents.pick([.backup]) {
            await Task.yield()
            lent = Lent.all.now
            read = $0
        }
        let picker = try XCTUnwrap(screen.presentedViewController as? UIDocumentPickerViewController)
        XCTAssertEqual(picker.types.map(\.identifier), ["org.heelfirst.backup"])
        picker.pick([URL(fileURLWithPath: "/chosen")])
        await eventually { read != nil }
        XCTAssertEqual(read, "/chosen")
        XCTAssertEqual(lent, [URL(fileURLWithPath: "/chosen")], "iOS lends it for as long as it is read")
        await eventually { Lent.all.now.isEmpty }
    }

    @MainActor
    func testASharedFileIsTakenAwayWhenItWasHandedOverAndWhereNothingCanBeShown() async throws {
        let (documents, screen) = (Documents(passing: folder), screen())
        let write: WritesFile = { path in (try? Data("x".utf8).write(to: URL(fileURLWithPath: path))) != nil }
        let left = { (try? FileManager.default.contentsOfDirectory(atPath: self.folder.path)) ?? [] }
        documents.share("report.pdf", .pdf, write: write)
        await eventually { screen.presentedViewController != nil }
        let sheet = try XCTUnwrap(screen.presentedViewController as? UIActivityViewController)
        XCTAssertEqual((sheet.items.first as? URL)?.lastPathComponent, "report.pdf")
        XCTAssertEqual(left().count, 1)
        sheet.completionWithItemsHandler?(nil, true, nil, nil)
        await eventually { left().isEmpty }
        UIApplication.shared.connectedScenes = []
        var isWritten = false
        documents.share("report.pdf", .pdf) { path in
            isWritten = await write(path)
            return isWritten
        }
        await eventually { isWritten && left().isEmpty }
    }

    @MainActor
    private func door() -> SessionLiveActivity {
        SessionLiveActivity(.init(isOpen: { false }, isRightToLeft: { false }), nowMs: { 95_000 })
    }

    @MainActor
    private func notice(_ phase: String, endsAtMs: Int64? = 100_000) -> SessionNotice {
        SessionNotice(
            exercise: "Lifts", phase: phase, place: "2 of 4", discreet: "Practice", endsAtMs: endsAtMs, totalMs: 5_000,
            progress: SessionProgress(parts: [4], done: 2, whole: 4),
            actions: [SessionAction(key: "pause", text: "Pause"), SessionAction(key: "stop", text: "Stop")])
    }

    @MainActor
    private func screen() -> UIViewController {
        let (scene, window, screen) = (UIWindowScene(), UIWindow(), UIViewController())
        window.rootViewController = screen
        scene.keyWindow = window
        UIApplication.shared.connectedScenes = [scene]
        return screen
    }
}
