import AppModel
import Charts
import HeelfirstCore
import SwiftUI

/// The minutes of weeks or months. Each bar says its own to VoiceOver.
struct Minutes: View {
    let title: String
    let bars: DrawnBars
    @Environment(\.palette) private var palette

    var body: some View {
        let color = palette.accent
        Chart(Array(bars.bars.enumerated()), id: \.offset) { bar in
            BarMark(x: .value("", bar.element.label), y: .value("", bar.element.minutes))
                .foregroundStyle(color)
                .accessibilityLabel(bar.element.title)
                .accessibilityValue(bar.element.lines.joined(separator: ", "))
        }
        .frame(height: 220)
        .accessibilityLabel(title)
        Text(bars.description).font(.subheadline)
    }
}

/// A measure by day, with what it says in words.
struct ChartPanel: View {
    let shown: ShownChart
    @Environment(\.palette) private var palette

    var body: some View {
        let color = palette.accent
        Section {
            Text(shown.chart.title).font(.headline).accessibilityAddTraits(.isHeader)
            Chart(Array(shown.drawn.points.enumerated()), id: \.offset) { point in
                PointMark(x: .value("", Int(point.element.day)), y: .value("", point.element.value))
                    .foregroundStyle(color)
                    .accessibilityLabel(point.element.dateText)
                    .accessibilityValue(point.element.valueText)
            }
            .frame(height: 220)
            .accessibilityLabel(shown.chart.title)
            Text(shown.chart.description).font(.subheadline)
        }
    }
}
