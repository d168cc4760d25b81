import AppModel
import Foundation
import HeelfirstCore

/// The real core with a clock that tests move, in a folder of its own, on a phone of fakes: what screens show in tests is what it says.
///
/// It begins on Monday, 2 March 2026, 9:00 in Berlin.
@MainActor
public final class Stage {
    /// Monday, 2 March 2026, 9:00 in Berlin, in ms since 1970-01-01 UTC.
    public nonisolated static let beginsMs: Int64 = 1_772_438_400_000

    /// The four questions of the welcome, as somebody answers them whom nothing holds back.
    public nonisolated static let welcome = [("urgent", "none"), ("side", "left"), ("toe-lift", "partly"), ("notice", "classic")]

    /// What is asked before standing and walking, answered by somebody who is steady.
    public nonisolated static let standing = [
        ("stand-30s", "yes"), ("weaker-leg", "holds-me"), ("knee", "steady"), ("fall-6-months", "no"), ("walking", "freely"),
        ("feeling", "full"), ("hands", "two"), ("walking-far", "two-minutes-daily"), ("calf", "fine"), ("minutes", "15"),
    ]

    public let folder: URL
    public let fake: FakePhone
    public let app: Application
    /// The open core with the models of the screens.
    public let opened: Opened
    public var gateway: Gateway { opened.gateway }
    public var models: Models { opened.models }
    private var clockMs: Int64 = 0
    private let beganMs: Int64
    let radio: CoachRadio

    /// Opens the app on a new phone, in a folder of its own.
    public convenience init(language: String = "en", radio: CoachRadio = .none, prepare: (FakePhone) -> Void = { _ in }) async throws {
        let folder = Self.newFolder()
        let fake = FakePhone(folder: folder)
        fake.facts.languages = [language]
        try await self.init(radio: radio, in: folder, on: fake, nowMs: Self.beginsMs, prepare: prepare)
    }

    /// Opens the app in this folder, on this phone, at this time.
    public init(
        radio: CoachRadio, in folder: URL, on fake: FakePhone, nowMs beganMs: Int64, prepare: (FakePhone) -> Void = { _ in }
    ) async throws {
        (self.radio, self.folder, self.fake, self.beganMs) = (radio, folder, fake, beganMs)
        fake.facts.nowMs = beganMs
        prepare(fake)
        let data = folder.appendingPathComponent("data")
        let beside = folder.appendingPathComponent("beside")
        app = Application(fake.phone, data: data, beside: beside, recorded: Self.recorded) { environment in
            try await Gateway.open(
                CoachConfig(
                    dataDir: data.path, languages: [], clock: .scripted(startedAtMs: beganMs), radio: radio, environment: environment))
        }
        guard let opened = await app.open() else { throw StageFault.closed }
        self.opened = opened
        await settle()
    }

    /// The app opened anew on the same phone, after `close`.
    public func again(meanwhileMs: Int64 = 0, prepare: (FakePhone) -> Void = { _ in }) async throws -> Stage {
        try await Stage(radio: radio, in: folder, on: FakePhone(folder: folder, after: fake), nowMs: nowMs + meanwhileMs, prepare: prepare)
    }

    /// The time on this stage, ms since 1970-01-01 UTC.
    public var nowMs: Int64 { beganMs + clockMs }

    /// Moves the clock and returns when all that was due has been said and shown.
    public func pass(_ ms: Int64) async {
        clockMs += ms
        fake.facts.nowMs = nowMs
        await settle()
    }

    /// Calls the core as a screen would, and lets everything through that comes of it.
    @discardableResult
    public func call<T: Sendable>(_ what: @escaping @Sendable (Core) throws -> T) async throws -> T {
        let answer = await gateway.ask(what)
        await settle()
        switch answer {
        case .given(let value): return value
        case .refused(let notice): throw StageFault.refused(notice.what)
        }
    }

    /// Lets everything through that was asked, said and read. Whoever reads in turns of its own gets some of them.
    public func settle() async {
        let clockMs = clockMs
        for _ in 0..<12 {
            _ = await gateway.ask { try $0.advanceTo(ms: clockMs) }
            await gateway.settled()
            await Task.yield()
        }
    }

    /// Answers the four questions of the welcome, and leaves it.
    @discardableResult
    public func welcomed() async throws -> Stage {
        try await answer(Self.welcome)
        try await call { try $0.leaveWelcome() }
        return self
    }

    /// Answers everything, so that all exercises are offered, and takes the plan that follows from it.
    @discardableResult
    public func settled() async throws -> Stage {
        try await welcomed()
        try await answer(Self.standing)
        try await call { try $0.takeProposal() }
        return self
    }

    /// Starts an exercise and waits until its first timed phase is under way.
    @discardableResult
    public func practising(_ exercise: String) async throws -> Stage {
        try await call { _ = try $0.start(item: exercise) }
        await pass(1_000)
        try await call { try $0.ready() }
        return self
    }

    /// Looks for the simulated sensors, keeps the first for the left foot and calibrates nothing.
    @discardableResult
    public func withSensor() async throws -> Stage {
        try await call { try $0.scan(on: true) }
        await pass(5_000)
        guard let found = gateway.sensors.first?.sensor else { throw StageFault.noSensor }
        try await call { try $0.pair(id: found, foot: .left) }
        try await call { try $0.scan(on: false) }
        await pass(2_000)
        return self
    }

    /// Goes to a minute after the first prompt of the day was shown, and gives it; none where nothing is armed.
    public func prompted() async throws -> Prompt? {
        await app.environmentChanged()
        guard let first = gateway.plan?.occurrences.first, let prompt = fake.notifications.requests[first.id.value]?.prompt else {
            return nil
        }
        await pass(first.atMs - nowMs)
        fake.notifications.deliver()
        await pass(60_000)
        return prompt
    }

    /// Ends the core; the folder stays for another stage.
    public func close() async { await app.shutDown() }

    /// Ends the core and takes the folder away.
    public func end() async {
        await close()
        try? FileManager.default.removeItem(at: folder)
    }

    private func answer(_ answers: [(String, String)]) async throws {
        for (question, answer) in answers {
            try await call { try $0.answerCheck(question: question, answer: answer) }
            await pass(1_000)
        }
    }

    /// A folder that nothing else uses.
    public static func newFolder() -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("heelfirst-stage-\(UUID().uuidString)")
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    /// The recorded cues, which both apps share.
    public static let recorded = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("android/app/src/main/assets/cues")
}

/// What keeps a stage from being set.
public enum StageFault: Error {
    case closed
    case noSensor
    case refused(String)
}
