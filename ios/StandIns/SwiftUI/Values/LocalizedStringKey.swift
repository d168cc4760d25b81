/// A text's key. The stand-in has no tables of translations: the key with its values in place is the text.
public struct LocalizedStringKey: Equatable, ExpressibleByStringInterpolation, @unchecked Sendable {
    let parts: [Part]

    enum Part: Equatable {
        case words(String)
        case text(Text)
    }

    /// By a key.
    public init(_ value: String) { parts = [.words(value)] }
    /// By a literal.
    public init(stringLiteral value: String) { self.init(value) }
    /// By a literal with values.
    public init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

    /// Collects the words and values of a literal.
    public struct StringInterpolation: StringInterpolationProtocol {
        var parts: [Part] = []

        /// Begins.
        public init(literalCapacity: Int, interpolationCount: Int) {}
        /// Words.
        public mutating func appendLiteral(_ literal: String) { add(literal) }
        /// A string.
        public mutating func appendInterpolation(_ string: String) { add(string) }
        /// An object, formatted.
        public mutating func appendInterpolation<Subject: ReferenceConvertible>(_ subject: Subject, formatter: Formatter? = nil) {
            add(formatter?.string(for: subject) ?? "\(subject)")
        }
        /// A value, formatted.
        public mutating func appendInterpolation<F: FormatStyle>(_ input: F.FormatInput, format: F)
        where F.FormatInput: Equatable, F.FormatOutput == String { add(format.format(input)) }
        /// A number.
        public mutating func appendInterpolation<T: _FormatSpecifiable>(_ value: T) { add("\(value)") }
        /// A number by a C specifier.
        public mutating func appendInterpolation<T: _FormatSpecifiable>(_ value: T, specifier: String) {
            add(String(format: specifier, value))
        }
        /// A text.
        public mutating func appendInterpolation(_ text: Text) { parts.append(.text(text)) }
        /// A picture.
        public mutating func appendInterpolation(_ image: Image) { parts.append(.text(Text(image))) }
        /// A date.
        public mutating func appendInterpolation(_ date: Date, style: Text.DateStyle) { parts.append(.text(Text(date, style: style))) }

        private mutating func add(_ words: String) { parts.append(.words(words)) }
    }

    func words(_ environment: EnvironmentValues, _ now: Date) -> String {
        parts.map { part in
            switch part {
            case .words(let words): words
            case .text(let text): text.words(environment, now)
            }
        }.joined()
    }
}

/// A number that can stand in a key.
public protocol _FormatSpecifiable: Equatable, CVarArg {}
extension Int: _FormatSpecifiable {}
extension Int8: _FormatSpecifiable {}
extension Int16: _FormatSpecifiable {}
extension Int32: _FormatSpecifiable {}
extension Int64: _FormatSpecifiable {}
extension UInt: _FormatSpecifiable {}
extension UInt8: _FormatSpecifiable {}
extension UInt16: _FormatSpecifiable {}
extension UInt32: _FormatSpecifiable {}
extension UInt64: _FormatSpecifiable {}
extension Float: _FormatSpecifiable {}
extension Double: _FormatSpecifiable {}
extension CGFloat: _FormatSpecifiable {}
