import AppModel
import HeelfirstCore
import SwiftUI

/// Looks for sensors for as long as it is seen; one that is kept leads back to the others.
struct FindSensorsScreen: View {
    let model: SensorsModel
    /// Something lies over the places.
    let isCovered: Bool
    let back: @MainActor () -> Void
    @State private var before: [SensorId]?
    @Environment(\.scenePhase) private var scenePhase

    var body: some View {
        ZStack { Guided(model: model) { Finding(model: model) } }
            .onAppear { before = before ?? kept }
            .onChange(of: isSettled) { if $1 { back() } }
            .onChange(of: isUnseen) { if $1 { model.restFromLooking() } else { model.lookOn() } }
            .onDisappear { if model.isLooking { model.look(false) } }
    }

    private var kept: [SensorId] { model.paired.map(\.sensor) }
    private var isUnseen: Bool { isCovered || scenePhase == .background }
    private var isSettled: Bool { before.map { $0 != kept } == true && model.feet == nil && model.calibration == nil }
}

/// Looks at once, and shows what is found, the nearest first.
private struct Finding: View {
    let model: SensorsModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        let isReady = model.access == .ready
        Page(gateway.label("screen-find-sensors")) {
            StandIn(model.standIn)
            RadioRows(model: model)
            if isReady && model.isLooking {
                Section { Lines(["sensors-looking", "sensors-looking-help"].map { gateway.label($0) }) }
            }
            if !model.found.isEmpty { found }
        } bottom: {
            if isReady { looking }
        }
        .onAppear { if isReady { model.look(true) } }
        .onChange(of: isReady) { if $1 { model.look(true) } }
    }

    @ViewBuilder private var looking: some View {
        if model.isLooking {
            BigButton(gateway.label("sensors-stop-looking"), .secondary, tag: "stop-looking") { model.look(false) }
        } else {
            BigButton(gateway.label("button-scan"), tag: "look") { model.look(true) }
        }
    }

    @ViewBuilder private var found: some View {
        let both = model.bothFeet
        Titled(gateway.label("sensors-found-title")) {
            if !both.isEmpty { BigButton(gateway.label("sensors-both-feet"), tag: "both-feet") { model.tellApart(both) } }
        }
        ForEach(model.found, id: \.sensor.value) { sensor in
            Section {
                VStack(alignment: .leading, spacing: 4) {
                    Text(sensor.name).font(.headline)
                    Lines([sensor.kindText, sensor.signalText, sensor.batteryText, sensor.limitsText].compactMap(\.self))
                }
                .accessibilityElement(children: .combine)
                .accessibilityIdentifier("found-\(sensor.sensor.value)")
                BigButton(gateway.label("button-pair"), .secondary, tag: "use-\(sensor.sensor.value)") { model.choose(sensor.sensor) }
                    .accessibilityLabel("\(gateway.label("button-pair")): \(sensor.name)")
            }
        }
    }
}

/// Left or right, as two halves; the left one lies at the left in every language. Or by tapping.
struct ChooseFoot: View {
    let sensor: SensorId
    let model: SensorsModel
    @Environment(Gateway.self) private var gateway
    @Environment(\.layoutDirection) private var direction

    var body: some View {
        Page(gateway.label("sensors-which-foot")) {
            HStack(spacing: Sizes.gap) {
                ForEach([Side.left, .right], id: \.self) { half($0).environment(\.layoutDirection, direction) }
            }
            .environment(\.layoutDirection, .leftToRight)
        } bottom: {
            BigButton(gateway.label("sensors-by-tapping"), .secondary, tag: "by-tapping") { model.tellApart([sensor]) }
        }
        .navigationBarBackButtonHidden()
        .toolbar {
            ToolbarItem(placement: .cancellationAction) {
                SteadyButton(sensor, action: { model.nothing() }, name: { Text(gateway.label("button-cancel")).frame(minHeight: 44) })
                    .accessibilityIdentifier("cancel")
            }
        }
    }

    private func half(_ foot: Side) -> some View {
        SteadyButton(foot, action: { model.choose(sensor, foot: foot) }) {
            VStack(spacing: Sizes.gap) {
                Shoes(foot: foot, size: 120)
                Text(gateway.label(foot.key)).font(.title2.bold()).multilineTextAlignment(.center)
            }
            .frame(maxWidth: .infinity, minHeight: 160, maxHeight: .infinity)
            .overlay { RoundedRectangle(cornerRadius: 24).strokeBorder(.secondary, lineWidth: 2).accessibilityHidden(true) }
            .contentShape(Rectangle())
        }
        .buttonStyle(.plain)
        .accessibilityIdentifier(foot == .left ? "foot-left" : "foot-right")
    }
}
