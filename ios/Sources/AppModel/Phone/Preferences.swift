import Foundation
import Observation

/// What the person chose on this phone. Everything has a default that suits most.
public struct Preferences: Codable, Equatable, Sendable {
    /// Cues are spoken.
    public var voice = true
    /// Cues are sounded.
    public var sounds = true
    /// Cues are felt.
    public var haptics = true
    public var theme = Theme.system
    public var contrast = Contrast.normal
    /// Text beyond what the system's setting gives, 1 to 2.
    public var textScale = 1.0
    /// Mirrors what lies at a side, for the other hand.
    public var leftHanded = false
    /// Nothing moves by itself; figures are shown as stills.
    public var still = false
    /// Prompts tell on the lock screen what they are about.
    public var openLockScreen = false
    /// Prompts come through a Focus that lets time-sensitive ones through.
    public var timeSensitive = false
    /// A headset key counts a repetition rather than pausing.
    public var keysCount = false
    /// The language chosen in the app; none for the system's.
    public var language: String?
    /// Sessions and steps go to the phone's health store.
    public var healthStore = false
    /// The notice about walking outdoors was read.
    public var outdoorsRead = false

    public init() {}
}

/// Which of the grounds.
public enum Theme: String, Codable, CaseIterable, Sendable { case system, light, dark }

/// How much the colours differ.
public enum Contrast: String, Codable, CaseIterable, Sendable { case normal, high }

/// Keeps a few bytes from one start of the app to the next: the defaults of the system, or a file.
public protocol PreferenceStore: AnyObject {
    /// None where nothing was kept yet. It throws where that cannot be told, because what is kept cannot be read at the moment.
    func read() throws -> Data?
    func write(_ data: Data)
}

/// The preferences, kept whenever they change.
@MainActor
@Observable
public final class KeptPreferences {
    /// As they were chosen last.
    public private(set) var now: Preferences

    @ObservationIgnored private let store: any PreferenceStore
    @ObservationIgnored private var kept: LateRead<Preferences>

    public init(_ store: any PreferenceStore) {
        self.store = store
        kept = LateRead(instead: Preferences()) { try store.read().map { Self.understood($0) } ?? Preferences() }
        now = kept.now
    }

    /// Whether what was kept could not be read yet.
    var isUnread: Bool { kept.isUnread }

    /// Keeps what the person chose.
    public func choose(_ change: @escaping (inout Preferences) -> Void) {
        let (before, wasUnread) = (now, isUnread)
        let mayWrite = kept.change { chosen in
            change(&chosen)
            chosen.textScale = min(max(chosen.textScale, 1), 2)
        }
        show()
        if mayWrite, wasUnread || now != before { write() }
    }

    /// What could not be read before may be readable now.
    func readAgain() {
        let isChanged = kept.readAgain()
        show()
        if isChanged { write() }
    }

    private func show() {
        if kept.now != now { now = kept.now }
    }

    private func write() {
        if let data = try? JSONEncoder().encode(now) { store.write(data) }
    }

    /// What cannot be understood, from a version to come for instance, is the default; the others are kept.
    private nonisolated static func understood(_ data: Data) -> Preferences {
        let fields = (try? JSONSerialization.jsonObject(with: data)) as? [String: Any] ?? [:]
        var all = object(Preferences())
        for (key, value) in fields {
            var tried = all
            tried[key] = value
            if decoded(tried) != nil { all = tried }
        }
        return decoded(all) ?? Preferences()
    }

    private nonisolated static func object(_ preferences: Preferences) -> [String: Any] {
        let data = (try? JSONEncoder().encode(preferences)) ?? Data()
        return (try? JSONSerialization.jsonObject(with: data)) as? [String: Any] ?? [:]
    }

    private nonisolated static func decoded(_ fields: [String: Any]) -> Preferences? {
        guard let data = try? JSONSerialization.data(withJSONObject: fields) else { return nil }
        return try? JSONDecoder().decode(Preferences.self, from: data)
    }
}
