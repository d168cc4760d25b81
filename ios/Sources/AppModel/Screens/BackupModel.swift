import Foundation
import HeelfirstCore
import Observation

/// Saves everything to a file, looks into one, brings it back, and deletes.
@MainActor
@Observable
public final class BackupModel {
    /// The passphrase that seals or opens a backup, as far as it is typed; empty for none.
    public var passphrase = ""
    /// The backup that was saved just now.
    public private(set) var saved: BackupWords?
    /// Whether that one is sealed with a passphrase.
    public private(set) var isSealed = false
    /// Whether a file was chosen that could not be looked into yet, for want of its passphrase for instance.
    public private(set) var waits = false
    /// What is in the file that was chosen.
    public private(set) var looked: BackupWords?
    /// What came of bringing it back.
    public private(set) var restored: [String] = []
    /// The file that undoes it.
    public private(set) var undoPath: String?

    private static let file = "heelfirst-backup.heelfirst"
    private static let deleted = "history-deleted"
    @ObservationIgnored private let gateway: Gateway
    @ObservationIgnored private let phone: Phone
    /// A copy of what was chosen: the chosen file itself is only lent while it is read.
    @ObservationIgnored private var opened: URL?
    /// Why a backup could not be read, as long as none could since.
    @ObservationIgnored private var unread: NoticeSnapshot?
    /// What is in the file that a place is being chosen for.
    @ObservationIgnored private var written: BackupWords?

    public init(_ gateway: Gateway, _ phone: Phone) { (self.gateway, self.phone) = (gateway, phone) }

    public func save() {
        let passphrase = sealing
        phone.doors.files.save(
            suggested: Self.file, .backup, write: { [weak self] path in await self?.write(to: path, passphrase) ?? false },
            kept: { [weak self] in self?.kept(isSealed: passphrase != nil) })
    }

    public func open() {
        phone.doors.files.pick([.backup, .any]) { [weak self] path in await self?.open(path) }
    }

    /// Looks into the file that was chosen, with the passphrase that was typed.
    public func openAgain() async {
        guard let path = opened?.path else { return }
        let passphrase = sealing
        let words = await read { core in
            core.backupWords(backup: try core.lookIntoBackup(path: path, passphrase: passphrase))
        }
        guard let words else { return }
        begin()
        looked = words
    }

    public func replace() async { await bring(merged: false) { try $0.restore(path: $1, passphrase: $2) } }
    public func merge() async { await bring(merged: true) { try $0.merge(path: $1, passphrase: $2) } }

    public func leave() {
        forget()
        begin()
        passphrase = ""
    }

    public func undoRestore() async {
        guard let path = undoPath else { return }
        let words = await read { core in
            core.restoredWords(restored: try core.restore(path: path, passphrase: nil), merged: false)
        }
        await gateway.refresh()
        guard let words else { return }
        begin()
        restored = words
    }

    public func deleteEverything() async {
        forget()
        // In the words of before: the language that was chosen goes with the rest.
        let done = NoticeSnapshot(
            key: Self.deleted, what: gateway.label(Self.deleted), remedy: gateway.label("backup-delete-hint"), mendedAt: nil)
        let answer: Void? = await gateway.fetch { try $0.deleteEverything() }
        if answer != nil { await phone.forgetEverything() }
        await gateway.refresh()
        guard answer != nil else { return }
        begin()
        gateway.tellOf(done)  // the welcome takes the place of this screen
    }

    private var sealing: String? { passphrase.isEmpty ? nil : passphrase }

    private func begin() {
        (saved, isSealed, waits, looked, restored, undoPath) = (nil, false, false, nil, [], nil)
    }

    private func write(to path: String, _ passphrase: String?) async -> Bool {
        let words = await gateway.fetch { core in
            core.backupWords(backup: try core.backup(path: path, passphrase: passphrase))
        }
        written = words
        return words != nil
    }

    /// Only what lies where the person put it is a backup.
    private func kept(isSealed: Bool) {
        begin()
        (saved, self.isSealed) = (written, isSealed)
        passphrase = ""
    }

    private func open(_ path: String) async {
        forget()
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("heelfirst-\(UUID().uuidString)")
        let copy = folder.appendingPathComponent(URL(fileURLWithPath: path).lastPathComponent)
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: URL(fileURLWithPath: path), to: copy)
        } catch {
            let problem = error.localizedDescription
            let _: Void? = await read { _ in throw CoachError.Storage(problem: problem) }
            return
        }
        opened = copy
        begin()
        waits = true
        await openAgain()
    }

    /// Asks for what is in a backup. Why it could not be read is told until one could, or until another reason takes its place.
    private func read<T: Sendable>(_ call: @escaping @Sendable (Core) throws -> T) async -> T? {
        let answer = await gateway.askAside(call)
        if let unread { gateway.seen(unread) }
        unread = answer.notice
        if let unread { gateway.tellOf(unread) }
        return answer.value
    }

    private func bring(merged: Bool, _ how: @escaping @Sendable (Core, String, String?) throws -> RestoredSnapshot) async {
        guard let path = opened?.path else { return }
        let passphrase = sealing
        let done = await read { core in
            let restored = try how(core, path, passphrase)
            return Brought(words: core.restoredWords(restored: restored, merged: merged), undo: restored.keptPath)
        }
        await gateway.refresh()
        guard let done else { return }
        leave()
        (restored, undoPath) = (done.words, done.undo)
    }

    private func forget() {
        if let opened { try? FileManager.default.removeItem(at: opened.deletingLastPathComponent()) }
        opened = nil
    }

    private struct Brought: Sendable {
        let words: [String]
        let undo: String?
    }
}
