/// Words on the screen.
public struct Text: View, BuiltIn, Equatable, @unchecked Sendable {
    indirect enum Content: Equatable {
        case words(String)
        case key(LocalizedStringKey)
        case date(Date, DateStyle)
        case picture(String)
        case both(Text, Text)
    }

    nonisolated let content: Content
    nonisolated(unsafe) var facts: [String: String] = [:]
    nonisolated(unsafe) var access = TextAccess()

    nonisolated init(content: Content) { self.content = content }

    /// By a key.
    public nonisolated init(_ key: LocalizedStringKey, tableName: String? = nil, bundle: Bundle? = nil, comment: StaticString? = nil) {
        self.init(content: .key(key))
    }
    /// Words as they are.
    @_disfavoredOverload public nonisolated init<S: StringProtocol>(_ content: S) { self.init(content: .words(String(content))) }
    /// Words as they are.
    public nonisolated init(verbatim content: String) { self.init(content: .words(content)) }
    /// Words with attributes, which are not evaluated.
    public nonisolated init(_ content: AttributedString) { self.init(content: .words(String(content.characters))) }
    /// A value, formatted.
    public nonisolated init<F: FormatStyle>(_ input: F.FormatInput, format: F) where F.FormatInput: Equatable, F.FormatOutput == String {
        self.init(content: .words(format.format(input)))
    }
    /// A date.
    public nonisolated init(_ date: Date, style: DateStyle) { self.init(content: .date(date, style)) }
    /// The time from one date to another, counted.
    public nonisolated init(timerInterval: ClosedRange<Date>, pauseTime: Date? = nil, countsDown: Bool = true, showsHours: Bool = true) {
        self.init(content: .date(countsDown ? timerInterval.upperBound : timerInterval.lowerBound, .timer))
    }
    /// A picture among words.
    public nonisolated init(_ image: Image) { self.init(content: .picture(image.name)) }

    /// How a date is said.
    public struct DateStyle: Equatable, Sendable {
        let name: String
        /// The time of day.
        public static let time = DateStyle(name: "time")
        /// The day.
        public static let date = DateStyle(name: "date")
        /// How long ago or until.
        public static let relative = DateStyle(name: "relative")
        /// How long ago or until, with a sign.
        public static let offset = DateStyle(name: "offset")
        /// Counted.
        public static let timer = DateStyle(name: "timer")
    }

    /// Both, one after the other.
    public static nonisolated func + (left: Text, right: Text) -> Text { Text(content: .both(left, right)) }

    package func render(_ node: Node) -> [Piece] {
        let piece = Piece("Text", words(node.environment, node.host.clock.unobserved), isElement: true)
        piece.access.traits = [.isStaticText]
        piece.facts = facts
        access.say(to: piece)
        return [piece]
    }

    package func children(_ node: Node) -> [Child] {
        if usesClock { _ = node.host.clock.value }
        return []
    }

    private var usesClock: Bool {
        switch content {
        case .date(_, let style): style != .time && style != .date
        case .both(let left, let right): left.usesClock || right.usesClock
        default: false
        }
    }

    nonisolated func words(_ environment: EnvironmentValues, _ now: Date) -> String {
        switch content {
        case .words(let words): words
        case .key(let key): key.words(environment, now)
        case .date(let date, let style): style.words(date, environment, now)
        case .picture(let name): "(\(name))"
        case .both(let left, let right): left.words(environment, now) + right.words(environment, now)
        }
    }

    nonisolated func noting(_ name: String, _ value: String) -> Text {
        var text = self
        text.facts[name] = value
        return text
    }
}

/// What a text alone says to VoiceOver.
struct TextAccess: Equatable {
    var label: String?
    var heading: AccessibilityHeadingLevel?

    @MainActor func say(to piece: Piece) {
        piece.access.label = label
        if let heading {
            piece.access.heading = heading
            _ = piece.access.traits.insert(.isHeader)
        }
    }
}

extension Text.DateStyle {
    func words(_ date: Date, _ environment: EnvironmentValues, _ now: Date) -> String {
        var style = Date.FormatStyle(date: .omitted, time: .omitted, locale: environment.locale, calendar: environment.calendar)
        style.timeZone = environment.timeZone
        switch name {
        case "time": return date.formatted(style.hour().minute())
        case "date": return date.formatted(style.year().month(.wide).day())
        default: return clock(Int(abs(date.timeIntervalSince(now))))
        }
    }

    /// Minutes and seconds: all that the stand-in says of a length of time.
    private func clock(_ seconds: Int) -> String {
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
        let tail = String(format: "%02d", seconds % 60)
        return hours > 0 ? "\(hours):\(String(format: "%02d", minutes)):\(tail)" : "\(minutes):\(tail)"
    }
}

extension Text {
    /// Noted.
    public nonisolated func font(_ font: Font?) -> Text { noting("font", font?.name ?? "none") }
    /// Noted.
    public nonisolated func fontWeight(_ weight: Font.Weight?) -> Text { noting("weight", weight?.name ?? "none") }
    /// Noted.
    public nonisolated func fontDesign(_ design: Font.Design?) -> Text { noting("design", design.map { "\($0)" } ?? "none") }
    /// Noted.
    public nonisolated func foregroundStyle<S: ShapeStyle>(_ style: S) -> Text { noting("foreground", describe(style)) }
    /// Noted.
    public nonisolated func foregroundColor(_ color: Color?) -> Text { noting("foreground", color.map { describe($0) } ?? "none") }
    /// Noted.
    public nonisolated func bold(_ isActive: Bool = true) -> Text { isActive ? noting("weight", "bold") : self }
    /// Noted.
    public nonisolated func italic(_ isActive: Bool = true) -> Text { isActive ? noting("italic", "true") : self }
    /// Noted.
    public nonisolated func monospaced(_ isActive: Bool = true) -> Text { self }
    /// Noted.
    public nonisolated func monospacedDigit() -> Text { noting("digits", "monospaced") }
    /// Noted.
    public nonisolated func underline(_ isActive: Bool = true, color: Color? = nil) -> Text { noting("underline", "\(isActive)") }
    /// Noted.
    public nonisolated func strikethrough(_ isActive: Bool = true, color: Color? = nil) -> Text { noting("strikethrough", "\(isActive)") }
    /// Ignored.
    public nonisolated func kerning(_ kerning: CGFloat) -> Text { self }
    /// Ignored.
    public nonisolated func tracking(_ tracking: CGFloat) -> Text { self }
    /// Ignored.
    public nonisolated func baselineOffset(_ offset: CGFloat) -> Text { self }
    /// What VoiceOver says instead of the words.
    public nonisolated func accessibilityLabel(_ label: Text) -> Text { labelled(label.words(EnvironmentValues(), .distantPast)) }
    /// What VoiceOver says instead of the words.
    public nonisolated func accessibilityLabel(_ labelKey: LocalizedStringKey) -> Text { accessibilityLabel(Text(labelKey)) }
    /// What VoiceOver says instead of the words.
    @_disfavoredOverload public nonisolated func accessibilityLabel<S: StringProtocol>(_ label: S) -> Text { labelled(String(label)) }
    /// The words are a heading.
    public nonisolated func accessibilityHeading(_ level: AccessibilityHeadingLevel) -> Text {
        var text = self
        text.access.heading = level
        return text
    }
    /// Noted: letter by letter.
    public nonisolated func speechSpellsOutCharacters(_ value: Bool = true) -> Text { noting("spelled", "\(value)") }
    /// Noted: with punctuation.
    public nonisolated func speechAlwaysIncludesPunctuation(_ value: Bool = true) -> Text { noting("punctuation", "\(value)") }

    private nonisolated func labelled(_ label: String) -> Text {
        var text = self
        text.access.label = label
        return text
    }
}

extension Text {
    /// The words without regard to a place's habits.
    package nonisolated var plain: String { words(EnvironmentValues(), .distantPast) }
}
extension LocalizedStringKey {
    /// The words without regard to a place's habits.
    package var plain: String { words(EnvironmentValues(), .distantPast) }
}
extension Color {
    /// What it is called.
    package nonisolated var plain: String { name }
}
