/// What an axis is made of. It is type-checked; where the marks stand is not worked out.
@MainActor @preconcurrency public protocol AxisContent {}
/// What one mark of an axis is made of.
@MainActor @preconcurrency public protocol AxisMark {}
struct NoAxis: AxisContent, AxisMark {}

/// Puts the parts of an axis together.
@MainActor @resultBuilder public struct AxisContentBuilder {
    public static func buildExpression<C: AxisContent>(_ content: C) -> C { content }
    public static func buildBlock<each C: AxisContent>(_ content: repeat each C) -> some AxisContent { NoAxis() }
    public static func buildIf<C: AxisContent>(_ content: C?) -> some AxisContent { NoAxis() }
}
/// Puts the parts of a mark together.
@MainActor @resultBuilder public struct AxisMarkBuilder {
    public static func buildExpression<C: AxisMark>(_ content: C) -> C { content }
    public static func buildBlock<each C: AxisMark>(_ content: repeat each C) -> some AxisMark { NoAxis() }
    public static func buildIf<C: AxisMark>(_ content: C?) -> some AxisMark { NoAxis() }
}
/// Where an axis or its marks stand.
public struct AxisMarkPosition: Sendable {
    public static var automatic: Self { Self() }
    public static var leading: Self { Self() }
    public static var trailing: Self { Self() }
    public static var top: Self { Self() }
    public static var bottom: Self { Self() }
}
/// Which values are marked.
public struct AxisMarkValues: Sendable {
    public static var automatic: Self { Self() }
    public static func automatic(desiredCount: Int? = nil, roundLowerBound: Bool? = nil, roundUpperBound: Bool? = nil) -> Self { Self() }
    public static func stride(by component: Calendar.Component, count: Int = 1) -> Self { Self() }
    public static func stride<V: Plottable & BinaryFloatingPoint>(by stepSize: V) -> Self { Self() }
}
/// A value that is marked.
public struct AxisValue {
    public var index: Int
    public var count: Int
    public func `as`<P: Plottable>(_ type: P.Type = P.self) -> P? { nil }
}
/// Marks along an axis.
public struct AxisMarks<Content: AxisMark>: AxisContent {}
extension AxisMarks {
    public init(
        position: AxisMarkPosition = .automatic, values: AxisMarkValues = .automatic,
        @AxisMarkBuilder content: @escaping (AxisValue) -> Content
    ) {}
    public init<V: Plottable>(
        position: AxisMarkPosition = .automatic, values: [V], @AxisMarkBuilder content: @escaping (AxisValue) -> Content
    ) {}
    public init(
        position: AxisMarkPosition = .automatic, values: AxisMarkValues = .automatic, @AxisMarkBuilder content: @escaping () -> Content
    ) {}
    public init<V: Plottable>(position: AxisMarkPosition = .automatic, values: [V], @AxisMarkBuilder content: @escaping () -> Content) {}
}
extension AxisMarks where Content == AxisValueLabel<Text> {
    public init(position: AxisMarkPosition = .automatic, values: AxisMarkValues = .automatic) {}
    public init<V: Plottable>(position: AxisMarkPosition = .automatic, values: [V]) {}
}
/// A line at a value.
public struct AxisGridLine: AxisMark {
    public init(centered: Bool? = nil, stroke: StrokeStyle? = nil) {}
}
/// A tick at a value.
public struct AxisTick: AxisMark {
    public init(centered: Bool? = nil, stroke: StrokeStyle? = nil) {}
}
/// The words at a value.
public struct AxisValueLabel<Content: View>: AxisMark {}
extension AxisValueLabel {
    public init(centered: Bool? = nil, @ViewBuilder content: () -> Content) {}
}
extension AxisValueLabel where Content == Text {
    public init(centered: Bool? = nil) {}
    public init(_ titleKey: LocalizedStringKey, centered: Bool? = nil) {}
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, centered: Bool? = nil) {}
    public init<F: FormatStyle>(format: F, centered: Bool? = nil) where F.FormatOutput == String {}
}
extension AxisMark {
    public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some AxisMark { self }
    public func font(_ font: Font?) -> some AxisMark { self }
}

extension View {
    public func chartXAxis(_ visibility: Visibility) -> some View { self }
    public func chartYAxis(_ visibility: Visibility) -> some View { self }
    public func chartXAxis<C: AxisContent>(@AxisContentBuilder content: () -> C) -> some View { self }
    public func chartYAxis<C: AxisContent>(@AxisContentBuilder content: () -> C) -> some View { self }
    public func chartXAxisLabel(_ label: LocalizedStringKey, position: AnnotationPosition = .automatic) -> some View { self }
    public func chartYAxisLabel(_ label: LocalizedStringKey, position: AnnotationPosition = .automatic) -> some View { self }
    @_disfavoredOverload public func chartXAxisLabel<S: StringProtocol>(_ label: S, position: AnnotationPosition = .automatic) -> some View
    { self }
    @_disfavoredOverload public func chartYAxisLabel<S: StringProtocol>(_ label: S, position: AnnotationPosition = .automatic) -> some View
    { self }
    public func chartXScale<V: Plottable & Comparable>(domain: ClosedRange<V>) -> some View { self }
    public func chartYScale<V: Plottable & Comparable>(domain: ClosedRange<V>) -> some View { self }
    public func chartXScale<V: Plottable>(domain: [V]) -> some View { self }
    public func chartYScale<V: Plottable>(domain: [V]) -> some View { self }
    public func chartLegend(_ visibility: Visibility) -> some View { self }
    public func chartForegroundStyleScale<V: Plottable, S: ShapeStyle>(_ mapping: KeyValuePairs<V, S>) -> some View { self }
    public func chartForegroundStyleScale<V: Plottable, S: ShapeStyle>(domain: [V], range: [S]) -> some View { self }
    public func chartXSelection<P: Plottable>(value: Binding<P?>) -> some View { self }
    public func chartScrollableAxes(_ axes: Axis.Set) -> some View { self }
    public func chartXVisibleDomain<P: Plottable & Numeric>(length: P) -> some View { self }
}
