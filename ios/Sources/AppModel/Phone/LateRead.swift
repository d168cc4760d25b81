import Foundation

/// A file that is read whole.
public enum KeptFile {
    /// What is in it; none where there is none. It throws where there is one that cannot be read: behind the lock of a phone that was not unlocked
    /// since its start, for instance.
    public static func read(_ file: URL) throws -> Data? {
        do { return try Data(contentsOf: file) } catch CocoaError.fileReadNoSuchFile { return nil }
    }
}

/// Something kept that may become readable only later. What is changed until then is done again to what is found, so that nothing is written
/// over what was only out of reach.
@MainActor
struct LateRead<Kept> {
    private(set) var now: Kept
    private let read: @MainActor () throws -> Kept
    private var missed: [(inout Kept) -> Void] = []
    private(set) var isUnread = false

    /// Stands in with `instead` for as long as it cannot be read.
    init(instead: Kept, read: @escaping @MainActor () throws -> Kept) {
        self.read = read
        if let found = try? read() { now = found } else { (now, isUnread) = (instead, true) }
    }

    /// Changes it; whether it may be written.
    mutating func change(_ how: @escaping (inout Kept) -> Void) -> Bool {
        readAgain()
        how(&now)
        if isUnread { missed.append(how) }
        return !isUnread
    }

    /// Reads what could not be read before; whether there is something of the time before to be written.
    @discardableResult
    mutating func readAgain() -> Bool {
        guard isUnread, var found = try? read() else { return false }
        for how in missed { how(&found) }
        let isChanged = !missed.isEmpty
        (now, missed, isUnread) = (found, [], false)
        return isChanged
    }
}
