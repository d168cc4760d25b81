import Accessibility

/// Tells VoiceOver what a chart shows.
public protocol AXChartDescriptorRepresentable {
    /// What it is told.
    func makeChartDescriptor() -> AXChartDescriptor
    /// Brings it up to date.
    func updateChartDescriptor(_ descriptor: AXChartDescriptor)
}

extension AXChartDescriptorRepresentable {
    /// Does nothing.
    public func updateChartDescriptor(_ descriptor: AXChartDescriptor) {}
}

extension View {
    /// What VoiceOver is told of the chart in the view.
    public func accessibilityChartDescriptor<R: AXChartDescriptorRepresentable>(_ representable: R) -> some View {
        modifier(Describing(make: representable.makeChartDescriptor))
    }
}

struct Describing: BuiltInModifier {
    let make: () -> AXChartDescriptor
    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        for piece in pieces { piece.chart = make() }
        return pieces
    }
}
