@_exported import Foundation

/// What a file is.
public struct UTType: Hashable, Sendable {
    public let identifier: String
    /// None for one that the system does not know. The stand-in knows every one but an empty.
    public init?(_ identifier: String) {
        if identifier.isEmpty { return nil }
        self.identifier = identifier
    }
    /// One that the app's Info.plist exports.
    public init(exportedAs identifier: String, conformingTo parentType: UTType? = nil) { self.identifier = identifier }
    public static let item = UTType(exportedAs: "public.item")
}
