import SwiftUI

/// Letters, and what is behind them, by the names of their colours.
public struct Inked {
    public let words: String
    public let ink: Color
    public let ground: Color

    public init(words: String, ink: Color, ground: Color) { (self.words, self.ink, self.ground) = (words, ink, ground) }
}

extension Screen {
    /// What is touched and asks for less than this height. What the system makes itself, bars and what it asks, is as large as everywhere.
    public func lower(than points: Double) -> [Element] {
        let asks: Set<String> = ["Alert", "ConfirmationDialog"]
        if let top = layers.last, asks.contains(top.kind) { return [] }
        return elements.filter { $0.isInteractive && !$0.isSystems && !$0.isGround && ($0.minHeight ?? 0) < points }
    }

    /// All of which both the colour of the letters and the one behind them were said, in order.
    public var inked: [Inked] {
        layers.flatMap(\.all).compactMap { piece in
            guard let ink = piece.facts["foreground"], let ground = piece.facts["background"] else { return nil }
            return Inked(words: piece.words ?? piece.kind, ink: Color(name: ink), ground: Color(name: ground))
        }
    }

    /// The identifiers of all that has one, and what stands in one row as it stands there from the left.
    public var fromLeft: [String] { layers.last?.fromLeft ?? [] }
}

extension Element {
    /// What takes a touch and says that it is no button: what lies around the targets.
    var isGround: Bool { met.piece.access.removedTraits.contains(.isButton) }
    /// What the system makes itself.
    var isSystems: Bool { kind == "Tab" || kind == "BackButton" || met.piece.facts["bar"] != nil }

    /// A noted modifier on it or on what is in it, whichever says so first.
    public func noted(_ fact: String) -> String? { met.piece.all.lazy.compactMap { $0.facts[fact] }.first }
}

extension Piece {
    fileprivate var fromLeft: [String] {
        let isMirrored = kind.hasPrefix("HStack") && facts["runs"] != nil
        let inner = isMirrored ? children.reversed() : children
        return [access.identifier].compactMap(\.self) + inner.flatMap(\.fromLeft)
    }
}
