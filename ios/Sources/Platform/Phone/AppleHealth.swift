import AppModel
import HealthKit
import HeelfirstCore

/// Apple's Health. It is only written to, and only by choice.
@MainActor
public final class AppleHealth: HealthStore {
    private nonisolated static let kinds: Set<HKSampleType> = [.workoutType(), HKQuantityType(.stepCount)]

    public init() {}

    public var isThere: Bool { HKHealthStore.isHealthDataAvailable() }

    public func mayWrite() async -> Bool { granted == .yes }

    public func write(_ entry: HealthEntry) async throws { try await Self.save(entry) }

    var granted: Granted {
        guard isThere else { return .notNeeded }
        let store = HKHealthStore()
        return switch store.authorizationStatus(for: .workoutType()) {
        case .sharingAuthorized: .yes
        case .sharingDenied: .no
        case .notDetermined: .notAsked
        @unknown default: .no
        }
    }

    func ask() async { await Self.request() }

    private nonisolated static func request() async {
        guard HKHealthStore.isHealthDataAvailable() else { return }
        try? await HKHealthStore().requestAuthorization(toShare: kinds, read: [])
    }

    /// The session's own id has the store replace what it was told before of the same session.
    private nonisolated static func save(_ entry: HealthEntry) async throws {
        let store = HKHealthStore()
        let configuration = HKWorkoutConfiguration()
        configuration.activityType = activity(entry.kind)
        let (start, end) = (date(entry.startMs), date(entry.endMs))
        let builder = HKWorkoutBuilder(healthStore: store, configuration: configuration, device: .local())
        try await builder.beginCollection(at: start)
        if let steps = entry.steps, store.authorizationStatus(for: HKQuantityType(.stepCount)) == .sharingAuthorized {
            let sample = HKQuantitySample(
                type: HKQuantityType(.stepCount), quantity: HKQuantity(unit: .count(), doubleValue: Double(steps)), start: start, end: end,
                metadata: sync("\(entry.id)-steps"))
            try await builder.addSamples([sample])
        }
        try await builder.addMetadata(sync(entry.id).merging([HKMetadataKeyWorkoutBrandName: entry.title]) { $1 })
        try await builder.endCollection(at: end)
        _ = try await builder.finishWorkout()
    }

    private nonisolated static func activity(_ kind: PromptKind) -> HKWorkoutActivityType {
        switch kind {
        case .walk: .walking
        case .stretch: .flexibility
        case .strength: .functionalStrengthTraining
        }
    }

    private nonisolated static func sync(_ id: String) -> [String: Any] {
        [HKMetadataKeySyncIdentifier: id, HKMetadataKeySyncVersion: 1]
    }

    private nonisolated static func date(_ ms: Int64) -> Date { Date(timeIntervalSince1970: Double(ms) / 1_000) }
}
