import Foundation

/// Says what was recorded: the fixed cues and the small numbers, in the languages that the app was made with.
@MainActor
final class RecordedVoice {
    private let folder: URL?
    private let player: any ClipPlayer
    private var files: [String: URL] = [:]

    /// Looks in `folder` for a folder a language, each with an `index.tsv` that names the file of each text.
    init(folder: URL?, player: any ClipPlayer) { (self.folder, self.player) = (folder, player) }

    /// Whether anything was recorded in the language in use.
    var speaks: Bool { !files.isEmpty }

    /// Speaks this language from now on; silent where nothing was recorded in it.
    func use(_ language: String) {
        let short = language.prefix { $0 != "-" }
        files = folder.map { Self.recorded(in: $0.appendingPathComponent(String(short))) } ?? [:]
    }

    func say(_ text: String, ended: @escaping @MainActor () -> Void) -> Bool {
        guard let clips = clips(text) else { return false }
        play(clips[...], ended)
        return true
    }

    func hush() { player.hush() }

    /// The files that say it: one, or a number and the rest of a text that begins with one.
    func clips(_ text: String) -> [URL]? {
        if let whole = files[text] { return [whole] }
        guard let gap = text.range(of: ". "), let number = files[String(text[..<gap.lowerBound])],
            let rest = files[String(text[gap.upperBound...])]
        else { return nil }
        return [number, rest]
    }

    private func play(_ clips: ArraySlice<URL>, _ ended: @escaping @MainActor () -> Void) {
        guard let first = clips.first else { return ended() }
        player.play(first) { [weak self] in self?.play(clips.dropFirst(), ended) }
    }

    private static func recorded(in folder: URL) -> [String: URL] {
        guard let index = try? String(contentsOf: folder.appendingPathComponent("index.tsv"), encoding: .utf8) else { return [:] }
        let lines = index.split(separator: "\n").map { $0.split(separator: "\t", maxSplits: 1) }.filter { $0.count == 2 }
        return Dictionary(
            lines.map { (String($0[0]), folder.appendingPathComponent(String($0[1]))) }, uniquingKeysWith: { first, _ in first })
    }
}
