import AppModel
import UIKit

/// Files leave the app and come into it only where the person puts them or takes them from: by the system's own pickers.
@MainActor
public final class Documents: Files {
    private let folder: URL
    private var picking: Picking?

    /// What is on its way out lies in `passing`, no longer than it is asked for.
    public init(passing: URL) { folder = passing }

    public func save(suggested name: String, _ kind: FileKind, write: @escaping WritesFile, kept: @escaping @MainActor () -> Void) {
        Task {
            guard let file = await written(name, write) else { return }
            let picker = UIDocumentPickerViewController(forExporting: [file], asCopy: true)
            show(picker) { chosen in
                Self.discard(file)
                if chosen != nil { kept() }
            }
        }
    }

    public func pick(_ kinds: [FileKind], read: @escaping ReadsFile) {
        let types = kinds.compactMap { UTType($0.rawValue) }
        let picker = UIDocumentPickerViewController(forOpeningContentTypes: types.isEmpty ? [.item] : types, asCopy: false)
        show(picker) { chosen in
            guard let chosen else { return }
            let isLent = chosen.startAccessingSecurityScopedResource()
            await read(chosen.path)
            if isLent { chosen.stopAccessingSecurityScopedResource() }
        }
    }

    public func share(_ name: String, _ kind: FileKind, write: @escaping WritesFile) {
        Task {
            guard let file = await written(name, write) else { return }
            guard let screen = Self.top else { return Self.discard(file) }
            let sheet = UIActivityViewController(activityItems: [file], applicationActivities: nil)
            sheet.completionWithItemsHandler = { @Sendable _, _, _, _ in Task { @MainActor in Self.discard(file) } }
            // A tablet wants to know where it points to.
            sheet.popoverPresentationController?.sourceView = screen.view
            screen.present(sheet, animated: true, completion: nil)
        }
    }

    private func show(_ picker: UIDocumentPickerViewController, _ chosen: @escaping @MainActor (URL?) async -> Void) {
        let picking = Picking { [weak self] url in
            self?.picking = nil
            Task { await chosen(url) }
        }
        self.picking = picking
        picker.delegate = picking
        if let screen = Self.top { screen.present(picker, animated: true, completion: nil) } else { picking.end(nil) }
    }

    /// The file in a folder of its own, so that it has the name that it should; none where it could not be written.
    private func written(_ name: String, _ write: WritesFile) async -> URL? {
        let own = folder.appendingPathComponent(UUID().uuidString, isDirectory: true)
        let file = own.appendingPathComponent(name)
        try? FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
        if await write(file.path) { return file }
        Self.discard(file)
        return nil
    }

    private static func discard(_ file: URL) { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }

    /// The screen that is on top of all others.
    private static var top: UIViewController? {
        let scenes = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }
        let scene = scenes.first { $0.activationState == .foregroundActive } ?? scenes.first
        var top = scene?.keyWindow?.rootViewController
        while let next = top?.presentedViewController { top = next }
        return top
    }
}

/// Hears what was chosen, once.
@MainActor
private final class Picking: NSObject, UIDocumentPickerDelegate {
    private var ended: ((URL?) -> Void)?

    init(_ ended: @escaping (URL?) -> Void) { self.ended = ended }

    func documentPicker(_ controller: UIDocumentPickerViewController, didPickDocumentsAt urls: [URL]) { end(urls.first) }
    func documentPickerWasCancelled(_ controller: UIDocumentPickerViewController) { end(nil) }

    func end(_ url: URL?) {
        let ended = ended
        self.ended = nil
        ended?(url)
    }
}
