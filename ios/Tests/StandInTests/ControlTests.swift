import ScreenDriver
import SwiftUI
import XCTest

private enum Side: String, CaseIterable { case left, right }

private struct Controls: View {
    @State private var count = 3
    @State private var loud = 0.5
    @State private var side = Side.left
    @State private var other: Side?
    @State private var name = ""
    @State private var number = 2
    @State private var date = Date(timeIntervalSince1970: 1_772_438_400)
    @State private var isOff = true
    @State private var presses = 0
    @FocusState private var isNaming: Bool

    var body: some View {
        Form {
            Stepper("Minutes: \(count)", value: $count, in: 1...5, step: 2)
            Slider(value: $loud, in: 0...1, step: 0.25) { Text("Loudness") }
            Picker("Side", selection: $side) {
                ForEach(Side.allCases, id: \.self) { Text($0.rawValue) }
            }
            Picker("Other side", selection: $other) {
                Text("none").tag(Side?.none)
                Text("left").tag(Side?.some(.left))
            }
            TextField("Name", text: $name, prompt: Text("yours")).focused($isNaming).onSubmit { name += "!" }
            TextField("Number", value: $number, format: .number)
            DatePicker("When", selection: $date, displayedComponents: .hourAndMinute)
            Toggle("Off", isOn: $isOff)
            Group {
                Button("Press \(presses)") { presses += 1 }
                Text("Tap \(presses)").onTapGesture { presses += 1 }
            }
            .disabled(isOff)
            Text(isNaming ? "naming" : "not naming")
        }
    }
}

private struct Things: View {
    @State private var rows = ["a", "b", "c"]
    @State private var chosen: String?
    var body: some View {
        List(selection: $chosen) {
            ForEach(rows, id: \.self) { row in
                Text(row)
                    .swipeActions { Button("Mark") { rows[0] = "marked \(row)" } }
                    .contextMenu { Button("Copy") {} }
            }
            .onDelete { rows.remove(atOffsets: $0) }
            .onMove { rows.move(fromOffsets: $0, toOffset: $1) }
        }
        Text("chosen: \(chosen ?? "none")")
        DisclosureGroup("More") { Text("hidden at first") }
    }
}

@MainActor final class ControlTests: XCTestCase, @unchecked Sendable {
    private let screen = Screen(render: Controls())

    func testASteppersValueStaysInItsBounds() async throws {
        try screen.increment("Minutes: 3")
        XCTAssertEqual(try screen.element("Minutes: 5").value, "5")
        try screen.increment("Minutes: 5")
        try screen.decrement("Minutes: 5", times: 1)
        XCTAssertTrue(screen.has("Minutes: 3"))
    }

    func testASliderGoesByItsStep() async throws {
        try screen.slide("Loudness", to: 0.6)
        XCTAssertEqual(try screen.element("Loudness").value, "50%")
        try screen.increment("Loudness", times: 3)
        XCTAssertEqual(try screen.element("Loudness").value, "100%")
        XCTAssertTrue(try screen.element("Loudness").traits.contains("adjustable"))
    }

    func testAPickerChoosesByTagOrId() async throws {
        XCTAssertEqual(try screen.element("Side").value, "left")
        try screen.choose("right", in: "Side")
        XCTAssertEqual(try screen.element("Side").value, "right")
        XCTAssertEqual(try screen.element("Other side").value, "none")
        try screen.choose("left", in: "Other side")
        XCTAssertEqual(try screen.element("Other side").value, "left")
        XCTAssertThrowsError(try screen.choose("up", in: "Side"))
        XCTAssertEqual(screen.faults, [])
    }

    func testFieldsAreTypedInto() async throws {
        XCTAssertTrue(screen.has("not naming"))
        try screen.type("Ada", into: "Name")
        XCTAssertTrue(screen.has("naming"))
        try screen.submit("Name")
        XCTAssertEqual(try screen.element("Name").value, "Ada!")
        try screen.type("5", into: "Number")
        try screen.type("no number", into: "Number")
        XCTAssertEqual(try screen.element("Number").value, "5", "what is no number is not taken")
    }

    func testADateIsPicked() async throws {
        try screen.pick(Date(timeIntervalSince1970: 1_772_442_000), in: "When")
        XCTAssertEqual(try screen.element("When").value.filter { $0.isNumber }, "900")
    }

    func testWhatIsDisabledCannotBePressed() async throws {
        XCTAssertThrowsError(try screen.press("Press 0")) { XCTAssertEqual("\($0)", "\"Press 0\" is disabled") }
        XCTAssertThrowsError(try screen.press("Tap 0"))
        XCTAssertTrue(screen.tree.contains("Button \"Press 0\" {disabled}"))
        try screen.toggle("Off")
        try screen.press("Press 0")
        try screen.press("Tap 1")
        XCTAssertTrue(screen.has("Press 2"))
    }

    func testRowsAreDeletedMovedMarkedAndChosen() async throws {
        let screen = Screen(render: Things())
        XCTAssertEqual(try screen.element("b").actions, ["Mark", "Copy", "Delete"])
        try screen.act("Delete", on: "b")
        XCTAssertFalse(screen.has("b"))
        try screen.move(from: [1], to: 0)
        XCTAssertEqual(screen.elements.prefix(2).map(\.label), ["c", "a"])
        try screen.act("Mark", on: "a")
        XCTAssertTrue(screen.has("marked a"))
        try screen.chooseRow("a")
        XCTAssertTrue(screen.has("chosen: a"))
    }

    func testADisclosureOpens() async throws {
        let screen = Screen(render: Things())
        XCTAssertEqual(try screen.element("More").value, "collapsed")
        try screen.press("More")
        XCTAssertTrue(screen.has("hidden at first"))
    }
}
