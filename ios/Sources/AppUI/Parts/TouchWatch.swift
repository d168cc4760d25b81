#if canImport(UIKit)
    import SwiftUI
    import UIKit

    /// Tells of each finger that comes down in the window, before anything comes of it. It never takes a touch.
    struct TouchWatch: UIViewRepresentable {
        let touches: Touches

        func makeUIView(context: Context) -> TouchEar { TouchEar(touches) }
        func updateUIView(_ view: TouchEar, context: Context) {}
    }

    /// A view that is not seen and listens in on the window that it is in.
    final class TouchEar: UIView, UIGestureRecognizerDelegate {
        private let touches: Touches
        private let listening = UITapGestureRecognizer()

        init(_ touches: Touches) {
            self.touches = touches
            super.init(frame: .zero)
            isUserInteractionEnabled = false
            listening.delegate = self
            listening.cancelsTouchesInView = false
        }

        @available(*, unavailable)
        required init?(coder: NSCoder) { fatalError("it is made in code") }

        override func didMoveToWindow() {
            super.didMoveToWindow()
            listening.view?.removeGestureRecognizer(listening)
            window?.addGestureRecognizer(listening)
        }

        /// Asked for each touch when it begins. None is received.
        func gestureRecognizer(_ gestureRecognizer: UIGestureRecognizer, shouldReceive touch: UITouch) -> Bool {
            touches.began(at: touch.location(in: nil), time: touch.timestamp)
            return false
        }
    }
#endif
