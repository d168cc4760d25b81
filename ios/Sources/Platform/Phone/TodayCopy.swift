import AppModel
import Foundation

/// Has the widget read anew: leaves it a copy of what the core wrote for it.
@MainActor
public final class TodayCopy: Widgets {
    /// The core writes the file after it told of the change.
    private static let looks: [Duration] = [.zero, .milliseconds(250), .milliseconds(750), .seconds(2), .seconds(4)]

    private let source: URL
    private let copy: URL?
    private let wait: @Sendable (Duration) async -> Void
    private let changed: @MainActor () -> Void
    private var looking: Task<Void, Never>?

    /// From the core's folder into the group's; nothing where there is no group. `changed` tells the system that the widget has news.
    public init(
        from data: URL, into group: URL?, wait: @escaping @Sendable (Duration) async -> Void = { try? await Task.sleep(for: $0) },
        changed: @escaping @MainActor () -> Void
    ) {
        source = data.appendingPathComponent("today.json")
        copy = group?.appendingPathComponent("today.json")
        (self.wait, self.changed) = (wait, changed)
    }

    public func reload() {
        looking?.cancel()
        looking = Task { [weak self, wait] in
            for time in Self.looks {
                if time != .zero { await wait(time) }
                if Task.isCancelled { return }
                self?.look()
            }
        }
    }

    /// The looks that were begun are over.
    func settled() async { await looking?.value }

    private func look() {
        guard let copy, let new = try? Data(contentsOf: source), new != (try? Data(contentsOf: copy)) else { return }
        guard (try? new.write(to: copy, options: .atomic)) != nil else { return }
        #if canImport(Darwin)
            try? FileManager.default.setAttributes(
                [.protectionKey: FileProtectionType.completeUntilFirstUserAuthentication], ofItemAtPath: copy.path)
        #endif
        changed()
    }
}
