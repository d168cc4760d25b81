@_exported import Foundation

/// What a pattern is made of.
public final class CHHapticEventParameter: NSObject {
    public let parameterID: CHHapticEvent.ParameterID
    public let value: Float
    public init(parameterID: CHHapticEvent.ParameterID, value: Float) { (self.parameterID, self.value) = (parameterID, value) }
}

public final class CHHapticEvent: NSObject {
    public struct EventType: RawRepresentable, Hashable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let hapticTransient = Self(rawValue: "HapticTransient")
        public static let hapticContinuous = Self(rawValue: "HapticContinuous")
    }
    public struct ParameterID: RawRepresentable, Hashable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let hapticIntensity = Self(rawValue: "HapticIntensity")
        public static let hapticSharpness = Self(rawValue: "HapticSharpness")
    }
    public let type: EventType
    public let eventParameters: [CHHapticEventParameter]
    public let relativeTime: TimeInterval
    public let duration: TimeInterval
    public init(eventType: EventType, parameters: [CHHapticEventParameter], relativeTime: TimeInterval, duration: TimeInterval) {
        (type, eventParameters, self.relativeTime, self.duration) = (eventType, parameters, relativeTime, duration)
    }
}

public final class CHHapticDynamicParameter: NSObject {}

public final class CHHapticPattern: NSObject {
    package let events: [CHHapticEvent]
    public init(events: [CHHapticEvent], parameters: [CHHapticDynamicParameter]) throws { self.events = events }
}

public protocol CHHapticDeviceCapability { var supportsHaptics: Bool { get } }
public protocol CHHapticPatternPlayer: NSObjectProtocol { func start(atTime time: TimeInterval) throws }

/// Moves the phone's motor. It notes what it is to play; in the background it cannot start, as with Apple.
public final class CHHapticEngine {
    public enum StoppedReason: Int, Sendable {
        case audioSessionInterrupt = 1
        case applicationSuspended = 2
        case idleTimeout = 3
        case notifyWhenFinished = 4
        case engineDestroyed = 5
        case
            gameControllerDisconnect = 6
        case systemError = -1
    }
    public enum FinishedAction: Int, Sendable {
        case stopEngine = 1
        case leaveEngineRunning = 2
    }
    public typealias FinishedHandler = ((any Error)?) -> FinishedAction
    private struct Hardware: CHHapticDeviceCapability { let supportsHaptics: Bool }

    nonisolated(unsafe) package static var hasMotor = true
    nonisolated(unsafe) package static var isInBackground = false
    nonisolated(unsafe) package static var played: [CHHapticPattern] = []
    nonisolated(unsafe) package static var last: CHHapticEngine?

    public class func capabilitiesForHardware() -> any CHHapticDeviceCapability { Hardware(supportsHaptics: hasMotor) }

    public var playsHapticsOnly = false
    public var isAutoShutdownEnabled = false
    public var resetHandler: () -> Void = {}
    public var stoppedHandler: (StoppedReason) -> Void = { _ in }
    package private(set) var isRunning = false

    /// With Apple it is an `NSObject`, whose own `init` is hidden by this one.
    public init() throws {
        guard Self.hasMotor else { throw CocoaError(.featureUnsupported) }
        Self.last = self
    }

    public func start() throws {
        if Self.isInBackground { throw CocoaError(.featureUnsupported) }
        isRunning = true
    }
    public func notifyWhenPlayersFinished(finishedHandler: @escaping FinishedHandler) { finished = finishedHandler }

    /// All patterns have been played.
    package func finish() {
        guard finished?(nil) == .stopEngine else { return }
        isRunning = false
        stoppedHandler(.notifyWhenFinished)
    }
    private var finished: FinishedHandler?

    public func makePlayer(with pattern: CHHapticPattern) throws -> any CHHapticPatternPlayer { Player(self, pattern) }

    private final class Player: NSObject, CHHapticPatternPlayer {
        private let engine: CHHapticEngine
        private let pattern: CHHapticPattern
        init(_ engine: CHHapticEngine, _ pattern: CHHapticPattern) { (self.engine, self.pattern) = (engine, pattern) }
        func start(atTime time: TimeInterval) throws {
            guard engine.isRunning, !CHHapticEngine.isInBackground else { throw CocoaError(.featureUnsupported) }
            CHHapticEngine.played.append(pattern)
        }
    }
}

/// At once.
public let CHHapticTimeImmediate: TimeInterval = 0
