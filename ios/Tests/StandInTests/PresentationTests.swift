import ScreenDriver
import SwiftUI
import XCTest

private struct Item: Identifiable { let id: Int }

private struct Host: View {
    @State private var isShown = false
    @State private var item: Item?
    @State private var isAsking = false
    @State private var isAlert = false
    @State private var log: [String] = []

    var body: some View {
        VStack {
            Button("Sheet") { isShown = true }
            Button("Item") { item = Item(id: 1) }
            Button("Ask") { isAsking = true }
            Button("Alert") { isAlert = true }
            Menu("More") {
                Button("Delete", role: .destructive) { log.append("deleted") }
                Button("Keep") { log.append("kept") }
            }
            Text(log.joined(separator: ","))
        }
        .sheet(isPresented: $isShown, onDismiss: { log.append("gone") }) { Inside(words: "in the sheet") }
        .fullScreenCover(item: $item) { item in
            Button("Next \(item.id)") { self.item = Item(id: item.id + 1) }
            Inside(words: "item \(item.id)")
        }
        .confirmationDialog("Really?", isPresented: $isAsking) {
            Button("Yes", role: .destructive) { log.append("yes") }
        }
        .alert("Trouble", isPresented: $isAlert) {
        } message: {
            Text("Something went wrong")
        }
    }
}

private struct Inside: View {
    let words: String
    @State private var count = 0
    @Environment(\.dismiss) private var dismiss
    var body: some View {
        Button("\(words) \(count)") { count += 1 }
        Button("Close") { dismiss() }
    }
}

@MainActor final class PresentationTests: XCTestCase, @unchecked Sendable {
    func testASheetIsShownAndDismissed() async throws {
        let screen = Screen(render: Host())
        try screen.press("Sheet")
        XCTAssertFalse(screen.has("Ask"), "what is behind a sheet is not met")
        XCTAssertTrue(screen.tree.contains("Sheet\n  Button \"in the sheet 0\""))
        try screen.press("in the sheet 0")
        try screen.press("Close")
        XCTAssertTrue(screen.has("gone"))
        try screen.press("Sheet")
        XCTAssertTrue(screen.has("in the sheet 0"), "a new sheet starts anew")
        try screen.swipeDown()
        XCTAssertTrue(screen.has("gone,gone"))
    }

    func testAnotherItemIsAnotherCover() async throws {
        let screen = Screen(render: Host())
        try screen.press("Item")
        try screen.press("item 1 0")
        XCTAssertTrue(screen.has("item 1 1"))
        try screen.press("Next 1")
        XCTAssertTrue(screen.has("item 2 0"))
        XCTAssertThrowsError(try screen.swipeDown(), "a cover is not swiped away")
        try screen.press("Close")
        XCTAssertTrue(screen.has("Ask"))
    }

    func testDialogsCloseAfterTheirButtons() async throws {
        let screen = Screen(render: Host())
        try screen.press("Ask")
        XCTAssertEqual(screen.elements.map(\.label), ["Really?", "Yes", "Cancel"])
        try screen.press("Yes")
        XCTAssertTrue(screen.has("yes"))
        try screen.press("Ask")
        try screen.press("Cancel")
        XCTAssertTrue(screen.has("yes"))
    }

    func testAnAlertHasAMessageAndAWayOut() async throws {
        let screen = Screen(render: Host())
        try screen.press("Alert")
        XCTAssertEqual(screen.elements.map(\.label), ["Trouble", "Something went wrong", "OK"])
        XCTAssertThrowsError(try screen.swipeDown(), "an alert wants an answer")
        try screen.press("OK")
        XCTAssertTrue(screen.has("Ask"))
    }

    func testAMenuOpensAndCloses() async throws {
        let screen = Screen(render: Host())
        XCTAssertFalse(screen.has("Delete"))
        try screen.press("More")
        XCTAssertEqual(screen.elements.map(\.label), ["Delete", "Keep"])
        try screen.press("Delete")
        XCTAssertTrue(screen.has("deleted"))
        XCTAssertFalse(screen.has("Keep"))
    }
}
