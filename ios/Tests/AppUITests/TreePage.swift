import Foundation

/// Trees that belong together on the page: those whose names are, or begin with, one of these words.
struct TreeRoom {
    let title: String
    let words: [String]
    /// The one that the page shows, and in what state it is.
    var shown: (name: String, what: String)?

    /// How much of a name says that it belongs here; nothing where it does not.
    func claim(_ name: String) -> Int? {
        words.filter { name == $0 || name.hasPrefix($0 + "-") }.map(\.count).max()
    }
}

/// The page that says how a tree is read, shows a few and leads to all.
enum TreePage {
    static let rooms: [TreeRoom] = [
        TreeRoom(title: "Welcome", words: ["welcome", "self-check", "closed"]),
        TreeRoom(title: "Today", words: ["today", "exercise"], shown: ("today", "A day on which nothing was done yet.")),
        TreeRoom(
            title: "Practice", words: ["set-up", "get-ready", "moving", "resting", "paused", "more-choices", "stopped"],
            shown: ("moving", "A lift of the toes is counted down.")),
        TreeRoom(
            title: "Walks", words: ["walk", "pocket"], shown: ("walk-steps", "A walk with a sensor on the left shoe; 30 seconds are left.")),
        TreeRoom(
            title: "Sensors", words: ["sensors", "find", "choose-foot", "calibrate", "feet", "step-sounds", "borders", "recordings"],
            shown: ("sensors-simulated", "A sensor that is kept.")),
        TreeRoom(title: "History", words: ["history"]),
        TreeRoom(title: "Plan", words: ["plan"]),
        TreeRoom(title: "Reminders", words: ["reminders"]),
        TreeRoom(title: "More", words: ["more", "settings", "safety", "reading", "piece"]),
        TreeRoom(title: "On an iPad", words: ["wide"]),
        TreeRoom(title: "After a way through several screens", words: ["flow"]),
    ]

    /// Where a tree belongs: what says most of its name has it.
    static func room(of name: String) -> String? {
        rooms.compactMap { room in room.claim(name).map { (room.title, $0) } }.max { $0.1 < $1.1 }?.0
    }

    static var text: String { ([beginning] + rooms.map(part)).joined(separator: "\n\n") + "\n" }

    private static func part(_ room: TreeRoom) -> String {
        let links = Trees.names.filter { self.room(of: $0) == room.title }.map { "[\($0)](trees/\($0).txt)" }
        return (["## \(room.title)", links.joined(separator: " · ")] + picture(room)).joined(separator: "\n\n")
    }

    private static func picture(_ room: TreeRoom) -> [String] {
        guard let (name, what) = room.shown, let tree = Trees.kept(name) else { return [] }
        return ["`\(name)`. \(what)", "```text\n\(tree)```"]
    }

    private static let beginning = """
        # The iOS screens, as trees

        Written by the tests of the screens; `HEELFIRST_BLESS=1 ./test swift` writes this page and the trees anew. There are no pictures of the
        iOS app: it was never built with Xcode and never run. Its screens are Swift that stand-ins for SwiftUI evaluate on Linux
        ([how](../../ios/StandIns/README.md)), with the real core behind them. What a screen shows in one state is kept as text and compared.

        ## How to read one

        - **Above the blank line**: the views that lie on top, what is in them set in. `Screen` is the window; a `FullScreenCover` or a `Sheet` lies
          over it, and what is below it is left out.
        - **In quotation marks**: a text as it is shown, or the name of a button, tab or field.
        - **In braces**: `id` is what a test finds it by, `label`, `value` and `hint` are for VoiceOver, `disabled`, `invisible` and
          `hidden from VoiceOver` say themselves, `from right to left` is how a chart, a drawing or a row
          runs where it is not from left to right. What a `Canvas` draws is left out.
        - **Below the blank line**: what VoiceOver meets, in order, an element a line: its label, its value, its hint, and its traits in brackets.
        - **The name** says which screen and which state; `-ar` is Arabic, `-large` and `-largest` have large text.

        Of each screen a test also asks that nothing to be touched is without a name or asks for less height than 44 points (64 within a
        session), that no text's key is shown instead of the text, and that the stand-ins found nothing that SwiftUI would refuse.

        ## What a tree cannot tell

        Where anything stands and how large it is, colours and fonts, whether a text is cut off or covers another, what moves, how VoiceOver
        pronounces it, and whether an iPhone shows it at all. That needs an iPhone ([for who has a Mac](../../ios/README.md#for-who-has-a-mac)).
        """
}
