import AppModel
import Foundation
import HeelfirstCore
import UserNotifications

/// The buttons of a prompt, and what it shows where previews are hidden. The system knows both by a category, and forgets a category's
/// buttons where it is not among those that were set last.
struct PromptCategory: Equatable, Sendable {
    let identifier: String
    let actions: [Prompt.Action]
    let hidden: String
    let showsTitle: Bool

    init(_ request: PromptRequest) {
        actions = request.actions
        hidden = request.isOpen ? request.body : request.lockScreen
        showsTitle = request.isOpen
        let parts = [showsTitle ? "open" : "hidden", hidden] + actions.flatMap { [$0.answer.name, $0.text] }
        identifier = "prompt-" + Self.digest(parts)
    }

    /// What it says to the system. To take the notification away is an answer too, and told.
    var system: UNNotificationCategory {
        UNNotificationCategory(
            identifier: identifier, actions: actions.map(UNNotificationAction.init), intentIdentifiers: [],
            hiddenPreviewsBodyPlaceholder: hidden, categorySummaryFormat: nil,
            options: showsTitle ? [.customDismissAction, .hiddenPreviewsShowTitle] : [.customDismissAction])
    }

    /// The same in each process, which `hashValue` is not: FNV-1a.
    private static func digest(_ parts: [String]) -> String {
        let hash = parts.joined(separator: "\u{0}").utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }
}

extension UNNotificationAction {
    /// Start opens the app; the others are done without it, on a locked screen too.
    convenience init(_ action: Prompt.Action) {
        self.init(
            identifier: action.answer.name, title: action.text, options: action.answer == .started ? [.foreground] : [],
            icon: UNNotificationActionIcon(systemImageName: action.answer.picture))
    }
}

extension PromptAnswer {
    /// By which the system tells which button it was.
    var name: String { String(describing: self) }

    init?(named name: String) {
        guard let found = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = found
    }

    fileprivate var picture: String {
        switch self {
        case .started, .opened: "figure.walk"
        case .inAHurry: "hare"
        case .snoozed: "clock"
        case .onNextWalk: "figure.stand"
        case .dismissed: "xmark"
        }
    }
}

/// All categories that prompts have, told to the system before a prompt that needs one.
@MainActor
final class PromptCategories {
    /// Kinds, languages and words change seldom; beyond this those go of which no prompt waits or is shown.
    private nonisolated static let most = 40

    private var known: Set<String>?
    private let turns = InTurn()

    /// Makes sure that the system has it. One after the other: the system only takes all at once.
    func know(_ category: PromptCategory) async {
        await turns.take { await self.add(category) }
    }

    private func add(_ category: PromptCategory) async {
        if known?.contains(category.identifier) == true { return }
        let inUse = await Self.inUse()
        known = await withCheckedContinuation { answer in
            UNUserNotificationCenter.current().getNotificationCategories { @Sendable there in
                let kept = there.count < Self.most ? there : there.filter { inUse.contains($0.identifier) }
                let all = kept.filter { $0.identifier != category.identifier }.union([category.system])
                UNUserNotificationCenter.current().setNotificationCategories(all)
                answer.resume(returning: Set(all.map(\.identifier)))
            }
        }
    }

    private static func inUse() async -> Set<String> {
        let waiting = await withCheckedContinuation { answer in
            UNUserNotificationCenter.current().getPendingNotificationRequests { @Sendable in
                answer.resume(returning: $0.map(\.content.categoryIdentifier))
            }
        }
        let shown = await withCheckedContinuation { answer in
            UNUserNotificationCenter.current().getDeliveredNotifications { @Sendable in
                answer.resume(returning: $0.map(\.request.content.categoryIdentifier))
            }
        }
        return Set(waiting + shown)
    }
}

/// Lets one piece of work at a time through, in order, although each waits in between.
@MainActor
final class InTurn {
    private var last: Task<Void, Never>?

    func take(_ work: @escaping @MainActor () async -> Void) async { await begin(work).value }

    /// The same without waiting for it.
    @discardableResult
    func begin(_ work: @escaping @MainActor () async -> Void) -> Task<Void, Never> {
        let before = last
        let mine = Task { @MainActor in
            await before?.value
            await work()
        }
        last = mine
        return mine
    }
}
