import ScreenDriver
import SwiftUI
import UIKit
import XCTest

@MainActor
final class MeasuringTests: XCTestCase, @unchecked Sendable {
    func testAViewHearsHowLargeItIsAndWhereATestLaysIt() async throws {
        let heard = Heard()
        let screen = Screen(render: Measured(heard: heard))
        XCTAssertEqual(heard.places, [CGRect(x: 0, y: 0, width: 390, height: 844)], "at first, and nowhere yet")
        let place = CGRect(x: 10, y: 20, width: 100, height: 44)
        try screen.lay("it", at: place)
        try screen.lay("it", at: place)
        XCTAssertEqual(heard.places.dropFirst(), [place], "only what changed")
        screen.setting.size = CGSize(width: 844, height: 390)
        XCTAssertEqual(heard.widths, [390, 844])
        XCTAssertThrowsError(try screen.lay("text", at: place), "it does not want to know")
        screen.close()
    }

    func testAViewOfUIKitsIsNotMet() async {
        let screen = Screen(render: Text("over it").background { Represented() })
        XCTAssertEqual(screen.spoken, ["over it · [staticText]"])
        XCTAssertEqual(screen.faults, [])
        screen.close()
    }

    func testAWindowAsksWhoListens() async {
        let (window, view, ear) = (UIWindow(), UIView(), Ear())
        let listening = UITapGestureRecognizer()
        listening.delegate = ear
        window.addGestureRecognizer(listening)
        XCTAssertIdentical(listening.view, window)
        XCTAssertEqual(window.begin(UITouch(at: CGPoint(x: 1, y: 2), time: 3)), 0)
        XCTAssertEqual(ear.heard, [CGPoint(x: 1, y: 2)])
        window.removeGestureRecognizer(listening)
        XCTAssertNil(listening.view)
        view.move(to: window)
        XCTAssertIdentical(view.window, window)
    }
}

@MainActor
private final class Heard {
    var places: [CGRect] = []
    var widths: [CGFloat] = []
}

private struct Measured: View {
    let heard: Heard
    var body: some View {
        VStack {
            Button("It") {}.onGeometryChange(for: CGRect.self) {
                $0.frame(in: .global)
            } action: {
                heard.places.append($0)
            }
            .accessibilityIdentifier("it")
            Text("text")
        }
        .onGeometryChange(for: CGFloat.self) {
            $0.size.width
        } action: {
            heard.widths.append($0)
        }
    }
}

private struct Represented: UIViewRepresentable {
    func makeUIView(context: Context) -> UIView { UIView() }
    func updateUIView(_ uiView: UIView, context: Context) {}
}

private final class Ear: NSObject, UIGestureRecognizerDelegate {
    var heard: [CGPoint] = []
    func gestureRecognizer(_ gestureRecognizer: UIGestureRecognizer, shouldReceive touch: UITouch) -> Bool {
        heard.append(touch.location(in: nil))
        return false
    }
}
