import ScreenDriver
import XCTest

extension Rig {
    /// What the system makes as large as it does everywhere.
    private static let systems: Set<String> = ["Tab", "BackButton"]

    /// Everything that is touched is as large as a finger needs it.
    func isLargeEnough(file: StaticString = #filePath, line: UInt = #line) {
        let small = screen.elements.filter { $0.isInteractive && !Self.systems.contains($0.kind) && ($0.minHeight ?? 0) < 44 }
        XCTAssertEqual(small.map(\.description), [], "too small", file: file, line: line)
    }
}
