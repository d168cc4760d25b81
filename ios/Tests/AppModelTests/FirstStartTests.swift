import AppModel
import Fakes
import HeelfirstCore
import XCTest

final class FirstStartTests: XCTestCase, @unchecked Sendable {
    @MainActor
    func testFromTheFirstPageToTheFirstLifts() async throws {
        let stage = try await Stage()
        XCTAssertEqual(stage.opened.shown, .welcome)
        await stage.end()
    }
}
