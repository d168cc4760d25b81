import AppModel
import HeelfirstCore
import SwiftUI

/// The sensors that are kept, and what there is about them.
struct SensorsScreen: View {
    let model: SensorsModel
    let go: @MainActor (Route) -> Void

    var body: some View {
        ZStack { Guided(model: model) { KeptSensors(model: model, go: go) } }
            .onDisappear { model.left() }
    }
}

private struct KeptSensors: View {
    let model: SensorsModel
    let go: @MainActor (Route) -> Void
    @Environment(Gateway.self) private var gateway

    var body: some View {
        let (mayLook, isNew) = (model.access == .ready, model.paired.isEmpty)
        Page(gateway.label("screen-sensors")) {
            StandIn(model.standIn)
            RadioRows(model: model)
            ForEach(model.questions, id: \.self) { MountRows(question: $0, model: model) }
            if isNew { NoSensor() }
            ForEach(model.paired, id: \.sensor.value) { KeptSensor(sensor: $0, model: model) }
            if mayLook && !isNew {
                Section { BigButton(gateway.label("sensors-add"), .secondary, tag: "look") { go(.findSensors) } }
            }
            Titled(gateway.label("sensors-more")) {
                ForEach([Route.stepSounds, .gradeBorders, .recordings], id: \.self) { route in
                    PlaceRow(gateway.label("screen-\(route.name)"), tag: "to-\(route.name)") { go(route) }
                }
            }
        } bottom: {
            if mayLook && isNew { BigButton(gateway.label("button-scan"), tag: "look") { go(.findSensors) } }
        }
    }
}

/// Why the radio cannot be used, and what to do about it; nothing where it can.
struct RadioRows: View {
    let model: SensorsModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        switch model.access {
        case .none: told("sensors-no-bluetooth", tag: "no-bluetooth")
        case .toBeAsked:
            asking("sensors-permission-allow", tag: "allow") { Task { await model.allowBluetooth() } }
        case .refused:
            asking("sensors-permission-settings", tag: "open-settings") { model.openSettings() }
        case .ready:
            if model.isOff { told("sensors-bluetooth-off", tag: "bluetooth-off") }
        }
    }

    private func told(_ key: String, tag: String) -> some View {
        Section { Text(gateway.label(key)).accessibilityIdentifier(tag) }
    }

    private func asking(_ key: String, tag: String, action: @escaping @MainActor () -> Void) -> some View {
        Section {
            Text(gateway.label("sensors-permission-title")).font(.headline).accessibilityAddTraits(.isHeader)
            Text(gateway.label("sensors-permission-why"))
            BigButton(gateway.label(key), tag: tag, action: action)
        }
    }
}

/// What a sensor is for, and which ones work.
private struct NoSensor: View {
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Section {
            Text(gateway.label("sensors-none-title")).font(.headline).accessibilityAddTraits(.isHeader)
            Text(gateway.label("sensors-none-what"))
        }
        Section {
            Text(gateway.label("sensors-kinds-title")).font(.headline).accessibilityAddTraits(.isHeader)
            Lines(["sensors-kinds-landings", "sensors-kinds-more", "sensors-kinds-pace"].map { gateway.label($0) })
        }
    }
}

/// What speaks against how a sensor sits, and the answers, the most helpful first.
private struct MountRows: View {
    let question: MountQuestion
    let model: SensorsModel

    var body: some View {
        Section {
            Text(question.notice.what).font(.headline).accessibilityAddTraits(.isHeader).accessibilityIdentifier("mount-question")
            Lines([question.notice.remedy])
            ForEach(Array(question.choices.enumerated()), id: \.offset) { choice in
                BigButton(
                    choice.element.label, choice.offset == 0 ? .primary : .secondary, tag: "mount-\(choice.element.answer)"
                ) { model.answer(question.sensor, choice.element.answer) }
            }
        }
    }
}
