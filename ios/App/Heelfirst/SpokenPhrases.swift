import AppIntents

/// What can be said without setting anything up. The phrases of other languages are in `AppShortcuts.strings`.
struct SpokenPhrases: AppShortcutsProvider {
    static var appShortcuts: [AppShortcut] {
        AppShortcut(
            intent: StartWalkIntent(), phrases: ["Start a walking burst with \(.applicationName)"], shortTitle: "walk_short",
            systemImageName: "figure.walk")
    }
}
