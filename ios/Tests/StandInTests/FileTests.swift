import ScreenDriver
import SwiftUI
import UniformTypeIdentifiers
import XCTest

private struct Words: FileDocument {
    static let readableContentTypes: [UTType] = [.plainText]
    let words: String
    init(words: String) { self.words = words }
    init(configuration: ReadConfiguration) throws {
        words = String(decoding: configuration.file.regularFileContents ?? Data(), as: UTF8.self)
    }
    func fileWrapper(configuration: WriteConfiguration) throws -> FileWrapper { FileWrapper(regularFileWithContents: Data(words.utf8)) }
}

private struct Backup: View {
    @State private var isOpening = false
    @State private var isKeeping = false
    @State private var outcome = "nothing"
    var body: some View {
        Button("Open") { isOpening = true }
            .fileImporter(isPresented: $isOpening, allowedContentTypes: [.json, .plainText]) { result in
                switch result {
                case .success(let file): outcome = "opened \(file.lastPathComponent)"
                case .failure: outcome = "failed"
                }
            }
        Button("Keep") { isKeeping = true }
            .fileExporter(isPresented: $isKeeping, document: Words(words: "kept"), contentType: .plainText, defaultFilename: "words.txt") {
                outcome = (try? $0.get()).map { "kept \($0.lastPathComponent)" } ?? "failed"
            }
        Text(outcome)
    }
}

@MainActor final class FileTests: XCTestCase, @unchecked Sendable {
    func testAFileIsAskedForAndOpened() async throws {
        let screen = Screen(render: Backup())
        XCTAssertThrowsError(try screen.open(URL(fileURLWithPath: "/a")))
        try screen.press("Open")
        XCTAssertEqual(screen.openableTypes, ["public.json", "public.plain-text"])
        try screen.open(URL(fileURLWithPath: "/folder/a.txt"))
        XCTAssertTrue(screen.has("opened a.txt"))
        try screen.press("Open")
        try screen.swipeDown()
        XCTAssertTrue(screen.has("opened a.txt"), "who turns back is not heard of")
        try screen.press("Open")
        try screen.refuse(CocoaError(.fileReadNoPermission))
        XCTAssertTrue(screen.has("failed"))
    }

    func testADocumentIsKept() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let screen = Screen(render: Backup())
        try screen.press("Keep")
        let file = try screen.keep(in: folder)
        XCTAssertEqual(try String(contentsOf: file, encoding: .utf8), "kept")
        XCTAssertTrue(screen.has("kept words.txt"))
    }
}
