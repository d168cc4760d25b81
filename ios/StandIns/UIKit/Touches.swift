import Foundation

/// Where something is on the screen, as a window has it.
@MainActor
open class UIView: UIResponder {
    public package(set) weak var window: UIWindow?
    public private(set) var gestureRecognizers: [UIGestureRecognizer]?
    public var isUserInteractionEnabled = true

    public init(frame: CGRect) { super.init() }
    public required init?(coder: NSCoder) { super.init() }
    override public convenience init() { self.init(frame: .zero) }

    open func didMoveToWindow() {}
    public func addGestureRecognizer(_ gestureRecognizer: UIGestureRecognizer) {
        gestureRecognizers = (gestureRecognizers ?? []) + [gestureRecognizer]
        gestureRecognizer.view = self
    }
    public func removeGestureRecognizer(_ gestureRecognizer: UIGestureRecognizer) {
        gestureRecognizers?.removeAll { $0 === gestureRecognizer }
        gestureRecognizer.view = nil
    }

    /// It is shown in a window, or in none any more.
    package func move(to window: UIWindow?) {
        self.window = window
        didMoveToWindow()
    }
}

@MainActor
public final class UIWindow: UIView {
    public var rootViewController: UIViewController?

    /// A finger comes down; who listens is asked whether they want to know. Gives how many do.
    @discardableResult
    package func begin(_ touch: UITouch) -> Int {
        (gestureRecognizers ?? []).count { $0.delegate?.gestureRecognizer($0, shouldReceive: touch) ?? true }
    }
}

@MainActor
open class UIGestureRecognizer: NSObject {
    public weak var delegate: (any UIGestureRecognizerDelegate)?
    public fileprivate(set) weak var view: UIView?
    public var cancelsTouchesInView = true
    override public init() {}
}

@MainActor
public final class UITapGestureRecognizer: UIGestureRecognizer {}

@MainActor
public protocol UIGestureRecognizerDelegate: NSObjectProtocol {
    func gestureRecognizer(_ gestureRecognizer: UIGestureRecognizer, shouldReceive touch: UITouch) -> Bool
}

extension UIGestureRecognizerDelegate {
    public func gestureRecognizer(_ gestureRecognizer: UIGestureRecognizer, shouldReceive touch: UITouch) -> Bool { true }
}

/// A finger on the screen.
@MainActor
public final class UITouch: NSObject {
    public let timestamp: TimeInterval
    private let place: CGPoint
    package init(at place: CGPoint, time: TimeInterval) { (self.place, timestamp) = (place, time) }
    public func location(in view: UIView?) -> CGPoint { place }
}
