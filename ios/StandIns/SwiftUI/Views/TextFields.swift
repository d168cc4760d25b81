/// Words that are typed.
public struct TextField<Label: View>: View, BuiltIn {
    let label: Label
    let prompt: Text?
    let read: () -> String
    let write: (String) -> Void

    init(_ text: Binding<String>, _ prompt: Text?, _ label: Label) {
        (self.prompt, self.label) = (prompt, label)
        read = { text.wrappedValue }
        write = { text.wrappedValue = $0 }
    }

    package func children(_ node: Node) -> [Child] {
        _ = read()
        return [Child("label", label)]
    }

    package func render(_ node: Node) -> [Piece] {
        let (piece, write, read) = (node.control("TextField"), write, read)
        piece.facts["prompt"] = prompt?.words(node.environment, node.host.clock.unobserved)
        piece.access.value = read()
        piece.handlers.text = read()
        piece.handlers.type = write
        piece.handlers.submit = node.environment.submit?.run
        return [piece]
    }
}

extension TextField {
    /// By its label.
    public init(text: Binding<String>, prompt: Text? = nil, @ViewBuilder label: () -> Label) { self.init(text, prompt, label()) }
    /// By its label, growing along an axis.
    public init(text: Binding<String>, prompt: Text? = nil, axis: Axis, @ViewBuilder label: () -> Label) {
        self.init(text, prompt, label())
    }
}

extension TextField where Label == Text {
    /// By a key.
    public init(_ titleKey: LocalizedStringKey, text: Binding<String>) { self.init(text, nil, Text(titleKey)) }
    /// By words.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, text: Binding<String>) { self.init(text, nil, Text(title)) }
    /// By a key and a prompt.
    public init(_ titleKey: LocalizedStringKey, text: Binding<String>, prompt: Text?) { self.init(text, prompt, Text(titleKey)) }
    /// By words and a prompt.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, text: Binding<String>, prompt: Text?) {
        self.init(text, prompt, Text(title))
    }
    /// By a key, growing along an axis.
    public init(_ titleKey: LocalizedStringKey, text: Binding<String>, axis: Axis) { self.init(text, nil, Text(titleKey)) }
    /// By words, growing along an axis.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, text: Binding<String>, axis: Axis) { self.init(text, nil, Text(title)) }
    /// By a key and a prompt, growing along an axis.
    public init(_ titleKey: LocalizedStringKey, text: Binding<String>, prompt: Text?, axis: Axis) {
        self.init(text, prompt, Text(titleKey))
    }
    /// By words and a prompt, growing along an axis.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, text: Binding<String>, prompt: Text?, axis: Axis) {
        self.init(text, prompt, Text(title))
    }
    /// For a value, by a key. What cannot be read as one is not taken.
    public init<F: ParseableFormatStyle>(_ titleKey: LocalizedStringKey, value: Binding<F.FormatInput>, format: F, prompt: Text? = nil)
    where F.FormatOutput == String {
        self.init(Binding(formatting: value, format), prompt, Text(titleKey))
    }
    /// For a value, by words.
    @_disfavoredOverload public init<S: StringProtocol, F: ParseableFormatStyle>(
        _ title: S, value: Binding<F.FormatInput>, format: F, prompt: Text? = nil
    ) where F.FormatOutput == String { self.init(Binding(formatting: value, format), prompt, Text(title)) }
    /// For a value or none, by words.
    @_disfavoredOverload public init<S: StringProtocol, F: ParseableFormatStyle>(
        _ title: S, value: Binding<F.FormatInput?>, format: F, prompt: Text? = nil
    ) where F.FormatOutput == String {
        let words = Binding<String>(
            source: nil, read: { value.wrappedValue.map(format.format) ?? "" },
            write: { value.wrappedValue = try? format.parseStrategy.parse($0) })
        self.init(words, prompt, Text(title))
    }
}

extension Binding where Value == String {
    init<F: ParseableFormatStyle>(formatting value: Binding<F.FormatInput>, _ format: F) where F.FormatOutput == String {
        self.init(
            source: nil, read: { format.format(value.wrappedValue) },
            write: { if let parsed = try? format.parseStrategy.parse($0) { value.wrappedValue = parsed } })
    }
}

/// Words that are typed and not shown.
public struct SecureField<Label: View>: View, BuiltIn {
    let label: Label
    let text: Binding<String>

    package func children(_ node: Node) -> [Child] {
        _ = text.wrappedValue
        return [Child("label", label)]
    }

    package func render(_ node: Node) -> [Piece] {
        let (piece, text) = (node.control("SecureField"), text)
        piece.access.value = String(repeating: "•", count: text.wrappedValue.count)
        piece.handlers.text = text.wrappedValue
        piece.handlers.type = { text.wrappedValue = $0 }
        piece.handlers.submit = node.environment.submit?.run
        return [piece]
    }
}

extension SecureField where Label == Text {
    /// By a key.
    public init(_ titleKey: LocalizedStringKey, text: Binding<String>) { self.init(label: Text(titleKey), text: text) }
    /// By words.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, text: Binding<String>) { self.init(label: Text(title), text: text) }
}

/// A longer text that is typed.
public struct TextEditor: View, BuiltIn {
    let text: Binding<String>
    /// For a text.
    public init(text: Binding<String>) { self.text = text }

    package func children(_ node: Node) -> [Child] {
        _ = text.wrappedValue
        return []
    }

    package func render(_ node: Node) -> [Piece] {
        let (piece, text) = (node.control("TextEditor"), text)
        piece.access.value = text.wrappedValue
        piece.handlers.text = text.wrappedValue
        piece.handlers.type = { text.wrappedValue = $0 }
        return [piece]
    }
}

/// What happens when typing is done.
struct SubmitAction: IgnoredInComparison { let run: () -> Void }
private struct SubmitKey: EnvironmentKey { static var defaultValue: SubmitAction? { nil } }
extension EnvironmentValues {
    var submit: SubmitAction? {
        get { self[SubmitKey.self] }
        set { self[SubmitKey.self] = newValue }
    }
}

/// What may be submitted.
public struct SubmitTriggers: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let text = SubmitTriggers(rawValue: 1)
    public static let search = SubmitTriggers(rawValue: 2)
}
/// The key that ends typing.
public struct SubmitLabel: Sendable {
    public static let done = SubmitLabel()
    public static let go = SubmitLabel()
    public static let send = SubmitLabel()
    public static let search = SubmitLabel()
    public static let next = SubmitLabel()
    public static let `continue` = SubmitLabel()
    public static let `return` = SubmitLabel()
}
/// Where a search field is.
public struct SearchFieldPlacement: Sendable {
    public static let automatic = SearchFieldPlacement()
    public static let navigationBarDrawer = SearchFieldPlacement()
}
/// When capitals are typed.
public struct TextInputAutocapitalization: Sendable {
    public static var never: Self { Self() }
    public static var words: Self { Self() }
    public static var sentences: Self { Self() }
    public static var characters: Self { Self() }
}
/// The kind of keyboard.
public enum UIKeyboardType: Sendable {
    // UIKit names it so.
    // swift-format-ignore: AlwaysUseLowerCamelCase
    case `default`, numberPad, decimalPad, numbersAndPunctuation, emailAddress, URL, phonePad, asciiCapable
}
/// What the words are.
public struct UITextContentType: Hashable, Sendable {
    public static let name = UITextContentType()
    public static let emailAddress = UITextContentType()
}

extension View {
    /// Called when typing is done.
    public func onSubmit(of triggers: SubmitTriggers = .text, _ action: @escaping (() -> Void)) -> some View {
        environment(\.submit, SubmitAction(run: action))
    }
    public func submitLabel(_ submitLabel: SubmitLabel) -> some View { self }
    public func keyboardType(_ type: UIKeyboardType) -> some View { noted("keyboard", "\(type)") }
    public func textContentType(_ type: UITextContentType?) -> some View { self }
    public func textInputAutocapitalization(_ autocapitalization: TextInputAutocapitalization?) -> some View { self }
    public func autocorrectionDisabled(_ disable: Bool = true) -> some View { self }
    /// A search field over the content.
    public func searchable(text: Binding<String>, placement: SearchFieldPlacement = .automatic, prompt: Text? = nil) -> some View {
        modifier(Searchable(text: text, prompt: prompt ?? Text(verbatim: "Search")))
    }
    public func searchable(text: Binding<String>, placement: SearchFieldPlacement = .automatic, prompt: LocalizedStringKey) -> some View {
        searchable(text: text, placement: placement, prompt: Text(prompt))
    }
    @_disfavoredOverload public func searchable<S: StringProtocol>(
        text: Binding<String>, placement: SearchFieldPlacement = .automatic, prompt: S
    ) -> some View { searchable(text: text, placement: placement, prompt: Text(prompt)) }
}

struct Searchable: BuiltInModifier {
    let text: Binding<String>
    let prompt: Text

    func children(_ node: Node, _ content: any View) -> [Child] {
        [Child("field", TextField(text, nil, prompt).accessibilityAddTraits(.isSearchField)), base(node, content)]
    }
    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] { node.childPieces }
}
