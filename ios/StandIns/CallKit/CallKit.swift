@_exported import Foundation

/// A call on this phone.
public final class CXCall: NSObject, @unchecked Sendable {
    public package(set) var hasConnected = false
    public package(set) var hasEnded = false
    public package(set) var isOutgoing = false
    package override init() {}
}

public protocol CXCallObserverDelegate: NSObjectProtocol {
    func callObserver(_ callObserver: CXCallObserver, callChanged call: CXCall)
}

/// Tells of calls; a test calls.
public final class CXCallObserver: NSObject {
    nonisolated(unsafe) package static var now: [CXCall] = []
    override public init() { super.init() }
    public var calls: [CXCall] { Self.now }
    public func setDelegate(_ delegate: (any CXCallObserverDelegate)?, queue: DispatchQueue?) {}
}
