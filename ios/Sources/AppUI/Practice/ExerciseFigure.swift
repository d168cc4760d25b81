import AppModel
import HeelfirstCore
import SwiftUI

/// What has a figure, at each moment and still.
@MainActor
protocol HasFigure: AnyObject {
    var stills: [FigureSnapshot] { get }
    func figure(_ phase: SessionPhase, part: Float) -> FigureSnapshot?
}

extension PracticeModel: HasFigure {}
extension ExerciseModel: HasFigure {}

/// How an exercise is done, at the moment of the clock that leads it, or again and again by one of its own. Where nothing may move: three
/// stills in a row, or the middle of this phase where three would be too small.
struct ExerciseFigure<Model: HasFigure>: View {
    let model: Model
    let phase: SessionPhase
    let told: String
    var ledBy: PhaseClock?
    @State private var own = PhaseClock()
    @Environment(Phone.self) private var phone
    @Environment(\.accessibilityReduceMotion) private var isStill

    var body: some View {
        if isStill || phone.chosen.still {
            Still(model: model, phase: phase, told: told)
        } else if let ledBy {
            Moving(model: model, phase: phase, told: told, clock: ledBy)
        } else {
            Moving(model: model, phase: phase, told: told, clock: own).background { Frames(clock: own) }
        }
    }
}

private struct Still<Model: HasFigure>: View {
    private static var threeWide: CGFloat { 280 }
    let model: Model
    let phase: SessionPhase
    let told: String

    var body: some View {
        GeometryReader { proxy in
            if proxy.size.width >= Self.threeWide {
                FigureStills(stills: model.stills, told: told)
            } else {
                model.shown(FigureMoment(phase: phase, part: 0.5), told)
            }
        }
    }
}

/// It is drawn with each frame, for as long as it is seen.
private struct Moving<Model: HasFigure>: View {
    let model: Model
    let phase: SessionPhase
    let told: String
    let clock: PhaseClock
    var body: some View { model.shown(FigureMoment.of(phase, clock), told) }
}

extension HasFigure {
    fileprivate func shown(_ moment: FigureMoment, _ told: String) -> some View {
        ZStack { if let figure = figure(moment.phase, part: moment.part) { FigureView(figure: figure) } }.pictured(told)
    }
}
