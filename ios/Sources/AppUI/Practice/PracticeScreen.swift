import AppModel
import HeelfirstCore
import SwiftUI

/// A session, from its set-up to its last repetition. Every phase has the same things in the same places; while somebody moves, what is to be
/// read is not there.
struct PracticeScreen: View {
    let model: PracticeModel

    var body: some View {
        if let state = model.state {
            Led(model: model, phase: state.phase, say: model.say) {
                if state.phase == .setUp {
                    SetUp(model: model, state: state)
                } else if model.showsMore {
                    MoreChoices(model: model, state: state)
                } else {
                    Phase(model: model, state: state)
                }
            }
            .task { await model.live() }
        }
    }
}

/// The bar at the bottom, and above it what the phase shows.
struct Led<Content: View>: View {
    let model: PracticeModel
    let phase: SessionPhase
    let say: @MainActor (SessionCommand) -> Void
    let content: Content

    init(
        model: PracticeModel, phase: SessionPhase, say: @escaping @MainActor (SessionCommand) -> Void, @ViewBuilder content: () -> Content
    ) {
        (self.model, self.phase, self.say, self.content) = (model, phase, say, content())
    }

    var body: some View {
        VStack(spacing: 0) {
            ScrollView { content.frame(maxWidth: .infinity).padding(.horizontal, Sizes.edge) }
            Frames(clock: model.clock)
            SessionBar(model: model, phase: phase, say: say)
        }
    }
}

/// Before it begins, with all the time there is: how it goes, what keeps it safe, and the figure doing it.
private struct SetUp: View {
    let model: PracticeModel
    let state: PracticeState
    @Environment(Gateway.self) private var gateway

    var body: some View {
        VStack(alignment: .leading, spacing: Sizes.gap) {
            Text(state.name).font(.headline).foregroundStyle(.secondary)
            Text(state.word).font(.largeTitle.bold()).accessibilityAddTraits(.isHeader).accessibilityIdentifier("word")
            SessionFigure(model: model, phase: state.phase, told: state.instruction).frame(height: 200)
            Lines([model.page?.dose ?? "", state.nextText ?? ""])
            if let page = model.page {
                Text(gateway.label("practice-how")).font(.title2.bold()).accessibilityAddTraits(.isHeader)
                Numbered(steps: page.steps)
            }
            GroupBox { Text(state.safety).frame(maxWidth: .infinity, alignment: .leading) }
        }
        .frame(maxWidth: Sizes.readable, alignment: .leading)
    }
}

/// A phase under way.
private struct Phase: View {
    let model: PracticeModel
    let state: PracticeState

    var body: some View {
        VStack(spacing: Sizes.gap) {
            Text(state.name).font(.headline).opacity(state.isMoving ? 0 : 1).accessibilityAddTraits(.isHeader)
            Word(word: state.word)
            Pictures(model: model, state: state)
            PlaceDots(state: state)
            PlaceTexts(state: state)
            if state.phase == .paused { Paused(model: model, state: state) } else { Running(model: model, state: state) }
        }
    }
}

/// The one word for what to do now, as large as its line lets it.
struct Word: View {
    let word: String
    var body: some View {
        Text(word).font(.system(size: 64, weight: .bold)).minimumScaleFactor(0.25).lineLimit(1).multilineTextAlignment(.center)
            .accessibilityIdentifier("word")
    }
}

/// The countdown, or what counts at one's own pace, and the figure.
struct Pictures: View {
    let model: PracticeModel
    let state: PracticeState
    @Environment(Gateway.self) private var gateway
    @Environment(\.palette) private var palette

    var body: some View {
        VStack(spacing: Sizes.gap) {
            if state.isMoving && state.ownPace {
                BarButton(gateway.label("button-count"), tag: "count", ground: palette.accent, on: nil) { model.say(.count) }
            } else if state.phase != .paused {
                Countdown(clock: model.clock).frame(height: 220)
            }
            SessionFigure(model: model, phase: state.phase, told: state.instruction).frame(height: 220)
        }
    }
}

private struct Running: View {
    let model: PracticeModel
    let state: PracticeState
    @Environment(Gateway.self) private var gateway

    var body: some View {
        if let next = state.nextText { Text(next).foregroundStyle(.secondary).accessibilityIdentifier("next") }
        if state.isLong && !state.isMoving {
            ViewThatFits {
                HStack(spacing: Sizes.gap) { choices }
                VStack(spacing: Sizes.gap) { choices }
            }
        }
        BigButton(gateway.label("practice-more"), .quiet, tag: "more") { model.showsMore = true }
    }

    @ViewBuilder private var choices: some View {
        Choice(command: .moreTime, model: model)
        Choice(command: .skip, model: model)
    }
}

private struct Paused: View {
    let model: PracticeModel
    let state: PracticeState
    var body: some View {
        Lines([state.instruction, state.safety])
        if state.commands.contains(.enough) { Choice(command: .enough, model: model) }
    }
}

/// What is seldom needed, one tap away. What means nothing at the moment keeps its place, so that nothing moves under a thumb.
private struct MoreChoices: View {
    let model: PracticeModel
    let state: PracticeState
    @Environment(Gateway.self) private var gateway

    var body: some View {
        VStack(spacing: Sizes.gap) {
            Word(word: state.word).accessibilityAddTraits(.isHeader)
            ForEach([SessionCommand.enough, .count, .moreTime, .skip, .back], id: \.self) { command in
                Choice(command: command, model: model).disabled(!state.commands.contains(command))
            }
            BigButton(gateway.label("practice-less"), .quiet, tag: "less") { model.showsMore = false }
        }
        .frame(maxWidth: Sizes.readable)
    }
}

private struct Choice: View {
    let command: SessionCommand
    let model: PracticeModel
    @Environment(Gateway.self) private var gateway
    var body: some View { BigButton(gateway.label(command.key), .secondary, tag: command.key) { model.say(command) } }
}
