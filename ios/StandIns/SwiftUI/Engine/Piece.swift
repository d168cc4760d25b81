import Accessibility

/// What a reader of the screen meets: a text, a control, a container. Made anew at each rendering.
@MainActor package final class Piece {
    package var kind: String
    /// Its own words: a text, a title, a symbol's name.
    package var words: String?
    package var children: [Piece]
    /// Met by VoiceOver as one thing, and not as what is in it.
    package var isElement: Bool
    package var access = Access()
    package var isEnabled = true
    /// Takes its place but cannot be seen nor met.
    package var isInvisible = false
    /// A picture: something that needs a name unless it is hidden.
    package var isPicture = false
    /// What was only noted of its modifiers.
    package var facts: [String: String] = [:]
    package var handlers = Handlers()
    /// What keys do here, those inside first.
    package var keys: [KeyHandler] = []
    /// The drawing commands of a canvas, or the path of a shape.
    package var drawing: [DrawnCommand] = []
    package var path: Path?
    /// What VoiceOver is told of a chart.
    package var chart: AXChartDescriptor?
    /// Its place in a `ForEach`.
    package var row: Int?
    /// The file it asks for.
    package var file: FileRequest?
    /// What is done with a link that the app is opened by.
    package var receive: ((URL) -> Void)?
    /// Where it goes, if not where it was made.
    package var place = Place.inline
    /// Closes a presentation as a swipe or a tap beside it would.
    package var close: (() -> Void)?

    /// Where a piece goes: a title and the items of toolbars go to the bars, what is presented over all.
    package enum Place { case inline, title, leading, principal, trailing, bottom, keyboard, presentation, back }

    package init(_ kind: String, _ words: String? = nil, isElement: Bool = false, children: [Piece] = []) {
        self.kind = kind
        self.words = words
        self.isElement = isElement
        self.children = children
    }
}

/// What can be done to a piece.
package struct Handlers {
    package var press: (() -> Void)?
    package var longPress: (() -> Void)?
    package var isOn: Bool?
    package var text: String?
    package var type: ((String) -> Void)?
    package var submit: (() -> Void)?
    package var options: [Option] = []
    package var increment: (() -> Void)?
    package var decrement: (() -> Void)?
    package var set: ((Double) -> Void)?
    package var setDate: ((Date) -> Void)?
    package var focus: ((Bool) -> Void)?
    package var isFocused: Bool?
    /// Called when VoiceOver comes to it.
    package var meet: (() -> Void)?
    package var isMet: Bool?
    /// Called when a test lays it somewhere.
    package var lie: ((CGRect) -> Void)?
    package var refresh: (@Sendable () async -> Void)?
    package var move: ((IndexSet, Int) -> Void)?

    /// One of those that can be chosen.
    package struct Option {
        package let label: String
        package let isChosen: Bool
        package let choose: () -> Void

        package init(label: String, isChosen: Bool, choose: @escaping () -> Void) {
            self.label = label
            self.isChosen = isChosen
            self.choose = choose
        }
    }
}

/// What was said to VoiceOver.
package struct Access {
    package var label: String?
    package var value: String?
    package var hint: String?
    package var identifier: String?
    package var traits: AccessibilityTraits = []
    package var removedTraits: AccessibilityTraits = []
    package var isHidden: Bool?
    package var children: AccessibilityChildBehavior?
    package var actions: [Named] = []
    package var sortPriority = 0.0
    package var inputLabels: [String] = []
    package var content: [String] = []
    package var heading: AccessibilityHeadingLevel?

    /// An action with a name, as in the actions rotor.
    package struct Named {
        package let name: String
        package let run: () -> Void

        package init(name: String, run: @escaping () -> Void) {
            self.name = name
            self.run = run
        }
    }
}

extension Piece {
    /// A piece that what is said to VoiceOver is said about, and not about what is inside.
    package var isTarget: Bool { isElement || access.children != nil }

    /// The pieces that something said about `pieces` holds for: the elements in them, or, where there is none, each itself.
    package static func targets(_ pieces: [Piece]) -> [Piece] {
        pieces.flatMap { piece -> [Piece] in
            if piece.isTarget { return [piece] }
            let inner = elements(piece.children)
            if !inner.isEmpty { return inner }
            piece.isElement = true
            return [piece]
        }
    }

    private static func elements(_ pieces: [Piece]) -> [Piece] {
        pieces.flatMap { $0.isTarget ? [$0] : elements($0.children) }
    }

    /// The piece and all in it.
    package var all: [Piece] { [self] + children.flatMap(\.all) }
}
