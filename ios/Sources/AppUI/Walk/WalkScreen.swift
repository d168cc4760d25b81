import AppModel
import HeelfirstCore
import SwiftUI

/// A walk, from its set-up to its end.
struct WalkScreen: View {
    let model: WalkModel

    var body: some View {
        if let led = model.led {
            Group {
                if led.phase == .setUp {
                    Led(model: model.leading, phase: led.phase, say: model.say) { WalkSetUp(model: model, led: led) }
                } else if model.inPocket {
                    Pocket(model: model, word: led.word)
                } else {
                    Led(model: model.leading, phase: led.phase, say: model.say, fills: true) { Walking(model: model, led: led) }
                }
            }
            .announces(model.leading.chosen.voice ? nil : led.word)
            .brings([model.inPocket, model.isHalfUnlocked])
            .task { await model.live() }
        }
    }
}

/// A walk under way: the last steps, the time, and what can be done about it.
private struct Walking: View {
    let model: WalkModel
    let led: PracticeState
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Halves(wordsFirst: true) {
            Text(led.name).font(.headline).foregroundStyle(.secondary)
            Word(word: led.word).accessibilityAddTraits(.isHeader).meetsWhatCame()
            if !model.worn.isEmpty { StandIn(model.standIn) }
            ForEach(model.lost, id: \.sensor.value) { sensor in
                Text(gateway.label(sensor.foot == .left ? "walk-sensor-lost-left" : "walk-sensor-lost-right"))
                    .accessibilityIdentifier("sensor-lost")
            }
            if model.showsSteps, led.phase != .paused { Countdown(clock: model.clock).frame(width: 96, height: 96) }
        } pictures: {
            if model.showsSteps {
                StepBoard(steps: model.steps, feet: model.feet)
            } else {
                Pictures(model: model.leading, state: led)
            }
        } below: {
            if led.commands.contains(.arrived) {
                BigButton(gateway.label("button-arrived"), tag: "arrived") { model.say(.arrived) }
            }
            if !said.isEmpty { Text(said).multilineTextAlignment(.center).accessibilityIdentifier("summary") }
            BigButton(gateway.label("walk-pocket"), .quiet, tag: "to-pocket") { model.pocket() }
        }
    }

    private var said: String {
        if model.showsSteps { return model.summary.isEmpty ? gateway.label("walk-waiting-for-steps") : model.summary }
        return model.worn.isEmpty ? gateway.label("walk-no-sensor") : ""
    }
}

/// Before a walk: what keeps it safe, under which circumstances it is, and whether the sensors are there.
private struct WalkSetUp: View {
    let model: WalkModel
    let led: PracticeState
    @Environment(Gateway.self) private var gateway

    var body: some View {
        VStack(alignment: .leading, spacing: Sizes.gap) {
            Text(led.name).font(.headline).foregroundStyle(.secondary)
            Text(led.word).font(.largeTitle.bold()).accessibilityAddTraits(.isHeader).accessibilityIdentifier("word").isMetFirst()
            if model.outdoorsUnread { outdoors }
            GroupBox { VStack(alignment: .leading, spacing: Sizes.gap) { Lines([led.instruction, led.safety]) } }
            if let context = model.context {
                heading("context-title")
                ForEach(told(context), id: \.self) { Text($0) }
            }
            if !model.worn.isEmpty {
                heading("walk-sensors")
                StandIn(model.standIn)
                ForEach(model.worn, id: \.sensor.value) { sensor in
                    LabeledContent(gateway.label(sensor.foot == .left ? "walk-steps-left" : "walk-steps-right"), value: sensor.linkText)
                }
            }
        }
        .frame(maxWidth: Sizes.readable, alignment: .leading)
    }

    /// Once: what is different outside.
    private var outdoors: some View {
        GroupBox {
            VStack(alignment: .leading, spacing: Sizes.gap) {
                heading("walk-outdoors-title")
                Lines(["safety-no-headphones", "safety-safe-place", "walk-outdoors-felt"].map { gateway.label($0) })
                BigButton(gateway.label("walk-outdoors-read"), .quiet, tag: "outdoors-read") { model.outdoorsRead() }
            }
        }
    }

    private func heading(_ key: String) -> some View {
        Text(gateway.label(key)).font(.title3.bold()).accessibilityAddTraits(.isHeader)
    }

    private func told(_ context: PracticeContext) -> [String] {
        let lines = [
            named("context-place", gateway.label(context.place.key)),
            context.shoe.isEmpty ? nil : named("context-shoe", context.shoe),
            context.orthosis == .unsupported ? nil : named("context-orthosis", gateway.label(context.orthosis.key)),
            context.aid == .unaided ? nil : named("context-aid", gateway.label(context.aid.key)),
            context.helper ? gateway.label("context-helper") : nil,
            context.hotOrTired ? gateway.label("context-hot-or-tired") : nil,
        ]
        return lines.compactMap(\.self)
    }

    private func named(_ key: String, _ value: String) -> String { "\(gateway.label(key)): \(value)" }
}

/// A black screen for the pocket. Touches do nothing, except two in a row: one on the upper field, then one on the lower, which shows only
/// then; a touch beside them begins anew. No holding, no swiping, no time to keep.
private struct Pocket: View {
    let model: WalkModel
    let word: String
    @Environment(Gateway.self) private var gateway

    var body: some View {
        GeometryReader { proxy in
            let isWide = proxy.size.width > proxy.size.height
            let layout = isWide ? AnyLayout(HStackLayout(spacing: 28)) : AnyLayout(VStackLayout(spacing: 28))
            layout {
                sign
                VStack(spacing: 28) {
                    field("walk-pocket-unlock", "unlock-first", shown: !model.isHalfUnlocked) { model.unlockFirst() }
                    field("walk-pocket-unlock-again", "unlock-second", shown: model.isHalfUnlocked) { model.unlockSecond() }
                }
            }
        }
        .padding(Sizes.edge)
        .foregroundStyle(.white)
        .background(.black)
        .environment(\.colorScheme, .dark)
        .persistentSystemOverlays(.hidden)
    }

    private var sign: some View {
        VStack(spacing: Sizes.gap) {
            Image(systemName: "lock.fill").font(.system(size: 72)).accessibilityHidden(true)
            Text(gateway.label("walk-pocket-on")).font(.largeTitle.bold()).accessibilityAddTraits(.isHeader)
                .meetsWhatCame(!model.isHalfUnlocked)
            Text(word).font(.title)
            Text(gateway.label("walk-pocket-what"))
            Text(gateway.label("walk-pocket-headset"))
        }
        .multilineTextAlignment(.center)
        .frame(maxWidth: .infinity, maxHeight: .infinity)
        .contentShape(Rectangle())
        .onTapGesture { model.touchBeside() }
        .accessibilityRemoveTraits(.isButton)
    }

    /// Each field keeps its place, so that two touches on the same spot unlock nothing.
    @ViewBuilder
    private func field(_ key: String, _ tag: String, shown: Bool, action: @escaping @MainActor () -> Void) -> some View {
        if shown {
            BarButton(gateway.label(key), tag: tag, ground: .black, on: .white, action: action)
                .meetsWhatCame(model.isHalfUnlocked)
                .overlay { RoundedRectangle(cornerRadius: 24).strokeBorder(.white, lineWidth: 2).accessibilityHidden(true) }
        } else {
            Color.clear.frame(height: Sizes.large)
        }
    }
}
