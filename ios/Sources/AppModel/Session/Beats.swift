import HeelfirstCore

/// One beat that is felt.
public struct Beat: Equatable, Sendable {
    /// When it begins, in ms from the first one.
    public let atMs: Int
    public let forMs: Int
}

extension CueHaptic {
    private static let shortMs = 70
    private static let longMs = 350
    private static let gapMs = 110

    /// Told apart by number and length.
    public var beats: [Beat] {
        switch self {
        case .still: []
        case .short: Self.short(1)
        case .double: Self.short(2)
        case .triple: Self.short(3)
        case .long: [Beat(atMs: 0, forMs: Self.longMs)]
        }
    }

    private static func short(_ count: Int) -> [Beat] {
        (0..<count).map { Beat(atMs: $0 * (shortMs + gapMs), forMs: shortMs) }
    }
}
