import UniformTypeIdentifiers

/// What the person was asked for, until the test answers.
package enum FileRequest {
    /// A file to open.
    case open(types: [String], many: Bool, answer: (Result<[URL], any Error>) -> Void)
    /// A file to keep.
    case keep(name: String?, content: (URL) throws -> Void, answer: (Result<URL, any Error>) -> Void)
}

/// Asks for a file while something holds.
struct AskingForFile: BuiltInModifier {
    let isPresented: Binding<Bool>
    let kind: String
    let make: () -> FileRequest?

    func children(_ node: Node, _ content: any View) -> [Child] {
        _ = isPresented.wrappedValue
        return [base(node, content)]
    }

    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        guard isPresented.wrappedValue, let request = make() else { return pieces }
        let (piece, isPresented) = (Piece(kind), isPresented)
        piece.place = .presentation
        piece.file = request
        piece.close = { isPresented.wrappedValue = false }
        return pieces + [piece]
    }
}

/// A document as a file.
public protocol FileDocument {
    /// The types it can be read from.
    static var readableContentTypes: [UTType] { get }
    /// The types it can be written to.
    static var writableContentTypes: [UTType] { get }
    /// What reading is told.
    typealias ReadConfiguration = FileDocumentReadConfiguration
    /// What writing is told.
    typealias WriteConfiguration = FileDocumentWriteConfiguration
    /// Reads it.
    init(configuration: ReadConfiguration) throws
    /// Writes it.
    func fileWrapper(configuration: WriteConfiguration) throws -> FileWrapper
}

extension FileDocument {
    public static var writableContentTypes: [UTType] { readableContentTypes }
}

/// What reading a document is told.
public struct FileDocumentReadConfiguration {
    public let contentType: UTType
    public let file: FileWrapper
}
/// What writing a document is told.
public struct FileDocumentWriteConfiguration {
    public let contentType: UTType
    public let existingFile: FileWrapper?
}

#if os(Linux)
    /// A file's content, which Foundation lacks here. Folders and links are not told.
    public final class FileWrapper {
        public private(set) var regularFileContents: Data?
        public var preferredFilename: String?
        public init(regularFileWithContents contents: Data) { regularFileContents = contents }
    }
#endif

extension View {
    /// Asks for a file to open.
    public func fileImporter(
        isPresented: Binding<Bool>, allowedContentTypes: [UTType], onCompletion: @escaping (_ result: Result<URL, any Error>) -> Void
    ) -> some View {
        asking(isPresented, allowedContentTypes, many: false) { result in onCompletion(result.flatMap(first)) }
    }

    /// Asks for one file to open, or several.
    public func fileImporter(
        isPresented: Binding<Bool>, allowedContentTypes: [UTType], allowsMultipleSelection: Bool,
        onCompletion: @escaping (_ result: Result<[URL], any Error>) -> Void
    ) -> some View { asking(isPresented, allowedContentTypes, many: allowsMultipleSelection, onCompletion) }

    /// Asks where to keep a document.
    public func fileExporter<D: FileDocument>(
        isPresented: Binding<Bool>, document: D?, contentType: UTType, defaultFilename: String? = nil,
        onCompletion: @escaping (_ result: Result<URL, any Error>) -> Void
    ) -> some View {
        modifier(
            AskingForFile(isPresented: isPresented, kind: "FileExporter") {
                guard let document else { return nil }
                return .keep(
                    name: defaultFilename,
                    content: { place in
                        let wrapper = try document.fileWrapper(configuration: .init(contentType: contentType, existingFile: nil))
                        try wrapper.regularFileContents?.write(to: place)
                    },
                    answer: { result in
                        isPresented.wrappedValue = false
                        onCompletion(result)
                    })
            })
    }

    /// Asks where to move a file to.
    public func fileMover(isPresented: Binding<Bool>, file: URL?, onCompletion: @escaping (_ result: Result<URL, any Error>) -> Void)
        -> some View
    {
        modifier(
            AskingForFile(isPresented: isPresented, kind: "FileMover") {
                guard let file else { return nil }
                return .keep(
                    name: file.lastPathComponent, content: { try FileManager.default.moveItem(at: file, to: $0) },
                    answer: { result in
                        isPresented.wrappedValue = false
                        onCompletion(result)
                    })
            })
    }

    private func asking(
        _ isPresented: Binding<Bool>, _ types: [UTType], many: Bool, _ answer: @escaping (Result<[URL], any Error>) -> Void
    ) -> some View {
        modifier(
            AskingForFile(isPresented: isPresented, kind: "FileImporter") {
                .open(types: types.map(\.identifier), many: many) { result in
                    isPresented.wrappedValue = false
                    answer(result)
                }
            })
    }
}

private func first(_ files: [URL]) -> Result<URL, any Error> {
    files.first.map { .success($0) } ?? .failure(CocoaError(.fileNoSuchFile))
}
