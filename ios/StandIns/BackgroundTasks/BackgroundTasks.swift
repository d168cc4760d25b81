@_exported import Foundation

open class BGTaskRequest: NSObject {
    public let identifier: String
    public var earliestBeginDate: Date?
    fileprivate init(_ identifier: String) { self.identifier = identifier }
}

public final class BGProcessingTaskRequest: BGTaskRequest {
    public var requiresNetworkConnectivity = false
    public var requiresExternalPower = false
    public init(identifier: String) { super.init(identifier) }
}

open class BGTask: NSObject {
    public let identifier: String
    public var expirationHandler: (() -> Void)?
    /// How it ended; none while it runs.
    package private(set) var success: Bool?
    package init(_ identifier: String) { self.identifier = identifier }
    /// How often its end was told; once is right.
    package private(set) var completions = 0
    public func setTaskCompleted(success: Bool) {
        self.success = success
        completions += 1
    }
}

public final class BGProcessingTask: BGTask {}

/// Runs the app now and then; here when a test says so. It knows only what the app's Info.plist permits, which tests say.
public final class BGTaskScheduler: NSObject, @unchecked Sendable {
    nonisolated(unsafe) private static var only = BGTaskScheduler()
    public class var shared: BGTaskScheduler { only }
    package static func startAnew() { only = BGTaskScheduler() }

    package var permitted: Set<String> = ["org.heelfirst.app.heal"]
    package private(set) var submitted: [String: BGTaskRequest] = [:]
    private var handlers: [String: (BGTask) -> Void] = [:]

    @discardableResult
    public func register(
        forTaskWithIdentifier identifier: String, using queue: DispatchQueue?, launchHandler: @escaping (BGTask) -> Void
    ) -> Bool {
        guard permitted.contains(identifier), handlers[identifier] == nil else { return false }
        handlers[identifier] = launchHandler
        return true
    }

    /// One request an identifier: a later one takes the place of the earlier.
    public func submit(_ taskRequest: BGTaskRequest) throws {
        guard permitted.contains(taskRequest.identifier) else { throw CocoaError(.featureUnsupported) }
        submitted[taskRequest.identifier] = taskRequest
    }

    /// The system has a moment to give.
    package func launch(_ identifier: String) -> BGProcessingTask? {
        guard submitted.removeValue(forKey: identifier) != nil, let handler = handlers[identifier] else { return nil }
        let task = BGProcessingTask(identifier)
        handler(task)
        return task
    }
}
