import AppModel
import Foundation
import HeelfirstCore
import TodayFile

/// Keeps the preferences in memory.
public final class FakeStore: PreferenceStore {
    public var data: Data?
    /// As before the phone is unlocked for the first time after a start.
    public var isLocked = false
    public init() {}
    public func read() throws -> Data? {
        if isLocked { throw CocoaError(.fileReadNoPermission) }
        return data
    }
    public func write(_ data: Data) { self.data = data }
}

/// A phone in Berlin whose clock a test moves.
@MainActor
public final class FakeFacts: PhoneFacts {
    public var nowMs: Int64
    public var zone = "Europe/Berlin"
    public var languages = ["en"]
    public var bootId = "boot-1"
    public init(nowMs: Int64) { self.nowMs = nowMs }
}

/// Permissions that are given when they are asked for, unless a test says otherwise.
@MainActor
public final class FakePermissions: Permissions {
    public var granted: [Permission: Granted] = [.notifications: .yes, .bluetooth: .yes, .healthStore: .notAsked]
    public var hasBluetooth = true
    /// What the person says when they are asked.
    public var says = Granted.yes
    /// What else changes with an answer, the system's notifications for instance.
    public var asks: @MainActor (Permission) -> Void = { _ in }
    public private(set) var asked: [Permission] = []
    public private(set) var opened: [Permission] = []
    public init() {}
    public func look() async -> [Permission: Granted] { granted }
    public func ask(_ permission: Permission) async {
        asked.append(permission)
        asks(permission)
        granted[permission] = says
    }
    public func openSettings(_ permission: Permission) { opened.append(permission) }
}

/// Files as the person would put or take them: into `folder`, from `offered`.
@MainActor
public final class FakeFiles: Files {
    public let folder: URL
    /// The file that is taken next; none as if the choice was left.
    public var offered: URL?
    public private(set) var saved: [String] = []
    public private(set) var shared: [String] = []
    /// Whether a place is chosen for what is saved.
    public var keeps = true
    /// What goes on with a file.
    public private(set) var work: Task<Void, Never>?
    public init(_ folder: URL) { self.folder = folder }

    public func save(suggested name: String, _ kind: FileKind, write: @escaping WritesFile, kept: @escaping @MainActor () -> Void) {
        let path = folder.appendingPathComponent(name).path
        work = Task {
            guard await write(path), keeps else { return }
            saved.append(name)
            kept()
        }
    }
    public func pick(_ kinds: [FileKind], read: @escaping ReadsFile) {
        guard let offered else { return }
        work = Task { await read(offered.path) }
    }
    public func share(_ name: String, _ kind: FileKind, write: @escaping WritesFile) {
        let path = folder.appendingPathComponent(name).path
        work = Task { if await write(path) { shared.append(name) } }
    }
}

/// A health store that notes what it was told.
@MainActor
public final class FakeHealth: HealthStore {
    public var isThere = true
    public var allows = true
    public var takes = true
    public private(set) var written: [HealthEntry] = []
    public init() {}
    public func mayWrite() async -> Bool { allows }
    public func write(_ entry: HealthEntry) async throws {
        if !takes { throw CoachError.Storage(problem: "the store is full") }
        written.append(entry)
    }
}

/// Notes for when a moment in the background was asked.
@MainActor
public final class FakeBackground: BackgroundRefresh {
    public private(set) var planned: [Int64] = []
    public init() {}
    public func plan(notBeforeMs: Int64) { planned.append(notBeforeMs) }
}

/// Reads what the widget is to show.
@MainActor
public final class FakeWidgets: Widgets {
    public private(set) var shown: Glance?
    public init() {}
    public func show(_ today: URL) { shown = (try? Data(contentsOf: today)).flatMap { Glance($0) } }
}
