import ScreenDriver
import SwiftUI
import XCTest

/// Uses what screens use, as they use it: that it compiles is half of what is proved.
private struct Gallery: View {
    @State private var isOpen = true
    @State private var text = ""
    @State private var amount = 0.25
    @Namespace private var names
    @Environment(\.horizontalSizeClass) private var sizeClass
    @Environment(\.locale) private var locale

    var body: some View {
        ScrollView {
            VStack(alignment: .leading, spacing: 12) {
                words
                layouts
                controls
                Group { if isOpen { shapes } else { EmptyView() } }
            }
            .padding(.horizontal, 16)
            .frame(maxWidth: .infinity, alignment: .leading)
        }
        .safeAreaInset(edge: .bottom) { Button("Pinned") {}.buttonStyle(.borderedProminent).controlSize(.large).frame(minHeight: 64) }
        .overlay(alignment: .topTrailing) { Text("over") }
        .background(Color.white)
        .task(id: isOpen) {}
    }

    @ViewBuilder private var words: some View {
        Text("Title").font(.title2.bold()).foregroundStyle(.secondary).accessibilityHeading(.h1)
        Text("\(3) of \(4.5, specifier: "%.1f") \(Text("bold").bold())")
        Text(0.25, format: .percent)
        Text(verbatim: "as it is").lineLimit(2).minimumScaleFactor(0.5).multilineTextAlignment(.center).privacySensitive()
        Text("a") + Text("b").italic()
        Text(Date(timeIntervalSince1970: 0), style: .date)
        Label {
            Text("Custom")
        } icon: {
            Image(systemName: "star").symbolRenderingMode(.hierarchical)
        }
        LabeledContent("Steps", value: "1,000")
        ContentUnavailableView("Nothing yet", systemImage: "tray", description: Text("Come back later"))
    }

    @ViewBuilder private var layouts: some View {
        Grid(alignment: .leading) {
            GridRow {
                Text("left")
                Text("right").gridColumnAlignment(.trailing)
            }
            Divider()
        }
        LazyVGrid(columns: [GridItem(.adaptive(minimum: 80)), GridItem(.flexible())]) { ForEach(0..<2) { Text("cell \($0)") } }
        ViewThatFits {
            HStack { Text("wide") }
            VStack { Text("narrow") }
        }
        GroupBox("Box") { Text("boxed") }
        HStack {
            Spacer(minLength: 4)
            Image("picture").resizable().scaledToFit()
        }
        AnyView(Text("any"))
        ZStack { RoundedRectangle(cornerRadius: 8).fill(.tint) }.clipShape(.capsule).shadow(radius: 2)
    }

    @ViewBuilder private var controls: some View {
        SecureField("Secret", text: $text)
        TextEditor(text: $text).accessibilityLabel("Notes")
        ProgressView("Loading")
        ProgressView(value: amount) { Text("Share") }
        Gauge(value: amount) {
            Text("Load")
        } currentValueLabel: {
            Text("a quarter")
        }
        Toggle(isOn: $isOpen.animation(.easeInOut(duration: 0.2))) { Text("Open") }
        ControlGroup { Button("One", systemImage: "1.circle", role: .destructive) {} }
        Button(role: .cancel) {
            withAnimation(.spring()) { isOpen = false }
        } label: {
            Label("Stop", systemImage: "stop")
        }
        .labelStyle(.titleAndIcon)
    }

    @ViewBuilder private var shapes: some View {
        Circle().stroke(.red, style: StrokeStyle(lineWidth: 2, lineCap: .round, dash: [2, 1])).frame(width: 10, height: 10)
        Capsule().fill(LinearGradient(colors: [.red, .blue], startPoint: .leading, endPoint: .trailing))
        Rectangle().strokeBorder(.primary, lineWidth: 1).matchedGeometryEffect(id: "a", in: names).transition(.opacity)
        Color.green.frame(height: 4).rotationEffect(.degrees(3)).background(.thinMaterial, in: .rect(cornerRadius: 4))
        Path { path in
            path.addLines([.zero, CGPoint(x: 1, y: 1)])
        }
        .stroke(Color.accentColor, lineWidth: 3)
    }
}

@MainActor final class GalleryTests: XCTestCase, @unchecked Sendable {
    private static let whole = """
        Screen
          ScrollView
            VStack
              "Title" {header}
              "3 of 4.5 bold"
              "25%"
              "as it is"
              "ab"
              "January 1, 1970"
              Image "star" {hidden from VoiceOver}
              "Custom"
              LabeledContent {combine}
                "Steps"
                "1,000"
              ContentUnavailableView
                Image "tray" {hidden from VoiceOver}
                "Nothing yet"
                "Come back later"
              Grid
                GridRow
                  "left"
                  "right"
              LazyVGrid
                "cell 0"
                "cell 1"
              HStack
                "wide"
              GroupBox
                "Box"
                "boxed"
              HStack
                Image "picture" {label: picture}
              "any"
              ZStack
                Shape "RoundedRectangle"
              SecureField "Secret"
              TextEditor {label: Notes}
              ProgressView "Loading"
              ProgressView "Share" {value: 25%}
              Gauge "Load" {value: a quarter}
              Toggle "Open" {value: on}
              ControlGroup
                Button "One" {destructive}
              Button "Stop" {cancel}
              Shape "Circle"
              Shape "Capsule"
              Shape "Rectangle"
              Shape "Path"
          Button "Pinned"
          "over"
        """

    func testTheWholeTree() async throws {
        let screen = Screen(render: Gallery())
        XCTAssertEqual(screen.tree, Self.whole)
        try screen.press("Stop")
        XCTAssertFalse(screen.tree.contains("Circle"))
        XCTAssertEqual(screen.unlabelled, [])
        XCTAssertEqual(screen.faults, [])
        XCTAssertEqual(try screen.element("as it is")["privacySensitive"], "true")
        XCTAssertEqual(try screen.element("Pinned").minHeight, 64)
    }

    func testLargeTextsTakeWhatIsNarrow() async throws {
        let screen = Screen(render: Gallery())
        screen.setting.dynamicTypeSize = .accessibility3
        XCTAssertTrue(screen.has("narrow"))
        XCTAssertFalse(screen.has("wide"))
    }

    func testASplitViewShowsItsColumns() async throws {
        let screen = Screen(
            render: NavigationSplitView {
                Text("list").navigationTitle("Side")
            } detail: {
                Text("detail")
            })
        XCTAssertEqual(
            screen.tree,
            "Screen\n  NavigationSplitView\n    Sidebar\n      Bar\n        Title \"Side\"\n      \"list\"\n    Detail\n      \"detail\"")
    }
}
