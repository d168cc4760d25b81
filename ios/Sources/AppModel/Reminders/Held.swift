import Foundation
import HeelfirstCore

/// Something that happened to a prompt and that the core was not told yet: it was shown, or it was answered.
struct Report: Codable, Equatable, Sendable {
    let id: String
    let atMs: Int64
    let answer: PromptAnswer?
}

/// What the core was last told of what is armed.
struct Told: Codable, Equatable, Sendable {
    var armed: Set<String> = []
    var refused: Set<String> = []
}

/// What this phone holds of prompts, so that after a kill it is known what was armed, shown and answered. On disk before a call returns: what
/// comes next may be the end of the process.
@MainActor
final class Held {
    private static let mostKept = 200

    private struct Kept: Codable {
        var armed: [Prompt] = []
        var reports: [Report] = []
        /// Comings that were reported as shown, so that none is told twice.
        var shown: [String] = []
        var told: Told?
    }

    private let file: URL
    private var late: LateRead<Kept>
    private var kept: Kept { late.now }

    /// What cannot be understood, from another version for instance, is as if it was not there: the next plan brings it anew. What cannot be
    /// read is there all the same.
    init(_ folder: URL) {
        let file = folder.appendingPathComponent("reminders.json")
        self.file = file
        late = LateRead(instead: Kept()) {
            try KeptFile.read(file).flatMap { try? JSONDecoder().decode(Kept.self, from: $0) } ?? Kept()
        }
    }

    /// Whether what is held could not be read yet.
    var isUnread: Bool { late.isUnread }

    /// What could not be read before may be readable now.
    func readAgain() { if late.readAgain() { write() } }

    /// The prompts that the system was given.
    var armed: [Prompt] { kept.armed }
    /// What the core was not told yet, oldest first.
    var reports: [Report] { kept.reports }
    var told: Told? {
        get { kept.told }
        set { change { $0.told = newValue } }
    }

    func keepArmed(_ prompts: [Prompt]) {
        if prompts != kept.armed { change { $0.armed = prompts } }
    }

    /// Notes that a prompt was shown at this time; nothing where this coming of it was noted before.
    func noteShown(_ prompt: Prompt, atMs: Int64) {
        if wasShown(prompt, atMs: atMs) { return }
        let coming = prompt.coming(atMs: atMs)
        change {
            if $0.shown.contains(coming) { return }  // it turned out only now what was noted before
            $0.shown = ($0.shown + [coming]).suffix(Self.mostKept)
            $0.reports = ($0.reports + [Report(id: prompt.id, atMs: atMs, answer: nil)]).suffix(Self.mostKept)
        }
    }

    /// Whether this coming of it was noted.
    func wasShown(_ prompt: Prompt, atMs: Int64) -> Bool { kept.shown.contains(prompt.coming(atMs: atMs)) }

    func report(_ report: Report) {
        change { $0.reports = ($0.reports + [report]).suffix(Self.mostKept) }
    }

    func wasReported(_ report: Report) {
        change { kept in
            if let place = kept.reports.firstIndex(of: report) { kept.reports.remove(at: place) }
        }
    }

    /// Nothing is held any more.
    func forget() { change { $0 = Kept() } }

    private func change(_ how: @escaping (inout Kept) -> Void) {
        if late.change(how) { write() }
    }

    private func write() {
        guard let data = try? JSONEncoder().encode(kept) else { return }
        try? FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try? data.write(to: file, options: .atomic)
    }
}

extension Prompt {
    /// One coming: a prompt that was put off comes again under the same id at another time, a net each week on another day.
    func coming(atMs shownMs: Int64) -> String { net == nil ? "\(id)@\(atMs)" : "\(id)@day\(shownMs / 86_400_000)" }
}
