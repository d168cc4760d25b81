import Foundation
@_exported import UniformTypeIdentifiers

@MainActor
public protocol UIDocumentPickerDelegate: NSObjectProtocol {
    func documentPicker(_ controller: UIDocumentPickerViewController, didPickDocumentsAt urls: [URL])
    func documentPickerWasCancelled(_ controller: UIDocumentPickerViewController)
}

extension UIDocumentPickerDelegate {
    public func documentPicker(_ controller: UIDocumentPickerViewController, didPickDocumentsAt urls: [URL]) {}
    public func documentPickerWasCancelled(_ controller: UIDocumentPickerViewController) {}
}

/// Lets somebody choose a place or a file; a test chooses.
@MainActor
public final class UIDocumentPickerViewController: UIViewController {
    public weak var delegate: (any UIDocumentPickerDelegate)?
    package private(set) var exported: [URL] = []
    package private(set) var types: [UTType] = []

    public init(forOpeningContentTypes contentTypes: [UTType], asCopy: Bool = false) { types = contentTypes }
    public init(forExporting urls: [URL], asCopy: Bool = false) { exported = urls }

    package func pick(_ urls: [URL]) { delegate?.documentPicker(self, didPickDocumentsAt: urls) }
    package func cancel() { delegate?.documentPickerWasCancelled(self) }
}

@MainActor
open class UIActivity: NSObject {
    public struct ActivityType: RawRepresentable, Hashable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
    }
}

/// Hands something to another app; a test says that it was done.
@MainActor
public final class UIActivityViewController: UIViewController {
    public typealias CompletionWithItemsHandler = (UIActivity.ActivityType?, Bool, [Any]?, (any Error)?) -> Void
    public var completionWithItemsHandler: CompletionWithItemsHandler?
    package let items: [Any]
    public init(activityItems: [Any], applicationActivities: [UIActivity]?) { items = activityItems }
}

/// What was lent to the app and was not given back yet.
package final class Lent: @unchecked Sendable {
    package static let all = Lent()
    private let lock = NSLock()
    private var files: [URL] = []
    package var now: [URL] { lock.withLock { files } }
    fileprivate func begin(_ file: URL) { lock.withLock { files.append(file) } }
    fileprivate func end(_ file: URL) {
        lock.withLock { if let place = files.firstIndex(of: file) { files.remove(at: place) } }
    }
}

extension URL {
    /// Here everything may be read; it is only noted.
    public func startAccessingSecurityScopedResource() -> Bool {
        Lent.all.begin(self)
        return true
    }
    public func stopAccessingSecurityScopedResource() { Lent.all.end(self) }
}
