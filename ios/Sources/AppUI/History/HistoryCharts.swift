import AppModel
import HeelfirstCore
import SwiftUI

/// The minutes of weeks or months.
struct Minutes: View {
    let title: String
    let bars: DrawnBars

    var body: some View {
        PictureOrTable("bars") {
            BarPicture(title: title, bars: bars)
        } table: {
            ForEach(Array(bars.bars.enumerated().reversed()), id: \.offset) { bar in
                TableRow(first: bar.element.title, second: bar.element.lines.isEmpty ? "–" : bar.element.lines.joined(separator: "\n"))
            }
        }
        Text(bars.description).font(.subheadline)
    }
}

/// A measure by day, with what it says in words.
struct ChartPanel: View {
    let shown: ShownChart
    let tag: String

    var body: some View {
        Section {
            Text(shown.chart.title).font(.headline).accessibilityAddTraits(.isHeader)
            PictureOrTable(tag) {
                PointPicture(shown: shown)
            } table: {
                ForEach(Array(shown.drawn.points.enumerated().reversed()), id: \.offset) {
                    TableRow(first: $0.element.dateText, second: $0.element.valueText)
                }
            }
            Text(shown.chart.description).font(.subheadline)
        }
    }
}
