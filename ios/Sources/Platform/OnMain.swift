import Foundation

/// Does something on the main actor: at once where the caller is there already, else as soon as it may. Apple's frameworks call back on
/// threads of their own, and say so for few of their calls only.
func onMain(_ work: @escaping @MainActor @Sendable () -> Void) {
    if Thread.isMainThread { MainActor.assumeIsolated(work) } else { DispatchQueue.main.async { MainActor.assumeIsolated(work) } }
}

/// Carries something to another thread that is used there alone.
struct HandedOver<Value>: @unchecked Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
}

/// Hears a notification of the system for as long as this is held. `read` makes something of it on whatever thread it comes on.
final class Ear: Sendable {
    private let token: HandedOver<any NSObjectProtocol>

    init<Heard: Sendable>(
        _ name: Notification.Name, read: @escaping @Sendable (Notification) -> Heard?, heed: @escaping @MainActor @Sendable (Heard) -> Void
    ) {
        token = HandedOver(
            NotificationCenter.default.addObserver(forName: name, object: nil, queue: nil) { notification in
                guard let heard = read(notification) else { return }
                onMain { heed(heard) }
            })
    }

    convenience init(_ name: Notification.Name, heed: @escaping @MainActor @Sendable () -> Void) {
        self.init(name, read: { _ in true }, heed: { _ in heed() })
    }

    deinit { NotificationCenter.default.removeObserver(token.value) }
}
