/// How far something has come.
public struct ProgressView<Label: View, CurrentValueLabel: View>: View, BuiltIn {
    let fraction: Double?
    let label: Label
    let current: CurrentValueLabel

    init(_ fraction: Double?, _ label: Label, _ current: CurrentValueLabel) {
        (self.fraction, self.label, self.current) = (fraction, label, current)
    }

    package func children(_ node: Node) -> [Child] { [Child("label", label), Child("current", current)] }

    package func render(_ node: Node) -> [Piece] {
        let piece = node.control("ProgressView")
        piece.access.traits = [.updatesFrequently]
        let spoken = Piece.speech(node.pieces(of: "current"))
        piece.access.value = fraction.map { spoken.isEmpty ? "\(Int(($0 * 100).rounded()))%" : spoken }
        if fraction == nil && piece.children.isEmpty { piece.isPicture = true }
        return [piece]
    }
}

private func share<V: BinaryFloatingPoint>(_ value: V?, _ total: V) -> Double? { value.map { min(max(Double($0 / total), 0), 1) } }

extension ProgressView where Label == EmptyView, CurrentValueLabel == EmptyView {
    /// Going on.
    public init() { self.init(nil, EmptyView(), EmptyView()) }
    /// So far.
    public init<V: BinaryFloatingPoint>(value: V?, total: V = 1.0) { self.init(share(value, total), EmptyView(), EmptyView()) }
}

extension ProgressView where CurrentValueLabel == EmptyView {
    /// Going on, by its label.
    public init(@ViewBuilder label: () -> Label) { self.init(nil, label(), EmptyView()) }
    /// So far, by its label.
    public init<V: BinaryFloatingPoint>(value: V?, total: V = 1.0, @ViewBuilder label: () -> Label) {
        self.init(share(value, total), label(), EmptyView())
    }
}

extension ProgressView {
    /// So far, by its label and that of its value.
    public init<V: BinaryFloatingPoint>(
        value: V?, total: V = 1.0, @ViewBuilder label: () -> Label, @ViewBuilder currentValueLabel: () -> CurrentValueLabel
    ) { self.init(share(value, total), label(), currentValueLabel()) }
}

extension ProgressView where Label == Text, CurrentValueLabel == EmptyView {
    /// Going on, by a key.
    public init(_ titleKey: LocalizedStringKey) { self.init(nil, Text(titleKey), EmptyView()) }
    /// Going on, by words.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S) { self.init(nil, Text(title), EmptyView()) }
    /// So far, by a key.
    public init<V: BinaryFloatingPoint>(_ titleKey: LocalizedStringKey, value: V?, total: V = 1.0) {
        self.init(share(value, total), Text(titleKey), EmptyView())
    }
    /// So far, by words.
    @_disfavoredOverload public init<S: StringProtocol, V: BinaryFloatingPoint>(_ title: S, value: V?, total: V = 1.0) {
        self.init(share(value, total), Text(title), EmptyView())
    }
}

/// A value within its bounds.
public struct Gauge<Label: View, CurrentValueLabel: View>: View, BuiltIn {
    let fraction: Double
    let label: Label
    let current: CurrentValueLabel

    /// By its label and that of its value.
    public init<V: BinaryFloatingPoint>(
        value: V, in bounds: ClosedRange<V> = 0...1, @ViewBuilder label: () -> Label,
        @ViewBuilder currentValueLabel: () -> CurrentValueLabel
    ) {
        fraction = Double((value - bounds.lowerBound) / (bounds.upperBound - bounds.lowerBound))
        (self.label, current) = (label(), currentValueLabel())
    }

    package func children(_ node: Node) -> [Child] { [Child("label", label), Child("current", current)] }

    package func render(_ node: Node) -> [Piece] {
        let piece = node.control("Gauge")
        let spoken = Piece.speech(node.pieces(of: "current"))
        piece.access.value = spoken.isEmpty ? "\(Int((min(max(fraction, 0), 1) * 100).rounded()))%" : spoken
        return [piece]
    }
}

extension Gauge where CurrentValueLabel == EmptyView {
    /// By its label.
    public init<V: BinaryFloatingPoint>(value: V, in bounds: ClosedRange<V> = 0...1, @ViewBuilder label: () -> Label) {
        self.init(value: value, in: bounds, label: label) { EmptyView() }
    }
}

/// Nothing is there, and why.
public struct ContentUnavailableView<Label: View, Description: View, Actions: View>: View, BuiltIn {
    let label: Label
    let description: Description
    let actions: Actions

    /// By views.
    public init(
        @ViewBuilder label: () -> Label, @ViewBuilder description: () -> Description = { EmptyView() },
        @ViewBuilder actions: () -> Actions = { EmptyView() }
    ) { (self.label, self.description, self.actions) = (label(), description(), actions()) }

    package func children(_ node: Node) -> [Child] { [Child(0, label), Child(1, description), Child(2, actions)] }
    package func render(_ node: Node) -> [Piece] { [Piece("ContentUnavailableView", children: node.childPieces)] }
}

extension ContentUnavailableView where Label == SwiftUI.Label<Text, Image>, Description == Text?, Actions == EmptyView {
    /// By a key and a symbol.
    public init(_ title: LocalizedStringKey, systemImage name: String, description: Text? = nil) {
        self.init(label: { SwiftUI.Label(title, systemImage: name) }, description: { description }, actions: { EmptyView() })
    }
    /// By words and a symbol.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, systemImage name: String, description: Text? = nil) {
        self.init(label: { SwiftUI.Label(title, systemImage: name) }, description: { description }, actions: { EmptyView() })
    }
}
