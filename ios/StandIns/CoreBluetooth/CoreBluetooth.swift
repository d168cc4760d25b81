@_exported import Foundation

public enum CBManagerState: Int, Sendable { case unknown, resetting, unsupported, unauthorized, poweredOff, poweredOn }
public enum CBManagerAuthorization: Int, Sendable { case notDetermined, restricted, denied, allowedAlways }

open class CBManager: NSObject {
    /// How it stands; a test sets it.
    nonisolated(unsafe) package static var standing = Standing()
    package struct Standing {
        package var authorization = CBManagerAuthorization.notDetermined
        /// What the person says when they are asked.
        package var answer = CBManagerAuthorization.allowedAlways
        /// How many managers were made: each asks, the first time.
        package var made = 0
        package init() {}
    }

    public class var authorization: CBManagerAuthorization { standing.authorization }
    public fileprivate(set) var state = CBManagerState.unknown
}

public protocol CBCentralManagerDelegate: NSObjectProtocol {
    func centralManagerDidUpdateState(_ central: CBCentralManager)
}

public let CBCentralManagerOptionShowPowerAlertKey = "kCBInitOptionShowPowerAlert"

/// Made once, it asks the person and then tells its delegate, from its queue.
public final class CBCentralManager: CBManager {
    public weak var delegate: (any CBCentralManagerDelegate)?

    public init(delegate: (any CBCentralManagerDelegate)?, queue: DispatchQueue?, options: [String: Any]? = nil) {
        self.delegate = delegate
        super.init()
        Self.standing.made += 1
        nonisolated(unsafe) let me = self
        (queue ?? .main).async {
            if Self.standing.authorization == .notDetermined { Self.standing.authorization = Self.standing.answer }
            me.state = Self.standing.authorization == .allowedAlways ? .poweredOn : .unauthorized
            me.delegate?.centralManagerDidUpdateState(me)
        }
    }
}
