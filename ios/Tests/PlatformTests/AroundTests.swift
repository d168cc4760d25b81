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

/// What changes around the app, and what comes in from outside of it.
final class AroundTests: XCTestCase {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("heelfirst-around-\(UUID().uuidString)")

    override func setUp() async throws {
        await MainActor.run {
            UNUserNotificationCenter.startAnew()
            BGTaskScheduler.startAnew()
            UIAccessibility.isOn = false
        }
    }

    override func tearDown() async throws { try? FileManager.default.removeItem(at: folder) }

    @MainActor
    func testAnotherZoneLanguageOrTimeHasPromptsPlannedAnew() async throws {
        let platform = platform(in: folder, group: nil) {}
        platform.launched()
        await platform.app.environmentChanged()
        for name in [
            Notification.Name.NSSystemTimeZoneDidChange, NSLocale.currentLocaleDidChangeNotification,
            UIApplication.significantTimeChangeNotification,
        ] {
            BGTaskScheduler.startAnew()
            NotificationCenter.default.post(name: name, object: nil)
            await eventually { BGTaskScheduler.shared.submitted[Healing.task] != nil }
        }
        await platform.app.shutDown()
    }

    @MainActor
    func testVoiceOverThatIsSwitchedOnIsNoticed() async throws {
        let platform = platform(in: folder, group: nil) {}
        await platform.app.environmentChanged()
        for isOn in [true, false] {
            UIAccessibility.isOn = isOn
            NotificationCenter.default.post(name: UIAccessibility.voiceOverStatusDidChangeNotification, object: nil)
            await eventually { platform.app.phone.abilities.screenReader == isOn }
        }
        await platform.app.shutDown()
    }

    @MainActor
    func testTheWidgetBeginsWhatItsSentenceIsAbout() async throws {
        let platform = platform(in: folder, group: nil) {}
        platform.launched()
        let opened = await platform.app.open()
        let gateway = try XCTUnwrap(opened).gateway
        for (question, answer) in Stage.welcome + Stage.standing {
            _ = await gateway.ask { try $0.answerCheck(question: question, answer: answer) }
        }
        _ = await gateway.ask { try $0.leaveWelcome() }
        _ = await gateway.ask { try $0.takeProposal() }
        await Doorway.shared.bring(.start(.stretch))
        await eventually { gateway.running != nil }
        let running = try XCTUnwrap(gateway.running)
        XCTAssertTrue(running.exercise.hasSuffix("stretch"), running.exercise)
        await platform.app.shutDown()
    }

    @MainActor
    func testWhatWasRefusedIsGivenOnItsOwnPage() async {
        let (permissions, pages) = (PhonePermissions(PhoneNotifications(), AppleHealth()), UIApplication.shared)
        for (permission, page) in [
            (Permission.notifications, UIApplication.openNotificationSettingsURLString), (.bluetooth, UIApplication.openSettingsURLString),
            (.healthStore, "x-apple-health://"),
        ] {
            let before = pages.opened.count
            permissions.openSettings(permission)
            await eventually { pages.opened.count > before }
            XCTAssertEqual(pages.opened.last?.absoluteString, page)
        }
    }
}
