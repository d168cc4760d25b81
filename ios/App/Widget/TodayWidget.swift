import Outside
import OutsideUI
import SwiftUI
import TodayFile
import WidgetKit

/// The next prompt and Start, by the file that the app leaves. It never opens the history.
struct TodayWidget: Widget {
    var body: some WidgetConfiguration {
        StaticConfiguration(kind: "today", provider: TodayProvider()) { entry in
            TodayView(entry.glance, at: entry.date, name: "Heelfirst") { kind, text in
                Button(intent: StartIntent(kind)) { Text(verbatim: text) }
            }
            .containerBackground(.background, for: .widget)
        }
        .configurationDisplayName("widget_today")
        .description("widget_today_what")
        .supportedFamilies([.systemSmall, .systemMedium])
    }
}

/// What the widget shows at a moment.
struct TodayEntry: TimelineEntry {
    let date: Date
    let glance: Glance?
}

struct TodayProvider: TimelineProvider {
    func placeholder(in context: Context) -> TodayEntry { TodayEntry(date: .now, glance: nil) }

    func getSnapshot(in context: Context, completion: @escaping @Sendable (TodayEntry) -> Void) {
        completion(TodayEntry(date: .now, glance: Shared.glance()))
    }

    /// Now, and when the sentence is not true any more. The app has it shown anew when there is another one.
    func getTimeline(in context: Context, completion: @escaping @Sendable (Timeline<TodayEntry>) -> Void) {
        let (now, glance) = (Date.now, Shared.glance())
        let moments = [now, glance?.changes(after: now)].compactMap(\.self)
        completion(Timeline(entries: moments.map { TodayEntry(date: $0, glance: glance) }, policy: .never))
    }
}
