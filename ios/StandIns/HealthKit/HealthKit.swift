@_exported import Foundation

open class HKObjectType: NSObject, @unchecked Sendable {
    public let identifier: String
    init(_ identifier: String) { self.identifier = identifier }
    override public func isEqual(_ object: Any?) -> Bool { (object as? HKObjectType)?.identifier == identifier }
    override public var hash: Int { identifier.hashValue }
    public class func workoutType() -> HKWorkoutType { HKWorkoutType("HKWorkoutTypeIdentifier") }
}
open class HKSampleType: HKObjectType, @unchecked Sendable {}
public final class HKWorkoutType: HKSampleType, @unchecked Sendable {}
public struct HKQuantityTypeIdentifier: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let stepCount = Self(rawValue: "HKQuantityTypeIdentifierStepCount")
}
public final class HKQuantityType: HKSampleType, @unchecked Sendable {
    public convenience init(_ identifier: HKQuantityTypeIdentifier) { self.init(identifier.rawValue) }
}

public final class HKUnit: NSObject, @unchecked Sendable {
    public class func count() -> HKUnit { HKUnit() }
}
public final class HKQuantity: NSObject, @unchecked Sendable {
    package let value: Double
    public init(unit: HKUnit, doubleValue value: Double) { self.value = value }
}

open class HKObject: NSObject, @unchecked Sendable {}
open class HKSample: HKObject, @unchecked Sendable {
    public let startDate: Date
    public let endDate: Date
    public let metadata: [String: Any]?
    init(_ start: Date, _ end: Date, _ metadata: [String: Any]?) { (startDate, endDate, self.metadata) = (start, end, metadata) }
}
public final class HKQuantitySample: HKSample, @unchecked Sendable {
    public let quantityType: HKQuantityType
    public let quantity: HKQuantity
    public init(type quantityType: HKQuantityType, quantity: HKQuantity, start: Date, end: Date, metadata: [String: Any]?) {
        (self.quantityType, self.quantity) = (quantityType, quantity)
        super.init(start, end, metadata)
    }
}
public final class HKWorkout: HKSample, @unchecked Sendable {
    public let workoutActivityType: HKWorkoutActivityType
    package let samples: [HKSample]
    init(_ type: HKWorkoutActivityType, _ start: Date, _ end: Date, _ metadata: [String: Any], _ samples: [HKSample]) {
        (workoutActivityType, self.samples) = (type, samples)
        super.init(start, end, metadata)
    }
}

public enum HKWorkoutActivityType: UInt, Sendable {
    case functionalStrengthTraining = 20
    case walking = 52
    case flexibility = 62
}
public final class HKWorkoutConfiguration: NSObject {
    public var activityType = HKWorkoutActivityType.walking
}
public final class HKDevice: NSObject, @unchecked Sendable {
    public class func local() -> HKDevice { HKDevice() }
}

public let HKMetadataKeySyncIdentifier = "HKMetadataKeySyncIdentifier"
public let HKMetadataKeySyncVersion = "HKMetadataKeySyncVersion"
public let HKMetadataKeyWorkoutBrandName = "HKMetadataKeyWorkoutBrandName"

public enum HKAuthorizationStatus: Int, Sendable { case notDetermined, sharingDenied, sharingAuthorized }

/// Where health is kept: what is written is noted; one with the same sync identifier and no newer version leaves it as it is.
public final class HKHealthStore: NSObject, @unchecked Sendable {
    package struct Standing {
        package var isThere = true
        package var status: [String: HKAuthorizationStatus] = [:]
        package var answer = HKAuthorizationStatus.sharingAuthorized
        package var asked: Set<String> = []
        package var read: Set<String> = []
        package var workouts: [HKWorkout] = []
        package init() {}
    }
    nonisolated(unsafe) package static var standing = Standing()

    public class func isHealthDataAvailable() -> Bool { standing.isThere }
    override public init() { super.init() }
    public func authorizationStatus(for type: HKObjectType) -> HKAuthorizationStatus {
        Self.standing.status[type.identifier] ?? .notDetermined
    }
    public func requestAuthorization(toShare typesToShare: Set<HKSampleType>, read typesToRead: Set<HKObjectType>) async throws {
        Self.standing.asked = Set(typesToShare.map(\.identifier))
        Self.standing.read = Set(typesToRead.map(\.identifier))
        for type in typesToShare where Self.standing.status[type.identifier] == nil {
            Self.standing.status[type.identifier] = Self.standing.answer
        }
    }
}

/// Puts a workout together and saves it at the end.
public final class HKWorkoutBuilder: NSObject {
    private let type: HKWorkoutActivityType
    private var (begin, end): (Date?, Date?) = (nil, nil)
    private var samples: [HKSample] = []
    private var metadata: [String: Any] = [:]

    public init(healthStore: HKHealthStore, configuration: HKWorkoutConfiguration, device: HKDevice?) { type = configuration.activityType }
    public func beginCollection(at start: Date) async throws { begin = start }
    public func addSamples(_ samples: [HKSample]) async throws { self.samples += samples }
    public func addMetadata(_ metadata: [String: Any]) async throws { self.metadata.merge(metadata) { $1 } }
    public func endCollection(at end: Date) async throws { self.end = end }
    public func finishWorkout() async throws -> HKWorkout? {
        guard let begin, let end, HKHealthStore().authorizationStatus(for: .workoutType()) == .sharingAuthorized else {
            throw CocoaError(.fileWriteNoPermission)
        }
        let workout = HKWorkout(type, begin, end, metadata, samples)
        let id = metadata[HKMetadataKeySyncIdentifier] as? String
        HKHealthStore.standing.workouts.removeAll { id != nil && $0.metadata?[HKMetadataKeySyncIdentifier] as? String == id }
        HKHealthStore.standing.workouts.append(workout)
        return workout
    }
}
