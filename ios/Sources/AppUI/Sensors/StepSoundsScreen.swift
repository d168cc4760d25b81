import AppModel
import HeelfirstCore
import SwiftUI

/// Which steps of a walk sound, each choice with what it means.
struct StepSoundsScreen: View {
    let model: StepSoundsModel
    @Environment(Gateway.self) private var gateway

    /// So many walks from one without sounds to the next.
    private static let everyFourth: UInt32 = 4

    var body: some View {
        Page(gateway.label("screen-step-sounds")) {
            if let sounds = model.sounds {
                Section { Text(gateway.label("sounds-from-next")) }
                Section { ForEach(StepSoundMode.allCases, id: \.key) { mode($0, sounds) } }
                Section { switches(sounds) }
            }
        }
        .task { await model.live() }
    }

    private func mode(_ mode: StepSoundMode, _ sounds: StepSounds) -> some View {
        ChoiceRow(
            gateway.label(mode.key), detail: gateway.label("\(mode.key)-what"), chosen: sounds.mode == mode, tag: mode.key
        ) { model.choose(sounds.with(mode: mode)) }
    }

    @ViewBuilder private func switches(_ sounds: StepSounds) -> some View {
        SwitchRow(
            gateway.label("sounds-silent-walks"), detail: gateway.label("sounds-silent-walks-what"), tag: "silent-walks",
            on: sounds.silentEveryWalks > 0
        ) { on in model.choose(sounds.with(silentEveryWalks: on ? Self.everyFourth : 0)) }
        SwitchRow(
            gateway.label("sounds-outdoors"), detail: gateway.label("sounds-outdoors-what"), tag: "outdoors", on: sounds.heardOutdoors
        ) { on in model.choose(sounds.with(heardOutdoors: on)) }
    }
}

extension StepSoundMode {
    fileprivate var key: String {
        switch self {
        case .off: "sounds-off"
        case .success: "sounds-success"
        case .eachStep: "sounds-each-step"
        case .onlyDrops: "sounds-only-drops"
        case .pitch: "sounds-pitch"
        }
    }
}
