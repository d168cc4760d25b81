import Foundation

/// What a file is, in the system's words (a uniform type identifier).
public enum FileKind: String, Sendable {
    case pdf = "com.adobe.pdf"
    case text = "public.plain-text"
    case json = "public.json"
    case csv = "public.comma-separated-values-text"
    case backup = "org.heelfirst.backup"
    case any = "public.item"
}

/// Writes a file at a path; whether it could.
public typealias WritesFile = @MainActor (_ path: String) async -> Bool

/// Reads the file at a path, which is lent only until it returns.
public typealias ReadsFile = @MainActor (_ path: String) async -> Void

/// Files leave the app and come into it only where the person puts them or takes them from.
@MainActor
public protocol Files: AnyObject {
    /// Lets the person choose a place for a file that `write` has written, and calls `kept` once it lies there. Nothing is offered where it
    /// could not be written, and nothing is kept where no place is chosen.
    func save(suggested name: String, _ kind: FileKind, write: @escaping WritesFile, kept: @escaping @MainActor () -> Void)
    /// Lets the person choose a file.
    func pick(_ kinds: [FileKind], read: @escaping ReadsFile)
    /// Hands a file that `write` has written to another app, to a therapist by mail for instance.
    func share(_ name: String, _ kind: FileKind, write: @escaping WritesFile)
}

extension Files {
    /// As above, for who need not know.
    public func save(suggested name: String, _ kind: FileKind, write: @escaping WritesFile) {
        save(suggested: name, kind, write: write, kept: {})
    }
}
