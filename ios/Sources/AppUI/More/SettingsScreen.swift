import AppModel
import HeelfirstCore
import SwiftUI

/// All that can be chosen on this phone, and what is done with what is kept.
struct SettingsScreen: View {
    let model: SettingsModel
    let go: @MainActor (Route) -> Void
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Page(gateway.label("screen-settings"), tellsProblems: false) {
            TextSizes(model: model)
            Looks(model: model)
            SoundChoices(model: model)
            Titled(gateway.label("settings-lock-screen")) {
                SwitchRow(
                    gateway.label("settings-lock-open"), detail: gateway.label("settings-lock-open-for"), tag: "lock-screen",
                    on: model.chosen.openLockScreen
                ) { on in model.choose { $0.openLockScreen = on } }
            }
            Languages(model: model)
            if model.abilities.hasHealthStore || model.chosen.healthStore { HealthChoice(model: model) }
            Section { PlaceRow(gateway.label("screen-recordings"), tag: "recordings") { go(.recordings) } }
            BackupRows(model: model.backup)
            DeleteRows(model: model.backup)
            Section { Text("\(gateway.label("app-name")) \(model.version)").font(.subheadline) }
        } bottom: {
            LastProblem(problem: model.problem) { model.seen($0) }
        }
        .announces(model.backup.told(gateway))
        .brings(model.backup.looked)
        .task { await model.live() }
        .onDisappear { model.backup.leave() }  // no copy of a backup outlives the look at it
    }
}

private struct TextSizes: View {
    let model: SettingsModel
    @Environment(Gateway.self) private var gateway
    @Environment(\.systemTextSize) private var system
    private static let sizes = [
        (1.0, "text-size-usual"), (1.25, "text-size-larger"), (1.5, "text-size-large"), (2.0, "text-size-largest"),
    ]
    /// A sample is no larger, so that its word stays whole on a small phone.
    private static let largest = DynamicTypeSize.accessibility3

    var body: some View {
        Titled(gateway.label("settings-text-size")) {
            ForEach(Self.sizes, id: \.1) { size in
                ChoiceRow(gateway.label(size.1), chosen: model.chosen.textScale == size.0, tag: size.1) {
                    model.choose { $0.textScale = size.0 }
                }
                .environment(\.dynamicTypeSize, min((system ?? .large).larger(by: size.0), Self.largest))
            }
        }
    }
}

private struct Looks: View {
    let model: SettingsModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Titled(gateway.label("settings-looks")) {
            ForEach(Theme.allCases, id: \.self) { theme in
                ChoiceRow(gateway.label("theme-\(theme.rawValue)"), chosen: model.chosen.theme == theme, tag: "theme-\(theme.rawValue)") {
                    model.choose { $0.theme = theme }
                }
            }
            SwitchRow(gateway.label("settings-contrast"), tag: "contrast", on: model.chosen.contrast == .high) { on in
                model.choose { $0.contrast = on ? .high : .normal }
            }
            SwitchRow(gateway.label("settings-still"), detail: gateway.label("settings-still-for"), tag: "still", on: model.chosen.still) {
                on in model.choose { $0.still = on }
            }
            SwitchRow(gateway.label("settings-left-handed"), tag: "left-handed", on: model.chosen.leftHanded) { on in
                model.choose { $0.leftHanded = on }
            }
        }
    }
}

private struct SoundChoices: View {
    let model: SettingsModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Titled(gateway.label("settings-sounds")) {
            if model.abilities.hasVoice {
                SwitchRow(
                    gateway.label("settings-voice"), detail: gateway.label("settings-voice-for"), tag: "voice", on: model.chosen.voice
                ) {
                    on in model.choose { $0.voice = on }
                }
            }
            SwitchRow(gateway.label("settings-tones"), tag: "sounds", on: model.chosen.sounds) { on in model.choose { $0.sounds = on } }
            SwitchRow(gateway.label("settings-haptics"), tag: "haptics", on: model.chosen.haptics) { on in model.choose { $0.haptics = on }
            }
            SwitchRow(
                gateway.label("settings-headset"), detail: gateway.label("settings-headset-for"), tag: "keys", on: model.chosen.keysCount
            ) {
                on in model.choose { $0.keysCount = on }
            }
        }
    }
}

/// Whether sessions go to the phone's health store, and why they do not.
private struct HealthChoice: View {
    let model: SettingsModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Titled(gateway.label("settings-health-store")) {
            SwitchRow(
                gateway.label("settings-health-share"), detail: gateway.label("permission-health-store-for"), tag: "health-store",
                on: model.chosen.healthStore
            ) { on in Task { await model.useHealthStore(on) } }
            if model.chosen.healthStore, model.abilities.hasHealthStore { refused }
        }
    }

    @ViewBuilder private var refused: some View {
        if model.abilities.of(.healthStore) != .yes {
            Text(gateway.label("settings-health-not-allowed"))
            BigButton(gateway.label("permission-open"), .secondary, tag: "allow-health-store") { model.allowHealthStore() }
        } else if !model.abilities.healthStoreTakes {
            Text(gateway.label("settings-health-failed")).accessibilityIdentifier("health-store-failed")
        }
    }
}

/// Each language in its own name, with who made its texts.
private struct Languages: View {
    let model: SettingsModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Titled(gateway.label("settings-language")) {
            ChoiceRow(gateway.label("settings-language-system"), chosen: model.chosen.language == nil, tag: "language-system") {
                Task { await model.useLanguage(nil) }
            }
            ForEach(model.languages, id: \.tag) { language in
                ChoiceRow(told(language), chosen: model.chosen.language == language.tag, tag: "language-\(language.tag)") {
                    Task { await model.useLanguage(language.tag) }
                }
            }
        }
    }

    private func told(_ language: LanguageSnapshot) -> String {
        let made = language.machineMade ? [gateway.label("language-machine-made")] : []
        let read = language.reviewed ? [] : [gateway.label("language-not-reviewed")]
        return ([language.name] + made + read).joined(separator: "\n")
    }
}
