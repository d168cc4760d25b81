import AppIntents
import Foundation
import Outside

/// A button of the Live Activity. The system has it done in the app's process, which it wakes for that.
struct SessionIntent: LiveActivityIntent {
    static let title: LocalizedStringResource = "channel_session"
    static let isDiscoverable = false

    /// The name of the action.
    @Parameter(title: "channel_session") var action: String

    init() {}

    init(_ button: SessionAttributes.Button) { action = button.action }

    func perform() async throws -> some IntentResult {
        await Doorway.shared.bring(.say(action))
        return .result()
    }
}
