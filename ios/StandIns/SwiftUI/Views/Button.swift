/// What a button is for.
public struct ButtonRole: Equatable, Sendable {
    let name: String
    /// It takes something away.
    public static let destructive = ButtonRole(name: "destructive")
    /// It leaves things as they are.
    public static let cancel = ButtonRole(name: "cancel")
}

/// Does something when it is pressed.
public struct Button<Label: View>: View, BuiltIn {
    let role: ButtonRole?
    let action: @MainActor () -> Void
    let label: Label

    /// By its label.
    public init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label) {
        self.init(role: nil, action: action, label: label)
    }
    /// By its role and label.
    public init(role: ButtonRole?, action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label) {
        (self.role, self.action, self.label) = (role, action, label())
    }

    package func children(_ node: Node) -> [Child] {
        guard let style = node.environment.buttonStyle else { return [Child("label", label)] }
        return [Child("styled", style.anyBody(ButtonStyleConfiguration(role: role, label: .init(view: label), isPressed: false), node))]
    }

    package func render(_ node: Node) -> [Piece] {
        let (piece, followUp, action) = (
            Piece("Button", isElement: true, children: node.childPieces), node.environment.followUp, self.action
        )
        piece.isEnabled = node.environment.isEnabled
        piece.access.traits = [.isButton]
        piece.facts["role"] = role?.name
        piece.handlers.press = {
            action()
            followUp?.run()
        }
        return [piece]
    }
}

extension Button where Label == Text {
    /// By a key.
    public init(_ titleKey: LocalizedStringKey, action: @escaping @MainActor () -> Void) { self.init(action: action) { Text(titleKey) } }
    /// By words.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, action: @escaping @MainActor () -> Void) {
        self.init(action: action) { Text(title) }
    }
    /// By a key and a role.
    public init(_ titleKey: LocalizedStringKey, role: ButtonRole?, action: @escaping @MainActor () -> Void) {
        self.init(role: role, action: action) { Text(titleKey) }
    }
    /// By words and a role.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, role: ButtonRole?, action: @escaping @MainActor () -> Void) {
        self.init(role: role, action: action) { Text(title) }
    }
}

extension Button where Label == SwiftUI.Label<Text, Image> {
    /// By a key and a symbol.
    public init(_ titleKey: LocalizedStringKey, systemImage: String, action: @escaping @MainActor () -> Void) {
        self.init(action: action) { SwiftUI.Label(titleKey, systemImage: systemImage) }
    }
    /// By words and a symbol.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, systemImage: String, action: @escaping @MainActor () -> Void) {
        self.init(action: action) { SwiftUI.Label(title, systemImage: systemImage) }
    }
    /// By a key, a symbol and a role.
    public init(_ titleKey: LocalizedStringKey, systemImage: String, role: ButtonRole?, action: @escaping @MainActor () -> Void) {
        self.init(role: role, action: action) { SwiftUI.Label(titleKey, systemImage: systemImage) }
    }
    /// By words, a symbol and a role.
    @_disfavoredOverload public init<S: StringProtocol>(
        _ title: S, systemImage: String, role: ButtonRole?, action: @escaping @MainActor () -> Void
    ) {
        self.init(role: role, action: action) { SwiftUI.Label(title, systemImage: systemImage) }
    }
}

/// What a style is told of a button.
public struct ButtonStyleConfiguration {
    /// The button's label.
    public struct Label: View, BuiltIn {
        let view: any View
        package func children(_ node: Node) -> [Child] { [Child(0, view)] }
    }
    /// What it is for.
    public let role: ButtonRole?
    /// Its label.
    public let label: Label
    /// Whether a finger is on it. It never is here.
    public let isPressed: Bool
}

/// How buttons look.
@MainActor @preconcurrency public protocol ButtonStyle {
    associatedtype Body: View
    typealias Configuration = ButtonStyleConfiguration
    /// The look of a button.
    @ViewBuilder func makeBody(configuration: Self.Configuration) -> Self.Body
}

extension ButtonStyle {
    func anyBody(_ configuration: ButtonStyleConfiguration, _ node: Node) -> any View {
        var linked = self
        node.link(&linked)
        return linked.makeBody(configuration: configuration)
    }
}

/// How buttons look and when they act.
@MainActor @preconcurrency public protocol PrimitiveButtonStyle { var name: String { get } }
extension PrimitiveButtonStyle { public var name: String { "\(Self.self)" } }
public struct DefaultButtonStyle: PrimitiveButtonStyle { public nonisolated init() {} }
public struct PlainButtonStyle: PrimitiveButtonStyle { public nonisolated init() {} }
public struct BorderlessButtonStyle: PrimitiveButtonStyle { public nonisolated init() {} }
public struct BorderedButtonStyle: PrimitiveButtonStyle { public nonisolated init() {} }
public struct BorderedProminentButtonStyle: PrimitiveButtonStyle { public nonisolated init() {} }
extension PrimitiveButtonStyle where Self == DefaultButtonStyle { public static var automatic: Self { Self() } }
extension PrimitiveButtonStyle where Self == PlainButtonStyle { public static var plain: Self { Self() } }
extension PrimitiveButtonStyle where Self == BorderlessButtonStyle { public static var borderless: Self { Self() } }
extension PrimitiveButtonStyle where Self == BorderedButtonStyle { public static var bordered: Self { Self() } }
extension PrimitiveButtonStyle where Self == BorderedProminentButtonStyle { public static var borderedProminent: Self { Self() } }

/// The shape around a button.
public struct ButtonBorderShape: Equatable, Sendable {
    public static let automatic = ButtonBorderShape()
    public static let capsule = ButtonBorderShape()
    public static let roundedRectangle = ButtonBorderShape()
    public static let circle = ButtonBorderShape()
    public static func roundedRectangle(radius: CGFloat) -> ButtonBorderShape { ButtonBorderShape() }
}

/// What happens after any button in a view was pressed: an alert closes, a menu too.
struct FollowUp: IgnoredInComparison { let run: () -> Void }
private struct FollowUpKey: EnvironmentKey { static var defaultValue: FollowUp? { nil } }
private struct ButtonStyleKey: EnvironmentKey { static var defaultValue: (any ButtonStyle)? { nil } }

extension EnvironmentValues {
    var followUp: FollowUp? {
        get { self[FollowUpKey.self] }
        set { self[FollowUpKey.self] = newValue }
    }
    var buttonStyle: (any ButtonStyle)? {
        get { self[ButtonStyleKey.self] }
        set { self[ButtonStyleKey.self] = newValue }
    }
}

extension View {
    /// How buttons look, drawn by the style.
    public func buttonStyle<S: ButtonStyle>(_ style: S) -> some View { environment(\.buttonStyle, style) }
    /// How buttons look, noted.
    public func buttonStyle<S: PrimitiveButtonStyle>(_ style: S) -> some View { noted("buttonStyle", style.name) }
    /// Noted.
    public func buttonBorderShape(_ shape: ButtonBorderShape) -> some View { self }
}
