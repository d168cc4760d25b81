import AppModel
import Fakes
import Foundation
import HeelfirstCore
import UserNotifications
import XCTest

@testable import Platform

/// The real core on a scripted clock, on a phone of fakes of which a test replaces some doors by Platform's own.
@MainActor
final class Rig {
    let folder = Stage.newFolder()
    let fake: FakePhone
    let app: Application
    var gateway: Gateway { app.opened!.gateway }
    private var clockMs: Int64 = 0

    init(_ change: (inout Phone.Doors) -> Void) async throws {
        UNUserNotificationCenter.startAnew()
        fake = FakePhone(folder: folder)
        fake.facts.languages = ["en"]
        var doors = fake.phone.doors
        change(&doors)
        let data = folder.appendingPathComponent("data")
        app = Application(Phone(doors), data: data, beside: folder.appendingPathComponent("beside")) { environment in
            try await Gateway.open(
                CoachConfig(
                    dataDir: data.path, languages: [], clock: .scripted(startedAtMs: Stage.beginsMs), radio: .none, environment: environment
                ))
        }
        let opened = await app.open()
        _ = try XCTUnwrap(opened)
        await settle()
    }

    func call<T: Sendable>(_ what: @escaping @Sendable (Core) throws -> T) async throws -> T {
        let answer = await gateway.ask(what)
        await settle()
        return try XCTUnwrap(answer.value, answer.notice?.what ?? "")
    }

    func pass(_ ms: Int64) async {
        clockMs += ms
        fake.facts.nowMs = Stage.beginsMs + clockMs
        await settle()
    }

    /// Lets everything through that was asked, said and read.
    func settle() async {
        let clockMs = clockMs
        for _ in 0..<12 {
            _ = await gateway.ask { try $0.advanceTo(ms: clockMs) }
            await gateway.settled()
            await Task.yield()
        }
    }

    /// Waits for something that comes over another thread, in turns of the core's and none of time.
    func until(_ what: @MainActor () -> Bool) async {
        for _ in 0..<400 where !what() { await settle() }
    }

    func welcomed() async throws {
        for (question, answer) in Stage.welcome { try await call { try $0.answerCheck(question: question, answer: answer) } }
        try await call { try $0.leaveWelcome() }
    }

    /// Everything is answered, and the plan that follows from it taken: all exercises are offered.
    func settled() async throws {
        try await welcomed()
        for (question, answer) in Stage.standing {
            try await call { try $0.answerCheck(question: question, answer: answer) }
            await pass(1_000)
        }
        try await call { _ = try $0.takeProposal() }
    }

    /// In the middle of an exercise that is led.
    func practising() async throws {
        try await welcomed()
        try await call { _ = try $0.start(item: "seated-ankle-lift") }
        await pass(1_000)
        try await call { try $0.ready() }
        await pass(5_000)
    }

    func end() async {
        await app.shutDown()
        try? FileManager.default.removeItem(at: folder)
    }
}

/// The app put together in this folder, with the real core.
@MainActor
func platform(in folder: URL, group: URL?, reload: @escaping @MainActor () -> Void) -> ApplePlatform {
    let folders = Folders(folder.appendingPathComponent("own"), passing: folder.appendingPathComponent("passing"))
    let beganMs = PhoneClock().nowMs
    return ApplePlatform(folders, group: group, reloadWidgets: reload) { phone in
        Application(phone, data: folders.data, beside: folders.beside) { environment in
            try await Gateway.open(
                CoachConfig(
                    dataDir: folders.data.path, languages: [], clock: .scripted(startedAtMs: beganMs), radio: .none,
                    environment: environment))
        }
    }
}

/// Waits until something is so that comes over the main queue.
@MainActor
func eventually(_ what: @MainActor () -> Bool, file: StaticString = #filePath, line: UInt = #line) async {
    let patience = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < patience {
        if what() { return }
        await Task.yield()
    }
    XCTFail("it never came to be", file: file, line: line)
}
