/// What something is to VoiceOver.
public struct AccessibilityTraits: SetAlgebra, Hashable, Sendable {
    private var bits: UInt32
    /// None.
    public init() { bits = 0 }
    private init(bit: UInt32) { bits = 1 << bit }
    private init(bits: UInt32) { self.bits = bits }

    public static let isButton = Self(bit: 0)
    public static let isHeader = Self(bit: 1)
    public static let isSelected = Self(bit: 2)
    public static let isLink = Self(bit: 3)
    public static let isSearchField = Self(bit: 4)
    public static let isImage = Self(bit: 5)
    public static let playsSound = Self(bit: 6)
    public static let isKeyboardKey = Self(bit: 7)
    public static let isStaticText = Self(bit: 8)
    public static let isSummaryElement = Self(bit: 9)
    public static let updatesFrequently = Self(bit: 10)
    public static let startsMediaSession = Self(bit: 11)
    public static let allowsDirectInteraction = Self(bit: 12)
    public static let causesPageTurn = Self(bit: 13)
    public static let isModal = Self(bit: 14)
    public static let isToggle = Self(bit: 15)
    public static let isTabBar = Self(bit: 16)

    private static let names = [
        "button", "header", "selected", "link", "searchField", "image", "playsSound", "keyboardKey", "staticText", "summary",
        "updatesFrequently", "startsMediaSession", "allowsDirectInteraction", "causesPageTurn", "modal", "toggle", "tabBar",
    ]
    /// The names, in a fixed order.
    package var names: [String] { Self.names.enumerated().filter { bits & (1 << UInt32($0.offset)) != 0 }.map(\.element) }

    public func contains(_ member: Self) -> Bool { bits & member.bits == member.bits }
    public func union(_ other: Self) -> Self { Self(bits: bits | other.bits) }
    public func intersection(_ other: Self) -> Self { Self(bits: bits & other.bits) }
    public func symmetricDifference(_ other: Self) -> Self { Self(bits: bits ^ other.bits) }
    public mutating func insert(_ new: Self) -> (inserted: Bool, memberAfterInsert: Self) {
        defer { bits |= new.bits }
        return (!contains(new), new)
    }
    public mutating func remove(_ member: Self) -> Self? {
        defer { bits &= ~member.bits }
        return contains(member) ? member : nil
    }
    public mutating func update(with new: Self) -> Self? { insert(new).inserted ? nil : new }
    public mutating func formUnion(_ other: Self) { bits |= other.bits }
    public mutating func formIntersection(_ other: Self) { bits &= other.bits }
    public mutating func formSymmetricDifference(_ other: Self) { bits ^= other.bits }
}

/// What becomes of the elements inside an element.
public struct AccessibilityChildBehavior: Hashable, Sendable {
    package let name: String
    /// They are not met.
    public static let ignore = AccessibilityChildBehavior(name: "ignore")
    /// They are met, inside.
    public static let contain = AccessibilityChildBehavior(name: "contain")
    /// What they say is put together.
    public static let combine = AccessibilityChildBehavior(name: "combine")
}

/// How far up a heading stands.
public enum AccessibilityHeadingLevel: UInt, Sendable { case unspecified, h1, h2, h3, h4, h5, h6 }

/// What an action is for.
public struct AccessibilityActionKind: Equatable, Sendable {
    let name: String
    /// The double tap.
    public static let `default` = AccessibilityActionKind(name: "default")
    /// The two-finger scrub.
    public static let escape = AccessibilityActionKind(name: "escape")
    /// The two-finger double tap.
    public static let magicTap = AccessibilityActionKind(name: "magicTap")
    /// By a name.
    public init(named name: Text) { self.name = name.words(EnvironmentValues(), .distantPast) }
    init(name: String) { self.name = name }
}

/// Which way a value goes.
public enum AccessibilityAdjustmentDirection: Hashable, Sendable { case increment, decrement }

/// How important a part of the content is.
public struct AccessibilityCustomContentKey: Sendable {
    let label: Text
    public init(_ label: Text, id: String) { self.label = label }
    public init(_ labelKey: LocalizedStringKey, id: String) { label = Text(labelKey) }
    public init(_ labelKey: LocalizedStringKey) { label = Text(labelKey) }
}

/// What kind of text is read.
public struct AccessibilityTextContentType: Sendable {
    public static let plain = AccessibilityTextContentType()
    public static let console = AccessibilityTextContentType()
    public static let narrative = AccessibilityTextContentType()
    public static let messaging = AccessibilityTextContentType()
}
