/// How the screen looks by day or night.
public enum ColorScheme: CaseIterable, Sendable { case light, dark }
/// How much colours differ.
public enum ColorSchemeContrast: CaseIterable, Sendable { case standard, increased }
/// Which way the language is written.
public enum LayoutDirection: Hashable, CaseIterable, Sendable { case leftToRight, rightToLeft }
/// How much room there is.
public enum UserInterfaceSizeClass: Sendable { case compact, regular }
/// Whether the app is in front.
public enum ScenePhase: Comparable, Sendable { case background, inactive, active }
/// How bold texts are.
public enum LegibilityWeight: Hashable, Sendable { case regular, bold }

/// The size of texts that the person has chosen.
public enum DynamicTypeSize: Hashable, Comparable, CaseIterable, Sendable {
    case xSmall, small, medium, large, xLarge, xxLarge, xxxLarge
    case accessibility1, accessibility2, accessibility3, accessibility4, accessibility5

    /// One of the five largest.
    public var isAccessibilitySize: Bool { self >= .accessibility1 }

    /// By how much a body text is larger than at `large`, from Apple's table of body sizes.
    package var scale: Double {
        let points: [DynamicTypeSize: Double] = [
            .xSmall: 14, .small: 15, .medium: 16, .large: 17, .xLarge: 19, .xxLarge: 21, .xxxLarge: 23,
            .accessibility1: 28, .accessibility2: 33, .accessibility3: 40, .accessibility4: 47, .accessibility5: 53,
        ]
        return (points[self] ?? 17) / 17
    }
}

/// Whether a mode is on.
public enum EditMode: Sendable {
    case inactive, transient, active
    /// On, or about to be.
    public var isEditing: Bool { self != .inactive }
}

/// Closes what is presented.
@MainActor @preconcurrency public struct DismissAction: IgnoredInComparison {
    let action: () -> Void
    /// Closes it.
    public func callAsFunction() { action() }
}

/// Opens a link.
@MainActor @preconcurrency public struct OpenURLAction: IgnoredInComparison {
    /// What became of it.
    public enum Result: Sendable { case handled, discarded, systemAction }
    let action: (URL) -> Result
    /// Handles links itself.
    public init(handler: @escaping (URL) -> Result) { action = handler }
    /// Opens it.
    public func callAsFunction(_ url: URL) { _ = action(url) }
    /// Opens it and tells whether it could.
    public func callAsFunction(_ url: URL, completion: @escaping (Bool) -> Void) { completion(action(url) != .discarded) }
}

/// Loads anew.
public struct RefreshAction: Sendable, IgnoredInComparison {
    let action: @Sendable () async -> Void
    /// Loads.
    public func callAsFunction() async { await action() }
}

@MainActor private func doNothing() {}

private struct LayoutDirectionKey: EnvironmentKey { static var defaultValue: LayoutDirection { .leftToRight } }
private struct DynamicTypeKey: EnvironmentKey { static var defaultValue: DynamicTypeSize { .large } }
private struct ColorSchemeKey: EnvironmentKey { static var defaultValue: ColorScheme { .light } }
private struct ContrastKey: EnvironmentKey { static var defaultValue: ColorSchemeContrast { .standard } }
private struct HorizontalKey: EnvironmentKey { static var defaultValue: UserInterfaceSizeClass? { .compact } }
private struct VerticalKey: EnvironmentKey { static var defaultValue: UserInterfaceSizeClass? { .regular } }
private struct ScenePhaseKey: EnvironmentKey { static var defaultValue: ScenePhase { .active } }
private struct LegibilityKey: EnvironmentKey { static var defaultValue: LegibilityWeight? { .regular } }
private struct LocaleKey: EnvironmentKey { static var defaultValue: Locale { Locale(identifier: "en_US") } }
private struct CalendarKey: EnvironmentKey { static var defaultValue: Calendar { Calendar(identifier: .gregorian) } }
private struct TimeZoneKey: EnvironmentKey { static var defaultValue: TimeZone { TimeZone(secondsFromGMT: 0) ?? .current } }
private struct EnabledKey: EnvironmentKey { static var defaultValue: Bool { true } }
private struct ReduceMotionKey: EnvironmentKey { static var defaultValue: Bool { false } }
private struct ReduceTransparencyKey: EnvironmentKey { static var defaultValue: Bool { false } }
private struct DifferentiateKey: EnvironmentKey { static var defaultValue: Bool { false } }
private struct InvertKey: EnvironmentKey { static var defaultValue: Bool { false } }
private struct VoiceOverKey: EnvironmentKey { static var defaultValue: Bool { false } }
private struct SwitchControlKey: EnvironmentKey { static var defaultValue: Bool { false } }
private struct LargeContentKey: EnvironmentKey { static var defaultValue: Bool { false } }
private struct PresentedKey: EnvironmentKey { static var defaultValue: Bool { false } }
private struct DisplayScaleKey: EnvironmentKey { static var defaultValue: CGFloat { 3 } }
private struct RedactionKey: EnvironmentKey { static var defaultValue: RedactionReasons { [] } }
private struct LineLimitKey: EnvironmentKey { static var defaultValue: Int? { nil } }
private struct DismissKey: EnvironmentKey { static var defaultValue: DismissAction { onMain { DismissAction(action: doNothing) } } }
private struct OpenURLKey: EnvironmentKey {
    static var defaultValue: OpenURLAction { onMain { OpenURLAction { _ in .systemAction } } }
}
private struct RefreshKey: EnvironmentKey { static var defaultValue: RefreshAction? { nil } }
private struct ProposedKey: EnvironmentKey { static var defaultValue: CGSize { CGSize(width: 390, height: 844) } }
private struct EditModeKey: EnvironmentKey { static var defaultValue: Binding<EditMode>? { nil } }

extension EnvironmentValues {
    /// Which way the language is written.
    public var layoutDirection: LayoutDirection {
        get { self[LayoutDirectionKey.self] }
        set { self[LayoutDirectionKey.self] = newValue }
    }
    /// The size of texts.
    public var dynamicTypeSize: DynamicTypeSize {
        get { self[DynamicTypeKey.self] }
        set { self[DynamicTypeKey.self] = newValue }
    }
    /// Light or dark.
    public var colorScheme: ColorScheme {
        get { self[ColorSchemeKey.self] }
        set { self[ColorSchemeKey.self] = newValue }
    }
    /// More contrast.
    public var colorSchemeContrast: ColorSchemeContrast { self[ContrastKey.self] }
    /// The room from side to side.
    public var horizontalSizeClass: UserInterfaceSizeClass? {
        get { self[HorizontalKey.self] }
        set { self[HorizontalKey.self] = newValue }
    }
    /// The room from top to bottom.
    public var verticalSizeClass: UserInterfaceSizeClass? {
        get { self[VerticalKey.self] }
        set { self[VerticalKey.self] = newValue }
    }
    /// Whether the app is in front.
    public var scenePhase: ScenePhase {
        get { self[ScenePhaseKey.self] }
        set { self[ScenePhaseKey.self] = newValue }
    }
    /// Bold texts.
    public var legibilityWeight: LegibilityWeight? {
        get { self[LegibilityKey.self] }
        set { self[LegibilityKey.self] = newValue }
    }
    /// The language and the habits of a place.
    public var locale: Locale {
        get { self[LocaleKey.self] }
        set { self[LocaleKey.self] = newValue }
    }
    /// How days are counted.
    public var calendar: Calendar {
        get { self[CalendarKey.self] }
        set { self[CalendarKey.self] = newValue }
    }
    /// The time zone.
    public var timeZone: TimeZone {
        get { self[TimeZoneKey.self] }
        set { self[TimeZoneKey.self] = newValue }
    }
    /// Whether controls can be used.
    public var isEnabled: Bool {
        get { self[EnabledKey.self] }
        set { self[EnabledKey.self] = newValue }
    }
    /// Less motion.
    public var accessibilityReduceMotion: Bool { self[ReduceMotionKey.self] }
    /// Less transparency.
    public var accessibilityReduceTransparency: Bool { self[ReduceTransparencyKey.self] }
    /// Not by colour alone.
    public var accessibilityDifferentiateWithoutColor: Bool { self[DifferentiateKey.self] }
    /// Inverted colours.
    public var accessibilityInvertColors: Bool { self[InvertKey.self] }
    /// VoiceOver is on.
    public var accessibilityVoiceOverEnabled: Bool { self[VoiceOverKey.self] }
    /// Switch Control is on.
    public var accessibilitySwitchControlEnabled: Bool { self[SwitchControlKey.self] }
    /// The large content viewer is on.
    public var accessibilityLargeContentViewerEnabled: Bool { self[LargeContentKey.self] }
    /// Shown over something else.
    public internal(set) var isPresented: Bool {
        get { self[PresentedKey.self] }
        set { self[PresentedKey.self] = newValue }
    }
    /// Pixels to a point.
    public var displayScale: CGFloat {
        get { self[DisplayScaleKey.self] }
        set { self[DisplayScaleKey.self] = newValue }
    }
    /// Why contents are not to be shown.
    public var redactionReasons: RedactionReasons {
        get { self[RedactionKey.self] }
        set { self[RedactionKey.self] = newValue }
    }
    /// How many lines a text may have.
    public var lineLimit: Int? {
        get { self[LineLimitKey.self] }
        set { self[LineLimitKey.self] = newValue }
    }
    /// Closes what is presented.
    public internal(set) var dismiss: DismissAction {
        get { self[DismissKey.self] }
        set { self[DismissKey.self] = newValue }
    }
    /// Opens links.
    public var openURL: OpenURLAction {
        get { self[OpenURLKey.self] }
        set { self[OpenURLKey.self] = newValue }
    }
    /// Loads anew.
    public internal(set) var refresh: RefreshAction? {
        get { self[RefreshKey.self] }
        set { self[RefreshKey.self] = newValue }
    }
    /// Editing of lists.
    public var editMode: Binding<EditMode>? {
        get { self[EditModeKey.self] }
        set { self[EditModeKey.self] = newValue }
    }

    /// The room that was last spoken of by a frame: what geometry readers and canvases are given.
    package var proposed: CGSize {
        get { self[ProposedKey.self] }
        set { self[ProposedKey.self] = newValue }
    }

    /// Sets what only the system can.
    package mutating func set(
        contrast: ColorSchemeContrast? = nil, reduceMotion: Bool? = nil, reduceTransparency: Bool? = nil, differentiate: Bool? = nil,
        voiceOver: Bool? = nil, switchControl: Bool? = nil
    ) {
        if let contrast { self[ContrastKey.self] = contrast }
        if let reduceMotion { self[ReduceMotionKey.self] = reduceMotion }
        if let reduceTransparency { self[ReduceTransparencyKey.self] = reduceTransparency }
        if let differentiate { self[DifferentiateKey.self] = differentiate }
        if let voiceOver { self[VoiceOverKey.self] = voiceOver }
        if let switchControl { self[SwitchControlKey.self] = switchControl }
    }
}

/// Why contents are not to be shown.
public struct RedactionReasons: OptionSet, Sendable {
    /// The bits.
    public let rawValue: Int
    /// By bits.
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// Not loaded yet.
    public static let placeholder = RedactionReasons(rawValue: 1)
    /// Private.
    public static let privacy = RedactionReasons(rawValue: 2)
    /// Too old.
    public static let invalidated = RedactionReasons(rawValue: 4)
}
