import Foundation
import HeelfirstCore
import Observation

func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespacesAndNewlines) }

/// All about one exercise and its circumstances, read anew whenever the day changes.
@MainActor
@Observable
public final class ExerciseModel {
    /// What was read.
    struct Read: Equatable, Sendable {
        let page: ExerciseSnapshot
        let circumstances: PracticeContext
        let stills: [FigureSnapshot]
    }

    /// Which exercise.
    public let exercise: String
    @ObservationIgnored private let gateway: Gateway
    private let reading: Reading<Read>

    public init(_ gateway: Gateway, _ exercise: String) {
        (self.gateway, self.exercise) = (gateway, exercise)
        reading = Reading(
            gateway, quick: true, on: { $0.today },
            read: { core in
                let page = try core.exercise(key: exercise)
                return Read(
                    page: page, circumstances: core.context(exercise: exercise),
                    stills: (try? core.figureStills(exercise: exercise, side: page.figureSide)) ?? [])
            })
    }

    /// Reads for as long as the screen is there.
    public func live() async { await reading.live() }

    /// None before it was read.
    public var page: ExerciseSnapshot? { reading.last?.page }
    public var circumstances: PracticeContext? { reading.last?.circumstances }
    /// The figure in the order in which it is done.
    public var stills: [FigureSnapshot] { reading.last?.stills ?? [] }

    /// The figure as it is at a part of a phase, 0 to 1; none where there is none.
    public func figure(_ phase: SessionPhase, part: Float) -> FigureSnapshot? {
        page.flatMap { gateway.figure(exercise, side: $0.figureSide, phase: phase, part: part) }
    }

    public func start() {
        let exercise = exercise
        gateway.tell { _ = try $0.start(item: exercise) }
    }

    /// Answers what is asked before the exercise is offered (`page.ask`).
    public func answer(_ ask: AskSnapshot, _ answer: String) {
        gateway.tell { try $0.answerAsk(kind: ask.kind, key: ask.key, answer: answer) }
        reading.soon()
    }

    /// The circumstances of this exercise alone.
    public func setCircumstances(_ circumstances: PracticeContext) {
        let exercise = exercise
        gateway.tell { try $0.setContextOf(exercise: exercise, context: circumstances) }
        reading.soon()
    }
}
