import AppModel
import Fakes
import HeelfirstCore
import ScreenDriver
import SwiftUI
import XCTest

@testable import AppUI

/// Which repetition it is, in dots and in words.
@MainActor
final class PlaceTests: XCTestCase, @unchecked Sendable {
    private func begun(_ language: String = "en") async throws -> Rig {
        let stage = try await Stage(language: language).settled()
        try await stage.practising("seated-ankle-lift")
        return await Rig(stage)
    }

    /// Passes until a repetition is in this phase.
    private func pass(_ rig: Rig, to repetition: Int, _ phase: SessionPhase) async throws {
        for _ in 0..<400 {
            if rig.state?.repetition == repetition, rig.state?.phase == phase { return await rig.settle() }
            await rig.stage.pass(500)
        }
        XCTFail("it never came to \(phase) of \(repetition)")
    }

    func testTheDotsSayWhichAreDoneWhichIsUnderWayAndWhichAreToCome() async throws {
        let rig = try await begun()
        try await pass(rig, to: 3, .up)
        let of = try XCTUnwrap(rig.state).of
        XCTAssertEqual(try rig.kinds(), ["fill", "fill", "stroke", "fill"] + Array(repeating: "stroke", count: of - 3))
        rig.look("moving")
        XCTAssertFalse(rig.screen.has("place"), "who moves has nothing to read")
        XCTAssertFalse(rig.screen.has("dots"), "the words say the same to who hears")
        try await pass(rig, to: 3, .rest)
        XCTAssertEqual(try rig.kinds(), ["fill", "fill", "fill"] + Array(repeating: "stroke", count: of - 3))
        rig.look("resting")
        XCTAssertEqual(try rig.screen.element("place").label, rig.state?.placeText)
        await rig.end()
    }

    func testTheyRunAsTheLanguageDoes() async throws {
        let rig = try await begun("ar")
        try await pass(rig, to: 2, .up)
        let arabic = try rig.screen.drawing("dots")
        await rig.stage.fake.phone.useLanguage("en")
        await rig.settle()
        let english = try rig.screen.drawing("dots")
        XCTAssertNotEqual(arabic.first, english.first, "the first is at the other side")
        XCTAssertEqual(arabic.count, english.count)
        await rig.end()
    }

    func testOneAloneAndTooManyHaveNone() async throws {
        let rig = await Rig(try await Stage().settled())
        try await rig.stage.practising("walking-burst")
        await rig.settle()
        XCTAssertThrowsError(try rig.screen.drawing("dots"))
        await rig.end()
    }
}

extension Rig {
    fileprivate var state: PracticeState? { stage.models.practice.state }

    /// How each of the dots is drawn.
    fileprivate func kinds() throws -> [String] { try screen.drawing("dots").map { String($0.prefix { $0 != " " }) } }
}
