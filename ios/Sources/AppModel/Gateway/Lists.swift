import HeelfirstCore

private let lastStepsKept = 12

extension [StepSnapshot] {
    /// A step that is graded anew takes the place of itself.
    func with(_ new: [StepSnapshot]) -> [StepSnapshot] {
        var all = self
        for step in new {
            if let place = all.firstIndex(where: { $0.number == step.number }) { all[place] = step } else { all.append(step) }
        }
        return all.suffix(lastStepsKept)
    }
}

extension [LiftSnapshot] {
    /// One that is known already, from a snapshot that overtook its event, is not there twice.
    func with(_ new: [LiftSnapshot]) -> [LiftSnapshot] {
        var all = self
        for lift in new {
            let place = all.firstIndex { $0.number == lift.number && $0.side == lift.side && $0.set == lift.set }
            if let place { all[place] = lift } else { all.append(lift) }
        }
        return all
    }
}

extension [SensorSnapshot] {
    func with(_ new: SensorSnapshot) -> [SensorSnapshot] {
        guard let place = firstIndex(where: { $0.sensor == new.sensor }) else { return self + [new] }
        var all = self
        all[place] = new
        return all
    }
}
