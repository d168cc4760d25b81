import SwiftUI

extension Screen {
    /// Answers the question for a file to open.
    public func open(_ files: URL...) throws {
        guard case .open(_, _, let answer) = layers.last?.file else { throw CannotDo(description: "nothing asks for a file:\n\(tree)") }
        answer(.success(files))
        host.flush()
    }

    /// The types that the question for a file allows.
    public var openableTypes: [String] {
        guard case .open(let types, _, _) = layers.last?.file else { return [] }
        return types
    }

    /// Answers the question where to keep a file: in a folder, under the name it proposes or another. Gives the file.
    @discardableResult public func keep(in folder: URL, as name: String? = nil) throws -> URL {
        guard case .keep(let proposed, let content, let answer) = layers.last?.file else {
            throw CannotDo(description: "nothing asks where to keep a file:\n\(tree)")
        }
        let file = folder.appendingPathComponent(name ?? proposed ?? "Untitled")
        do {
            try content(file)
            answer(.success(file))
        } catch {
            answer(.failure(error))
        }
        host.flush()
        return file
    }

    /// Answers a question for a file with a failure.
    public func refuse(_ error: any Error) throws {
        switch layers.last?.file {
        case .open(_, _, let answer): answer(.failure(error))
        case .keep(_, _, let answer): answer(.failure(error))
        case nil: throw CannotDo(description: "nothing asks for a file:\n\(tree)")
        }
        host.flush()
    }
}
