import AppModel
import HeelfirstCore
import SwiftUI

/// A sensor that is kept: where it is, how it fares, and what can be done with it.
struct KeptSensor: View {
    let sensor: SensorSnapshot
    let model: SensorsModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Section {
            HStack(spacing: Sizes.gap) {
                if let foot = sensor.foot { Shoes(foot: foot, size: 64) }
                VStack(alignment: .leading, spacing: 4) {
                    Text(sensor.name).font(.headline)
                    Text(gateway.label(sensor.foot == .left ? "sensors-on-left" : "sensors-on-right"))
                }
            }
            .accessibilityElement(children: .combine)
            .accessibilityAddTraits(.isHeader)
            .accessibilityIdentifier("paired-\(sensor.sensor.value)")
            KeptFacts(sensor: sensor)
            if model.task == .forgetting(sensor.sensor) { forgetting } else { KeptChoices(sensor: sensor, model: model) }
        }
    }

    /// What was learnt about it is gone with it, so that it is asked first.
    @ViewBuilder private var forgetting: some View {
        Text(gateway.label("sensors-forget-sure")).font(.headline).accessibilityIdentifier("forget-question")
        BigButton(gateway.label("sensors-keep"), tag: "keep") { model.nothing() }
        BigButton(gateway.label("sensors-forget-do"), .secondary, tag: "forget-sure") { model.forget(sensor.sensor) }
    }
}

/// Its kind, its link, its battery, what it cannot do and how it sits, as one thing to listen to.
private struct KeptFacts: View {
    let sensor: SensorSnapshot
    @Environment(Gateway.self) private var gateway
    @Environment(\.locale) private var locale

    var body: some View {
        let told = [sensor.kindText, sensor.linkText, sensor.batteryText, sensor.limitsText, sensor.mountText, lost]
        VStack(alignment: .leading, spacing: 4) { Lines(told.compactMap(\.self)) }
            .accessibilityElement(children: .combine)
            .accessibilityIdentifier("facts-\(sensor.sensor.value)")
    }

    private var lost: String? {
        guard sensor.lostSamples > 0 else { return nil }
        return "\(gateway.label("sensors-lost-samples")): \(sensor.lostSamples.formatted(.number.locale(locale)))"
    }
}

private struct KeptChoices: View {
    let sensor: SensorSnapshot
    let model: SensorsModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        let (id, isUnknown) = (sensor.sensor, sensor.mountQuality == nil)
        if sensor.gradesLandings {
            if isUnknown { Text(gateway.label("sensors-set-up-why")) }
            BigButton(gateway.label("button-calibrate"), isUnknown ? .primary : .secondary, tag: "calibrate-\(id.value)") {
                model.calibrate(id)
            }
        }
        BigButton(gateway.label("sensors-other-foot"), .quiet, tag: "other-foot-\(id.value)") { model.choose(id) }
        BigButton(gateway.label("button-forget"), .quiet, tag: "forget-\(id.value)") { model.askForget(id) }
    }
}
