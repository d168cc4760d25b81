import AppModel
import HeelfirstCore
import SwiftUI

/// All that can be chosen on this phone.
struct SettingsScreen: View {
    let model: SettingsModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Page(gateway.label("screen-settings")) {
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
            Section { Text("\(gateway.label("app-name")) \(model.version)").font(.subheadline) }
        }
        .task { await model.live() }
    }
}

private struct TextSizes: View {
    let model: SettingsModel
    @Environment(Gateway.self) private var gateway
    private static let sizes = [
        (1.0, "text-size-usual"), (1.25, "text-size-larger"), (1.5, "text-size-large"), (2.0, "text-size-largest"),
    ]

    var body: some View {
        Titled(gateway.label("settings-text-size")) {
            ForEach(Self.sizes, id: \.1) { size in
                ChoiceRow(gateway.label(size.1), chosen: model.chosen.textScale == size.0, tag: size.1) {
                    model.choose { $0.textScale = size.0 }
                }
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
            SwitchRow(gateway.label("settings-keys"), detail: gateway.label("settings-keys-for"), tag: "keys", on: model.chosen.keysCount) {
                on in model.choose { $0.keysCount = on }
            }
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
