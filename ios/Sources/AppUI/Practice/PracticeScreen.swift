import AppModel
import HeelfirstCore
import SwiftUI

/// A session, from its set-up to its last repetition. Every phase has the same things in the same places; while somebody moves, what is to be
/// read is not there.
struct PracticeScreen: View {
    let model: PracticeModel

    var body: some View {
        if let state = model.state {
            Led(model: model, phase: state.phase, say: model.say, fills: true) {
                if state.phase == .setUp {
                    SetUp(model: model, state: state)
                } else if model.showsMore {
                    MoreChoices(model: model, state: state)
                } else {
                    Phase(model: model, state: state)
                }
            }
            // Where a voice leads, it says so itself.
            .announces(model.chosen.voice ? nil : state.word)
            .brings(model.showsMore)
            .task { await model.live() }
        }
    }
}

/// The bar at the bottom, and above it what the phase shows. What does not fill the room by itself is scrolled as a whole.
struct Led<Content: View>: View {
    let model: PracticeModel
    let phase: SessionPhase
    let say: @MainActor (SessionCommand) -> Void
    let fills: Bool
    let content: Content

    init(
        model: PracticeModel, phase: SessionPhase, say: @escaping @MainActor (SessionCommand) -> Void, fills: Bool = false,
        @ViewBuilder content: () -> Content
    ) {
        (self.model, self.phase, self.say, self.fills, self.content) = (model, phase, say, fills, content())
    }

    var body: some View {
        VStack(spacing: 0) {
            GeometryReader { proxy in
                Group {
                    if fills { content } else { ScrollView { content.frame(maxWidth: .infinity).padding(.horizontal, Sizes.edge) } }
                }
                .frame(maxWidth: .infinity, maxHeight: .infinity)
                .environment(\.room, Room(size: proxy.size))
            }
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
    @Environment(\.room) private var room

    var body: some View {
        HStack(spacing: 28) {
            // In a wide window the picture stands beside the words.
            if room.isWide { picture.frame(maxWidth: room.size.width * 0.37, maxHeight: .infinity) }
            ScrollView { told.frame(maxWidth: .infinity) }.accessibilityElement(children: .contain).accessibilitySortPriority(1)
        }
        .accessibilityElement(children: .contain)
        .padding(.horizontal, Sizes.edge)
    }

    private var picture: some View { ExerciseFigure(model: model, phase: state.phase, told: state.instruction, ledBy: model.clock) }

    private var told: some View {
        VStack(alignment: .leading, spacing: Sizes.gap) {
            Text(state.name).font(.headline).foregroundStyle(.secondary)
            Text(state.word).font(.largeTitle.bold()).accessibilityAddTraits(.isHeader).accessibilityIdentifier("word").isMetFirst()
            if !room.isWide { picture.frame(height: 200) }
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
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Halves {
            Text(state.name).font(.headline).opacity(state.isMoving ? 0 : 1).accessibilityAddTraits(.isHeader)
            // While somebody moves it is all that VoiceOver finds in words, and says where one is.
            Word(word: state.word).accessibilityAddTraits(state.isMoving ? .isHeader : [])
                .accessibilityValue(state.isMoving ? PlaceTexts.told(state, gateway) : "").meetsWhatCame()
        } pictures: {
            Pictures(model: model, state: state)
        } below: {
            PlaceDots(state: state)
            PlaceTexts(state: state)
            if state.phase == .paused { Paused(model: model, state: state) } else { Running(model: model, state: state) }
        }
    }
}

/// The one word for what to do now, as large as its line lets it.
struct Word: View {
    let word: String
    @Environment(\.room) private var room
    var body: some View {
        Text(word).font(.system(size: room.word, weight: .bold)).minimumScaleFactor(0.25).lineLimit(1).multilineTextAlignment(.center)
            .accessibilityIdentifier("word")
    }
}

/// The countdown, or what counts at one's own pace, and the figure: one above the other or side by side, whichever leaves them larger.
struct Pictures: View {
    /// Higher than this times their width, they are one above the other.
    private static let tall: CGFloat = 1.05
    let model: PracticeModel
    let state: PracticeState
    @Environment(Gateway.self) private var gateway
    @Environment(\.palette) private var palette

    var body: some View {
        GeometryReader { proxy in
            let isTall = proxy.size.height > proxy.size.width * Self.tall
            let layout = isTall ? AnyLayout(VStackLayout(spacing: Sizes.gap)) : AnyLayout(HStackLayout(spacing: Sizes.gap))
            layout {
                counted
                ExerciseFigure(model: model, phase: state.phase, told: state.instruction, ledBy: model.clock)
            }
            .frame(maxWidth: .infinity, maxHeight: .infinity)
        }
    }

    @ViewBuilder private var counted: some View {
        if state.isMoving && state.ownPace {
            BarButton(gateway.label("button-count"), tag: "count", ground: palette.accent, on: nil, fills: true) { model.say(.count) }
        } else if state.phase != .paused {
            Countdown(clock: model.clock)
        }
    }
}

private struct Running: View {
    let model: PracticeModel
    let state: PracticeState
    @Environment(Gateway.self) private var gateway

    var body: some View {
        if let next = state.nextText { Text(next).foregroundStyle(.secondary).accessibilityIdentifier("next") }
        if state.hasTimeToRead {
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
        ScrollView {
            VStack(spacing: Sizes.gap) {
                Word(word: state.word).accessibilityAddTraits(.isHeader).meetsWhatCame()
                ForEach([SessionCommand.enough, .count, .moreTime, .skip, .back], id: \.self) { command in
                    Choice(command: command, model: model).disabled(!state.commands.contains(command))
                }
                BigButton(gateway.label("practice-less"), .quiet, tag: "less") { model.showsMore = false }
            }
            .frame(maxWidth: Sizes.readable)
            .frame(maxWidth: .infinity)
            .padding(.horizontal, Sizes.edge)
        }
    }
}

private struct Choice: View {
    let command: SessionCommand
    let model: PracticeModel
    @Environment(Gateway.self) private var gateway
    var body: some View { BigButton(gateway.label(command.key), .secondary, tag: command.key) { model.say(command) } }
}
