import AppModel
import UIKit

/// Keeps the screen lit while somebody is led.
@MainActor
public final class PhoneScreen: ScreenLight {
    public init() {}
    public func keepOn(_ on: Bool) { UIApplication.shared.isIdleTimerDisabled = on }
}
