import Foundation
import HeelfirstCore
import UserNotifications
import XCTest

@testable import AppModel
@testable import Platform

/// A prompt, with words that a test gives.
func prompt(_ id: String = "p1", net: Prompt.Weekly? = nil, actions: [PromptAnswer] = [.started, .inAHurry, .snoozed]) throws -> Prompt {
    let written: [String: Any?] = [
        "id": id, "kind": "walk", "atMs": 1_772_442_000_000, "windowEndMs": 1_772_445_600_000, "title": "Time for a walk",
        "body": "Two minutes", "lockScreen": "Time for a break", "moved": nil,
        "actions": actions.map { ["answer": String(describing: $0), "text": "say \($0)"] },
        "net": net.map { ["weekday": $0.weekday, "hour": $0.hour, "minute": $0.minute] },
    ]
    return try JSONDecoder().decode(Prompt.self, from: JSONSerialization.data(withJSONObject: written.compactMapValues(\.self)))
}

/// The request of a prompt, as the models make it.
func request(
    _ prompt: Prompt, zone: String = "Europe/Berlin", nowMs: Int64 = 1_772_438_400_000, _ choose: (inout Preferences) -> Void = { _ in }
) -> PromptRequest {
    var chosen = Preferences()
    choose(&chosen)
    return PromptRequest(prompt, zone: zone, nowMs: nowMs, chosen: chosen)
}

final class PromptRequestTests: XCTestCase {
    func testAPromptComesByTheClockOfItsZoneAndNotByTheCalendarOfThePhone() throws {
        let made = UNNotificationRequest(request(try prompt()))
        let trigger = try XCTUnwrap(made.trigger as? UNCalendarNotificationTrigger)
        let parts = trigger.dateComponents
        XCTAssertEqual(parts.calendar?.identifier, .gregorian)
        XCTAssertEqual(parts.timeZone?.identifier, "Europe/Berlin")
        XCTAssertEqual([parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.second], [2026, 3, 2, 10, 0, 0])
        XCTAssertFalse(trigger.repeats)
    }

    func testANetComesEachWeekWhereverThePhoneIs() throws {
        for (weekday, apple) in [(1, 2), (6, 7), (7, 1)] {
            let net = try prompt(net: Prompt.Weekly(weekday: weekday, hour: 10, minute: 30))
            let trigger = try XCTUnwrap(UNNotificationRequest(request(net)).trigger as? UNCalendarNotificationTrigger)
            XCTAssertEqual(trigger.dateComponents.weekday, apple)
            XCTAssertNil(trigger.dateComponents.timeZone)
            XCTAssertNil(trigger.dateComponents.year)
            XCTAssertTrue(trigger.repeats)
        }
    }

    func testOneThatIsDueAtOnceComesAfterAMoment() throws {
        let trigger = UNNotificationRequest(request(try prompt(), nowMs: 1_772_442_000_000)).trigger
        XCTAssertEqual((trigger as? UNTimeIntervalNotificationTrigger)?.timeInterval, 1)
        XCTAssertNotNil(PromptTrigger.inSeconds(0).system as? UNTimeIntervalNotificationTrigger, "zero ends an app")
    }

    func testItBreaksThroughAFocusOnlyByChoice() throws {
        XCTAssertEqual(UNNotificationRequest(request(try prompt())).content.interruptionLevel, .active)
        XCTAssertEqual(UNNotificationRequest(request(try prompt()) { $0.timeSensitive = true }).content.interruptionLevel, .timeSensitive)
    }

    func testItCarriesItsWordsAndItself() throws {
        let prompt = try prompt()
        let content = UNNotificationRequest(request(prompt)).content
        XCTAssertEqual([content.title, content.body], ["Time for a walk", "Two minutes"])
        XCTAssertEqual(Prompt.read(content.promptForm), prompt)
    }

    func testWherePreviewsAreHiddenItSaysNothingOfAFootUnlessThePersonWantsThat() throws {
        let discreet = PromptCategory(request(try prompt())).system
        XCTAssertEqual(discreet.hiddenPreviewsBodyPlaceholder, "Time for a break")
        XCTAssertFalse(discreet.options.contains(.hiddenPreviewsShowTitle))
        let open = PromptCategory(request(try prompt()) { $0.openLockScreen = true }).system
        XCTAssertEqual(open.hiddenPreviewsBodyPlaceholder, "Two minutes")
        XCTAssertTrue(open.options.contains(.hiddenPreviewsShowTitle))
        XCTAssertNotEqual(open.identifier, discreet.identifier)
    }

    func testStartOpensTheAppAndTheOthersDoNot() throws {
        let category = PromptCategory(request(try prompt())).system
        XCTAssertEqual(category.actions.map(\.identifier), ["started", "inAHurry", "snoozed"])
        XCTAssertEqual(category.actions.map(\.title), ["say started", "say inAHurry", "say snoozed"])
        XCTAssertEqual(category.actions.map { $0.options.contains(.foreground) }, [true, false, false])
        XCTAssertEqual(category.actions.filter { $0.options.contains(.authenticationRequired) }.count, 0)
        XCTAssertTrue(category.options.contains(.customDismissAction), "to take it away is an answer")
    }

    func testACategoryIsTheSameForTheSameWordsOnly() throws {
        let name = { (prompt: Prompt) in PromptCategory(request(prompt)).identifier }
        XCTAssertEqual(name(try prompt("a")), name(try prompt("b")))
        XCTAssertNotEqual(name(try prompt()), name(try prompt(actions: [.started, .snoozed])))
        XCTAssertEqual(name(try prompt()), "prompt-\(name(try prompt()).dropFirst(7))")
        for answer in PromptAnswer.allCases { XCTAssertEqual(PromptAnswer(named: answer.name), answer) }
    }
}
