import Foundation
import HeelfirstCore

/// The one canonical form of events and answers; `tests/rust/script/render.rs` says what it is.
/// Names of sessions and sensors become ordinals.
struct Names {
    private var sessions: [String] = []
    private var sensors: [String] = []

    mutating func session(_ id: SessionId) -> String { "s\(Self.ordinal(&sessions, id.value))" }

    func sessionBehind(_ ordinal: String) -> SessionId {
        guard let number = Int(ordinal.dropFirst()), sessions.indices.contains(number - 1) else { return SessionId(value: ordinal) }
        return SessionId(value: sessions[number - 1])
    }

    private mutating func sensor(_ id: SensorId) -> String { "n\(Self.ordinal(&sensors, id.value))" }

    func sensorBehind(_ ordinal: String) -> SensorId {
        guard let number = Int(ordinal.dropFirst()), sensors.indices.contains(number - 1) else { return SensorId(value: ordinal) }
        return SensorId(value: sensors[number - 1])
    }

    private static func ordinal(_ known: inout [String], _ value: String) -> Int {
        if let index = known.firstIndex(of: value) { return index + 1 }
        known.append(value)
        return known.count
    }

    mutating func event(_ event: CoachEvent) -> [String] {
        switch event {
        case .session(let snapshot): return [sessionLine(snapshot)]
        case .cue(let cue): return [cueLine(cue)]
        case .repetition(let repetition): return [repetitionLine(repetition)]
        case .steps(let steps):
            return ["steps \(session(steps.session)) at_ms=\(steps.atMs) count=\(steps.steps.count)"] + steps.steps.map(stepLine)
        case .lifts(let lifts):
            return ["lifts \(session(lifts.session)) at_ms=\(lifts.atMs) count=\(lifts.lifts.count)"] + lifts.lifts.map(liftLine)
        case .done(let done):
            return ["done \(session(done.session)) at_ms=\(done.atMs) outcome=\(kebab(done.outcome))"]
                + sumLines(done.walk, done.liftSets)
        case .sensor(let sensor): return [sensorLine(sensor)]
        case .calibration(let calibration): return [calibrationLine(calibration)]
        case .feet(let feet): return [feetLine(feet)]
        case .mountQuestions(let questions): return questionLines(questions)
        case .reminders(let plan): return planLines(plan)
        case .today(let today): return [todayLine(today)]
        case .history(let revision): return ["history revision=\(revision)"]
        case .problem(let notice): return ["problem \(notice.key)"]
        }
    }

    private mutating func sessionLine(_ s: SessionSnapshot) -> String {
        "session \(session(s.session)) at_ms=\(s.atMs) exercise=\(s.exercise) phase=\(kebab(s.phase)) "
            + "side=\(optionalKebab(s.side)) set=\(s.set) repetition=\(s.repetition) of=\(s.of) "
            + "remaining_ms=\(optional(s.remainingMs)) total_ms=\(optional(s.phaseTotalMs)) counts=\(counts(s.counts)) "
            + "active_ms=\(s.activeMs) rest_ms=\(s.restMs) set_up_ms=\(s.setUpMs) paused_ms=\(s.pausedMs) "
            + "outcome=\(optionalKebab(s.outcome))"
    }

    private mutating func cueLine(_ c: CueSnapshot) -> String {
        "cue \(session(c.session)) at_ms=\(c.atMs) key=\(c.key) sound=\(kebab(c.sound)) haptic=\(kebab(c.haptic)) "
            + "say=\(optional(c.speech)) tone=\(optional(c.toneSemitones))"
    }

    private mutating func repetitionLine(_ r: RepetitionSnapshot) -> String {
        "repetition \(session(r.session)) at_ms=\(r.atMs) side=\(optionalKebab(r.side)) set=\(r.set) "
            + "repetition=\(r.repetition) by=\(kebab(r.countedBy))"
    }

    private mutating func sensorLine(_ s: SensorSnapshot) -> String {
        "sensor \(sensor(s.sensor)) kind=\(s.kind) foot=\(optionalKebab(s.foot)) link=\(kebab(s.link)) lost=\(s.lostSamples) "
            + "signal_dbm=\(optional(s.signalDbm)) battery_percent=\(optional(s.batteryPercent)) battery_low=\(yes(s.batteryLow)) "
            + "firmware=\(optional(s.firmware)) mount_quality=\(fixed(s.mountQuality))"
    }

    private mutating func calibrationLine(_ c: CalibrationSnapshot) -> String {
        "calibration \(sensor(c.sensor)) foot=\(kebab(c.foot)) stage=\(kebab(c.stage)) sound=\(kebab(c.sound)) haptic=\(kebab(c.haptic)) "
            + "remaining_s=\(optional(c.remainingS)) lifts=\(c.liftsCount)/\(c.liftsOf) quality=\(fixed(c.quality)) "
            + "notice=\(optional(c.notice?.key)) say=\(optional(c.speech))"
    }

    private mutating func feetLine(_ f: FeetSnapshot) -> String {
        let sensors = f.sensors.map { sensor($0) }.joined(separator: ",")
        let tapped = f.tapped.map { sensor($0) }
        return "feet \(sensors) foot=\(kebab(f.foot)) stage=\(kebab(f.stage)) at_ms=\(f.atMs) "
            + "sound=\(kebab(f.sound)) haptic=\(kebab(f.haptic)) tapped=\(optional(tapped)) "
            + "notice=\(optional(f.notice?.key)) text=\(f.text) say=\(optional(f.speech))"
    }

    private mutating func questionLines(_ questions: [MountQuestion]) -> [String] {
        var lines = ["mount-questions count=\(questions.count)"]
        for q in questions {
            let choices = q.choices.map { kebab($0.answer) }.joined(separator: ",")
            lines.append(
                "  question \(sensor(q.sensor)) foot=\(kebab(q.foot)) doubt=\(kebab(q.doubt)) notice=\(q.notice.key) choices=\(choices)")
        }
        return lines
    }

    private mutating func todayLine(_ t: TodaySnapshot) -> String {
        let due = t.items.filter(\.due).map(\.exercise).joined(separator: ",")
        let unfinished = t.unfinished.map { session($0.session) }
        let gate = t.gate.map { $0.urgent ? "urgent" : optional($0.question) }
        return
            "today due=\(due) next_reminder=\(optional(t.nextReminder?.id.value)) waiting=\(optional(t.waiting)) "
            + "unfinished=\(optional(unfinished)) "
            + "lighter_day=\(yes(t.lighterDay)) days_practised=\(t.daysPractisedOf14) gate=\(optional(gate)) checks=\(t.checks.count) "
            + "ask=\(optional(t.ask.map { "\(kebab($0.kind)):\($0.key)" })) proposal=\(yes(t.hasProposal)) minutes_left=\(t.minutesLeft)"
    }

    mutating func snapshot(_ app: AppSnapshot) -> [String] {
        var lines = [
            "snapshot revision=\(app.revision) last_steps=\(app.lastSteps.count) lifts=\(app.lifts.count)", "  " + todayLine(app.today),
        ]
        if let session = app.session { lines.append("  " + sessionLine(session)) }
        for sensor in app.sensors { lines.append("  " + sensorLine(sensor)) }
        if let calibration = app.calibration { lines.append("  " + calibrationLine(calibration)) }
        if let feet = app.feet { lines.append("  " + feetLine(feet)) }
        if !app.mountQuestions.isEmpty { lines += questionLines(app.mountQuestions).map { "  " + $0 } }
        return lines
    }

    mutating func history(_ history: HistorySnapshot) -> [String] {
        var lines = ["history revision=\(history.revision) sessions=\(history.sessions.count)"]
        for entry in history.sessions { lines += entryLines(entry) }
        return lines
    }

    private mutating func entryLines(_ e: SessionEntry) -> [String] {
        let head =
            "  entry \(session(e.session)) exercise=\(e.exercise) started=\(e.started) outcome=\(optionalKebab(e.outcome)) "
            + "active_ms=\(e.activeMs) paused_ms=\(e.pausedMs) counts=\(counts(e.sides)) place=\(kebab(e.context.place)) "
            + "steps=\(e.steps.count)"
        let inner = e.steps.map(stepLine) + e.lifts.map(liftLine) + sumLines(e.walk, e.liftSets)
        return [head] + inner.map { "  " + $0 }
    }
}

func stepLine(_ s: StepSnapshot) -> String {
    "  step \(s.number) foot=\(kebab(s.foot)) initial_contact_s=\(fixed(s.initialContactS)) landing=\(optionalKebab(s.landing)) "
        + "slap=\(optional(s.slap.map(yes))) drag=\(optional(s.drag.map(yes))) strike_angle_deg=\(fixed(s.strikeAngleDeg)) "
        + "stride_time_s=\(fixed(s.strideTimeS)) stride_length_m=\(fixed(s.strideLengthM)) "
        + "contact_to_flat_ms=\(fixed(s.contactToFlatMs)) confidence=\(fixed(s.confidence)) "
        + "ungraded=\(optionalKebab(s.ungradedBecause)) bout=\(s.bout) in_turn=\(yes(s.inTurn)) "
        + "first_or_last=\(yes(s.firstOrLast)) graded_after=\(yes(s.gradedAfter))"
}

func liftLine(_ l: LiftSnapshot) -> String {
    "  lift \(l.number) side=\(kebab(l.side)) set=\(l.set) repetition=\(l.repetition) began_s=\(fixed(l.beganS)) "
        + "ended_s=\(fixed(l.endedS)) peak_angle_deg=\(fixed(l.peakAngleDeg)) sign_known=\(yes(l.signKnown)) "
        + "lift_s=\(fixed(l.liftS)) hold_s=\(fixed(l.holdS)) lower_s=\(fixed(l.lowerS)) "
        + "heel_stayed_down=\(optional(l.heelStayedDown.map(yes))) assisted=\(yes(l.assisted)) "
        + "confidence=\(fixed(l.confidence)) doubt=\(optionalKebab(l.uncertainBecause))"
}

/// What sensors saw of a session as a whole.
private func sumLines(_ walk: WalkSnapshot?, _ sets: [LiftSetSnapshot]) -> [String] {
    (walk.map { [walkLine($0)] } ?? []) + sets.map(liftSetLine)
}

private func walkLine(_ w: WalkSnapshot) -> String {
    let counts =
        "  walk steps=\(w.stepsCount) bouts=\(w.boutsCount) steady=\(w.steadyCount) graded=\(w.gradedCount) "
        + "turning=\(w.turningCount) first_or_last=\(w.firstOrLastCount) heel=\(w.heelCount) flat=\(w.flatCount) "
        + "toe=\(w.toeCount) slap=\(w.slapCount) drag=\(w.dragCount) "
    return counts + "heel_share=\(fixed(w.heelShare)) cadence_per_min=\(fixed(w.cadencePerMin)) "
        + "stride_time_s=\(fixed(w.feet.first?.strideTimeS)) speed_mps=\(fixed(w.feet.first?.speedMps)) "
        + "swing_ratio=\(fixed(w.symmetry?.swingRatio)) lines=\(w.lines.count)"
}

private func liftSetLine(_ s: LiftSetSnapshot) -> String {
    let counts =
        "  lift-set side=\(kebab(s.side)) set=\(s.set) lifts=\(s.liftsCount) heel_rose=\(s.heelRoseCount) "
        + "assisted=\(s.assistedCount) measured=\(s.measuredCount) best_three_angle_deg=\(fixed(s.bestThreeAngleDeg)) "
    return counts + "tired_at=\(optional(s.tiredAtRepetition)) lift_s=\(fixed(s.liftS)) hold_s=\(fixed(s.holdS)) "
        + "lower_s=\(fixed(s.lowerS)) assisted_angle_deg=\(fixed(s.assistedAngleDeg)) text=\(s.text)"
}

func planLines(_ plan: ReminderPlan) -> [String] {
    let showing = plan.showing.map(\.value).joined(separator: ",")
    let head =
        "reminders occurrences=\(plan.occurrences.count) nets=\(plan.nets.count) showing=\(showing) "
        + "warnings=\(plan.warnings.count) check_again_ms=\(plan.checkAgainMs) reply=\(plan.reply)"
    let nets = plan.nets.map { n in
        "  net \(n.id.value) weekday=\(n.weekday) at=\(n.hour):\(n.minute) kind=\(kebab(n.prompt.kind))"
    }
    let occurrences = plan.occurrences.prefix(3).map { o in
        "  occurrence \(o.id.value) kind=\(kebab(o.kind)) also=\(o.also.map(kebab).joined(separator: ",")) at_ms=\(o.atMs) "
            + "window_end_ms=\(o.windowEndMs) actions=\(o.actions.map { kebab($0.answer) }.joined(separator: ","))"
    }
    return [head] + occurrences + nets + plan.warnings.map { "  warning \($0)" }
}

func refusalLine(_ error: CoachError, noticeKey: String) -> String {
    let (kind, details) =
        switch error {
        case .NotFound(let what): ("not-found", "what=\(what)")
        case .Invalid(let field, let reason): ("invalid", "field=\(field) reason=\(reason)")
        case .Busy(let holder): ("busy", "holder=\(holder)")
        case .SensorUnavailable(let problem): ("sensor-unavailable", "problem=\(problem)")
        case .Storage(let problem): ("storage", "problem=\(problem)")
        case .Internal(let problem): ("internal", "problem=\(problem)")
        }
    return "refused \(kind) notice=\(noticeKey) \(details)"
}

private func counts(_ counts: [SideCount]) -> String {
    counts.map { "\(optionalKebab($0.side)):\($0.repetitions)/\($0.prescribed)" }.joined(separator: ",")
}

/// Two decimals, and no minus before a zero.
func fixed(_ value: Double?) -> String {
    guard let value else { return "none" }
    let text = String(format: "%.2f", value)
    return text == "-0.00" ? "0.00" : text
}

func yes(_ value: Bool) -> String { value ? "yes" : "no" }

func optional<T>(_ value: T?) -> String { value.map { "\($0)" } ?? "none" }

func optionalKebab<T>(_ value: T?) -> String { value.map(kebab) ?? "none" }

/// `switchSide` → `switch-side`
func kebab<T>(_ value: T) -> String {
    "\(value)".reduce(into: "") { text, letter in
        text += letter.isUppercase ? (text.isEmpty ? "" : "-") + letter.lowercased() : String(letter)
    }
}
