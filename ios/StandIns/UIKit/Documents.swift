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

extension URL {
    /// Only Apple's files are lent in this way; here everything may be read.
    public func startAccessingSecurityScopedResource() -> Bool { true }
    public func stopAccessingSecurityScopedResource() {}
}
