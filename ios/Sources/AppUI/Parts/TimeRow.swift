import SwiftUI

/// A time of the day, in minutes since midnight.
struct TimeRow: View {
    let title: String
    let minute: UInt32
    let tag: String
    let change: @MainActor (UInt32) -> Void

    init(_ title: String, minute: UInt32, tag: String, change: @escaping @MainActor (UInt32) -> Void) {
        (self.title, self.minute, self.tag, self.change) = (title, minute, tag, change)
    }

    var body: some View {
        DatePicker(title, selection: Binding(get: { date }, set: { take($0) }), displayedComponents: .hourAndMinute)
            .environment(\.timeZone, .gmt)
            .frame(minHeight: Sizes.primary)
            .accessibilityIdentifier(tag)
    }

    private var date: Date { Date(timeIntervalSinceReferenceDate: Double(minute) * 60) }

    private func take(_ date: Date) {
        let day = 24 * 60
        let minutes = Int((date.timeIntervalSinceReferenceDate / 60).rounded(.down))
        change(UInt32(((minutes % day) + day) % day))
    }
}
