import Foundation

extension Stage {
    /// The same phone after the process was killed at this moment: what is on disk now is all that is left, and no lock. This stage goes on by
    /// itself and is to be ended too.
    ///
    /// The files are copied as they lie, which is what a kill leaves behind: what the core has acknowledged is in them.
    public func killed(meanwhileMs: Int64 = 0, prepare: (FakePhone) -> Void = { _ in }) async throws -> Stage {
        let copy = Self.newFolder()
        try FileManager.default.removeItem(at: copy)
        try FileManager.default.copyItem(at: folder, to: copy)
        return try await Stage(
            radio: radio, in: copy, on: FakePhone(folder: copy, after: fake), nowMs: nowMs + meanwhileMs, prepare: prepare)
    }
}
