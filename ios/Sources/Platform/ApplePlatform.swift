import AppModel
import Foundation
import HeelfirstCore
import Outside
import TodayFile
import UIKit
import UserNotifications

/// The app on a phone of Apple's: everything outside of it behind its door, and everything from outside brought to it.
@MainActor
public final class ApplePlatform {
    public let app: Application

    private let folders: Folders
    private let healing: Healing
    private let ear: PromptEar
    private var ears: [Ear] = []

    /// `reloadWidgets` tells the system that the widget has news.
    public convenience init(_ folders: Folders = .standard, reloadWidgets: @escaping @MainActor () -> Void) {
        self.init(folders, group: Shared.folder, reloadWidgets: reloadWidgets) { phone in
            Application(phone, data: folders.data, beside: folders.beside)
        }
    }

    /// With an app that `make` makes of the phone.
    init(_ folders: Folders, group: URL?, reloadWidgets: @escaping @MainActor () -> Void, make: (Phone) -> Application) {
        self.folders = folders
        try? folders.prepare()
        let (later, clock) = (Later(), PhoneClock())
        let now: @MainActor () -> Int64 = { clock.nowMs }
        healing = Healing(nowMs: now)
        let activity = SessionLiveActivity(later.words, nowMs: now)
        let widgets = TodayCopy(into: group, changed: reloadWidgets)
        app = make(Phone(Self.doors(folders, clock, later, healing, activity, widgets)))
        later.app = app
        ear = PromptEar { [app] in app }
    }

    /// To be called once, while the app launches: whatever the system brings must find an open ear.
    public func launched() {
        UNUserNotificationCenter.current().delegate = ear
        healing.register { [app] in await app.heal() }
        let looked: @MainActor @Sendable () -> Void = { [app] in Task { await app.environmentChanged() } }
        let around: [Notification.Name] = [
            .NSSystemTimeZoneDidChange, NSLocale.currentLocaleDidChangeNotification, UIApplication.significantTimeChangeNotification,
        ]
        ears = around.map { Ear($0, heed: looked) }
        ears.append(Ear(UIApplication.protectedDataDidBecomeAvailableNotification) { [app] in Task { await app.unlocked() } })
        Task { await Doorway.shared.open { [app] in await Self.heed($0, app) } }
    }

    private static func heed(_ word: Doorway.Word, _ app: Application) async {
        switch word {
        case .start(let kind): await app.enter(Entry(kind: PromptKind(kind), prompt: nil, starts: true))
        case .say(let name):
            guard let opened = await app.open() else { return }
            _ = await opened.gateway.take(name).value
        }
    }

    private static func doors(
        _ folders: Folders, _ clock: PhoneClock, _ later: Later, _ healing: Healing, _ activity: SessionLiveActivity, _ widgets: TodayCopy
    ) -> Phone.Doors {
        let (notifications, health, loudspeaker) = (PhoneNotifications(), AppleHealth(), Loudspeaker(rateHz: Tones.rateHz))
        return Phone.Doors(
            preferences: ChoicesFile(in: folders.beside), facts: clock, permissions: PhonePermissions(notifications, health),
            notifications: notifications, files: Documents(passing: folders.passing), voice: Speaker(), clips: Clips(),
            sounds: TonePlayer(loudspeaker), haptics: Motor(), reader: VoiceOver(changed: { later.lookAgain() }),
            audio: PhoneAudio(loudspeaker),
            activity: activity, remote: HeadsetKeys(), light: PhoneScreen(), health: health, background: healing, widgets: widgets)
    }
}

/// What doors ask the app that is made only after them.
@MainActor
private final class Later {
    weak var app: Application?

    var words: SessionLiveActivity.Words {
        SessionLiveActivity.Words(
            isOpen: { [weak self] in self?.app?.phone.chosen.openLockScreen ?? false },
            isRightToLeft: { [weak self] in self?.app?.opened?.gateway.isRightToLeft ?? false })
    }

    func lookAgain() {
        guard let app else { return }
        Task { await app.phone.lookAgain() }
    }
}

extension PromptKind {
    init(_ kind: GlanceKind) {
        self =
            switch kind {
            case .walk: .walk
            case .stretch: .stretch
            case .strength: .strength
            }
    }
}
