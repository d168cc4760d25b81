import ScreenDriver
import SwiftUI
import XCTest

@MainActor final class AccessibilityTests: XCTestCase, @unchecked Sendable {
    private func spoken(@ViewBuilder _ view: () -> some View) -> [String] { Screen(render: view()).spoken }

    func testTextsButtonsAndLabels() async throws {
        XCTAssertEqual(
            spoken {
                Text("Words")
                Button("Start") {}.accessibilityHint("Begins now")
                Label("Plan", systemImage: "list.bullet")
                Text("Head").accessibilityAddTraits(.isHeader)
            }, ["Words · [staticText]", "Start · [button] · hint: Begins now", "Plan · [staticText]", "Head · [header staticText]"])
    }

    func testCombineIgnoreAndContain() async throws {
        func row(_ children: AccessibilityChildBehavior) -> some View {
            HStack {
                Text("Name")
                Text("Value").accessibilityLabel("Spoken value")
            }
            .accessibilityElement(children: children)
        }
        XCTAssertEqual(spoken { row(.combine) }, ["Name, Spoken value"])
        XCTAssertEqual(spoken { row(.ignore).accessibilityLabel("All") }, ["All"])
        XCTAssertEqual(spoken { row(.contain) }.count, 2)
        XCTAssertEqual(spoken { row(.combine).accessibilityLabel("Other") }, ["Other"])
    }

    func testCombiningButtonsMakesActions() async throws {
        var pressed: [String] = []
        let screen = Screen(
            render: HStack {
                Text("Row")
                Button("Yes") { pressed.append("yes") }
                Button("No") { pressed.append("no") }
            }
            .accessibilityElement(children: .combine))
        XCTAssertEqual(screen.elements.map(\.label), ["Row, Yes, No"])
        try screen.act("No", on: "Row, Yes, No")
        XCTAssertEqual(pressed, ["no"])
    }

    func testHiddenInvisibleAndTransparentAreNotMet() async throws {
        let screen = Screen(
            render: VStack {
                Text("a").accessibilityHidden(true)
                Text("b").hidden()
                Button("c") {}.opacity(0)
                VStack { Text("d") }.accessibilityHidden(true)
                Text("e").opacity(0.5)
            })
        XCTAssertEqual(screen.elements.map(\.label), ["e"])
        XCTAssertThrowsError(try screen.press("c"))
        XCTAssertTrue(screen.tree.contains("\"a\" {hidden from VoiceOver}"))
    }

    func testWhatIsSaidOfAContainerIsSaidOfItsElements() async throws {
        XCTAssertEqual(
            spoken {
                VStack {
                    Text("a")
                    Text("b")
                }
                .accessibilityValue("x")
            }, ["a · value: x · [staticText]", "b · value: x · [staticText]"])
    }

    func testActionsAdjustmentsAndIdentifiers() async throws {
        var done: [String] = []
        let screen = Screen(
            render: VStack {
                Text("Row").accessibilityAction(named: "Delete") { done.append("deleted") }
                    .accessibilityAction { done.append("default") }
                    .accessibilityIdentifier("row")
                Text("Number").accessibilityAdjustableAction { done.append($0 == .increment ? "up" : "down") }
            })
        try screen.act("Delete", on: "row")
        try screen.press("row")
        try screen.increment("Number")
        try screen.decrement("Number")
        XCTAssertEqual(done, ["deleted", "default", "up", "down"])
    }

    func testSortPriorityAndRemovedTraits() async throws {
        XCTAssertEqual(
            spoken {
                ZStack {
                    Text("later")
                    Text("first").accessibilitySortPriority(1).accessibilityRemoveTraits(.isStaticText)
                }
            }, ["first", "later · [staticText]"])
    }

    func testWhatHasNoNameIsTold() async throws {
        let screen = Screen(
            render: VStack {
                Button {
                } label: {
                    Image(systemName: "xmark")
                }
                Image(systemName: "star").accessibilityLabel("Favourite")
                Image(decorative: "ground")
                Image(systemName: "leaf").accessibilityHidden(true)
                Canvas { _, _ in }
                Canvas { _, _ in }.accessibilityLabel("A figure")
                Color.red.onTapGesture {}
                Toggle("", isOn: .constant(true))
                Button {
                } label: {
                    Image(systemName: "gear")
                    Text("Settings")
                }
            })
        XCTAssertEqual(screen.unlabelled.sorted(), ["Button", "Button", "Canvas", "Toggle"])
    }

    func testRepresentationAndFocus() async throws {
        struct Focusing: View {
            @AccessibilityFocusState private var isMet: Bool
            var body: some View {
                Text("Head").accessibilityFocused($isMet)
                Button("Move") { isMet = true }
                Circle().accessibilityRepresentation { Toggle("Light", isOn: .constant(true)) }
            }
        }
        let screen = Screen(render: Focusing())
        XCTAssertFalse(try screen.element("Head").isAccessibilityFocused)
        try screen.press("Move")
        XCTAssertTrue(try screen.element("Head").isAccessibilityFocused)
        XCTAssertEqual(try screen.element("Light").value, "on")
    }

    func testAnnouncementsAndTouchTargets() async throws {
        _ = Screen.takeAnnouncements()
        let screen = Screen(render: Button("Say") { AccessibilityNotification.Announcement("said").post() }.frame(minHeight: 44).padding())
        try screen.press("Say")
        XCTAssertEqual(Screen.takeAnnouncements(), ["said"])
        XCTAssertEqual(try screen.element("Say").minHeight, 44)
        let inner = Screen(
            render: Button {
            } label: {
                Text("Large").frame(minWidth: 64, minHeight: 64)
            })
        XCTAssertEqual(try inner.element("Large").minHeight, 64)
        XCTAssertEqual(try inner.element("Large").minWidth, 64)
    }
}
