import AppModel
import BackgroundTasks
import Fakes
import Foundation
import HeelfirstCore
import Outside
import UIKit
import UserNotifications
import XCTest

@testable import Platform

/// The app put together, with every door of Platform's and the real core.
final class ApplePlatformTests: XCTestCase {
    @MainActor
    func testAfterLaunchEveryEarIsOpenAndAnIntentStartsAWalk() async throws {
        UNUserNotificationCenter.startAnew()
        BGTaskScheduler.startAnew()
        let (folder, group) = (Stage.newFolder(), Stage.newFolder())
        var reloaded = 0
        let platform = platform(in: folder, group: group) { reloaded += 1 }
        platform.launched()
        XCTAssertNotNil(UNUserNotificationCenter.current().delegate)
        let opened = await platform.app.open()
        let gateway = try XCTUnwrap(opened).gateway
        for (question, answer) in Stage.welcome + Stage.standing {
            _ = await gateway.ask { try $0.answerCheck(question: question, answer: answer) }
        }
        _ = await gateway.ask { try $0.leaveWelcome() }
        await platform.app.environmentChanged()
        XCTAssertNotNil(BGTaskScheduler.shared.submitted[Healing.task], "a moment in the background was asked for")
        await Doorway.shared.bring(.start(.walk))
        await eventually { gateway.running?.isWalk == true }
        await Doorway.shared.bring(.say("stop"))
        await eventually { gateway.running == nil }
        await platform.app.shutDown()
        XCTAssertEqual(Set(try FileManager.default.contentsOfDirectory(atPath: group.path)).subtracting(["today.json"]), [])
        for one in [folder, group] { try? FileManager.default.removeItem(at: one) }
    }

    @MainActor
    func testAMomentInTheBackgroundOpensTheCoreAndArms() async throws {
        UNUserNotificationCenter.startAnew()
        BGTaskScheduler.startAnew()
        let folder = Stage.newFolder()
        let platform = platform(in: folder, group: nil) {}
        platform.launched()
        Healing(nowMs: { 0 }).plan(notBeforeMs: 0)
        let task = try XCTUnwrap(BGTaskScheduler.shared.launch(Healing.task))
        await eventually { task.success != nil }
        XCTAssertEqual(task.success, true)
        XCTAssertNotNil(platform.app.opened)
        await platform.app.shutDown()
        try? FileManager.default.removeItem(at: folder)
    }

    @MainActor
    func testOnceThePhoneIsUnlockedWhatWasChosenIsRead() async throws {
        let folder = Stage.newFolder()
        let choices = folder.appendingPathComponent("own/beside/preferences.json")
        try FileManager.default.createDirectory(at: choices, withIntermediateDirectories: true)  // there, and nobody can read it
        let platform = platform(in: folder, group: nil) {}
        platform.launched()
        XCTAssertFalse(platform.app.phone.chosen.leftHanded)
        try FileManager.default.removeItem(at: choices)
        try Data(#"{"leftHanded": true}"#.utf8).write(to: choices)
        NotificationCenter.default.post(name: UIApplication.protectedDataDidBecomeAvailableNotification, object: nil)
        await eventually { platform.app.phone.chosen.leftHanded }
        await eventually { platform.app.opened != nil }
        await platform.app.shutDown()
        try FileManager.default.removeItem(at: folder)
    }
}
