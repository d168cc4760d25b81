import Foundation

/// The trees that are kept with the code: what each state of each screen shows, and the page that leads to them.
enum Trees {
    private static let docs = (1...4).reduce(URL(fileURLWithPath: #filePath)) { path, _ in path.deletingLastPathComponent() }
        .appendingPathComponent("docs/ios")
    static let folder = docs.appendingPathComponent("trees")
    private static let page = docs.appendingPathComponent("README.md")

    /// Whether what is shown now is what is to be kept from now on.
    static let isBlessing = ProcessInfo.processInfo.environment["HEELFIRST_BLESS"] == "1"

    /// The names of all, in order.
    static var names: [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
    }

    static func kept(_ name: String) -> String? { try? String(contentsOf: file(name), encoding: .utf8) }

    /// The page shows some of the trees: it is written with them.
    static func keep(_ tree: String, as name: String) throws {
        try tree.write(to: file(name), atomically: true, encoding: .utf8)
        try keepPage()
    }

    static var keptPage: String? { try? String(contentsOf: page, encoding: .utf8) }

    static func keepPage() throws { try TreePage.text.write(to: page, atomically: true, encoding: .utf8) }

    private static func file(_ name: String) -> URL { folder.appendingPathComponent("\(name).txt") }
}
