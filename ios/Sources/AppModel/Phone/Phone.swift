import Foundation
import Observation

/// What the models ask of what they run on: each part is a protocol that the platform implements and tests stand in for.
@MainActor
@Observable
public final class Phone {
    /// Everything outside of the app.
    public struct Doors {
        public var preferences: any PreferenceStore
        public var facts: any PhoneFacts
        public var permissions: any Permissions
        public var notifications: any Notifications
        public var files: any Files
        public var voice: any Voice
        public var clips: any ClipPlayer
        public var sounds: any Sounds
        public var haptics: any Haptics
        public var reader: any ScreenReader
        public var audio: any AudioSession
        public var activity: any LiveActivity
        public var remote: any RemoteCommands
        public var light: any ScreenLight
        public var health: any HealthStore
        public var background: any BackgroundRefresh
        public var widgets: any Widgets

        public init(
            preferences: any PreferenceStore, facts: any PhoneFacts, permissions: any Permissions, notifications: any Notifications,
            files: any Files, voice: any Voice, clips: any ClipPlayer, sounds: any Sounds, haptics: any Haptics, reader: any ScreenReader,
            audio: any AudioSession, activity: any LiveActivity, remote: any RemoteCommands, light: any ScreenLight,
            health: any HealthStore, background: any BackgroundRefresh, widgets: any Widgets
        ) {
            self.preferences = preferences
            self.facts = facts
            self.permissions = permissions
            self.notifications = notifications
            self.files = files
            self.voice = voice
            self.clips = clips
            self.sounds = sounds
            self.haptics = haptics
            self.reader = reader
            self.audio = audio
            self.activity = activity
            self.remote = remote
            self.light = light
            self.health = health
            self.background = background
            self.widgets = widgets
        }
    }

    /// What the person chose about looks and sounds.
    public let preferences: KeptPreferences
    /// What this phone has and allows, as it was looked at last.
    public private(set) var abilities = Abilities()
    @ObservationIgnored public let doors: Doors

    /// Something that the core plans by may have changed: the language, a permission. Whoever holds the core is told.
    @ObservationIgnored public var environmentChanged: @MainActor () async -> Void = {}
    /// Says a text at once; whoever has a voice puts it here.
    @ObservationIgnored var say: @MainActor (String) -> Void = { _ in }
    /// Has the screen reader say what came, where that disturbs nothing; whoever knows what else is said puts it here.
    @ObservationIgnored var tell: @MainActor (String) -> Void = { _ in }
    /// Forgets what is kept of prompts; whoever keeps it puts it here.
    @ObservationIgnored var forgetPrompts: @MainActor () async -> Void = {}
    /// Whether anything can be said in the language in use; whoever has a voice says so.
    @ObservationIgnored var hasVoice: @MainActor () -> Bool = { true }

    public init(_ doors: Doors) {
        self.doors = doors
        preferences = KeptPreferences(doors.preferences)
    }

    /// The preferences as they are.
    public var chosen: Preferences { preferences.now }

    /// The person's languages, best first. What was chosen in the app comes before the phone's.
    public var languages: [String] {
        let system = doors.facts.languages
        guard let own = chosen.language else { return system }
        return [own] + system.filter { $0 != own }
    }

    /// Something may have been allowed, forbidden or switched on outside of the app.
    public func lookAgain() async {
        var seen = Abilities(
            permissions: await doors.permissions.look(), hasVoice: hasVoice(), hasBluetooth: doors.permissions.hasBluetooth,
            hasHealthStore: doors.health.isThere, screenReader: doors.reader.isOn)
        seen.healthStoreTakes = abilities.healthStoreTakes
        if seen != abilities { abilities = seen }
    }

    /// Whether the health store took what it was told of.
    func healthStore(takes: Bool) {
        if abilities.healthStoreTakes != takes { abilities.healthStoreTakes = takes }
    }

    /// Asks for a permission; `abilities` tells what came of it. What was refused can only be given on the system's page.
    public func request(_ permission: Permission) async {
        await lookAgain()
        guard abilities.of(permission) == .notAsked else { return openSettings(permission) }
        await doors.permissions.ask(permission)
        await lookAgain()
        await environmentChanged()
    }

    /// Opens the system's page where a permission can be given.
    public func openSettings(_ permission: Permission) { doors.permissions.openSettings(permission) }

    /// Says a text at once, whether or not voice is on for cues; nothing where no voice is there.
    public func readAloud(_ text: String) { say(text) }

    /// Tells who has the screen read to them what came on it, after what is being said; nothing where nobody has, and nothing over the cues of
    /// a session.
    public func announce(_ text: String) { if !text.isEmpty { tell(text) } }

    /// With everything that the core kept goes what is kept beside it: what was chosen, and what is held of prompts.
    func forgetEverything() async {
        preferences.choose { $0 = Preferences() }
        await forgetPrompts()
        await environmentChanged()
    }

    /// Reads in another language from now on, or in the system's where none.
    public func useLanguage(_ tag: String?) async {
        preferences.choose { $0.language = tag }
        await environmentChanged()
    }
}
