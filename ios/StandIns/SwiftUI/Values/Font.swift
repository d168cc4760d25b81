/// A typeface and its size. Only noted.
public struct Font: Hashable, Sendable {
    let name: String

    /// What a text is for.
    public enum TextStyle: Hashable, CaseIterable, Sendable {
        case largeTitle, title, title2, title3, headline, subheadline, body, callout, footnote, caption, caption2
    }
    /// How letters are drawn.
    public enum Design: Hashable, Sendable { case `default`, serif, rounded, monospaced }
    /// How thick letters are.
    public struct Weight: Hashable, Sendable {
        let name: String
        public static let ultraLight = Weight(name: "ultraLight")
        public static let thin = Weight(name: "thin")
        public static let light = Weight(name: "light")
        public static let regular = Weight(name: "regular")
        public static let medium = Weight(name: "medium")
        public static let semibold = Weight(name: "semibold")
        public static let bold = Weight(name: "bold")
        public static let heavy = Weight(name: "heavy")
        public static let black = Weight(name: "black")
    }
    /// How wide letters are.
    public struct Width: Hashable, Sendable {
        let name: String
        public static let compressed = Width(name: "compressed")
        public static let condensed = Width(name: "condensed")
        public static let standard = Width(name: "standard")
        public static let expanded = Width(name: "expanded")
    }
    /// How far lines are apart.
    public enum Leading: Hashable, Sendable { case standard, tight, loose }

    public static let largeTitle = Font(name: "largeTitle")
    public static let title = Font(name: "title")
    public static let title2 = Font(name: "title2")
    public static let title3 = Font(name: "title3")
    public static let headline = Font(name: "headline")
    public static let subheadline = Font(name: "subheadline")
    public static let body = Font(name: "body")
    public static let callout = Font(name: "callout")
    public static let footnote = Font(name: "footnote")
    public static let caption = Font(name: "caption")
    public static let caption2 = Font(name: "caption2")

    /// The system's, by what it is for.
    public static func system(_ style: TextStyle, design: Design? = nil, weight: Weight? = nil) -> Font { Font(name: "\(style)") }
    /// The system's, by its size.
    public static func system(size: CGFloat, weight: Weight? = nil, design: Design? = nil) -> Font { Font(name: "fixed \(Double(size))") }
    /// Another's.
    public static func custom(_ name: String, size: CGFloat) -> Font { Font(name: "\(name) \(Double(size))") }
    /// Another's, that grows.
    public static func custom(_ name: String, size: CGFloat, relativeTo textStyle: TextStyle) -> Font { custom(name, size: size) }
    /// Another's, that does not grow.
    public static func custom(_ name: String, fixedSize: CGFloat) -> Font { Font(name: "fixed \(Double(fixedSize))") }

    /// Thicker or thinner.
    public func weight(_ weight: Weight) -> Font { Font(name: "\(name) \(weight.name)") }
    /// Wider or narrower.
    public func width(_ width: Width) -> Font { self }
    /// Bold.
    public func bold() -> Font { weight(.bold) }
    /// Slanted.
    public func italic() -> Font { Font(name: "\(name) italic") }
    /// All letters as wide.
    public func monospaced() -> Font { self }
    /// All digits as wide.
    public func monospacedDigit() -> Font { Font(name: "\(name) monospacedDigit") }
    /// Lines closer or farther.
    public func leading(_ leading: Leading) -> Font { self }
}
