@_exported import Foundation

public protocol ActivityAttributes: Decodable, Encodable {
    associatedtype ContentState: Codable, Hashable
}

public struct ActivityContent<State: Codable & Hashable>: Sendable where State: Sendable {
    public let state: State
    public let staleDate: Date?
    public let relevanceScore: Double
    public init(state: State, staleDate: Date?, relevanceScore: Double = 0) {
        (self.state, self.staleDate, self.relevanceScore) = (state, staleDate, relevanceScore)
    }
}

public enum ActivityState: Sendable { case active, ended, dismissed, stale }
public struct PushType: Sendable {}
public struct ActivityUIDismissalPolicy: Sendable {
    public static let `default` = Self()
    public static let immediate = Self()
}

/// Whether activities are allowed, and whether the app is in front, where alone it may begin one; a test says so.
public final class ActivityAuthorizationInfo {
    nonisolated(unsafe) package static var isAllowed = true
    nonisolated(unsafe) package static var isInFront = true
    public init() {}
    public var areActivitiesEnabled: Bool { Self.isAllowed }
}

public enum ActivityAuthorizationError: Error { case denied, visibility }

/// All activities that the system shows, whatever their kind, with what became of them.
package final class Shown: @unchecked Sendable {
    package static let all = Shown()
    private let lock = NSLock()
    private var activities: [any AnyObject & Sendable] = []
    private var acts: [String] = []
    package var log: [String] { lock.withLock { acts } }
    var there: [any AnyObject & Sendable] { lock.withLock { activities } }
    package func forget() { lock.withLock { (activities, acts) = ([], []) } }
    func begin(_ activity: any AnyObject & Sendable) {
        lock.withLock {
            activities.append(activity)
            acts.append("begin")
        }
    }
    func update() { lock.withLock { acts.append("update") } }
    /// The person takes all of them away.
    package func takeAway() { lock.withLock { activities = [] } }
    func end(_ activity: any AnyObject & Sendable) {
        lock.withLock {
            activities.removeAll { $0 === activity }
            acts.append("end")
        }
    }
}

public final class Activity<Attributes: ActivityAttributes>: Identifiable, @unchecked Sendable where Attributes.ContentState: Sendable {
    public let id = UUID().uuidString
    public let attributes: Attributes
    public private(set) var content: ActivityContent<Attributes.ContentState>
    public private(set) var activityState = ActivityState.active

    private init(_ attributes: Attributes, _ content: ActivityContent<Attributes.ContentState>) {
        (self.attributes, self.content) = (attributes, content)
    }

    public static var activities: [Activity<Attributes>] { Shown.all.there.compactMap { $0 as? Activity<Attributes> } }

    public static func request(
        attributes: Attributes, content: ActivityContent<Attributes.ContentState>, pushType: PushType? = nil
    ) throws -> Activity<Attributes> {
        guard ActivityAuthorizationInfo.isAllowed else { throw ActivityAuthorizationError.denied }
        guard ActivityAuthorizationInfo.isInFront else { throw ActivityAuthorizationError.visibility }
        let new = Activity(attributes, content)
        Shown.all.begin(new)
        return new
    }

    public func update(_ content: ActivityContent<Attributes.ContentState>) async {
        self.content = content
        Shown.all.update()
    }

    public func end(
        _ content: ActivityContent<Attributes.ContentState>?, dismissalPolicy: ActivityUIDismissalPolicy = .default
    ) async {
        activityState = .ended
        Shown.all.end(self)
    }
}
