import AppModel
import Fakes
import ScreenDriver
import SwiftUI
import XCTest

@testable import AppUI

/// The size of texts is the system's, times what was chosen in the app, as far as the system's sizes go.
@MainActor
final class TextSizeTests: XCTestCase, @unchecked Sendable {
    func testEachOfTheSystemsSizesGrowsByWhatWasChosenAsFarAsThereAreSizes() async throws {
        let points: [DynamicTypeSize: Double] = [
            .xSmall: 14, .small: 15, .medium: 16, .large: 17, .xLarge: 19, .xxLarge: 21, .xxxLarge: 23,
            .accessibility1: 28, .accessibility2: 33, .accessibility3: 40, .accessibility4: 47, .accessibility5: 53,
        ]
        for system in DynamicTypeSize.allCases {
            XCTAssertEqual(system.larger(by: 1), system)
            var last = system
            for scale in [1.25, 1.5, 2] {
                let new = system.larger(by: scale)
                XCTAssertGreaterThanOrEqual(new, last)
                if system != .accessibility5 { XCTAssertGreaterThan(new, system) }
                let (wanted, given) = ((points[system] ?? 0) * scale, points[new] ?? 0)
                let further = points.values.map { abs($0 - wanted) }.min() ?? 0
                if given > points[system] ?? 0, new != .accessibility5 {
                    XCTAssertEqual(abs(given - wanted), further, "\(system) × \(scale)")
                }
                last = new
            }
        }
        XCTAssertEqual(DynamicTypeSize.large.larger(by: 2), .accessibility2)
        XCTAssertEqual(DynamicTypeSize.accessibility3.larger(by: 2), .accessibility5)
    }

    func testWhatIsPresentedOverTheAppIsNotLargerTwice() async throws {
        let stage = try await Stage().settled()
        stage.fake.phone.preferences.choose { $0.textScale = 1.25 }
        let look = Look(gateway: stage.gateway, phone: stage.fake.phone)
        let screen = Screen(
            render: Color.clear.fullScreenCover(isPresented: .constant(true)) { Probe().modifier(look) }.modifier(look))
        XCTAssertTrue(screen.has("xxLarge"), screen.tree)
        screen.setting.dynamicTypeSize = .xLarge
        XCTAssertTrue(screen.has("xxxLarge"), screen.tree)
        screen.close()
        await stage.end()
    }
}

private struct Probe: View {
    @SwiftUI.Environment(\.dynamicTypeSize) private var size
    var body: some View { Text("\(size)") }
}
