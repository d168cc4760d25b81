import AppModel
import Charts
import HeelfirstCore
import SwiftUI

/// How high a picture is: large text needs more, so that its numbers do not touch.
private struct ChartHeight: ViewModifier {
    @ScaledMetric private var height = 200.0
    func body(content: Content) -> some View { content.frame(height: min(max(height, 200), 360)) }
}

extension [String] {
    /// The words at a mark of an axis; the marks are as many and in the same order.
    fileprivate func at(_ mark: AxisValue) -> String { indices.contains(mark.index) ? self[mark.index] : "" }
}

extension View {
    /// The values that the core writes at the axis, with a line at each.
    fileprivate func valued(_ low: Double, _ high: Double, _ ticks: [ChartTick]) -> some View {
        let words = ticks.map(\.text)
        return chartYScale(domain: low...Swift.max(high, low + 1))
            .chartYAxis {
                AxisMarks(values: ticks.map(\.value)) { mark in
                    AxisGridLine()
                    AxisValueLabel(words.at(mark))
                }
            }
            .modifier(ChartHeight())
    }
}

// From right to left Swift Charts mirror their axes by themselves, so that time runs as one reads; nothing here may hold their direction.

/// A bar for each week or month; each says its own to VoiceOver.
struct BarPicture: View {
    /// Few bars are not drawn wider than if there were so many.
    private static let leastPlaces = 8
    let title: String
    let bars: DrawnBars
    @Environment(\.palette) private var palette

    var body: some View {
        let (color, labels) = (palette.accent, bars.bars.map(\.label))
        Chart(Array(bars.bars.enumerated()), id: \.offset) { bar in
            BarMark(x: .value("", place(bar.offset)), y: .value("", bar.element.minutes))
                .foregroundStyle(color)
                .accessibilityLabel(bar.element.title)
                .accessibilityValue(bar.element.lines.joined(separator: ", "))
        }
        // Two may have the same words below them and are two bars all the same.
        .chartXScale(domain: (0..<max(labels.count, Self.leastPlaces)).map(place))
        .chartXAxis {
            AxisMarks(values: labels.indices.map(place)) { AxisValueLabel(labels.at($0)) }
        }
        .valued(0, bars.high, bars.ticks)
        .accessibilityLabel(title)
    }

    private func place(_ number: Int) -> String { String(number) }
}

/// Points, joined from day to day; days without a value are gaps. The usual range lies behind them, with dashed edges.
struct PointPicture: View {
    let shown: ShownChart
    @Environment(\.palette) private var palette

    var body: some View {
        let (color, drawn, dates) = (palette.accent, shown.drawn, shown.drawn.dates.map(\.text))
        Chart {
            if let low = shown.chart.usualLow, let high = shown.chart.usualHigh { usual(low, high, color) }
            ForEach(Array(zip(drawn.points, drawn.points.runs).enumerated()), id: \.offset) { point in
                LineMark(
                    x: .value("", Int(point.element.0.day)), y: .value("", point.element.0.value), series: .value("", point.element.1)
                )
                .foregroundStyle(color)
                .accessibilityHidden(true)
            }
            ForEach(Array(drawn.points.enumerated()), id: \.offset) { point in
                PointMark(x: .value("", Int(point.element.day)), y: .value("", point.element.value))
                    .foregroundStyle(color)
                    .accessibilityLabel(point.element.dateText)
                    .accessibilityValue(point.element.valueText)
            }
        }
        .chartXScale(domain: 0...max(Int(drawn.daysCount), 1))
        .chartXAxis {
            AxisMarks(values: drawn.dates.map { Int($0.day) }) { AxisValueLabel(dates.at($0)) }
        }
        .valued(drawn.low, drawn.high, drawn.ticks)
        .accessibilityLabel(shown.chart.title)
    }

    @ChartContentBuilder
    private func usual(_ low: Double, _ high: Double, _ color: Color) -> some ChartContent {
        RectangleMark(yStart: .value("", low), yEnd: .value("", high)).foregroundStyle(color.opacity(0.14)).accessibilityHidden(true)
        ForEach([low, high], id: \.self) { edge in
            RuleMark(y: .value("", edge)).foregroundStyle(color).lineStyle(StrokeStyle(lineWidth: 1, dash: [4, 4])).accessibilityHidden(
                true)
        }
    }
}

extension [DrawnPoint] {
    /// For each point the number of its run: one that is not joined to the one before it begins another.
    fileprivate var runs: [Int] {
        var run = 0
        return map { point in
            if !point.joined { run += 1 }
            return run
        }
    }
}
