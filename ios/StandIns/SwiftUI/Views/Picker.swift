/// One of several.
public struct Picker<Label: View, SelectionValue: Hashable, Content: View>: View, BuiltIn {
    let label: Label
    let selection: Binding<SelectionValue>
    let content: Content

    /// By its label; each choice has a tag.
    public init(selection: Binding<SelectionValue>, @ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label) {
        (self.selection, self.content, self.label) = (selection, content(), label())
    }

    package func children(_ node: Node) -> [Child] {
        _ = selection.wrappedValue
        return [Child("label", label), Child("content", content)]
    }

    package func render(_ node: Node) -> [Piece] {
        let (piece, selection) = (node.control("Picker"), selection)
        piece.access.traits = [.isButton]
        for (tag, choice) in node.child("content")?.tagged() ?? [] {
            guard let value = tag?.base as? SelectionValue else { continue }
            piece.handlers.options.append(
                .init(label: Piece.speech(choice.pieces), isChosen: value == selection.wrappedValue) { selection.wrappedValue = value })
        }
        piece.access.value = piece.handlers.options.first(where: \.isChosen)?.label
        if piece.access.value == nil { node.host.fault("Picker: the selection \(selection.wrappedValue) has no choice tagged with it") }
        return [piece]
    }
}

extension Picker where Label == Text {
    /// By a key.
    public init(_ titleKey: LocalizedStringKey, selection: Binding<SelectionValue>, @ViewBuilder content: () -> Content) {
        self.init(selection: selection, content: content) { Text(titleKey) }
    }
    /// By words.
    @_disfavoredOverload public init<S: StringProtocol>(
        _ title: S, selection: Binding<SelectionValue>, @ViewBuilder content: () -> Content
    ) { self.init(selection: selection, content: content) { Text(title) } }
}

/// How pickers look. Only noted.
@MainActor @preconcurrency public protocol PickerStyle {}
public struct DefaultPickerStyle: PickerStyle { public nonisolated init() {} }
public struct InlinePickerStyle: PickerStyle { public nonisolated init() {} }
public struct MenuPickerStyle: PickerStyle { public nonisolated init() {} }
public struct SegmentedPickerStyle: PickerStyle { public nonisolated init() {} }
public struct WheelPickerStyle: PickerStyle { public nonisolated init() {} }
public struct NavigationLinkPickerStyle: PickerStyle { public nonisolated init() {} }
extension PickerStyle where Self == DefaultPickerStyle { public static var automatic: Self { Self() } }
extension PickerStyle where Self == InlinePickerStyle { public static var inline: Self { Self() } }
extension PickerStyle where Self == MenuPickerStyle { public static var menu: Self { Self() } }
extension PickerStyle where Self == SegmentedPickerStyle { public static var segmented: Self { Self() } }
extension PickerStyle where Self == WheelPickerStyle { public static var wheel: Self { Self() } }
extension PickerStyle where Self == NavigationLinkPickerStyle { public static var navigationLink: Self { Self() } }

extension View {
    /// Noted.
    public func pickerStyle<S: PickerStyle>(_ style: S) -> some View { noted("pickerStyle", "\(S.self)") }
    /// Names the value that a choice, a tab or a row stands for.
    public func tag<V: Hashable>(_ tag: V) -> some View { modifier(TagModifier(tagValue: AnyHashable(tag))) }
}

struct TagModifier: BuiltInModifier, Tagging { let tagValue: AnyHashable }

/// A date, or a time of day.
public struct DatePicker<Label: View>: View, BuiltIn {
    let label: Label
    let selection: Binding<Date>
    let lower: Date?
    let upper: Date?
    let components: DatePickerComponents

    /// What is picked.
    public typealias Components = DatePickerComponents

    init(_ selection: Binding<Date>, _ lower: Date?, _ upper: Date?, _ components: Components, _ label: Label) {
        (self.selection, self.lower, self.upper, self.components, self.label) = (selection, lower, upper, components, label)
    }
    /// By its label.
    public init(selection: Binding<Date>, displayedComponents: Components = [.hourAndMinute, .date], @ViewBuilder label: () -> Label) {
        self.init(selection, nil, nil, displayedComponents, label())
    }
    /// Within a range, by its label.
    public init(
        selection: Binding<Date>, in range: ClosedRange<Date>, displayedComponents: Components = [.hourAndMinute, .date],
        @ViewBuilder label: () -> Label
    ) { self.init(selection, range.lowerBound, range.upperBound, displayedComponents, label()) }

    package func children(_ node: Node) -> [Child] {
        _ = selection.wrappedValue
        return [Child("label", label)]
    }

    package func render(_ node: Node) -> [Piece] {
        let (piece, selection, environment) = (node.control("DatePicker"), selection, node.environment)
        let now = selection.wrappedValue
        let parts = [components.contains(.date) ? Text.DateStyle.date : nil, components.contains(.hourAndMinute) ? .time : nil]
        piece.access.value = parts.compactMap { $0?.words(now, environment, now) }.joined(separator: ", ")
        piece.handlers.setDate = { selection.wrappedValue = min(max($0, lower ?? $0), upper ?? $0) }
        return [piece]
    }
}

/// What of a date is picked.
public struct DatePickerComponents: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let hourAndMinute = DatePickerComponents(rawValue: 1)
    public static let date = DatePickerComponents(rawValue: 2)
}

extension DatePicker where Label == Text {
    /// By a key.
    public init(_ titleKey: LocalizedStringKey, selection: Binding<Date>, displayedComponents: Components = [.hourAndMinute, .date]) {
        self.init(selection, nil, nil, displayedComponents, Text(titleKey))
    }
    /// By words.
    @_disfavoredOverload public init<S: StringProtocol>(
        _ title: S, selection: Binding<Date>, displayedComponents: Components = [.hourAndMinute, .date]
    ) { self.init(selection, nil, nil, displayedComponents, Text(title)) }
    /// Within a range, by a key.
    public init(
        _ titleKey: LocalizedStringKey, selection: Binding<Date>, in range: ClosedRange<Date>,
        displayedComponents: Components = [.hourAndMinute, .date]
    ) { self.init(selection, range.lowerBound, range.upperBound, displayedComponents, Text(titleKey)) }
    /// Within a range, by words.
    @_disfavoredOverload public init<S: StringProtocol>(
        _ title: S, selection: Binding<Date>, in range: ClosedRange<Date>, displayedComponents: Components = [.hourAndMinute, .date]
    ) { self.init(selection, range.lowerBound, range.upperBound, displayedComponents, Text(title)) }
    /// From a date on, by words.
    @_disfavoredOverload public init<S: StringProtocol>(
        _ title: S, selection: Binding<Date>, in range: PartialRangeFrom<Date>, displayedComponents: Components = [.hourAndMinute, .date]
    ) { self.init(selection, range.lowerBound, nil, displayedComponents, Text(title)) }
    /// Up to a date, by words.
    @_disfavoredOverload public init<S: StringProtocol>(
        _ title: S, selection: Binding<Date>, in range: PartialRangeThrough<Date>,
        displayedComponents: Components = [.hourAndMinute, .date]
    ) { self.init(selection, nil, range.upperBound, displayedComponents, Text(title)) }
}
