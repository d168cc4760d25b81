import AppModel
import Foundation

/// Where the app keeps what it keeps: in its own container, never in the group that its widget reads.
public struct Folders: Sendable {
    /// The core's.
    public let data: URL
    /// What only this phone knows: choices, and what of prompts the core was not told yet.
    public let beside: URL
    /// Reports and backups on their way out.
    public let passing: URL

    /// Below the folder that the system gives the app for its own files.
    public init(_ root: URL, passing: URL) {
        data = root.appendingPathComponent("data", isDirectory: true)
        beside = root.appendingPathComponent("beside", isDirectory: true)
        self.passing = passing
    }

    public static var standard: Folders {
        let support = FileManager.default.urls(for: .applicationSupportDirectory, in: .userDomainMask).first
        return Folders(
            (support ?? FileManager.default.temporaryDirectory).appendingPathComponent("Heelfirst", isDirectory: true),
            passing: FileManager.default.temporaryDirectory.appendingPathComponent("passing", isDirectory: true))
    }

    /// Makes the folders. Their files can be read from the first unlock after a start on, by a session on a locked phone too, and go to no
    /// backup: what leaves the phone is the person's to say. What was on its way out when the app was ended is taken away.
    public func prepare() throws {
        try? FileManager.default.removeItem(at: passing)
        for folder in [data, beside, passing] {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Self.protect(folder)
        }
    }

    private static func protect(_ folder: URL) throws {
        #if canImport(Darwin)
            try FileManager.default.setAttributes(
                [.protectionKey: FileProtectionType.completeUntilFirstUserAuthentication], ofItemAtPath: folder.path)
            var values = URLResourceValues()
            values.isExcludedFromBackup = true
            var folder = folder
            try folder.setResourceValues(values)
        #endif
    }
}

/// Keeps the choices in a file. The system's defaults would go to its backups.
public final class ChoicesFile: PreferenceStore {
    private let file: URL

    public init(in folder: URL) { file = folder.appendingPathComponent("preferences.json") }

    public func read() throws -> Data? { try KeptFile.read(file) }
    public func write(_ data: Data) { try? data.write(to: file, options: .atomic) }
}
