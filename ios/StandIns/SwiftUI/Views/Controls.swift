/// What controls have in common.
extension Node {
    /// The piece of a control with its label as what it says.
    func control(_ kind: String, _ label: AnyHashable = "label") -> Piece {
        let piece = Piece(kind, isElement: true, children: pieces(of: label))
        piece.isEnabled = environment.isEnabled
        return piece
    }
}

/// On or off.
public struct Toggle<Label: View>: View, BuiltIn {
    let isOn: Binding<Bool>
    let label: Label

    /// By its label.
    public init(isOn: Binding<Bool>, @ViewBuilder label: () -> Label) { (self.isOn, self.label) = (isOn, label()) }

    package func children(_ node: Node) -> [Child] {
        _ = isOn.wrappedValue
        guard let style = node.environment.toggleStyle else { return [Child("label", label)] }
        var inner = node.environment
        inner.toggleStyle = nil
        let configuration = ToggleStyleConfiguration(label: .init(view: label), isOn: isOn)
        return [Child("styled", style.anyBody(configuration, node), environment: inner)]
    }

    package func render(_ node: Node) -> [Piece] {
        if node.child("styled") != nil { return node.childPieces }
        let (piece, isOn) = (node.control("Toggle"), isOn)
        piece.access.traits = [.isButton, .isToggle]
        piece.handlers.isOn = isOn.wrappedValue
        piece.access.value = isOn.wrappedValue ? "on" : "off"
        piece.handlers.press = { isOn.wrappedValue.toggle() }
        return [piece]
    }
}

extension Toggle where Label == Text {
    /// By a key.
    public init(_ titleKey: LocalizedStringKey, isOn: Binding<Bool>) { self.init(isOn: isOn) { Text(titleKey) } }
    /// By words.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, isOn: Binding<Bool>) { self.init(isOn: isOn) { Text(title) } }
}

extension Toggle where Label == SwiftUI.Label<Text, Image> {
    /// By a key and a symbol.
    public init(_ titleKey: LocalizedStringKey, systemImage: String, isOn: Binding<Bool>) {
        self.init(isOn: isOn) { SwiftUI.Label(titleKey, systemImage: systemImage) }
    }
    /// By words and a symbol.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, systemImage: String, isOn: Binding<Bool>) {
        self.init(isOn: isOn) { SwiftUI.Label(title, systemImage: systemImage) }
    }
}

/// One more, one less. VoiceOver adjusts it.
public struct Stepper<Label: View>: View, BuiltIn {
    let label: Label
    let onIncrement: (() -> Void)?
    let onDecrement: (() -> Void)?
    let value: (() -> String)?

    /// By what it does.
    public init(
        @ViewBuilder label: () -> Label, onIncrement: (() -> Void)?, onDecrement: (() -> Void)?,
        onEditingChanged: @escaping (Bool) -> Void = { _ in }
    ) { (self.label, self.onIncrement, self.onDecrement, value) = (label(), onIncrement, onDecrement, nil) }

    private init(_ label: Label, up: (() -> Void)?, down: (() -> Void)?, value: @escaping () -> String) {
        (self.label, onIncrement, onDecrement, self.value) = (label, up, down, value)
    }

    /// For a value.
    public init<V: Strideable>(
        value: Binding<V>, step: V.Stride = 1, @ViewBuilder label: () -> Label, onEditingChanged: @escaping (Bool) -> Void = { _ in }
    ) {
        self.init(
            label(), up: { value.wrappedValue = value.wrappedValue.advanced(by: step) },
            down: { value.wrappedValue = value.wrappedValue.advanced(by: -step) }, value: { "\(value.wrappedValue)" })
    }

    /// For a value within bounds, which it stays in.
    public init<V: Strideable>(
        value: Binding<V>, in bounds: ClosedRange<V>, step: V.Stride = 1, @ViewBuilder label: () -> Label,
        onEditingChanged: @escaping (Bool) -> Void = { _ in }
    ) {
        let (now, up, down) = (value.wrappedValue, value.wrappedValue.advanced(by: step), value.wrappedValue.advanced(by: -step))
        self.init(
            label(), up: now < bounds.upperBound ? { value.wrappedValue = min(up, bounds.upperBound) } : nil,
            down: now > bounds.lowerBound ? { value.wrappedValue = max(down, bounds.lowerBound) } : nil, value: { "\(value.wrappedValue)" })
    }

    package func children(_ node: Node) -> [Child] {
        _ = value?()
        return [Child("label", label)]
    }

    package func render(_ node: Node) -> [Piece] {
        let piece = node.control("Stepper")
        piece.access.value = value?()
        piece.handlers.increment = onIncrement
        piece.handlers.decrement = onDecrement
        return [piece]
    }
}

extension Stepper where Label == Text {
    /// By a key, for a value.
    public init<V: Strideable>(
        _ titleKey: LocalizedStringKey, value: Binding<V>, step: V.Stride = 1, onEditingChanged: @escaping (Bool) -> Void = { _ in }
    ) { self.init(value: value, step: step) { Text(titleKey) } }
    /// By words, for a value.
    @_disfavoredOverload public init<S: StringProtocol, V: Strideable>(
        _ title: S, value: Binding<V>, step: V.Stride = 1, onEditingChanged: @escaping (Bool) -> Void = { _ in }
    ) { self.init(value: value, step: step) { Text(title) } }
    /// By a key, for a value within bounds.
    public init<V: Strideable>(
        _ titleKey: LocalizedStringKey, value: Binding<V>, in bounds: ClosedRange<V>, step: V.Stride = 1,
        onEditingChanged: @escaping (Bool) -> Void = { _ in }
    ) { self.init(value: value, in: bounds, step: step) { Text(titleKey) } }
    /// By words, for a value within bounds.
    @_disfavoredOverload public init<S: StringProtocol, V: Strideable>(
        _ title: S, value: Binding<V>, in bounds: ClosedRange<V>, step: V.Stride = 1, onEditingChanged: @escaping (Bool) -> Void = { _ in }
    ) { self.init(value: value, in: bounds, step: step) { Text(title) } }
    /// By a key and what it does.
    public init(
        _ titleKey: LocalizedStringKey, onIncrement: (() -> Void)?, onDecrement: (() -> Void)?,
        onEditingChanged: @escaping (Bool) -> Void = { _ in }
    ) { self.init(label: { Text(titleKey) }, onIncrement: onIncrement, onDecrement: onDecrement) }
    /// By words and what it does.
    @_disfavoredOverload public init<S: StringProtocol>(
        _ title: S, onIncrement: (() -> Void)?, onDecrement: (() -> Void)?,
        onEditingChanged: @escaping (Bool) -> Void = { _ in }
    ) { self.init(label: { Text(title) }, onIncrement: onIncrement, onDecrement: onDecrement) }
}

/// A value on a line. VoiceOver adjusts it, by a step or a tenth.
public struct Slider<Label: View, ValueLabel: View>: View, BuiltIn {
    let label: Label
    let ends: (low: ValueLabel, high: ValueLabel)?
    let read: () -> Double
    let write: (Double) -> Void
    let bounds: ClosedRange<Double>
    let step: Double?
    let edited: (Bool) -> Void

    private init<V: BinaryFloatingPoint>(
        _ value: Binding<V>, _ bounds: ClosedRange<V>, _ step: V?, _ label: Label, _ ends: (ValueLabel, ValueLabel)?,
        _ edited: @escaping (Bool) -> Void
    ) {
        (self.label, self.ends, self.step, self.edited) = (label, ends.map { (low: $0.0, high: $0.1) }, step.map(Double.init), edited)
        self.bounds = Double(bounds.lowerBound)...Double(bounds.upperBound)
        read = { Double(value.wrappedValue) }
        write = { value.wrappedValue = V($0) }
    }

    /// By its label and those of its ends.
    public init<V: BinaryFloatingPoint>(
        value: Binding<V>, in bounds: ClosedRange<V> = 0...1, @ViewBuilder label: () -> Label,
        @ViewBuilder minimumValueLabel: () -> ValueLabel, @ViewBuilder maximumValueLabel: () -> ValueLabel,
        onEditingChanged: @escaping (Bool) -> Void = { _ in }
    ) where V.Stride: BinaryFloatingPoint {
        self.init(value, bounds, nil, label(), (minimumValueLabel(), maximumValueLabel()), onEditingChanged)
    }
    /// By steps, its label and those of its ends.
    public init<V: BinaryFloatingPoint>(
        value: Binding<V>, in bounds: ClosedRange<V>, step: V.Stride = 1, @ViewBuilder label: () -> Label,
        @ViewBuilder minimumValueLabel: () -> ValueLabel, @ViewBuilder maximumValueLabel: () -> ValueLabel,
        onEditingChanged: @escaping (Bool) -> Void = { _ in }
    ) where V.Stride: BinaryFloatingPoint {
        self.init(value, bounds, V(step), label(), (minimumValueLabel(), maximumValueLabel()), onEditingChanged)
    }

    package func children(_ node: Node) -> [Child] {
        _ = read()
        return [Child("label", label)] + (ends.map { [Child("low", $0.low), Child("high", $0.high)] } ?? [])
    }

    package func render(_ node: Node) -> [Piece] {
        let piece = node.control("Slider")
        let length = bounds.upperBound - bounds.lowerBound
        piece.access.value = length > 0 ? "\(Int(((read() - bounds.lowerBound) / length * 100).rounded()))%" : ""
        piece.facts["at"] = "\(read())"
        piece.handlers.set = set
        piece.handlers.increment = { set(read() + (step ?? length / 10)) }
        piece.handlers.decrement = { set(read() - (step ?? length / 10)) }
        return [piece]
    }

    private func set(_ value: Double) {
        let stepped = step.map { bounds.lowerBound + ((value - bounds.lowerBound) / $0).rounded() * $0 } ?? value
        edited(true)
        write(min(max(stepped, bounds.lowerBound), bounds.upperBound))
        edited(false)
    }
}

extension Slider where ValueLabel == EmptyView {
    /// By its label.
    public init<V: BinaryFloatingPoint>(
        value: Binding<V>, in bounds: ClosedRange<V> = 0...1, @ViewBuilder label: () -> Label,
        onEditingChanged: @escaping (Bool) -> Void = { _ in }
    ) where V.Stride: BinaryFloatingPoint { self.init(value, bounds, nil, label(), nil, onEditingChanged) }
    /// By steps and its label.
    public init<V: BinaryFloatingPoint>(
        value: Binding<V>, in bounds: ClosedRange<V>, step: V.Stride = 1, @ViewBuilder label: () -> Label,
        onEditingChanged: @escaping (Bool) -> Void = { _ in }
    ) where V.Stride: BinaryFloatingPoint { self.init(value, bounds, V(step), label(), nil, onEditingChanged) }
}

extension Slider where Label == EmptyView, ValueLabel == EmptyView {
    /// Without a label.
    public init<V: BinaryFloatingPoint>(
        value: Binding<V>, in bounds: ClosedRange<V> = 0...1, onEditingChanged: @escaping (Bool) -> Void = { _ in }
    ) where V.Stride: BinaryFloatingPoint { self.init(value, bounds, nil, EmptyView(), nil, onEditingChanged) }
    /// By steps, without a label.
    public init<V: BinaryFloatingPoint>(
        value: Binding<V>, in bounds: ClosedRange<V>, step: V.Stride = 1, onEditingChanged: @escaping (Bool) -> Void = { _ in }
    ) where V.Stride: BinaryFloatingPoint { self.init(value, bounds, V(step), EmptyView(), nil, onEditingChanged) }
}
