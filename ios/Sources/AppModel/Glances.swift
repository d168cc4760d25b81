import Foundation
import HeelfirstCore
import TodayFile

/// Has the widget show each change of the first screen.
@MainActor
final class Glances {
    private static let tries = 20
    private static let between = Duration.milliseconds(250)

    private let gateway: Gateway
    private let phone: Phone
    private let folder: URL
    private let wait: @MainActor (Duration) async -> Void

    init(
        _ gateway: Gateway, _ phone: Phone, _ folder: URL,
        wait: @escaping @MainActor (Duration) async -> Void = { try? await Task.sleep(for: $0) }
    ) {
        (self.gateway, self.phone, self.folder, self.wait) = (gateway, phone, folder, wait)
    }

    /// Shows until the core is ended.
    func live() async {
        for await today in gateway.changes(of: { $0.today }) {
            await written(today)
            phone.doors.widgets.show(folder.appendingPathComponent(Glance.fileName))
        }
    }

    /// The core writes the file after it told of the change: waits until both say the same.
    private func written(_ today: TodaySnapshot) async {
        for _ in 0..<Self.tries {
            let glance = Glance(in: folder)
            if glance?.nextText == today.nextReminderText, glance?.headline == today.headline { return }
            if Task.isCancelled { return }
            await wait(Self.between)
        }
    }
}
