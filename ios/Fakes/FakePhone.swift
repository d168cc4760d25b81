import AppModel
import Foundation

/// A phone of which every part is a fake.
@MainActor
public final class FakePhone {
    public let store: FakeStore
    public let facts: FakeFacts
    public let permissions: FakePermissions
    public let notifications: FakeNotifications
    public let files: FakeFiles
    public let voice = FakeVoice()
    public let clips = FakeClips()
    public let sounds = FakeSounds()
    public let haptics = FakeHaptics()
    public let reader = FakeReader()
    public let audio = FakeAudio()
    public let activity = FakeActivity()
    public let remote: FakeRemote
    public let light = FakeLight()
    public let health = FakeHealth()
    public let background = FakeBackground()
    public let widgets = FakeWidgets()
    /// The phone as the models see it.
    public let phone: Phone

    /// Files lie in `folder`; the clock stands at the beginning of `Stage`. After the process of `before` ended it is the same phone: what
    /// was chosen and what the system holds stay, and nothing is heard or shown of a session. One that `isLocked` was not unlocked since its
    /// start.
    public init(folder: URL, after before: FakePhone? = nil, isLocked: Bool = false) {
        store = before?.store ?? FakeStore()
        store.isLocked = isLocked
        let facts = before?.facts ?? FakeFacts(nowMs: Stage.beginsMs)
        self.facts = facts
        permissions = before?.permissions ?? FakePermissions()
        notifications = before?.notifications ?? FakeNotifications(facts)
        files = FakeFiles(folder)
        remote = FakeRemote(audio)
        phone = Phone(
            Phone.Doors(
                preferences: store, facts: facts, permissions: permissions, notifications: notifications, files: files, voice: voice,
                clips: clips, sounds: sounds, haptics: haptics, reader: reader, audio: audio, activity: activity, remote: remote,
                light: light, health: health, background: background, widgets: widgets))
    }
}
