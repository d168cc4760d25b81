import ScreenDriver
import SwiftUI
import XCTest

@Observable @MainActor private final class Diary {
    var lines: [String] = []
    var isThere = true
    var id = 1
    var number = 0
    nonisolated init() {}
    func write(_ line: String) { lines.append(line) }
}

private struct Page: View {
    let diary: Diary
    var body: some View {
        VStack {
            if diary.isThere {
                Text("there")
                    .onAppear { diary.write("inner appears") }
                    .onDisappear { diary.write("inner disappears") }
                    .task(id: diary.id) {
                        let id = diary.id
                        diary.write("task \(id) begins")
                        while !Task.isCancelled { await Task.yield() }
                        diary.write("task \(id) cancelled")
                    }
            }
        }
        .onAppear { diary.write("outer appears") }
        .onChange(of: diary.number) { old, new in diary.write("\(old) to \(new)") }
        .onChange(of: diary.number, initial: true) { diary.write("number \(diary.number)") }
    }
}

private struct Loading: View {
    @State private var rows: [String] = []
    @State private var loads = 0
    var body: some View {
        List(rows, id: \.self) { Text($0) }
            .task { rows = ["first"] }
            .refreshable { await load() }
        Text("loads \(loads)")
    }
    private func load() async {
        await Task.yield()
        loads += 1
        rows.append("more \(loads)")
    }
}

private struct Covered: View {
    let diary: Diary
    @State private var path: [Int] = []
    var body: some View {
        NavigationStack(path: $path) {
            Button("Go") { path.append(1) }
                .onAppear { diary.write("root appears") }
                .onDisappear { diary.write("root disappears") }
                .navigationDestination(for: Int.self) { Text("page \($0)").onAppear { diary.write("page appears") } }
        }
    }
}

@MainActor final class LifeTests: XCTestCase, @unchecked Sendable {
    func testAppearingDisappearingAndChanges() async throws {
        let diary = Diary()
        let screen = Screen(render: Page(diary: diary))
        XCTAssertEqual(diary.lines, ["inner appears", "outer appears", "number 0"])
        diary.lines = []
        diary.number = 3
        _ = screen.tree
        XCTAssertEqual(diary.lines, ["0 to 3", "number 3"])
        diary.lines = []
        diary.isThere = false
        _ = screen.tree
        XCTAssertEqual(diary.lines, ["inner disappears"])
    }

    func testATaskEndsWithItsViewAndBeginsAnewWithAnotherId() async throws {
        let diary = Diary()
        let screen = Screen(render: Page(diary: diary))
        await screen.settle()
        XCTAssertEqual(diary.lines.filter { $0.hasPrefix("task") }, ["task 1 begins"])
        diary.id = 2
        await screen.settle()
        XCTAssertEqual(Set(diary.lines.filter { $0.hasPrefix("task") }), ["task 1 begins", "task 1 cancelled", "task 2 begins"])
        diary.number = 1
        await screen.settle()
        XCTAssertEqual(screen.runningTasks, 1, "the same id leaves the task going")
        diary.isThere = false
        await screen.settle()
        XCTAssertTrue(diary.lines.contains("task 2 cancelled"))
        XCTAssertEqual(screen.runningTasks, 0)
    }

    func testClosingTheScreenCancelsItsTasks() async throws {
        let diary = Diary()
        let screen = Screen(render: Page(diary: diary))
        await screen.settle()
        screen.close()
        await screen.settle()
        XCTAssertEqual(screen.runningTasks, 0)
        XCTAssertTrue(diary.lines.contains("inner disappears"))
    }

    func testATaskChangesTheStateAndAPullLoadsMore() async throws {
        let screen = Screen(render: Loading())
        XCTAssertFalse(screen.has("first"))
        await screen.settle()
        XCTAssertTrue(screen.has("first"))
        try await screen.refresh()
        XCTAssertEqual(screen.spoken.map { String($0.prefix(7)) }, ["first ·", "more 1 ", "loads 1"])
    }

    func testWhatIsCoveredDisappearsAndComesBack() async throws {
        let diary = Diary()
        let screen = Screen(render: Covered(diary: diary))
        try screen.press("Go")
        XCTAssertEqual(Set(diary.lines), ["root appears", "root disappears", "page appears"])
        try screen.back()
        XCTAssertEqual(diary.lines.filter { $0 == "root appears" }.count, 2)
    }

    func testAnEndlessChangeIsTold() async throws {
        struct Endless: View {
            @State private var number = 0
            var body: some View { Text("\(number)").onChange(of: number, initial: true) { number += 1 } }
        }
        let screen = Screen(render: Endless())
        XCTAssertEqual(screen.faults, ["the views change what they read each time they are evaluated"])
    }
}
