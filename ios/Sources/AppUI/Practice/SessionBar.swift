import AppModel
import HeelfirstCore
import SwiftUI

extension SessionCommand {
    /// The key of its words.
    var key: String {
        switch self {
        case .ready: "button-ready"
        case .pause: "button-pause"
        case .resume: "button-go-on"
        case .count: "button-count"
        case .arrived: "button-arrived"
        case .enough: "button-enough"
        case .moreTime: "button-more-time"
        case .skip: "button-skip"
        case .back: "button-repetition-back"
        }
    }
}

extension SessionCommand {
    /// The name of its button in the bar.
    fileprivate var tag: String { self == .resume ? "go-on" : self == .ready ? "ready" : "pause" }
}

/// What is within reach in every phase of every session: STOP in the same corner, and what goes beside it. Both are as high and as wide in
/// each phase. STOP lies at the hand that is chosen, whichever way the language is read.
struct SessionBar: View {
    let model: PracticeModel
    let phase: SessionPhase
    /// Who leads a walk has more to do about a command than to hand it on.
    let say: @MainActor (SessionCommand) -> Void
    @Environment(Gateway.self) private var gateway
    @Environment(\.palette) private var palette
    @Environment(\.layoutDirection) private var reads

    /// Whether STOP comes before what is beside it, as the language is read.
    private var isFirst: Bool { model.chosen.leftHanded != (reads == .rightToLeft) }

    var body: some View {
        HStack(spacing: Sizes.gap) {
            if isFirst { stop }
            beside
            if !isFirst { stop }
        }
        .padding(.horizontal, Sizes.edge)
        .padding(.vertical, Sizes.gap)
    }

    /// Ready before it begins, go on in a pause, pause in every other phase. It is one button all along: VoiceOver stays where it is.
    private var beside: some View {
        let command: SessionCommand = phase == .setUp ? .ready : phase == .paused ? .resume : .pause
        let isPause = command == .pause
        return BarButton(
            gateway.label(command.key), tag: command.tag, ground: isPause ? palette.track : palette.accent, on: isPause ? .primary : nil
        ) { say(command) }
    }

    private var stop: some View {
        BarButton(gateway.label("button-stop"), tag: "stop", ground: palette.stop, on: palette.onStop) { model.stop() }
    }
}

/// A large button whose word stays whole in half a narrow window with large text.
struct BarButton: View {
    let text: String
    let tag: String
    let ground: Color
    let on: Color?
    let fills: Bool
    let action: @MainActor () -> Void
    @Environment(\.palette) private var palette

    /// One that `fills` is as high as there is room.
    init(_ text: String, tag: String, ground: Color, on: Color?, fills: Bool = false, action: @escaping @MainActor () -> Void) {
        (self.text, self.tag, self.ground, self.on, self.fills, self.action) = (text, tag, ground, on, fills, action)
    }

    var body: some View {
        SteadyButton(text, action: action) {
            Text(text).font(.title2.bold()).minimumScaleFactor(0.4).lineLimit(text.contains(" ") ? 2 : 1).multilineTextAlignment(.center)
                .foregroundStyle(on ?? palette.onAccent)
                .frame(maxWidth: .infinity, minHeight: Sizes.large, maxHeight: fills ? .infinity : nil)
                .background(ground, in: .rect(cornerRadius: 24))
        }
        .buttonStyle(.plain)
        .accessibilityIdentifier(tag)
    }
}
