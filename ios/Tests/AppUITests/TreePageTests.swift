import Foundation
import XCTest

final class TreePageTests: XCTestCase {
    func testThePageShowsWhatThereIs() throws {
        if Trees.isBlessing { try Trees.keepPage() }
        XCTAssertEqual(Trees.keptPage, TreePage.text, "HEELFIRST_BLESS=1 writes it")
    }

    func testEachTreeHasItsRoom() {
        XCTAssertFalse(Trees.names.isEmpty, Trees.folder.path)
        XCTAssertEqual(Trees.names.filter { TreePage.room(of: $0) == nil }, [])
        XCTAssertEqual(TreePage.room(of: "more-choices"), "Practice")
        XCTAssertEqual(TreePage.room(of: "more"), "More")
        XCTAssertEqual(TreePage.rooms.compactMap(\.shown?.name).filter { Trees.kept($0) == nil }, [])
    }

    func testNoTreeIsKeptThatNoTestLooksAt() throws {
        let (whole, begun) = try literals()
        XCTAssertEqual(Trees.names.filter { name in !whole.contains(name) && !begun.contains { name.hasPrefix($0) } }, [])
    }

    /// The texts in these tests that may name a tree: those that stand as they are, and the beginnings of those that are put together.
    private func literals() throws -> (whole: Set<String>, begun: Set<String>) {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let sources = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "swift" && !$0.lastPathComponent.hasPrefix("TreePage") }
            .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        let found = sources.matches(of: /"([a-z-]+)("|\\\()/)
        func those(that end: Substring) -> Set<String> { Set(found.filter { $0.2 == end }.map { String($0.1) }) }
        return (those(that: "\""), those(that: "\\(").filter { $0.hasSuffix("-") })
    }
}
