@_exported import Foundation

/// A text in the app's own tables. With Apple it is Foundation's; Linux has none.
public struct LocalizedStringResource: Hashable, Sendable, ExpressibleByStringInterpolation {
    public let key: String
    public init(stringLiteral value: String) { key = value }
    public init(_ keyAndValue: StaticString, table: String? = nil) { key = "\(keyAndValue)" }
}

public protocol IntentResult: Sendable {}
extension IntentResult where Self == IntentResultContainer {
    public static func result() -> Self { IntentResultContainer() }
}
public struct IntentResultContainer: IntentResult {}

/// Something that the app can do, told from outside of it.
public protocol AppIntent: Sendable {
    associatedtype PerformResult: IntentResult
    static var title: LocalizedStringResource { get }
    static var description: IntentDescription? { get }
    static var openAppWhenRun: Bool { get }
    static var isDiscoverable: Bool { get }
    init()
    func perform() async throws -> PerformResult
}

extension AppIntent {
    public static var description: IntentDescription? { nil }
    public static var openAppWhenRun: Bool { false }
    public static var isDiscoverable: Bool { true }
}

public struct IntentDescription: Sendable, ExpressibleByStringLiteral {
    public init(_ descriptionText: LocalizedStringResource) {}
    public init(stringLiteral value: String) {}
}

/// Runs in the app's process, from a Live Activity's button.
public protocol LiveActivityIntent: AppIntent {}

/// A value that an intent takes.
@propertyWrapper
public struct IntentParameter<Value: Sendable>: Sendable {
    private var value: Value?
    public var wrappedValue: Value {
        get { value! }
        set { value = newValue }
    }
    public init(title: LocalizedStringResource) where Value == String {}
}

extension AppIntent {
    public typealias Parameter<Value: Sendable> = IntentParameter<Value>
}

/// A sentence with which an intent is called; it has to name the app.
public struct AppShortcutPhrase<Intent: AppIntent>: ExpressibleByStringInterpolation, Sendable {
    public struct StringInterpolation: StringInterpolationProtocol, Sendable {
        public enum Token: Sendable { case applicationName }
        var text = ""
        public init(literalCapacity: Int, interpolationCount: Int) {}
        public mutating func appendLiteral(_ literal: String) { text += literal }
        public mutating func appendInterpolation(_ token: Token) { text += "${applicationName}" }
    }
    package let text: String
    public init(stringLiteral value: String) { text = value }
    public init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }
}

public struct AppShortcut: Sendable {
    package let phrases: [String]
    public init<Intent: AppIntent>(
        intent: Intent, phrases: [AppShortcutPhrase<Intent>], shortTitle: LocalizedStringResource, systemImageName: String
    ) {
        self.phrases = phrases.map(\.text)
    }
}

@resultBuilder
public enum AppShortcutsBuilder {
    public static func buildBlock(_ shortcuts: AppShortcut...) -> [AppShortcut] { shortcuts }
}

/// Tells the system what can be called without the person setting it up.
public protocol AppShortcutsProvider: Sendable {
    @AppShortcutsBuilder static var appShortcuts: [AppShortcut] { get }
}
