import HeelfirstCore
import Observation

/// Reminders: how many and when, what stands in their way, and what was learnt.
@MainActor
@Observable
public final class RemindersModel {
    /// What was read.
    struct Read: Equatable, Sendable {
        let page: ReminderPage
        let health: ReminderHealth
        let habits: HabitsSnapshot
    }

    /// The name of a new anchor, as far as it is typed.
    public var anchor = ""
    /// The settings before the last change.
    public private(set) var before: ReminderForm?

    private static let noon: UInt32 = 720
    @ObservationIgnored private let gateway: Gateway
    @ObservationIgnored private let phone: Phone
    private let reading: Reading<Read>

    public init(_ gateway: Gateway, _ phone: Phone) {
        (self.gateway, self.phone) = (gateway, phone)
        reading = Reading(
            gateway, on: { [$0.revision as AnyHashable, $0.plan] },
            read: {
                Read(page: $0.reminderPage(), health: $0.health(), habits: $0.habits())
            })
    }

    /// Reads for as long as the screen is there.
    public func live() async { await reading.live() }

    /// None before it was read.
    public var page: ReminderPage? { reading.last?.page }
    public var health: ReminderHealth? { reading.last?.health }
    public var habits: HabitsSnapshot? { reading.last?.habits }
    public var abilities: Abilities { phone.abilities }
    public var problem: NoticeSnapshot? { gateway.problems.last }
    /// Whether what was typed names an anchor.
    public var hasAnchor: Bool { !trimmed(anchor).isEmpty }
    /// Prompts come through a Focus that lets time-sensitive ones through.
    public var isTimeSensitive: Bool { phone.chosen.timeSensitive }

    /// Changes what is set, as it is when its turn comes.
    public func change(_ how: @escaping @Sendable (ReminderForm) -> ReminderForm) { change(how) { _ in } }
    private func change(
        _ how: @escaping @Sendable (ReminderForm) -> ReminderForm, then kept: @escaping @MainActor (RemindersModel) -> Void
    ) {
        Task { [gateway, weak self] in
            let before = await gateway.ask { core in
                let form = core.reminderForm()
                _ = try core.setReminderForm(form: how(form))
                return form
            }
            self?.heed(before) {
                $0.before = before.value
                kept($0)
            }
        }
    }
    /// Brings back what was set before the last change.
    public func undo() {
        guard let form = before else { return }
        Task { [gateway, weak self] in
            let kept = await gateway.ask { core in _ = try core.setReminderForm(form: form) }
            self?.heed(kept) { $0.before = nil }
        }
    }
    /// Adds the anchor that was typed, at noon. What is refused stays typed.
    public func addAnchor() {
        let typed = anchor
        let new = DayAnchor(name: trimmed(typed), atMin: Self.noon)
        change({ $0.with(anchors: $0.anchors + [new]) }, then: { if $0.anchor == typed { $0.anchor = "" } })
    }
    /// Asks for what was never asked for; what was refused can only be given on the system's page.
    public func mend(_ permission: Permission) async { await phone.request(permission) }
    public func forgetHabits() { keep { _ = try $0.forgetHabits() } }
    public func allowFewer(_ allowed: Bool) { keep { _ = try $0.allowFewerPrompts(allowed: allowed) } }
    public func letThroughFocus(_ on: Bool) async {
        phone.preferences.choose { $0.timeSensitive = on }
        await phone.environmentChanged()
    }
    public func seen(_ notice: NoticeSnapshot) { gateway.seen(notice) }

    private func keep(_ how: @escaping @Sendable (Core) throws -> Void) {
        gateway.tell(how)
        reading.soon()
    }

    private func heed<T>(_ answer: Answer<T>, _ kept: (RemindersModel) -> Void) {
        if let notice = answer.notice { gateway.tellOf(notice) } else { kept(self) }
        reading.soon()
    }
}

extension NoticeSnapshot {
    /// What the screens call the permission that helps against what stands in the way; none where there is none on this phone.
    public var permission: Permission? {
        switch mendedAt {
        case .notifications: .notifications
        case .exactAlarms, .battery, nil: nil
        }
    }
}
