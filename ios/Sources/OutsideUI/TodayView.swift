import Foundation
import SwiftUI
import TodayFile

/// The next prompt in a sentence, and Start. Before the app was opened there is nothing to say: the widget then shows its name and leads into it.
public struct TodayView<Start: View>: View {
    private let glance: Glance?
    private let nowMs: Int64
    private let name: String
    private let start: (GlanceKind, String) -> Start

    /// `start` makes the button that begins practice of a kind.
    public init(_ glance: Glance?, at date: Date, name: String, @ViewBuilder start: @escaping (GlanceKind, String) -> Start) {
        (self.glance, self.name, self.start) = (glance, name, start)
        nowMs = Int64(date.timeIntervalSince1970 * 1_000)
    }

    public var body: some View {
        VStack(alignment: .leading, spacing: 8) {
            Text(verbatim: sentence).font(.headline).minimumScaleFactor(0.7).privacySensitive()
            if let glance, glance.mayWalk {
                let starts = glance.starts(atMs: nowMs)
                start(starts.kind, starts.text)
            }
        }
        .frame(maxWidth: .infinity, maxHeight: .infinity, alignment: .leading)
        .environment(\.layoutDirection, glance?.isRightToLeft == true ? .rightToLeft : .leftToRight)
    }

    private var sentence: String {
        let told = glance?.sentence(atMs: nowMs) ?? ""
        return told.isEmpty ? name : told
    }
}

extension Glance {
    /// When what is shown changes by itself, after this moment: its sentence is true only until then.
    public func changes(after date: Date) -> Date? {
        let until = Date(timeIntervalSince1970: Double(untilMs) / 1_000)
        return until > date ? until : nil
    }
}
