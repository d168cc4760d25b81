package org.heelfirst.core

import java.math.BigDecimal
import java.math.RoundingMode

/**
 * The one canonical form of events and answers; `tests/rust/script/render.rs` says what it is.
 * Names of sessions and sensors become ordinals.
 */
class Names {
    private val sessions = mutableListOf<String>()
    private val sensors = mutableListOf<String>()

    fun session(id: SessionId) = "s" + ordinal(sessions, id.value)

    private fun sensor(id: SensorId) = "n" + ordinal(sensors, id.value)

    fun sessionBehind(ordinal: String) =
        SessionId(ordinal.removePrefix("s").toIntOrNull()?.let { sessions.getOrNull(it - 1) } ?: ordinal)

    fun sensorBehind(ordinal: String) = SensorId(ordinal.removePrefix("n").toIntOrNull()?.let { sensors.getOrNull(it - 1) } ?: ordinal)

    private fun ordinal(known: MutableList<String>, value: String): Int {
        if (value !in known) known.add(value)
        return known.indexOf(value) + 1
    }

    fun event(event: CoachEvent): List<String> = when (event) {
        is CoachEvent.Session -> listOf(sessionLine(event.snapshot))
        is CoachEvent.Cue -> listOf(cueLine(event.cue))
        is CoachEvent.Repetition -> listOf(repetitionLine(event.repetition))
        is CoachEvent.Steps ->
            listOf("steps ${session(event.steps.session)} at_ms=${event.steps.atMs} count=${event.steps.steps.size}") +
                event.steps.steps.map(::stepLine)
        is CoachEvent.Lifts ->
            listOf("lifts ${session(event.lifts.session)} at_ms=${event.lifts.atMs} count=${event.lifts.lifts.size}") +
                event.lifts.lifts.map(::liftLine)
        is CoachEvent.Done ->
            listOf("done ${session(event.done.session)} at_ms=${event.done.atMs} outcome=${kebab(event.done.outcome)}") +
                sumLines(event.done.walk, event.done.liftSets)
        is CoachEvent.Sensor -> listOf(sensorLine(event.sensor))
        is CoachEvent.Calibration -> listOf(calibrationLine(event.calibration))
        is CoachEvent.Feet -> listOf(feetLine(event.feet))
        is CoachEvent.MountQuestions -> questionLines(event.questions)
        is CoachEvent.Reminders -> planLines(event.plan)
        is CoachEvent.Today -> listOf(todayLine(event.today))
        is CoachEvent.History -> listOf("history revision=${event.revision}")
        is CoachEvent.Problem -> listOf("problem ${event.notice.key}")
    }

    private fun sessionLine(s: SessionSnapshot) =
        "session ${session(s.session)} at_ms=${s.atMs} exercise=${s.exercise} phase=${kebab(s.phase)} " +
            "side=${kebab(s.side)} set=${s.set} repetition=${s.repetition} of=${s.of} remaining_ms=${optional(s.remainingMs)} " +
            "total_ms=${optional(s.phaseTotalMs)} counts=${counts(s.counts)} active_ms=${s.activeMs} rest_ms=${s.restMs} " +
            "set_up_ms=${s.setUpMs} paused_ms=${s.pausedMs} outcome=${kebab(s.outcome)}"

    private fun cueLine(c: CueSnapshot) =
        "cue ${session(c.session)} at_ms=${c.atMs} key=${c.key} sound=${kebab(c.sound)} haptic=${kebab(c.haptic)} say=${optional(c.speech)} tone=${optional(c.toneSemitones)}"

    private fun repetitionLine(r: RepetitionSnapshot) =
        "repetition ${session(r.session)} at_ms=${r.atMs} side=${kebab(r.side)} set=${r.set} repetition=${r.repetition} by=${kebab(r.countedBy)}"

    private fun sensorLine(s: SensorSnapshot) =
        "sensor ${sensor(s.sensor)} kind=${s.kind} foot=${kebab(s.foot)} link=${kebab(s.link)} lost=${s.lostSamples} " +
            "signal_dbm=${optional(s.signalDbm)} battery_percent=${optional(s.batteryPercent)} battery_low=${yes(s.batteryLow)} " +
            "firmware=${optional(s.firmware)} mount_quality=${fixed(s.mountQuality)}"

    private fun calibrationLine(c: CalibrationSnapshot) =
        "calibration ${sensor(c.sensor)} foot=${kebab(c.foot)} stage=${kebab(c.stage)} sound=${kebab(c.sound)} haptic=${kebab(c.haptic)} " +
            "remaining_s=${optional(c.remainingS)} lifts=${c.liftsCount}/${c.liftsOf} quality=${fixed(c.quality)} " +
            "notice=${optional(c.notice?.key)} say=${optional(c.speech)}"

    private fun feetLine(f: FeetSnapshot) =
        "feet ${f.sensors.joinToString(",") { sensor(it) }} foot=${kebab(f.foot)} stage=${kebab(f.stage)} at_ms=${f.atMs} " +
            "sound=${kebab(f.sound)} haptic=${kebab(f.haptic)} tapped=${optional(f.tapped?.let { sensor(it) })} " +
            "notice=${optional(f.notice?.key)} text=${f.text} say=${optional(f.speech)}"

    private fun questionLines(questions: List<MountQuestion>): List<String> =
        listOf("mount-questions count=${questions.size}") + questions.map { q ->
            "  question ${sensor(q.sensor)} foot=${kebab(q.foot)} doubt=${kebab(q.doubt)} notice=${q.notice.key} " +
                "choices=${q.choices.joinToString(",") { kebab(it.answer) }}"
        }

    private fun todayLine(t: TodaySnapshot): String {
        val due = t.items.filter { it.due }.joinToString(",") { it.exercise }
        val gate = t.gate?.let { if (it.urgent) "urgent" else optional(it.question) }
        return "today due=$due next_reminder=${optional(t.nextReminder?.id?.value)} waiting=${optional(t.waiting)} " +
            "unfinished=${optional(t.unfinished?.let { session(it.session) })} lighter_day=${yes(t.lighterDay)} " +
            "days_practised=${t.daysPractisedOf14} gate=${optional(gate)} checks=${t.checks.size} " +
            "ask=${optional(t.ask?.let { "${kebab(it.kind)}:${it.key}" })} proposal=${yes(t.hasProposal)} minutes_left=${t.minutesLeft}"
    }

    fun snapshot(app: AppSnapshot): List<String> =
        listOf("snapshot revision=${app.revision} last_steps=${app.lastSteps.size} lifts=${app.lifts.size}", "  " + todayLine(app.today)) +
            listOfNotNull(app.session).map { "  " + sessionLine(it) } + app.sensors.map { "  " + sensorLine(it) } +
            listOfNotNull(app.calibration).map { "  " + calibrationLine(it) } + listOfNotNull(app.feet).map { "  " + feetLine(it) } +
            if (app.mountQuestions.isEmpty()) emptyList() else questionLines(app.mountQuestions).map { "  $it" }

    fun history(history: HistorySnapshot): List<String> =
        listOf("history revision=${history.revision} sessions=${history.sessions.size}") + history.sessions.flatMap(::entryLines)

    private fun entryLines(e: SessionEntry): List<String> =
        listOf(
            "  entry ${session(e.session)} exercise=${e.exercise} started=${e.started} outcome=${kebab(e.outcome)} " +
                "active_ms=${e.activeMs} paused_ms=${e.pausedMs} counts=${counts(e.sides)} place=${kebab(e.context.place)} steps=${e.steps.size}",
        ) + (e.steps.map(::stepLine) + e.lifts.map(::liftLine) + sumLines(e.walk, e.liftSets)).map { "  $it" }
}

fun stepLine(s: StepSnapshot) =
    "  step ${s.number} foot=${kebab(s.foot)} initial_contact_s=${fixed(s.initialContactS)} landing=${kebab(s.landing)} " +
        "slap=${optional(s.slap?.let(::yes))} drag=${optional(s.drag?.let(::yes))} strike_angle_deg=${fixed(s.strikeAngleDeg)} " +
        "stride_time_s=${fixed(s.strideTimeS)} stride_length_m=${fixed(s.strideLengthM)} contact_to_flat_ms=${fixed(s.contactToFlatMs)} " +
        "confidence=${fixed(s.confidence)} ungraded=${kebab(s.ungradedBecause)} bout=${s.bout} in_turn=${yes(s.inTurn)} " +
        "first_or_last=${yes(s.firstOrLast)} graded_after=${yes(s.gradedAfter)}"

fun liftLine(l: LiftSnapshot) =
    "  lift ${l.number} side=${kebab(l.side)} set=${l.set} repetition=${l.repetition} began_s=${fixed(l.beganS)} ended_s=${fixed(l.endedS)} " +
        "peak_angle_deg=${fixed(l.peakAngleDeg)} sign_known=${yes(l.signKnown)} lift_s=${fixed(l.liftS)} hold_s=${fixed(l.holdS)} " +
        "lower_s=${fixed(l.lowerS)} heel_stayed_down=${optional(l.heelStayedDown?.let(::yes))} assisted=${yes(l.assisted)} " +
        "confidence=${fixed(l.confidence)} doubt=${kebab(l.uncertainBecause)}"

/** What sensors saw of a session as a whole. */
private fun sumLines(walk: WalkSnapshot?, sets: List<LiftSetSnapshot>) = listOfNotNull(walk).map(::walkLine) + sets.map(::liftSetLine)

private fun walkLine(w: WalkSnapshot) =
    "  walk steps=${w.stepsCount} bouts=${w.boutsCount} steady=${w.steadyCount} graded=${w.gradedCount} turning=${w.turningCount} " +
        "first_or_last=${w.firstOrLastCount} heel=${w.heelCount} flat=${w.flatCount} toe=${w.toeCount} slap=${w.slapCount} drag=${w.dragCount} " +
        "heel_share=${fixed(w.heelShare)} cadence_per_min=${fixed(w.cadencePerMin)} stride_time_s=${fixed(w.feet.firstOrNull()?.strideTimeS)} " +
        "speed_mps=${fixed(w.feet.firstOrNull()?.speedMps)} swing_ratio=${fixed(w.symmetry?.swingRatio)} lines=${w.lines.size}"

private fun liftSetLine(s: LiftSetSnapshot) =
    "  lift-set side=${kebab(s.side)} set=${s.set} lifts=${s.liftsCount} heel_rose=${s.heelRoseCount} assisted=${s.assistedCount} " +
        "measured=${s.measuredCount} best_three_angle_deg=${fixed(s.bestThreeAngleDeg)} tired_at=${optional(s.tiredAtRepetition)} " +
        "lift_s=${fixed(s.liftS)} hold_s=${fixed(s.holdS)} lower_s=${fixed(s.lowerS)} assisted_angle_deg=${fixed(s.assistedAngleDeg)} text=${s.text}"

fun planLines(plan: ReminderPlan): List<String> =
    listOf(
        "reminders occurrences=${plan.occurrences.size} nets=${plan.nets.size} showing=${plan.showing.joinToString(",") { it.value }} " +
            "warnings=${plan.warnings.size} check_again_ms=${plan.checkAgainMs} reply=${plan.reply}",
    ) +
        plan.occurrences.take(3).map { o ->
            "  occurrence ${o.id.value} kind=${kebab(o.kind)} also=${o.also.joinToString(",") { kebab(it) }} at_ms=${o.atMs} " +
                "window_end_ms=${o.windowEndMs} actions=${o.actions.joinToString(",") { kebab(it.answer) }}"
        } +
        plan.nets.map { n ->
            "  net ${n.id.value} weekday=${n.weekday} at=${n.hour}:${n.minute} kind=${kebab(n.prompt.kind)}"
        } +
        plan.warnings.map { "  warning $it" }

fun refusalLine(error: CoachException, noticeKey: String): String {
    val (kind, details) = when (error) {
        is CoachException.NotFound -> "not-found" to "what=${error.what}"
        is CoachException.Invalid -> "invalid" to "field=${error.field} reason=${error.reason}"
        is CoachException.Busy -> "busy" to "holder=${error.holder}"
        is CoachException.SensorUnavailable -> "sensor-unavailable" to "problem=${error.problem}"
        is CoachException.Storage -> "storage" to "problem=${error.problem}"
        is CoachException.Internal -> "internal" to "problem=${error.problem}"
    }
    return "refused $kind notice=$noticeKey $details"
}

private fun counts(counts: List<SideCount>) = counts.joinToString(",") { "${kebab(it.side)}:${it.repetitions}/${it.prescribed}" }

/** Two decimals of the exact binary value, as Rust and C write them. */
internal fun fixed(value: Double?) = value?.let { BigDecimal(it).setScale(2, RoundingMode.HALF_EVEN).toPlainString() } ?: "none"

internal fun yes(value: Boolean) = if (value) "yes" else "no"

internal fun optional(value: Any?) = value?.toString() ?: "none"

/** `SWITCH_SIDE` → `switch-side` */
fun kebab(value: Enum<*>?) = value?.name?.lowercase()?.replace('_', '-') ?: "none"
