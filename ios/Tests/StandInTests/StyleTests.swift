import ScreenDriver
import SwiftUI
import XCTest

private struct RowStyle: ToggleStyle {
    func makeBody(configuration: Configuration) -> some View {
        Button {
            configuration.isOn.toggle()
        } label: {
            configuration.label.frame(minHeight: 64)
        }
        .accessibilityAddTraits(configuration.isOn ? [.isSelected] : [])
    }
}

private struct Upright: LabelStyle {
    func makeBody(configuration: Configuration) -> some View {
        VStack {
            configuration.icon
            configuration.title
        }
    }
}

private struct Height: PreferenceKey {
    static let defaultValue = 0
    static func reduce(value: inout Int, nextValue: () -> Int) { value = max(value, nextValue()) }
}

private struct Growing: View {
    @State private var height = 2
    var body: some View {
        Button("Grow") { height += 3 }.preference(key: Height.self, value: height)
        Text("three").preference(key: Height.self, value: 3)
    }
}

private struct Measuring: View {
    @State private var height = -1
    @State private var link = "none"
    @Environment(\.dynamicTypeSize) private var size
    var body: some View {
        let layout = size.isAccessibilitySize ? AnyLayout(VStackLayout(alignment: .leading)) : AnyLayout(HStackLayout())
        layout { Growing() }
            .onPreferenceChange(Height.self) { height = $0 }
            .onOpenURL { link = $0.absoluteString }
        Text("height \(height) link \(link)")
    }
}

@MainActor final class StyleTests: XCTestCase, @unchecked Sendable {
    func testTogglesAndLabelsOfOnesOwn() async throws {
        struct Both: View {
            @State private var isOn = false
            var body: some View {
                Toggle("Light", isOn: $isOn).toggleStyle(RowStyle())
                Label("Plan", systemImage: "list.bullet").labelStyle(Upright())
                Toggle("System", isOn: $isOn).toggleStyle(.switch)
            }
        }
        let screen = Screen(render: Both())
        try screen.press("Light")
        XCTAssertEqual(try screen.element("Light").traits, ["button", "selected"])
        XCTAssertEqual(try screen.element("Light").minHeight, 64)
        XCTAssertEqual(try screen.element("System").value, "on")
        XCTAssertTrue(screen.tree.contains("VStack\n    Image \"list.bullet\" {hidden from VoiceOver}\n    \"Plan\""))
        XCTAssertEqual(screen.unlabelled, [])
    }

    func testWhatIsHandedUpIsHeardOf() async throws {
        let screen = Screen(render: Measuring())
        XCTAssertTrue(screen.has("height 3 link none"))
        try screen.press("Grow")
        XCTAssertTrue(screen.has("height 5 link none"))
        try screen.receive(URL(string: "heelfirst://start")!)
        XCTAssertTrue(screen.has("height 5 link heelfirst://start"))
    }

    func testAnotherLayoutLeavesTheState() async throws {
        let screen = Screen(render: Measuring())
        try screen.press("Grow")
        XCTAssertTrue(screen.tree.contains("HStackLayout"))
        screen.setting.dynamicTypeSize = .accessibility1
        XCTAssertTrue(screen.tree.contains("VStackLayout"))
        XCTAssertTrue(screen.has("height 5 link none"))
    }

    func testNothingIsKeptOfAScreenThatIsGone() async throws {
        final class Held {}
        struct Holder: View {
            let held: Held
            @State private var count = 0
            var body: some View {
                NavigationStack { Button("Count \(count)") { count += ObjectIdentifier(held).hashValue == 0 ? 0 : 1 }.task { _ = held } }
            }
        }
        weak var gone: Held?
        do {
            let held = Held()
            gone = held
            let screen = Screen(render: Holder(held: held))
            try screen.press("Count 0")
            await screen.settle()
            screen.close()
            await screen.settle()
        }
        XCTAssertNil(gone)
    }
}
