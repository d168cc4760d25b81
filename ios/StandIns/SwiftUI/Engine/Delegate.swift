import UIKit

/// Has the system call a delegate of the app. It is type-checked, and never made: only Apple's runtime can make one of a class that is given.
@MainActor @preconcurrency @propertyWrapper public struct UIApplicationDelegateAdaptor<DelegateType: NSObject & UIApplicationDelegate> {
    /// The delegate.
    public var wrappedValue: DelegateType { fatalError("an app is not run here") }
    /// By its type.
    public init(_ delegateType: DelegateType.Type = DelegateType.self) {}
}
