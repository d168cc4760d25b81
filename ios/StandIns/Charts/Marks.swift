@_exported import SwiftUI

/// A value that has a place on an axis.
public protocol Plottable {
    /// What stands for it.
    associatedtype PrimitivePlottable
    /// What stands for it.
    var primitivePlottable: PrimitivePlottable { get }
    /// The value that something stands for.
    init?(primitivePlottable: PrimitivePlottable)
}

extension Plottable where PrimitivePlottable == Self {
    public var primitivePlottable: Self { self }
    public init?(primitivePlottable: Self) { self = primitivePlottable }
}

extension Int: Plottable { public typealias PrimitivePlottable = Int }
extension Int64: Plottable { public typealias PrimitivePlottable = Int64 }
extension UInt32: Plottable { public typealias PrimitivePlottable = UInt32 }
extension Float: Plottable { public typealias PrimitivePlottable = Float }
extension Double: Plottable { public typealias PrimitivePlottable = Double }
extension String: Plottable { public typealias PrimitivePlottable = String }
extension Date: Plottable { public typealias PrimitivePlottable = Date }
extension Plottable where Self: RawRepresentable, RawValue: Plottable {
    public var primitivePlottable: RawValue { rawValue }
    public init?(primitivePlottable: RawValue) { self.init(rawValue: primitivePlottable) }
}

/// A value with the name of what it is.
public struct PlottableValue<Value: Plottable> {
    let label: String
    let value: Value

    public static func value(_ labelKey: LocalizedStringKey, _ value: Value) -> PlottableValue<Value> {
        Self(label: labelKey.plain, value: value)
    }
    @_disfavoredOverload public static func value<S: StringProtocol>(_ label: S, _ value: Value) -> PlottableValue<Value> {
        Self(label: String(label), value: value)
    }
    public static func value(_ label: Text, _ value: Value) -> PlottableValue<Value> { Self(label: label.plain, value: value) }
}

extension PlottableValue where Value == Date {
    /// The stretch of a calendar that a date is in.
    public static func value(
        _ labelKey: LocalizedStringKey, _ value: Date, unit: Calendar.Component, calendar: Calendar = .autoupdatingCurrent
    )
        -> PlottableValue<Date>
    { Self(label: labelKey.plain, value: value) }
    @_disfavoredOverload public static func value<S: StringProtocol>(
        _ label: S, _ value: Date, unit: Calendar.Component, calendar: Calendar = .autoupdatingCurrent
    ) -> PlottableValue<Date> { Self(label: String(label), value: value) }
}

/// Something that is drawn in a chart.
@MainActor @preconcurrency public protocol ChartContent {
    associatedtype Body: ChartContent
    /// What it is made of.
    @ChartContentBuilder var body: Self.Body { get }
}
extension Never: ChartContent {}
extension ChartContent where Body == Never {
    /// Never called.
    public var body: Never { fatalError("no body") }
}

/// A mark as it was given.
struct Mark {
    var kind: String
    var places: [(axis: String, label: String, value: String)]
    var facts: [String: String] = [:]
    var label: String?
    var value: String?
    var isHidden = false
    var annotations: [any View] = []
}

/// Content the stand-in knows.
@MainActor protocol KnownContent: ChartContent where Body == Never { var marks: [Mark] { get } }

@MainActor func marks<C: ChartContent>(_ content: C) -> [Mark] {
    if let known = content as? any KnownContent { return known.marks }
    return marks(content.body)
}

/// Says a value as tests can rely on.
func say<V: Plottable>(_ value: V) -> String {
    switch value.primitivePlottable {
    case let date as Date: date.formatted(.iso8601)
    case let number as Double where number == number.rounded() && abs(number) < 1e15: "\(Int(number))"
    case let other: "\(other)"
    }
}

extension PlottableValue {
    func on(_ axis: String) -> (axis: String, label: String, value: String) { (axis, label, say(value)) }
}

/// A line through its points.
public struct LineMark: KnownContent {
    let marks: [Mark]
    public init<X: Plottable, Y: Plottable>(x: PlottableValue<X>, y: PlottableValue<Y>) {
        marks = [Mark(kind: "Line", places: [x.on("x"), y.on("y")])]
    }
    public init<X: Plottable, Y: Plottable, S: Plottable>(x: PlottableValue<X>, y: PlottableValue<Y>, series: PlottableValue<S>) {
        marks = [Mark(kind: "Line", places: [x.on("x"), y.on("y")], facts: ["series": say(series.value)])]
    }
}
/// A point.
public struct PointMark: KnownContent {
    let marks: [Mark]
    public init<X: Plottable, Y: Plottable>(x: PlottableValue<X>, y: PlottableValue<Y>) {
        marks = [Mark(kind: "Point", places: [x.on("x"), y.on("y")])]
    }
}
/// How far marks are apart, or wide.
public struct MarkDimension: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, Sendable {
    public init(integerLiteral: Int) {}
    public init(floatLiteral: Double) {}
    init() {}
    public static var automatic: MarkDimension { MarkDimension() }
    public static func fixed(_ value: CGFloat) -> MarkDimension { MarkDimension() }
    public static func ratio(_ value: CGFloat) -> MarkDimension { MarkDimension() }
    public static func inset(_ value: CGFloat) -> MarkDimension { MarkDimension() }
}
/// How marks of one place stand.
public struct MarkStackingMethod: Sendable {
    public static var standard: MarkStackingMethod { MarkStackingMethod() }
    public static var normalized: MarkStackingMethod { MarkStackingMethod() }
    public static var center: MarkStackingMethod { MarkStackingMethod() }
    public static var unstacked: MarkStackingMethod { MarkStackingMethod() }
}
/// A bar.
public struct BarMark: KnownContent {
    let marks: [Mark]
    public init<X: Plottable, Y: Plottable>(
        x: PlottableValue<X>, y: PlottableValue<Y>, width: MarkDimension = .automatic, height: MarkDimension = .automatic,
        stacking: MarkStackingMethod = .standard
    ) { marks = [Mark(kind: "Bar", places: [x.on("x"), y.on("y")])] }
    public init<X: Plottable, Y: Plottable>(
        x: PlottableValue<X>, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>, width: MarkDimension = .automatic
    ) {
        marks = [Mark(kind: "Bar", places: [x.on("x"), yStart.on("yStart"), yEnd.on("yEnd")])]
    }
    public init<X: Plottable, Y: Plottable>(
        xStart: PlottableValue<X>, xEnd: PlottableValue<X>, y: PlottableValue<Y>, height: MarkDimension = .automatic
    ) {
        marks = [Mark(kind: "Bar", places: [xStart.on("xStart"), xEnd.on("xEnd"), y.on("y")])]
    }
}
/// What is under a line, or between two.
public struct AreaMark: KnownContent {
    let marks: [Mark]
    public init<X: Plottable, Y: Plottable>(x: PlottableValue<X>, y: PlottableValue<Y>, stacking: MarkStackingMethod = .standard) {
        marks = [Mark(kind: "Area", places: [x.on("x"), y.on("y")])]
    }
    public init<X: Plottable, Y: Plottable>(x: PlottableValue<X>, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>) {
        marks = [Mark(kind: "Area", places: [x.on("x"), yStart.on("yStart"), yEnd.on("yEnd")])]
    }
}
/// A line across.
public struct RuleMark: KnownContent {
    let marks: [Mark]
    public init<X: Plottable>(x: PlottableValue<X>, yStart: CGFloat? = nil, yEnd: CGFloat? = nil) {
        marks = [Mark(kind: "Rule", places: [x.on("x")])]
    }
    public init<Y: Plottable>(xStart: CGFloat? = nil, xEnd: CGFloat? = nil, y: PlottableValue<Y>) {
        marks = [Mark(kind: "Rule", places: [y.on("y")])]
    }
    public init<X: Plottable, Y: Plottable>(x: PlottableValue<X>, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>) {
        marks = [Mark(kind: "Rule", places: [x.on("x"), yStart.on("yStart"), yEnd.on("yEnd")])]
    }
    public init<X: Plottable, Y: Plottable>(xStart: PlottableValue<X>, xEnd: PlottableValue<X>, y: PlottableValue<Y>) {
        marks = [Mark(kind: "Rule", places: [xStart.on("xStart"), xEnd.on("xEnd"), y.on("y")])]
    }
}
/// A rectangle.
public struct RectangleMark: KnownContent {
    let marks: [Mark]
    public init<X: Plottable, Y: Plottable>(
        xStart: PlottableValue<X>, xEnd: PlottableValue<X>, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>
    ) { marks = [Mark(kind: "Rectangle", places: [xStart.on("xStart"), xEnd.on("xEnd"), yStart.on("yStart"), yEnd.on("yEnd")])] }
    public init<Y: Plottable>(yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>) {
        marks = [Mark(kind: "Rectangle", places: [yStart.on("yStart"), yEnd.on("yEnd")])]
    }
}

/// Marks put together.
public struct _Marks: KnownContent { let marks: [Mark] }

/// Puts marks together.
@MainActor @resultBuilder public struct ChartContentBuilder {
    public static func buildExpression<C: ChartContent>(_ content: C) -> C { content }
    public static func buildBlock() -> _Marks { _Marks(marks: []) }
    public static func buildBlock<C: ChartContent>(_ content: C) -> C { content }
    public static func buildBlock<each C: ChartContent>(_ content: repeat each C) -> _Marks {
        var all: [Mark] = []
        repeat all.append(contentsOf: marks(each content))
        return _Marks(marks: all)
    }
    public static func buildIf<C: ChartContent>(_ content: C?) -> C? { content }
    public static func buildEither<C: ChartContent>(first: C) -> _Marks { _Marks(marks: marks(first)) }
    public static func buildEither<C: ChartContent>(second: C) -> _Marks { _Marks(marks: marks(second)) }
}

extension Optional: ChartContent, KnownContent where Wrapped: ChartContent {
    var marks: [Mark] { map { Charts.marks($0) } ?? [] }
}

extension ForEach: ChartContent, KnownContent where Content: ChartContent {
    var marks: [Mark] { data.flatMap { Charts.marks(content($0)) } }
}
extension ForEach where ID == Data.Element.ID, Content: ChartContent, Data.Element: Identifiable {
    public init(_ data: Data, @ChartContentBuilder content: @escaping (Data.Element) -> Content) {
        self.init(data: data, identify: { $0.id }, content: content)
    }
}
extension ForEach where Content: ChartContent {
    public init(_ data: Data, id: KeyPath<Data.Element, ID>, @ChartContentBuilder content: @escaping (Data.Element) -> Content) {
        self.init(data: data, identify: { $0[keyPath: id] }, content: content)
    }
}
extension ForEach where Data == Range<Int>, ID == Int, Content: ChartContent {
    public init(_ data: Range<Int>, @ChartContentBuilder content: @escaping (Int) -> Content) {
        self.init(data: data, identify: { $0 }, content: content)
    }
}
