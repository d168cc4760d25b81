import Foundation

/// Does one thing after the other, off the main actor.
final class OrderlyLane: Sendable {
    private let queue = DispatchQueue(label: "org.heelfirst.orderly", qos: .userInitiated)

    /// Does it after all that was added before.
    func add(_ work: @escaping @Sendable () -> Void) { queue.async(execute: work) }

    /// As `add`, and gives what came of it. The work is done although who asked is gone.
    @MainActor
    func run<T: Sendable>(_ work: @escaping @Sendable () -> T) async -> T {
        await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: work()) }
        }
    }
}

/// Does what takes long: at most two things at once, so that a chart does not wait for a backup.
final class AsideLane: Sendable {
    private let queue: OperationQueue

    init() {
        queue = OperationQueue()
        queue.name = "org.heelfirst.aside"
        queue.maxConcurrentOperationCount = 2
        queue.qualityOfService = .utility
    }

    @MainActor
    func run<T: Sendable>(_ work: @escaping @Sendable () -> T) async -> T {
        await withCheckedContinuation { continuation in
            queue.addOperation { continuation.resume(returning: work()) }
        }
    }

    /// Returns when all that was added before is done.
    @MainActor
    func settled() async {
        await withCheckedContinuation { continuation in
            queue.addBarrierBlock { continuation.resume() }
        }
    }
}
