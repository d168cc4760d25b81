import ScreenDriver
import SwiftUI
import XCTest

private struct Counter: View {
    let name: String
    @State private var count = 0

    var body: some View {
        VStack {
            Button("Add to \(name)") { count += 1 }
            Text("\(name): \(count)")
        }
    }
}

private struct Twins: View {
    @State private var isSecond = false
    @State private var id = 1
    private let one = Counter(name: "same")

    var body: some View {
        one
        one
        Counter(name: "named").id(id)
        if isSecond { Counter(name: "branch") } else { Counter(name: "branch") }
        Button("New id") { id += 1 }
        Button("Other branch") { isSecond.toggle() }
    }
}

@Observable @MainActor private final class Numbers {
    var first = 0
    var second = 0
    var name = "n"
    nonisolated init() {}
}

private struct NumberText: View {
    let numbers: Numbers
    var body: some View { Text("first \(numbers.first)") }
}

private struct OtherText: View {
    let numbers: Numbers
    var body: some View { Text("second \(numbers.second)") }
}

private struct Pair: View {
    @State private var numbers = Numbers()
    var body: some View {
        VStack {
            NumberText(numbers: numbers)
            OtherText(numbers: numbers)
            Button("First") { numbers.first += 1 }
            TextField("Name", text: $numbers.name)
            NameEditor(numbers: numbers)
        }
    }
}

private struct NameEditor: View {
    @Bindable var numbers: Numbers
    var body: some View { TextField("The same name", text: $numbers.name) }
}

private struct ChildSwitch: View {
    @Binding var isOn: Bool
    var body: some View { Toggle("Light", isOn: $isOn) }
}

private struct Room: View {
    @State private var isLit = false
    var body: some View {
        ChildSwitch(isOn: $isLit)
        Text(isLit ? "bright" : "dark")
    }
}

private struct Row: Identifiable { let id: String }

private struct Rows: View {
    @State private var rows = ["a", "b", "c"].map(Row.init)
    var body: some View {
        ForEach(rows) { Counter(name: $0.id) }
        Button("Turn round") { rows.reverse() }
        Button("Drop a") { rows.removeAll { $0.id == "a" } }
        Button("Bring a") { rows.append(Row(id: "a")) }
    }
}

@MainActor final class StateTests: XCTestCase, @unchecked Sendable {
    func testStateIsKeptInItsPlace() async throws {
        let screen = Screen(render: Counter(name: "x"))
        try screen.press("Add to x")
        try screen.press("Add to x")
        XCTAssertEqual(screen.tree, "Screen\n  VStack\n    Button \"Add to x\"\n    \"x: 2\"")
    }

    func testTheSameViewInTwoPlacesHasTwoStates() async throws {
        let screen = Screen(render: Twins())
        try screen.press("Add to same")
        XCTAssertEqual(screen.elements.map(\.label).filter { $0.hasPrefix("same") }, ["same: 1", "same: 0"])
    }

    func testANewIdAndAnotherBranchStartAnew() async throws {
        let screen = Screen(render: Twins())
        try screen.press("Add to named")
        try screen.press("Add to branch")
        XCTAssertTrue(screen.has("named: 1"))
        try screen.press("Other branch")
        XCTAssertTrue(screen.has("branch: 0"))
        XCTAssertTrue(screen.has("named: 1"))
        try screen.press("New id")
        XCTAssertTrue(screen.has("named: 0"))
    }

    func testOnlyWhatReadsAChangeIsEvaluatedAgain() async throws {
        let screen = Screen(render: Pair())
        for _ in 0..<5 { try screen.press("First") }
        XCTAssertTrue(screen.has("first 5"))
        XCTAssertEqual(screen.bodies(of: NumberText.self), 6)
        XCTAssertEqual(screen.bodies(of: OtherText.self), 1)
        XCTAssertEqual(screen.bodies(of: Pair.self), 1)
    }

    func testBindingsToAnObjectReachIt() async throws {
        let screen = Screen(render: Pair())
        try screen.type("new", into: "Name")
        XCTAssertEqual(try screen.element("The same name").value, "new")
        try screen.type("newer", into: "The same name")
        XCTAssertEqual(try screen.element("Name").value, "newer")
    }

    func testABindingWritesTheOwnersState() async throws {
        let screen = Screen(render: Room())
        XCTAssertEqual(try screen.element("Light").value, "off")
        try screen.toggle("Light")
        XCTAssertTrue(screen.has("bright"))
        XCTAssertEqual(try screen.element("Light").value, "on")
    }

    func testStateGoesWithTheIdOfAForEach() async throws {
        let screen = Screen(render: Rows())
        try screen.press("Add to a")
        try screen.press("Turn round")
        XCTAssertEqual(screen.elements.map(\.label).filter { $0.contains(": ") }, ["c: 0", "b: 0", "a: 1"])
        try screen.press("Drop a")
        try screen.press("Bring a")
        XCTAssertTrue(screen.has("a: 0"))
    }
}
