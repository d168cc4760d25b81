/// What a style is told of a toggle.
public struct ToggleStyleConfiguration {
    /// The toggle's label.
    public struct Label: View, BuiltIn {
        let view: any View
        package func children(_ node: Node) -> [Child] { [Child(0, view)] }
    }
    /// Its label.
    public let label: Label
    /// Whether it is on.
    @Binding public var isOn: Bool
}

/// How toggles look. One of one's own is evaluated: VoiceOver meets what it is made of.
@MainActor @preconcurrency public protocol ToggleStyle {
    associatedtype Body: View
    typealias Configuration = ToggleStyleConfiguration
    /// The look of a toggle.
    @ViewBuilder func makeBody(configuration: Self.Configuration) -> Self.Body
}

/// What a style is told of a label.
public struct LabelStyleConfiguration {
    /// The words.
    public struct Title: View, BuiltIn {
        let view: any View
        package func children(_ node: Node) -> [Child] { [Child(0, view)] }
    }
    /// The picture. It is hidden from VoiceOver, as in any label.
    public struct Icon: View, BuiltIn {
        let view: any View
        package func children(_ node: Node) -> [Child] { [Child(0, view)] }
        package func render(_ node: Node) -> [Piece] {
            let pieces = node.childPieces
            for piece in pieces { piece.access.isHidden = true }
            return pieces
        }
    }
    /// The words.
    public let title: Title
    /// The picture.
    public let icon: Icon
}

/// How labels look. One of one's own is evaluated.
@MainActor @preconcurrency public protocol LabelStyle {
    associatedtype Body: View
    typealias Configuration = LabelStyleConfiguration
    /// The look of a label.
    @ViewBuilder func makeBody(configuration: Self.Configuration) -> Self.Body
}

extension ToggleStyle {
    func anyBody(_ configuration: ToggleStyleConfiguration, _ node: Node) -> any View {
        var linked = self
        node.link(&linked)
        return linked.makeBody(configuration: configuration)
    }
}

extension LabelStyle {
    func anyBody(_ configuration: LabelStyleConfiguration, _ node: Node) -> any View {
        var linked = self
        node.link(&linked)
        return linked.makeBody(configuration: configuration)
    }
}

/// A style of the system's, which is only noted.
protocol SystemStyle {}

public struct DefaultToggleStyle: ToggleStyle, SystemStyle {
    public nonisolated init() {}
    public func makeBody(configuration: Configuration) -> some View { configuration.label }
}
public struct SwitchToggleStyle: ToggleStyle, SystemStyle {
    public nonisolated init() {}
    public func makeBody(configuration: Configuration) -> some View { configuration.label }
}
public struct ButtonToggleStyle: ToggleStyle, SystemStyle {
    public nonisolated init() {}
    public func makeBody(configuration: Configuration) -> some View { configuration.label }
}
extension ToggleStyle where Self == DefaultToggleStyle { public static var automatic: Self { Self() } }
extension ToggleStyle where Self == SwitchToggleStyle { public static var `switch`: Self { Self() } }
extension ToggleStyle where Self == ButtonToggleStyle { public static var button: Self { Self() } }

public struct DefaultLabelStyle: LabelStyle, SystemStyle {
    public nonisolated init() {}
    public func makeBody(configuration: Configuration) -> some View { configuration.title }
}
public struct IconOnlyLabelStyle: LabelStyle, SystemStyle {
    public nonisolated init() {}
    public func makeBody(configuration: Configuration) -> some View { configuration.title }
}
public struct TitleOnlyLabelStyle: LabelStyle, SystemStyle {
    public nonisolated init() {}
    public func makeBody(configuration: Configuration) -> some View { configuration.title }
}
public struct TitleAndIconLabelStyle: LabelStyle, SystemStyle {
    public nonisolated init() {}
    public func makeBody(configuration: Configuration) -> some View { configuration.title }
}
extension LabelStyle where Self == DefaultLabelStyle { public static var automatic: Self { Self() } }
extension LabelStyle where Self == IconOnlyLabelStyle { public static var iconOnly: Self { Self() } }
extension LabelStyle where Self == TitleOnlyLabelStyle { public static var titleOnly: Self { Self() } }
extension LabelStyle where Self == TitleAndIconLabelStyle { public static var titleAndIcon: Self { Self() } }

private struct ToggleStyleKey: EnvironmentKey { static var defaultValue: (any ToggleStyle)? { nil } }
private struct LabelStyleKey: EnvironmentKey { static var defaultValue: (any LabelStyle)? { nil } }

extension EnvironmentValues {
    var toggleStyle: (any ToggleStyle)? {
        get { self[ToggleStyleKey.self] }
        set { self[ToggleStyleKey.self] = newValue }
    }
    var labelStyle: (any LabelStyle)? {
        get { self[LabelStyleKey.self] }
        set { self[LabelStyleKey.self] = newValue }
    }
}

extension View {
    /// How toggles look.
    public func toggleStyle<S: ToggleStyle>(_ style: S) -> some View {
        noted("toggleStyle", "\(S.self)").environment(\.toggleStyle, style is any SystemStyle ? nil : style)
    }
    /// How labels look.
    public func labelStyle<S: LabelStyle>(_ style: S) -> some View {
        noted("labelStyle", "\(S.self)").environment(\.labelStyle, style is any SystemStyle ? nil : style)
    }
}
