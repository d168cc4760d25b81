import Foundation
import TodayFile

/// Where the app leaves what its widget reads. Nothing but a copy of `today.json` is ever put there: the history stays where only the app
/// can read it.
public enum Shared {
    public static let group = "group.org.heelfirst.app"

    /// None where the app was signed without the group.
    public static var folder: URL? {
        #if canImport(Darwin)
            FileManager.default.containerURL(forSecurityApplicationGroupIdentifier: group)
        #else
            nil
        #endif
    }

    /// What the widget shows now; none before the app was opened for the first time.
    public static func glance() -> Glance? { folder.flatMap(Glance.init(in:)) }
}
