import AppModel
import Foundation
import HeelfirstCore
import UserNotifications

/// Hears what people answer to prompts, and whether one that comes while the app is open is to be shown.
///
/// The completion handlers are called on the main thread, whatever thread the system asks on: it ends the app otherwise.
public final class PromptEar: NSObject, UNUserNotificationCenterDelegate, Sendable {
    private let app: @MainActor @Sendable () -> Application

    public init(_ app: @escaping @MainActor @Sendable () -> Application) { self.app = app }

    public func userNotificationCenter(
        _ center: UNUserNotificationCenter, willPresent notification: UNNotification,
        withCompletionHandler completionHandler: @escaping (UNNotificationPresentationOptions) -> Void
    ) {
        let form = notification.request.content.promptForm
        let (done, app) = (HandedOver(completionHandler), app)
        onMain { done.value(Self.presentation(form, app())) }
    }

    public func userNotificationCenter(
        _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse,
        withCompletionHandler completionHandler: @escaping () -> Void
    ) {
        let (form, action) = (response.notification.request.content.promptForm, response.actionIdentifier)
        let (done, app) = (HandedOver(completionHandler), app)
        Task { @MainActor in
            await Self.answered(form, action, app())
            done.value()
        }
    }

    /// How a prompt is shown while the app is open. One that cannot be read, from another version, is shown as the system would.
    @MainActor
    private static func presentation(_ form: String, _ app: Application) -> UNNotificationPresentationOptions {
        guard let prompt = Prompt.read(form) else { return [.banner, .list, .sound] }
        let due = app.reminders.due(prompt, isLed: app.opened?.gateway.running != nil)
        if !due.shows { return [] }
        return due.sounds ? [.banner, .list, .sound] : [.list]
    }

    @MainActor
    private static func answered(_ form: String, _ action: String, _ app: Application) async {
        guard let prompt = Prompt.read(form) else { return }
        switch action {
        case UNNotificationDefaultActionIdentifier: await app.enter(Entry(prompt, starts: false))
        case UNNotificationDismissActionIdentifier: await app.answered(prompt, .dismissed)
        default:
            guard let answer = PromptAnswer(named: action) else { return }
            if answer == .started { await app.enter(Entry(prompt, starts: true)) } else { await app.answered(prompt, answer) }
        }
    }
}
