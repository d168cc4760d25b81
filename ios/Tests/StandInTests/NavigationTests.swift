import ScreenDriver
import SwiftUI
import XCTest

private enum Route: Hashable {
    case plan
    case item(Int)
}

private struct Shell: View {
    @State var path: [Route] = []
    @State private var isHelping = false
    var body: some View {
        NavigationStack(path: $path) {
            List {
                NavigationLink("Plan", value: Route.plan)
                NavigationLink("A view") { Text("pushed by a view").navigationTitle("View") }
                NavigationLink(value: Route?.none) { Text("Nowhere") }
                Button("Deep") { path = [.plan, .item(7)] }
                Button("Help") { isHelping = true }
            }
            .navigationTitle("Home")
            .navigationDestination(for: Route.self) { Place(route: $0) }
            .navigationDestination(isPresented: $isHelping) { Leave(words: "help") }
            .toolbar {
                ToolbarItem(placement: .topBarTrailing) { Button("Settings", systemImage: "gear") {} }
                ToolbarItem(placement: .bottomBar) { Button("Start") {} }
            }
        }
        Text("depth \(path.count)")
    }
}

private struct Place: View {
    let route: Route
    @State private var count = 0
    var body: some View {
        switch route {
        case .plan:
            Button("Count \(count)") { count += 1 }.navigationTitle("Plan")
            NavigationLink("Item", value: Route.item(count))
        case .item(let number): Leave(words: "item \(number)").navigationTitle("Item \(number)")
        }
    }
}

private struct Leave: View {
    let words: String
    @Environment(\.dismiss) private var dismiss
    @Environment(\.isPresented) private var isPresented
    var body: some View {
        Text(words)
        if isPresented { Button("Done") { dismiss() } }
    }
}

private struct Tabs: View {
    @State private var tab = "today"
    var body: some View {
        TabView(selection: $tab) {
            Counting(name: "today").tabItem { Label("Today", systemImage: "sun.max") }.tag("today")
            Counting(name: "history").tabItem { Label("History", systemImage: "chart.bar") }.tag("history").badge(2)
        }
    }
}

private struct Counting: View {
    let name: String
    @State private var count = 0
    var body: some View { Button("\(name) \(count)") { count += 1 } }
}

@MainActor final class NavigationTests: XCTestCase, @unchecked Sendable {
    func testTheBarsAndTheTree() async throws {
        let screen = Screen(render: Shell())
        XCTAssertEqual(
            screen.tree,
            """
            Screen
              NavigationStack
                Bar
                  Title "Home"
                  Button "Settings"
                List
                  NavigationLink "Plan"
                  NavigationLink "A view"
                  NavigationLink "Nowhere" {disabled}
                  Button "Deep"
                  Button "Help"
                BottomBar
                  Button "Start"
              "depth 0"
            """)
    }

    func testValuesArePushedAndPopped() async throws {
        let screen = Screen(render: Shell())
        try screen.press("Plan")
        try screen.press("Count 0")
        try screen.press("Item")
        XCTAssertTrue(screen.has("item 1"))
        XCTAssertTrue(screen.has("depth 2"))
        try screen.press("Done")
        XCTAssertTrue(screen.has("Count 1"), "the page below has kept its state")
        try screen.back()
        XCTAssertTrue(screen.has("Home"))
        try screen.press("Plan")
        XCTAssertTrue(screen.has("Count 0"), "a page that is pushed again starts anew")
    }

    func testThePathIsTheWay() async throws {
        let screen = Screen(render: Shell())
        try screen.press("Deep")
        XCTAssertTrue(screen.has("item 7"))
        XCTAssertEqual(screen.elements.first?.label, "Plan", "the way back bears the title of the page below")
        try screen.back()
        XCTAssertTrue(screen.has("depth 1"))
    }

    func testViewsAndConditionsArePushed() async throws {
        let screen = Screen(render: Shell())
        try screen.press("A view")
        XCTAssertTrue(screen.has("pushed by a view"))
        try screen.back()
        try screen.press("Help")
        XCTAssertTrue(screen.has("help"))
        try screen.press("Done")
        XCTAssertTrue(screen.has("Home"))
        try screen.press("Help")
        XCTAssertTrue(screen.has("help"), "the binding was set back")
        XCTAssertThrowsError(try screen.press("Nowhere"))
    }

    func testAValueWithoutADestinationIsTold() async throws {
        let screen = Screen(render: NavigationStack { NavigationLink("Lost", value: 1) })
        try screen.press("Lost")
        XCTAssertEqual(screen.faults, ["no navigationDestination(for:) for Int"])
    }

    func testTabsKeepTheirState() async throws {
        let screen = Screen(render: Tabs())
        try screen.press("today 0")
        try screen.press("History")
        XCTAssertTrue(screen.has("history 0"))
        XCTAssertFalse(screen.has("today 1"))
        XCTAssertEqual(try screen.element("History").traits, ["button", "selected"])
        try screen.press("Today")
        XCTAssertTrue(screen.has("today 1"))
        XCTAssertEqual(try screen.element("History").value, "2")
    }
}
