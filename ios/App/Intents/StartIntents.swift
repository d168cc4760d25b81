import AppIntents
import Foundation
import Outside
import TodayFile

/// "Start a walking burst": for Siri, Shortcuts, the search and the action button.
struct StartWalkIntent: AppIntent {
    static let title: LocalizedStringResource = "walk_long"
    static let openAppWhenRun = true

    func perform() async throws -> some IntentResult {
        await Doorway.shared.bring(.start(.walk))
        return .result()
    }
}

/// Start on the widget: begins what its sentence is about.
struct StartIntent: AppIntent {
    static let title: LocalizedStringResource = "walk_long"
    static let openAppWhenRun = true
    static let isDiscoverable = false

    /// The name of a kind.
    @Parameter(title: "walk_short") var kind: String

    init() {}

    init(_ kind: GlanceKind) { self.kind = kind.rawValue }

    func perform() async throws -> some IntentResult {
        await Doorway.shared.bring(.start(GlanceKind(rawValue: kind) ?? .walk))
        return .result()
    }
}
