import AppModel
import HeelfirstCore
import SwiftUI

/// How an exercise is done, again and again; in three stills for whoever wants nothing to move.
struct ExerciseFigure: View {
    let model: ExerciseModel
    let page: ExerciseSnapshot
    @State private var clock = PhaseClock()
    @Environment(Phone.self) private var phone
    @Environment(\.accessibilityReduceMotion) private var isStill

    var body: some View {
        if isStill || phone.chosen.still {
            FigureStills(stills: model.stills, told: page.purpose)
        } else {
            Moving(model: model, page: page, clock: clock).background { Frames(clock: clock) }
        }
    }
}

/// It is drawn with each frame, for as long as it is seen.
private struct Moving: View {
    let model: ExerciseModel
    let page: ExerciseSnapshot
    let clock: PhaseClock

    var body: some View {
        let moment = FigureMoment.of(page.isWalk ? .walk : .setUp, clock)
        ZStack { if let figure = model.figure(moment.phase, part: moment.part) { FigureView(figure: figure) } }
            .pictured(page.purpose)
    }
}
