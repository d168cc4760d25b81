import AppModel
import Foundation
import TodayFile

/// Shows what the core wrote for the widget: a copy of it lies in the group's folder, which holds nothing else.
@MainActor
public final class TodayCopy: Widgets {
    private let group: URL?
    private let changed: @MainActor () -> Void

    /// Into the group's folder; nothing where there is no group. `changed` tells the system that the widget has news.
    public init(into group: URL?, changed: @escaping @MainActor () -> Void) { (self.group, self.changed) = (group, changed) }

    public func show(_ today: URL) {
        guard let copy = group?.appendingPathComponent(Glance.fileName), let new = try? Data(contentsOf: today),
            new != (try? Data(contentsOf: copy)), (try? new.write(to: copy, options: .atomic)) != nil
        else { return }
        #if canImport(Darwin)
            try? FileManager.default.setAttributes(
                [.protectionKey: FileProtectionType.completeUntilFirstUserAuthentication], ofItemAtPath: copy.path)
        #endif
        changed()
    }
}
