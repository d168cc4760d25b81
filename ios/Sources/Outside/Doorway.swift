import TodayFile

/// The way from intents into the app that is running in the same process. What comes before the app has opened its door waits there.
@MainActor
public final class Doorway {
    public static let shared = Doorway()

    /// What may come in.
    public enum Word: Equatable, Sendable {
        /// Begin what is due of this kind.
        case start(GlanceKind)
        /// Say this to the running session, by the name of its action.
        case say(String)
    }

    private var open: (@MainActor (Word) async -> Void)?
    private var waiting: [Word] = []

    public init() {}

    /// Lets everything in from now on, and first what waited.
    public func open(_ heed: @escaping @MainActor (Word) async -> Void) async {
        open = heed
        let before = waiting
        waiting = []
        for word in before { await heed(word) }
    }

    /// Brings a word in; returns when the app has done it, or at once where it is not open yet.
    public func bring(_ word: Word) async {
        if let open { await open(word) } else { waiting.append(word) }
    }
}
