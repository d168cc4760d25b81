import Foundation

/// What a prompt is for, by the names that the core writes.
public enum GlanceKind: String, CaseIterable, Sendable { case walk, stretch, strength }

/// What the core leaves for who reads without opening it: the widget, a Live Activity, an intent.
public struct Glance: Equatable, Sendable {
    public let headline: String
    public let nextText: String
    /// Until when `nextText` is true, ms since 1970-01-01 UTC.
    public let untilMs: Int64
    /// What the next prompt is for.
    public let kind: GlanceKind
    public let startText: String
    public let walkText: String
    /// Whether nothing urgent keeps the person from walking.
    public let mayWalk: Bool
    public let isRightToLeft: Bool

    public static let fileName = "today.json"
    private static let form = 1

    /// From `today.json`, which the core replaces as a whole whenever the first screen changes. None before the app was opened for the first
    /// time, and where another version wrote it in another form.
    public init?(_ data: Data) {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        guard let told = try? decoder.decode(Written.self, from: data), told.form == Self.form else { return nil }
        headline = told.headline
        nextText = told.nextText
        untilMs = told.untilMs ?? 0
        kind = told.next.flatMap { GlanceKind(rawValue: $0.kind.lowercased()) } ?? .walk
        startText = told.startText
        walkText = told.walkText
        mayWalk = told.mayWalk
        isRightToLeft = told.rightToLeft
    }

    /// Reads `today.json` in this folder.
    public init?(in folder: URL) {
        guard let data = try? Data(contentsOf: folder.appendingPathComponent(Self.fileName)) else { return nil }
        self.init(data)
    }

    /// What to show at this moment: the next prompt while that is true, then nothing. An urgent answer stands alone.
    public func sentence(atMs nowMs: Int64) -> String {
        if !mayWalk { return headline }
        return nowMs < untilMs ? nextText : ""
    }

    /// What Start begins at this moment: what the sentence is about; once that is not true any more, a walk.
    public func starts(atMs nowMs: Int64) -> (kind: GlanceKind, text: String) {
        nowMs < untilMs ? (kind, startText) : (.walk, walkText)
    }

    private struct Written: Decodable {
        struct Next: Decodable { let kind: String }
        let form: Int
        let headline: String
        let nextText: String
        let untilMs: Int64?
        let next: Next?
        let startText: String
        let walkText: String
        let mayWalk: Bool
        let rightToLeft: Bool
    }
}
