/// What a person is asked for, each explained before it is.
public enum Permission: String, CaseIterable, Hashable, Sendable { case notifications, bluetooth, healthStore }

/// How it stands with a permission.
public enum Granted: Sendable { case yes, no, notAsked, notNeeded }

/// What this phone has and allows.
public struct Abilities: Equatable, Sendable {
    public var permissions: [Permission: Granted]
    public var hasVoice: Bool
    public var hasBluetooth: Bool
    public var hasHealthStore: Bool
    /// The health store took the last session that it was told of.
    public var healthStoreTakes = true
    /// VoiceOver is on; nothing else talks over it.
    public var screenReader: Bool

    public init(
        permissions: [Permission: Granted] = [:], hasVoice: Bool = true, hasBluetooth: Bool = true, hasHealthStore: Bool = false,
        screenReader: Bool = false
    ) {
        self.permissions = permissions
        self.hasVoice = hasVoice
        self.hasBluetooth = hasBluetooth
        self.hasHealthStore = hasHealthStore
        self.screenReader = screenReader
    }

    /// How it stands with this one; one that the phone does not know is not needed.
    public func of(_ permission: Permission) -> Granted { permissions[permission] ?? .notNeeded }
}

/// How it stands with permissions, and where they are given.
@MainActor
public protocol Permissions: AnyObject {
    /// Looks anew: something may have been given or taken in the system's settings.
    func look() async -> [Permission: Granted]
    /// Asks the system, which asks the person; returns when they answered. Nothing happens where they did before.
    func ask(_ permission: Permission) async
    /// Opens the system's page where a permission that was refused can be given.
    func openSettings(_ permission: Permission)
    var hasBluetooth: Bool { get }
}
