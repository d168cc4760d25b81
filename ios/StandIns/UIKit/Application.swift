@_exported import Foundation

@MainActor
open class UIResponder: NSObject {}

/// The running app. It notes what it is told.
@MainActor
open class UIApplication: UIResponder {
    public struct LaunchOptionsKey: RawRepresentable, Hashable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
    }
    public struct OpenExternalURLOptionsKey: RawRepresentable, Hashable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
    }
    public enum State: Int, Sendable { case active, inactive, background }

    public static let shared = UIApplication()
    nonisolated public static let openSettingsURLString = "app-settings:"
    nonisolated public static let openNotificationSettingsURLString = "app-settings:notifications"
    nonisolated public static let didBecomeActiveNotification = NSNotification.Name("UIApplicationDidBecomeActiveNotification")
    nonisolated public static let willEnterForegroundNotification = NSNotification.Name("UIApplicationWillEnterForegroundNotification")
    /// The phone was unlocked: files behind its lock can be read.
    nonisolated public static let protectedDataDidBecomeAvailableNotification = NSNotification.Name(
        "UIApplicationProtectedDataDidBecomeAvailable")
    nonisolated public static let significantTimeChangeNotification = NSNotification.Name("UIApplicationSignificantTimeChangeNotification")

    public var isIdleTimerDisabled = false
    public package(set) var applicationState = State.active
    public package(set) var connectedScenes: Set<UIScene> = []
    package private(set) var opened: [URL] = []

    @discardableResult
    public func open(_ url: URL, options: [OpenExternalURLOptionsKey: Any] = [:]) async -> Bool {
        opened.append(url)
        return true
    }
}

@MainActor
public protocol UIApplicationDelegate: NSObjectProtocol {
    func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?)
        -> Bool
}

extension UIApplicationDelegate {
    public func application(
        _ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?
    ) -> Bool { true }
}

@MainActor
open class UIScene: UIResponder {
    public enum ActivationState: Int, Sendable {
        case unattached = -1
        case foregroundActive, foregroundInactive, background
    }
    public package(set) var activationState = ActivationState.foregroundActive
}

@MainActor
public final class UIWindowScene: UIScene {
    public package(set) var keyWindow: UIWindow?
}

/// Shows a screen; a test sees what it presents.
@MainActor
open class UIViewController: UIResponder {
    public private(set) var presentedViewController: UIViewController?
    public var popoverPresentationController: UIPopoverPresentationController? { nil }
    public var view: UIView! = UIView()

    override public init() {}
    public func present(_ viewController: UIViewController, animated: Bool, completion: (() -> Void)? = nil) {
        presentedViewController = viewController
        completion?()
    }
    public func dismiss(animated: Bool, completion: (() -> Void)? = nil) {
        presentedViewController = nil
        completion?()
    }
}

@MainActor
public final class UIPopoverPresentationController: NSObject {
    public var sourceView: UIView?
    public var sourceRect = CGRect.zero
}
