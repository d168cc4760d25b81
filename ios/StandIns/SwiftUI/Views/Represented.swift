import UIKit

/// A view of UIKit's within SwiftUI's. The stand-in makes none: nothing is there to be met.
@MainActor @preconcurrency public protocol UIViewRepresentable: View where Body == Never {
    associatedtype UIViewType: UIView
    typealias Context = UIViewRepresentableContext<Self>
    /// Makes the view.
    func makeUIView(context: Self.Context) -> Self.UIViewType
    /// Takes over what changed.
    func updateUIView(_ uiView: Self.UIViewType, context: Self.Context)
}

extension UIViewRepresentable {
    /// Never called.
    public var body: Never { fatalError("\(Self.self) has no body") }
}

/// What surrounds a view of UIKit's.
public struct UIViewRepresentableContext<Representable> {}
