import Foundation
import HeelfirstCore
import Observation

/// How far the core is.
public enum Opening {
    case waiting
    case open(Opened)
    /// It could not be opened; in words, with a way out.
    case closed(ClosedSnapshot)
}

/// The app: it opens the core once, and holds what lives beside the screens for as long as the core does.
@MainActor
@Observable
public final class Application {
    /// Whether the core is open, or why not.
    public private(set) var opening = Opening.waiting
    /// Something to say for a moment: what came of an answer to a prompt; empty for nothing.
    public var said = ""

    public let phone: Phone
    public let reminders: Reminders
    @ObservationIgnored private let make: @Sendable (Environment) async throws -> Gateway
    /// The core's folder.
    @ObservationIgnored let data: URL
    /// Where the recorded cues lie.
    @ObservationIgnored let recorded: URL?
    @ObservationIgnored private let turns = Turns()

    /// Opens the core in `data`, keeps what only this phone knows in `beside`, and finds recorded cues in `recorded`.
    public convenience init(_ phone: Phone, data: URL, beside: URL, recorded: URL? = nil) {
        self.init(phone, data: data, beside: beside, recorded: recorded) { environment in
            try await Gateway.open(
                CoachConfig(
                    dataDir: data.path, languages: [], clock: .system(speed: 1), radio: .bluetooth, environment: environment))
        }
    }

    /// Opens the core as `open` does.
    public init(
        _ phone: Phone, data: URL, beside: URL, recorded: URL? = nil, open: @escaping @Sendable (Environment) async throws -> Gateway
    ) {
        (self.phone, self.data, self.recorded, make) = (phone, data, recorded, open)
        reminders = Reminders(phone, folder: beside)
        phone.forgetPrompts = { [reminders] in await reminders.forget() }
        phone.environmentChanged = { [weak self] in await self?.environmentChanged() }
    }

    /// What is open; none where it is not.
    public var opened: Opened? {
        if case .open(let opened) = opening { opened } else { nil }
    }

    /// Opens the core, or tries it again; none where it cannot be opened, and `opening` says why.
    @discardableResult
    public func open() async -> Opened? {
        await turns.take {
            if let opened = self.opened { return opened }
            self.readAgain()
            await self.phone.lookAgain()
            do {
                let gateway = try await self.make(await self.reminders.environment())
                let opened = Opened(gateway, self)
                self.opening = .open(opened)
                return opened
            } catch {
                self.opening = .closed(Gateway.whyClosed(languages: self.phone.languages, error: error))
                return nil
            }
        }
    }

    /// The app came to the front, was woken in the background, or something changed that the core plans by: zone, language, a permission, the
    /// clock. What waits is told to the core, and what it plans then is armed.
    public func environmentChanged() async {
        readAgain()
        await phone.lookAgain()
        guard let opened = await open() else { return }
        await told(opened)
        await opened.gateway.refresh()  // labels may be in another language
    }

    /// The phone was unlocked. Launched before it was for the first time since its start, the app could read nothing; it does so now.
    public func unlocked() async {
        if opened == nil || phone.preferences.isUnread || reminders.isUnread { await environmentChanged() }
    }

    /// Once a day or so in the background: sets what was lost, and asks the core anew.
    public func heal() async {
        readAgain()
        await reminders.heal()
        await environmentChanged()
    }

    /// A prompt was answered without opening the app.
    public func answered(_ prompt: Prompt, _ answer: PromptAnswer) async {
        reminders.answered(prompt, answer)
        if let opened = await open() { await told(opened) }
    }

    /// A way into the app: a prompt that was tapped, Start on it, on the widget or by an intent. Begins what was asked for unless something is
    /// going on.
    public func enter(_ entry: Entry) async {
        if let prompt = entry.prompt { reminders.answered(prompt, entry.starts ? .started : .opened) }
        guard let opened = await open() else { return }
        await told(opened)
        let (gateway, kind) = (opened.gateway, entry.kind)
        guard entry.starts, gateway.running == nil else { return }
        // In its turn and not aside: Start waits for no chart and no backup.
        let answer = await gateway.ask { try $0.startDue(kind: kind) }
        if let notice = answer.notice { gateway.tellOf(notice) }
        if answer.value == .questions { opened.trail.go(.selfCheck) }
        await gateway.taken()
    }

    /// Ends the core. The folder may be opened anew, by `open` too.
    public func shutDown() async {
        guard let opened else { return }
        await opened.end()
        opening = .waiting
    }

    private func readAgain() {
        phone.preferences.readAgain()
        reminders.readAgain()
    }

    private func told(_ opened: Opened) async {
        let reply = await reminders.refresh(opened.gateway)
        if !reply.isEmpty { said = reply }
    }
}

/// A way into the app that begins with something.
public struct Entry: Equatable, Sendable {
    public let kind: PromptKind
    /// The prompt that led here; none from a widget or an intent.
    public let prompt: Prompt?
    /// Begins what is due of this kind, rather than only opening the app.
    public let starts: Bool

    /// Begins the next walk.
    public static let walk = Entry(kind: .walk, prompt: nil, starts: true)

    public init(kind: PromptKind, prompt: Prompt?, starts: Bool) { (self.kind, self.prompt, self.starts) = (kind, prompt, starts) }

    /// A prompt that was tapped, or Start on it.
    public init(_ prompt: Prompt, starts: Bool) { self.init(kind: prompt.kind, prompt: prompt, starts: starts) }
}
