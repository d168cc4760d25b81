/// How a line goes between its points.
public struct InterpolationMethod: Sendable {
    let name: String
    public static var linear: Self { Self(name: "linear") }
    public static var monotone: Self { Self(name: "monotone") }
    public static var catmullRom: Self { Self(name: "catmullRom") }
    public static var cardinal: Self { Self(name: "cardinal") }
    public static var stepStart: Self { Self(name: "stepStart") }
    public static var stepCenter: Self { Self(name: "stepCenter") }
    public static var stepEnd: Self { Self(name: "stepEnd") }
}
/// The form of a point.
public struct BasicChartSymbolShape: Sendable {
    let name: String
    public static var circle: Self { Self(name: "circle") }
    public static var square: Self { Self(name: "square") }
    public static var triangle: Self { Self(name: "triangle") }
    public static var diamond: Self { Self(name: "diamond") }
    public static var cross: Self { Self(name: "cross") }
    public static var plus: Self { Self(name: "plus") }
}
/// Where an annotation stands.
public struct AnnotationPosition: Sendable {
    public static var automatic: Self { Self() }
    public static var top: Self { Self() }
    public static var bottom: Self { Self() }
    public static var leading: Self { Self() }
    public static var trailing: Self { Self() }
    public static var topLeading: Self { Self() }
    public static var topTrailing: Self { Self() }
    public static var overlay: Self { Self() }
}

extension ChartContent {
    private func changed(_ change: (inout Mark) -> Void) -> some ChartContent {
        _Marks(
            marks: marks(self).map { mark in
                var mark = mark
                change(&mark)
                return mark
            })
    }
    private func noting(_ name: String, _ value: String) -> some ChartContent { changed { $0.facts[name] = value } }

    public func interpolationMethod(_ method: InterpolationMethod) -> some ChartContent { noting("interpolation", method.name) }
    public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some ChartContent { noting("style", (style as? Color)?.plain ?? "\(S.self)") }
    public func foregroundStyle<D: Plottable>(by value: PlottableValue<D>) -> some ChartContent { noting("styleBy", say(value.value)) }
    public func symbol(_ symbol: BasicChartSymbolShape) -> some ChartContent { noting("symbol", symbol.name) }
    public func symbol<D: Plottable>(by value: PlottableValue<D>) -> some ChartContent { noting("symbolBy", say(value.value)) }
    public func symbol<V: View>(@ViewBuilder symbol: () -> V) -> some ChartContent { noting("symbol", "view") }
    public func symbolSize(_ area: CGFloat) -> some ChartContent { self }
    public func position<D: Plottable>(by value: PlottableValue<D>) -> some ChartContent { noting("positionBy", say(value.value)) }
    public func lineStyle(_ style: StrokeStyle) -> some ChartContent { noting("dash", style.dash.isEmpty ? "none" : "\(style.dash)") }
    public func opacity(_ opacity: Double) -> some ChartContent { noting("opacity", "\(opacity)") }
    public func cornerRadius(_ radius: CGFloat) -> some ChartContent { self }
    public func zIndex(_ value: Double) -> some ChartContent { self }
    public func offset(x: CGFloat = 0, y: CGFloat = 0) -> some ChartContent { self }
    public func alignsMarkStylesWithPlotArea(_ aligns: Bool = true) -> some ChartContent { self }
    public func annotation<C: View>(
        position: AnnotationPosition = .automatic, alignment: Alignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> C
    ) -> some ChartContent {
        let view = content()
        return changed { $0.annotations.append(view) }
    }
    public func accessibilityLabel(_ label: Text) -> some ChartContent { changed { $0.label = label.plain } }
    public func accessibilityLabel(_ key: LocalizedStringKey) -> some ChartContent { changed { $0.label = key.plain } }
    @_disfavoredOverload public func accessibilityLabel<S: StringProtocol>(_ label: S) -> some ChartContent {
        changed { $0.label = String(label) }
    }
    public func accessibilityValue(_ value: Text) -> some ChartContent { changed { $0.value = value.plain } }
    public func accessibilityValue(_ key: LocalizedStringKey) -> some ChartContent { changed { $0.value = key.plain } }
    @_disfavoredOverload public func accessibilityValue<S: StringProtocol>(_ value: S) -> some ChartContent {
        changed { $0.value = String(value) }
    }
    public func accessibilityHidden(_ hidden: Bool) -> some ChartContent { changed { $0.isHidden = hidden } }
    public func accessibilityIdentifier(_ identifier: String) -> some ChartContent { noting("id", identifier) }
}
