import Foundation
import HeelfirstCore

/// Prompts on this phone: armed as the core plans them, and what happened to them told back to it.
@MainActor
public final class Reminders {
    /// What may be told another time; everything else is as wrong then as it is now.
    private static let triedAgain: Set<String> = ["storage", "busy", "internal"]
    /// Looked at once a day at least, so that one prompt that is lost takes no other along.
    private static let healDelayMs: Int64 = 86_400_000

    private let phone: Phone
    private let held: Held
    private let arming: Arming
    private let order = Turns()
    private var system: any Notifications { phone.doors.notifications }
    private var nowMs: Int64 { phone.doors.facts.nowMs }

    /// Keeps what it holds in `folder`.
    public init(_ phone: Phone, folder: URL) {
        self.phone = phone
        held = Held(folder)
        arming = Arming(held, phone)
    }

    /// Whether what is held could not be read yet, and another try to do so.
    var isUnread: Bool { held.isUnread }
    func readAgain() { held.readAgain() }

    /// Sets what was held and is gone again, before the core is opened.
    public func armHeld() async { await order.take { await self.arming.armHeld() } }

    /// As `armHeld`, and asks for the next moment first: what comes after may fail.
    func heal() async {
        phone.doors.background.plan(notBeforeMs: nowMs + Self.healDelayMs)
        await armHeld()
    }

    /// A prompt was answered, on its notification or by opening it. On disk when this returns; the core hears of it with the next `refresh`.
    public func answered(_ prompt: Prompt, _ answer: PromptAnswer) {
        held.noteShown(prompt, atMs: shownMs(prompt))
        held.report(Report(id: prompt.id, atMs: nowMs, answer: answer))
        system.removeDelivered([prompt.id])
    }

    /// A prompt is shown while the app is open. Says whether it is worth showing, and whether with a sound: not over a session.
    public func due(_ prompt: Prompt, isLed: Bool) -> (shows: Bool, sounds: Bool) {
        if prompt.net == nil, prompt.isOver(atMs: nowMs) { return (false, false) }
        held.noteShown(prompt, atMs: nowMs)
        return (true, !isLed)
    }

    /// Tells the core what happened and what this phone allows now, and arms what it plans then. Gives what it says to the latest answer;
    /// empty where it says nothing.
    @discardableResult
    public func refresh(_ gateway: Gateway) async -> String {
        await order.take {
            await self.findShown()
            let said = await self.sendReports(gateway)
            let environment = await self.environment()
            let plan = await gateway.ask { try $0.environmentChanged(environment: environment) }
            if let plan = plan.value { await self.arm(gateway, plan) }
            return said
        }
    }

    /// Arms a plan that the core told by itself.
    public func follow(_ gateway: Gateway, _ plan: ReminderPlan) async {
        await order.take { await self.arm(gateway, plan) }
    }

    /// Follows the plans of the core until it is ended. Of several in quick succession the newest is enough.
    func live(_ gateway: Gateway) async {
        for await plan in gateway.changes(of: { $0.plan }) {
            if let plan { await follow(gateway, plan) }
        }
    }

    /// Forgets everything: nothing is shown, nothing waits, and nothing of it is to be told any more. The next plan arms anew.
    func forget() async {
        await order.take {
            let (waiting, shown) = (await self.system.pending().map(\.id), await self.system.delivered().map(\.id))
            self.system.removePending(waiting)
            self.system.removeDelivered(shown)
            self.held.forget()
        }
    }

    /// What the core must know of this phone at the moment.
    public func environment() async -> Environment {
        let showing = await system.showing()
        let facts = phone.doors.facts
        return Environment(
            zone: facts.zone, languages: phone.languages, bootId: facts.bootId, mayNotify: showing.granted == .yes,
            channelMuted: showing.granted == .yes && showing.isMuted, exactAllowed: true, batteryRestricted: false,
            pendingLimit: UInt32(Arming.mostArmed), forceStopped: false)
    }

    private func arm(_ gateway: Gateway, _ plan: ReminderPlan) async {
        let told = await arming.arm(plan)
        if told != held.told {
            let ids = { (ids: Set<String>) in ids.sorted().map { OccurrenceId(value: $0) } }
            let (armed, refused) = (ids(told.armed), ids(told.refused))
            if await gateway.ask({ try $0.armed(ids: armed, refused: refused) }).notice == nil { held.told = told }
        }
        await takeAwayStale(plan)
        phone.doors.background.plan(notBeforeMs: min(plan.checkAgainMs, nowMs + Self.healDelayMs))
    }

    /// The system tells nobody that it showed a prompt. It takes a request from those that wait only by showing it (or by our word): what is
    /// due and waits no longer was shown, at the time that the system notes where it can still be seen, else at its own.
    private func findShown() async {
        guard await system.showing().granted == .yes else { return }
        let waiting = Set(await system.pending().map(\.id))
        let delivered = Dictionary(await system.delivered().map { ($0.id, $0.atMs) }, uniquingKeysWith: max)
        for prompt in held.armed {
            if let shownMs = delivered[prompt.id], prompt.net != nil || !waiting.contains(prompt.id) {
                held.noteShown(prompt, atMs: shownMs)
            } else if prompt.net == nil, prompt.atMs <= nowMs, !waiting.contains(prompt.id) {
                held.noteShown(prompt, atMs: prompt.atMs)
            }
        }
    }

    /// What is shown and is worth nothing any more. One of which the core does not know yet that it was shown stays.
    private func takeAwayStale(_ plan: ReminderPlan) async {
        let showing = Set(plan.showing.map(\.value))
        let unknown = Set(held.reports.map(\.id))
        let stale = await system.delivered().filter { shown in
            if let prompt = Prompt.read(shown.form), prompt.net != nil {
                return nowMs >= shown.atMs + (prompt.windowEndMs - prompt.atMs)  // the core names its slot, not the net
            }
            return !showing.contains(shown.id) && !unknown.contains(shown.id)
        }.map(\.id)
        if !stale.isEmpty { system.removeDelivered(stale) }
    }

    private func sendReports(_ gateway: Gateway) async -> String {
        var said = ""
        for report in held.reports {
            let answer = await gateway.ask { core in
                let id = OccurrenceId(value: report.id)
                return try report.answer.map { try core.acted(id: id, answer: $0) } ?? core.fired(id: id, atMs: report.atMs)
            }
            if let notice = answer.notice, Self.triedAgain.contains(notice.key) { break }
            held.wasReported(report)
            if let plan = answer.value, report.answer != nil { said = plan.reply }
        }
        return said
    }

    /// When an answered prompt was shown: at its time, or now where that is not known.
    private func shownMs(_ prompt: Prompt) -> Int64 { prompt.net == nil && prompt.atMs <= nowMs ? prompt.atMs : nowMs }
}

/// Lets one piece of work at a time through, in the order in which they came, although each waits in between.
@MainActor
final class Turns {
    private var last: Task<Void, Never>?

    func take<T: Sendable>(_ work: @escaping @MainActor () async -> T) async -> T {
        let before = last
        let mine = Task { @MainActor in
            await before?.value
            return await work()
        }
        last = Task { _ = await mine.value }
        return await mine.value
    }
}
