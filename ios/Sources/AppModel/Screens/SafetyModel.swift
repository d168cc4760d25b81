import HeelfirstCore
import Observation

/// What can be read about; the words of a topic are labels, where it has some of its own.
public enum Topic: String, CaseIterable, Sendable {
    case pieces, aids, long, helper, notes, about

    /// The key of its title.
    public var title: String {
        switch self {
        case .pieces: "help-read-title"
        case .aids: "aids-title"
        case .long: "help-long-title"
        case .helper: "helper-title"
        case .notes: "help-all-title"
        case .about: "screen-about"
        }
    }

    /// The keys of its lines.
    public var lines: [String] {
        switch self {
        case .aids: ["aids-tool", "aids-cane", "aids-cane-habit", "aids-walker"]
        case .long: ["today-how-long", "safety-no-promise"]
        case .helper: ["helper-stand", "helper-arm", "helper-say", "helper-count", "helper-sensor"]
        case .pieces, .notes, .about: []
        }
    }
}

/// What there is to read: safety, pieces, topics, and about the app.
@MainActor
@Observable
public final class SafetyModel {
    /// What was read.
    struct Read: Equatable, Sendable {
        let pieces: [PieceSnapshot]
        let about: AboutSnapshot
        let notes: [String]
        let notesInEnglish: [String]?
    }

    /// The safety page is shown in English.
    public var inEnglish = false

    @ObservationIgnored private let gateway: Gateway
    private let reading: Reading<Read>

    public init(_ gateway: Gateway) {
        self.gateway = gateway
        reading = Reading(
            gateway, quick: true, on: { $0.language },
            read: { core in
                let notes = core.safetyPage(language: nil)
                let english = core.safetyPage(language: "en")
                return Read(pieces: core.pieces(), about: core.about(), notes: notes, notesInEnglish: english == notes ? nil : english)
            })
    }

    /// Reads for as long as the screen is there.
    public func live() async { await reading.live() }

    /// Whether it was read yet.
    public var isRead: Bool { reading.last != nil }
    public var pieces: [PieceSnapshot] { reading.last?.pieces ?? [] }
    public var about: AboutSnapshot? { reading.last?.about }
    /// The whole safety page, in the language that is shown.
    public var notes: [String] { (inEnglish ? reading.last?.notesInEnglish : nil) ?? reading.last?.notes ?? [] }
    /// Whether there is another language to read it in.
    public var hasEnglish: Bool { reading.last?.notesInEnglish != nil }
    /// The piece of this key.
    public func piece(_ key: String) -> PieceSnapshot? { pieces.first { $0.key == key } }

    public func markRead(_ piece: String) {
        gateway.tell { try $0.markPieceRead(key: piece) }
        reading.soon()
    }
}
