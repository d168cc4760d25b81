import HeelfirstCore

// The core's records cannot be changed, only made anew: each of these gives one that differs in what is named.

extension PracticeContext {
    /// The same but for what is named.
    public func with(
        shoe: String? = nil, orthosis: Orthosis? = nil, aid: WalkingAid? = nil, place: Place? = nil, helper: Bool? = nil,
        hotOrTired: Bool? = nil
    ) -> PracticeContext {
        PracticeContext(
            shoe: shoe ?? self.shoe, orthosis: orthosis ?? self.orthosis, aid: aid ?? self.aid, place: place ?? self.place,
            helper: helper ?? self.helper, hotOrTired: hotOrTired ?? self.hotOrTired)
    }
}

extension StepSounds {
    /// The same but for what is named.
    public func with(mode: StepSoundMode? = nil, silentEveryWalks: UInt32? = nil, heardOutdoors: Bool? = nil) -> StepSounds {
        StepSounds(
            mode: mode ?? self.mode, silentEveryWalks: silentEveryWalks ?? self.silentEveryWalks,
            heardOutdoors: heardOutdoors ?? self.heardOutdoors)
    }
}

/// One of the borders between landings.
public enum Border: String, CaseIterable, Sendable { case heel, toe, slap, drag }

extension GradeBordersSnapshot {
    /// How it stands with one of them.
    public subscript(border: Border) -> GradeBorderSnapshot {
        switch border {
        case .heel: heel
        case .toe: toe
        case .slap: slap
        case .drag: drag
        }
    }
}

extension GradeBorders {
    /// The same with one border moved, or where it lies by itself for none.
    public func with(_ border: Border, at value: Double?) -> GradeBorders {
        GradeBorders(
            heelDeg: border == .heel ? value : heelDeg, toeDeg: border == .toe ? value : toeDeg,
            slapContactToFlatMs: border == .slap ? value : slapContactToFlatMs,
            dragSensitivityRatio: border == .drag ? value : dragSensitivityRatio)
    }
}

extension ReminderForm {
    /// The same but for what is named. No pause is `pausedUntil: .some(nil)`.
    public func with(
        wakeMin: UInt32? = nil, sleepMin: UInt32? = nil, walksPerDay: UInt32? = nil, stretchesPerDay: UInt32? = nil,
        strengthPerDay: UInt32? = nil, quiet: [DayWindow]? = nil, days: [PlanDay]? = nil, minGapMin: UInt32? = nil,
        maxPerDay: UInt32? = nil, fixed: [FixedPrompt]? = nil, busy: [DayWindow]? = nil, pausedUntil: String?? = nil,
        anchors: [DayAnchor]? = nil, snoozeMin: UInt32? = nil, learning: Bool? = nil
    ) -> ReminderForm {
        ReminderForm(
            wakeMin: wakeMin ?? self.wakeMin, sleepMin: sleepMin ?? self.sleepMin, walksPerDay: walksPerDay ?? self.walksPerDay,
            stretchesPerDay: stretchesPerDay ?? self.stretchesPerDay, strengthPerDay: strengthPerDay ?? self.strengthPerDay,
            quiet: quiet ?? self.quiet, days: days ?? self.days, minGapMin: minGapMin ?? self.minGapMin,
            maxPerDay: maxPerDay ?? self.maxPerDay, fixed: fixed ?? self.fixed, busy: busy ?? self.busy,
            pausedUntil: pausedUntil ?? self.pausedUntil, anchors: anchors ?? self.anchors, snoozeMin: snoozeMin ?? self.snoozeMin,
            learning: learning ?? self.learning)
    }
}

extension DayWindow {
    /// The same but for what is named.
    public func with(fromMin: UInt32? = nil, toMin: UInt32? = nil) -> DayWindow {
        DayWindow(fromMin: fromMin ?? self.fromMin, toMin: toMin ?? self.toMin)
    }
}

extension FixedPrompt {
    /// The same but for what is named.
    public func with(kind: PromptKind? = nil, atMin: UInt32? = nil, evenInQuiet: Bool? = nil, days: [PlanDay]? = nil) -> FixedPrompt {
        FixedPrompt(
            kind: kind ?? self.kind, atMin: atMin ?? self.atMin, evenInQuiet: evenInQuiet ?? self.evenInQuiet, days: days ?? self.days)
    }
}

extension DayAnchor {
    /// The same but for what is named.
    public func with(name: String? = nil, atMin: UInt32? = nil) -> DayAnchor {
        DayAnchor(name: name ?? self.name, atMin: atMin ?? self.atMin)
    }
}
