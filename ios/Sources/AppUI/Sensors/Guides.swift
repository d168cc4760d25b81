import AppModel
import HeelfirstCore
import SwiftUI

/// What leads a seated person comes before everything else; then the one question that was opened.
struct Guided<Otherwise: View>: View {
    let model: SensorsModel
    let otherwise: Otherwise

    init(model: SensorsModel, @ViewBuilder otherwise: () -> Otherwise) { (self.model, self.otherwise) = (model, otherwise()) }

    var body: some View {
        if let calibration = model.calibration {
            CalibrationGuide(now: calibration, model: model)
        } else if let feet = model.feet {
            FeetGuide(now: feet, model: model)
        } else if case .choosing(let sensor) = model.task {
            ChooseFoot(sensor: sensor, model: model)
        } else {
            otherwise
        }
    }
}

/// Leads a seated person while a sensor learns how it sits: one word, what to do, how far it is.
private struct CalibrationGuide: View {
    let now: CalibrationSnapshot
    let model: SensorsModel
    @Environment(\.locale) private var locale
    @Environment(\.palette) private var palette

    var body: some View {
        Guide(
            word: now.stage.word, text: now.text, notice: now.notice, isOver: now.isOver, turn: "\(now.stage) \(now.liftsCount)",
            stop: model.stopCalibration, again: again, seen: model.seenEnd
        ) {
            StandIn(model.standIn)
            Shoes(foot: now.foot, size: 120)
            if let seconds = now.remainingS {
                // The sentence above says it as well.
                Text(seconds.formatted(.number.locale(locale))).font(.system(size: 72, weight: .bold)).foregroundStyle(palette.countdown)
                    .accessibilityHidden(true)
            }
            if now.stage == .liftToes { LiftDots(count: Int(now.liftsCount), of: Int(now.liftsOf)) }
            if let quality = now.quality { Quality(quality: quality) }
        }
    }

    private var again: (@MainActor () -> Void)? {
        guard now.stage == .failed else { return nil }
        return { model.calibrate(now.sensor) }
    }
}

/// Leads a seated person while it is found out which sensor is on which foot.
private struct FeetGuide: View {
    let now: FeetSnapshot
    let model: SensorsModel

    var body: some View {
        Guide(
            word: now.stage.word, text: now.text, notice: now.notice, isOver: now.isOver, turn: "\(now.stage)",
            stop: model.stopTelling, again: again, seen: model.seenEnd
        ) {
            StandIn(model.standIn)
            Shoes(foot: now.foot, size: 160)
        }
    }

    private var again: (@MainActor () -> Void)? {
        guard now.stage == .failed else { return nil }
        return { model.tellApart(now.sensors) }
    }
}

/// The word, the sentence and the picture of a guide; STOP until its end, then the way out. There is no other way back meanwhile.
private struct Guide<Picture: View>: View {
    let word: String
    let text: String
    let notice: NoticeSnapshot?
    let isOver: Bool
    /// What VoiceOver is told of: the sentence of each turn, not that of each second.
    let turn: String
    let stop: @MainActor () -> Void
    let again: (@MainActor () -> Void)?
    let seen: @MainActor () -> Void
    @ViewBuilder let picture: Picture
    @Environment(Gateway.self) private var gateway
    @Environment(Phone.self) private var phone

    var body: some View {
        Page(gateway.label(word)) {
            Section { Text(text).font(.title2).accessibilityIdentifier("guide") }
            if let notice {
                // What went wrong is the sentence above.
                Section { Lines([notice.remedy]) }
            }
            Section { VStack(spacing: 24) { picture }.frame(maxWidth: .infinity) }
        } bottom: {
            GuideButtons(isOver: isOver, stop: stop, again: again, seen: seen)
        }
        .navigationBarBackButtonHidden()
        // Where a voice leads, VoiceOver is given its words already.
        .onChange(of: turn) { if !phone.chosen.voice { phone.announce(text) } }
    }
}

private struct GuideButtons: View {
    let isOver: Bool
    let stop: @MainActor () -> Void
    let again: (@MainActor () -> Void)?
    let seen: @MainActor () -> Void
    @Environment(Gateway.self) private var gateway
    @Environment(\.palette) private var palette

    var body: some View {
        if !isOver {
            BarButton(gateway.label("button-stop"), tag: "stop", ground: palette.stop, on: palette.onStop, action: stop)
        } else if let again {
            BigButton(gateway.label("sensors-again"), tag: "again") {
                seen()
                again()
            }
            BigButton(gateway.label("button-close"), .secondary, tag: "close", action: seen)
        } else {
            BigButton(gateway.label("button-close"), tag: "close", action: seen)
        }
    }
}

/// A filled circle for each lift that was seen, a ring for each to come. The sentence above says the same.
private struct LiftDots: View {
    let count: Int
    let of: Int
    @Environment(\.palette) private var palette

    var body: some View {
        HStack(spacing: Sizes.gap) {
            ForEach(0..<of, id: \.self) { lift in
                if lift < count {
                    Circle().fill(palette.countdown).frame(width: 48, height: 48)
                } else {
                    Circle().strokeBorder(palette.countdown, lineWidth: 5).frame(width: 48, height: 48)
                }
            }
        }
        .accessibilityHidden(true)
        .accessibilityIdentifier("lifts")
    }
}

private struct Quality: View {
    let quality: Double
    @Environment(Gateway.self) private var gateway
    @Environment(\.locale) private var locale

    var body: some View {
        let percent = quality.formatted(.percent.precision(.fractionLength(0)).locale(locale))
        Text("\(gateway.label("sensors-quality")): \(percent)").accessibilityIdentifier("quality")
        ProgressView(value: quality).accessibilityHidden(true)
    }
}

extension CalibrationStage {
    fileprivate var word: String {
        switch self {
        case .sit: "sensors-calibrate-sit"
        case .holdStill: "sensors-calibrate-still"
        case .liftToes: "sensors-calibrate-lift"
        case .done: "sensors-ended-done"
        case .failed: "sensors-ended-not"
        case .stopped: "sensors-ended-stopped"
        }
    }
}

extension FeetStage {
    fileprivate var word: String {
        switch self {
        case .sit: "sensors-calibrate-sit"
        case .tap: "sensors-feet-tap"
        case .told: "sensors-ended-done"
        case .failed: "sensors-ended-not"
        case .stopped: "sensors-ended-stopped"
        }
    }
}
