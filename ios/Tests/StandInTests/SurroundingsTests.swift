import ScreenDriver
import SwiftUI
import XCTest

@Observable @MainActor private final class Model {
    var name = "model"
    nonisolated init() {}
}

private struct FlavourKey: EnvironmentKey { static var defaultValue: String { "plain" } }
extension EnvironmentValues {
    fileprivate var flavour: String {
        get { self[FlavourKey.self] }
        set { self[FlavourKey.self] = newValue }
    }
}

private struct Taste: View {
    @Environment(\.flavour) private var flavour
    var body: some View { Text(flavour) }
}

private struct Reader: View {
    @Environment(Model.self) private var model
    @Environment(\.layoutDirection) private var direction
    @Environment(\.dynamicTypeSize) private var size
    @Environment(\.accessibilityReduceMotion) private var isStill
    @Environment(\.scenePhase) private var phase
    @ScaledMetric private var side = 17.0
    var body: some View {
        @Bindable var model = model
        Text("\(model.name) \(direction) \(size) \(isStill) \(side)")
        TextField("Name", text: $model.name)
        Text("here").onChange(of: phase) { _, new in model.name = "\(new)" }
    }
}

private struct Border: ViewModifier {
    let name: String
    @State private var presses = 0
    func body(content: Content) -> some View {
        content
        Button("\(name) \(presses)") { presses += 1 }
    }
}

private struct Loud: ButtonStyle {
    @Environment(\.isEnabled) private var isEnabled
    func makeBody(configuration: Configuration) -> some View {
        configuration.label.frame(minHeight: 64)
        if !isEnabled { Text("not now") }
    }
}

@MainActor final class SurroundingsTests: XCTestCase, @unchecked Sendable {
    func testTheNearestValueCounts() async throws {
        let screen = Screen(
            render: VStack {
                Taste()
                Taste().environment(\.flavour, "sweet")
                Taste().environment(\.flavour, "inner").environment(\.flavour, "outer")
            })
        XCTAssertEqual(screen.elements.map(\.label), ["plain", "sweet", "inner"])
    }

    func testObjectsAndTheSetting() async throws {
        let model = Model()
        let screen = Screen(render: Reader().environment(model))
        XCTAssertTrue(screen.has("model leftToRight large false 17.0"))
        try screen.type("new", into: "Name")
        XCTAssertTrue(screen.has("new leftToRight large false 17.0"))
        screen.setting.layoutDirection = .rightToLeft
        screen.setting.dynamicTypeSize = .accessibility5
        screen.setting.reduceMotion = true
        XCTAssertTrue(screen.has("new rightToLeft accessibility5 true 53.0"))
        screen.setting.scenePhase = .background
        XCTAssertEqual(model.name, "background")
    }

    func testAChangeOfTheSettingReachesOnlyWhatReadsIt() async throws {
        let screen = Screen(render: VStack { Taste() })
        screen.setting.dynamicTypeSize = .xLarge
        XCTAssertEqual(screen.bodies(of: Taste.self), 1)
    }

    func testAModifierOfOnesOwnKeepsItsState() async throws {
        let screen = Screen(render: Text("x").modifier(Border(name: "border")))
        try screen.press("border 0")
        XCTAssertTrue(screen.has("border 1"))
        XCTAssertTrue(screen.has("x"))
    }

    func testAStyleOfOnesOwnDrawsTheButton() async throws {
        let screen = Screen(render: Button("Go") {}.buttonStyle(Loud()))
        XCTAssertEqual(try screen.element("Go").minHeight, 64)
        let off = Screen(render: Button("Go") {}.buttonStyle(Loud()).disabled(true))
        XCTAssertEqual(off.elements.map(\.label), ["Go, not now"])
    }

    func testLimitsOfTextSize() async throws {
        struct Size: View {
            @Environment(\.dynamicTypeSize) private var size
            var body: some View { Text("\(size)") }
        }
        var setting = Screen.Setting()
        setting.dynamicTypeSize = .accessibility5
        XCTAssertTrue(Screen(render: Size().dynamicTypeSize(...DynamicTypeSize.xxLarge), setting: setting).has("xxLarge"))
        XCTAssertTrue(Screen(render: Size().dynamicTypeSize(.small), setting: setting).has("small"))
    }

    func testLinksKeysFeedbackAndScrolling() async throws {
        struct Mixed: View {
            @State private var count = 0
            var body: some View {
                ScrollViewReader { proxy in
                    Link("Site", destination: URL(string: "https://example.org")!)
                    ShareLink("Share", item: "words")
                    Button("More \(count)") { count += 1 }.keyboardShortcut("m")
                    Button("Down") { proxy.scrollTo("end") }
                    Text("end").id("end")
                }
                .sensoryFeedback(.success, trigger: count)
                .onKeyPress(.space) {
                    count += 10
                    return .handled
                }
            }
        }
        let screen = Screen(render: Mixed())
        try screen.press("Site")
        try screen.press("Share")
        try screen.press("Down")
        XCTAssertTrue(screen.press(key: "m", modifiers: .command))
        XCTAssertFalse(screen.press(key: "m"))
        XCTAssertTrue(screen.press(key: .space))
        XCTAssertTrue(screen.has("More 11"))
        XCTAssertEqual(screen.opened.map(\.absoluteString), ["https://example.org"])
        XCTAssertEqual(screen.shared, ["words"])
        XCTAssertEqual(screen.feedback, ["success", "success"])
        XCTAssertEqual(screen.scrolled, ["end"])
    }
}
