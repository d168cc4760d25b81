import AppModel
import Fakes
import Foundation
import HeelfirstCore
import ScreenDriver
import SwiftUI
import XCTest

@testable import AppUI

/// Each kind of landing has an outline of its own, which is known without its colour.
@MainActor
final class MarkTests: XCTestCase, @unchecked Sendable {
    private static let all: [StepMark] = [.heel, .flat, .toe, .slap, .drag, .ungraded]

    /// A mark of a hundred points, around the middle of two hundred.
    private func mark(_ mark: StepMark, isHollow: Bool = false) throws -> (path: Path, isFilled: Bool) {
        let screen = Screen(
            render: Canvas { context, _ in context.step(mark, at: CGPoint(x: 100, y: 100), 100, .black, isHollow: isHollow) }
                .frame(width: 200, height: 200))
        defer { screen.close() }
        let drawn = try screen.outlines()
        XCTAssertEqual(drawn.count, 1)
        return try XCTUnwrap(drawn.first)
    }

    /// All it is made of.
    private func parts(_ path: Path) -> [Path.Element] {
        var parts: [Path.Element] = []
        func add(_ part: Path.Element) { parts.append(part) }
        path.forEach(add)
        return parts
    }

    /// The ends of its lines and curves.
    private func ends(_ path: Path) -> [CGPoint] {
        parts(path).compactMap { element in
            switch element {
            case .move(let to), .line(let to), .quadCurve(let to, _), .curve(let to, _, _): to
            case .closeSubpath: nil
            }
        }
    }

    private func curves(_ path: Path) -> Int {
        parts(path).filter { if case .curve = $0 { true } else { false } }.count
    }

    func testTheToesUpIsATriangleThatPointsUpAndTheToesDownOneThatPointsDown() async throws {
        for (kind, isUp) in [(StepMark.heel, true), (.toe, false)] {
            let drawn = try mark(kind)
            XCTAssertTrue(drawn.isFilled)
            let corners = ends(drawn.path).sorted { $0.y < $1.y }
            XCTAssertEqual(corners.count, 3, "\(kind)")
            let (tip, base) = isUp ? (corners[0], corners[1...]) : (corners[2], corners[..<2])
            XCTAssertEqual(tip.x, 100, "\(kind): the tip is in the middle")
            XCTAssertEqual(Set(base.map(\.y)).count, 1, "\(kind): it stands on a line")
            XCTAssertEqual(base.map(\.x).reduce(0, +), 200, "\(kind): as far to either side")
        }
    }

    func testAFlatFootIsABarASlapAStarAndWithoutAGradeItIsARing() async throws {
        let bar = try mark(.flat)
        XCTAssertTrue(bar.isFilled)
        XCTAssertGreaterThan(bar.path.boundingRect.width, 2.5 * bar.path.boundingRect.height)
        let star = try mark(.slap)
        XCTAssertTrue(star.isFilled)
        let far = ends(star.path).map { hypot($0.x - 100, $0.y - 100) }
        XCTAssertEqual(far.count, 16)
        XCTAssertEqual(far.filter { $0 > 40 }.count, 8, "eight rays: \(far)")
        let ring = try mark(.ungraded)
        XCTAssertFalse(ring.isFilled)
        XCTAssertEqual(ring.path.boundingRect.width, ring.path.boundingRect.height)
        XCTAssertEqual(curves(ring.path), 4)
    }

    func testADragIsThreeWaves() async throws {
        let waves = try mark(.drag)
        XCTAssertFalse(waves.isFilled)
        XCTAssertEqual(curves(waves.path), 6)
        XCTAssertEqual(Set(ends(waves.path).map { ($0.y * 10).rounded() }).count, 3, "one below the other")
    }

    func testNoTwoHaveTheSameOutlineAndOneThatDoesNotCountIsHollow() async throws {
        let outlines = try Self.all.map { try mark($0).path.description }
        XCTAssertEqual(Set(outlines).count, Self.all.count)
        for kind in Self.all { XCTAssertFalse(try mark(kind, isHollow: true).isFilled, "\(kind)") }
    }

    func testAFigureIsDrawnAlikeWhicheverWayTheLanguageIsRead() async throws {
        let stage = try await Stage().settled()
        let figure = try XCTUnwrap(stage.gateway.figureStills("seated-ankle-lift", side: .left).first)
        var setting = Screen.Setting()
        setting.layoutDirection = .rightToLeft
        let screen = Screen(render: FigureView(figure: figure), setting: setting)
        XCTAssertFalse(screen.tree.contains("from right to left"), "left is the person's left in every language")
        XCTAssertTrue(screen.tree.contains("Canvas"))
        screen.close()
        await stage.end()
    }
}
