package org.heelfirst.core

import java.nio.file.Path
import java.util.concurrent.ConcurrentLinkedQueue

/** Plays a script against a core and writes down all that was heard and answered. */
class Stage(private val scripts: Path, private val folder: Path) {
    private val heard = ConcurrentLinkedQueue<CoachEvent>()
    private val ear = object : CoachListener {
        override fun onEvent(event: CoachEvent) {
            heard.add(event)
        }
    }
    private val names = Names()
    private var coach: Coach? = null
    /** The prompt that was shown last, by which later calls name it: occurrence -1. */
    private var shown: OccurrenceId? = null
    /** The session that was over last. */
    private var done: DoneSnapshot? = null
    private var plan = ReminderPlan(emptyList(), emptyList(), emptyList(), emptyList(), "", 0)
    private val transcript = mutableListOf<String>()

    fun play(script: List<String>): List<String> {
        script.filter { it.isNotBlank() }.forEach { play(Call(it)) }
        return transcript.map { it.replace(folder.toString(), "FOLDER") }
    }

    private fun play(call: Call) {
        moveClock(call.atMs)
        transcript += "> ${call.line}"
        try {
            transcript += answer(call)
        } catch (refusal: CoachException) {
            transcript += refusalLine(refusal, coach?.noticeFor(refusal)?.key ?: "")
        }
        moveClock(call.atMs)
    }

    /** Once more at the same time, it lets everything through that a call has left behind. */
    private fun moveClock(atMs: Long) {
        coach?.advanceTo(atMs)
        generateSequence { heard.poll() }.forEach { event ->
            if (event is CoachEvent.Reminders) plan = event.plan
            if (event is CoachEvent.Done) done = event.done
            transcript += names.event(event)
        }
    }

    private fun opened() = coach ?: error("a script opens the core first")

    private fun answer(call: Call): List<String> = when (call.verb) {
        "open" -> open(call)
        "shut-down" -> shutDown()
        "advance" -> emptyList()
        else -> with(opened()) {
            practice(call) ?: reminders(call) ?: sensors(call) ?: history(call) ?: coaching(call, names) ?: leading(call, done, names)
                ?: outside(call, names) ?: screens(call, names, ::path) ?: error("there is no such call: ${call.line}")
        }
    }

    private fun open(call: Call): List<String> {
        val config = CoachConfig(
            dataDir = path("data"),
            languages = call.texts("languages"),
            clock = CoachClock.Scripted(call.number("started_at_ms")),
            radio = radio(call.text("radio")),
            environment = environment(call),
        )
        coach = Coach.open(config, ear)
        return listOf("opened")
    }

    private fun shutDown(): List<String> {
        opened().use { it.shutDown() }
        coach = null
        return listOf("shut down")
    }

    private fun radio(text: String): CoachRadio {
        val parts = text.split(":")
        return when (parts[0]) {
            "none" -> CoachRadio.None
            "simulated" -> CoachRadio.Simulated(parts[1], parts[2].toULong(), parts.getOrElse(3) { "0" }.toDouble())
            "scene" -> scene(parts[1])
            "replay" -> CoachRadio.Replay(scripts.resolve(parts[1]).toString())
            else -> error("a radio is none, simulated:PATTERN:SEED[:SLIPPED_DEG], scene:SENSORS or replay:FILE, not $text")
        }
    }

    private fun path(name: String) = folder.resolve(name).toString()

    private fun Coach.practice(call: Call): List<String>? {
        when (call.verb) {
            "start" -> return listOf("started " + names.session(start(call.text("item"))))
            "start-unasked" -> return listOf("started " + names.session(startUnasked(call.text("item"))))
            "ready" -> ready()
            "pause" -> pause()
            "resume" -> resume()
            "skip" -> skip()
            "back" -> back()
            "add-time" -> addTime(call.number("ms"))
            "count-repetition" -> countRepetition(call.named<CountedBy>("by"))
            "enough" -> enough()
            "arrived" -> arrived()
            "stop" -> stop(call.optionalNamed<StopReason>("reason"))
            "abandon" -> abandon()
            "set-plan" -> setPlan(plan(call))
            "answer-check" -> answerCheck(call.text("question"), call.text("answer"))
            "lighter-day" -> lighterDay(call.flag("on"))
            "set-context" -> setContext(context(call))
            "set-step-sounds" -> setStepSounds(StepSounds(call.named("mode"), call.number("silent_every_walks").toUInt()))
            "set-grade-borders" -> setGradeBorders(
                GradeBorders(
                    heelDeg = call.optionalDecimal("heel_deg"),
                    toeDeg = call.optionalDecimal("toe_deg"),
                    slapContactToFlatMs = call.optionalDecimal("slap_contact_to_flat_ms"),
                    dragSensitivityRatio = call.optionalDecimal("drag_sensitivity_ratio"),
                ),
            )
            "grade-borders" -> return written("grade-borders", gradeBorders(), names)
            "step-sounds" -> return written("step-sounds", stepSounds(), names)
            "steps-since" -> return stepsSince(call.number("number").toULong()).map(::stepLine)
            "snapshot" -> return names.snapshot(snapshot())
            else -> return null
        }
        return emptyList()
    }

    private fun Coach.reminders(call: Call): List<String>? {
        plan = when (call.verb) {
            "settings" -> return listOf("settings " + settings())
            "health" -> return written("health", health(), names)
            "habits" -> return written("habits", habits(), names)
            "set-settings" -> setSettings(call.text("json"))
            "set-reminder-form" -> setReminderForm(changedForm(reminderForm(), call))
            "import-reminder" -> importReminder(call.named<PromptKind>("kind"), call.texts("calendar").joinToString("\n"))
            "forget-habits" -> forgetHabits()
            "allow-fewer-prompts" -> allowFewerPrompts(call.flag("allowed"))
            "fired" -> {
                val id = occurrence(call.number("occurrence").toInt())
                shown = id
                fired(id, call.number("fired_at_ms"))
            }
            "acted" -> acted(occurrence(call.number("occurrence").toInt()), call.named<PromptAnswer>("answer"))
            "environment-changed" -> environmentChanged(environment(call))
            "armed" -> armed(call.indices("occurrences").map(::occurrence), call.indices("refused").map(::occurrence))
            else -> return null
        }
        return planLines(plan)
    }

    private fun occurrence(index: Int) =
        (if (index < 0) shown else plan.occurrences.getOrNull(index)?.id) ?: OccurrenceId("ffffffffffffffff")

    private fun Coach.sensors(call: Call): List<String>? {
        fun sensor() = names.sensorBehind(call.text("sensor"))
        when (call.verb) {
            "scan" -> scan(call.flag("on"))
            "pair" -> pair(sensor(), call.named<Side>("foot"))
            "tell-feet-apart" -> tellFeetApart(call.texts("sensors").map(names::sensorBehind), call.named<Side>("foot"))
            "stop-telling-feet-apart" -> stopTellingFeetApart()
            "calibrate" -> calibrate(sensor())
            "stop-calibration" -> stopCalibration()
            "answer-mount" -> answerMount(sensor(), call.named<MountAnswer>("answer"))
            "forget" -> forget(sensor())
            else -> return null
        }
        return emptyList()
    }

    private fun Coach.history(call: Call): List<String>? {
        when (call.verb) {
            "report-event" -> reportEvent(call.named<MishapKind>("kind"), call.optionalNumber("when_ms"), call.optionalText("note"))
            "history" -> return names.history(history(HistoryRange(0, call.number("before_ms"), call.flag("with_steps"))))
            "report" -> return listOf("report bytes=${report(call.named<ReportFormat>("format")).size}")
            "report-of" -> return listOf("report bytes=${reportOf(reportRequest(call)).size}")
            "save-report" -> saveReport(path(call.text("file")), reportRequest(call))
            "progress" -> return written("progress", progress(), names)
            "set-question" -> setQuestion(call.text("question"))
            "rate-goal" -> rateGoal(call.text("goal"), call.number("rating").toUByte())
            "plan-from-code" -> return written("plan", planFromCode(call.text("code")), names)
            "backup" -> backup(path(call.text("file")), call.optionalText("passphrase"))
            "restore" -> restore(path(call.text("file")), call.optionalText("passphrase"))
            "merge" -> merge(path(call.text("file")), call.optionalText("passphrase"))
            "set-recording" -> setRecording(call.flag("on"), call.optionalNumber("limit_mb")?.toUInt())
            "recordings" -> return written("recordings", recordings(), names)
            "delete-recording" -> deleteRecording(call.text("name"))
            "delete-everything" -> deleteEverything()
            "labels" -> return listOf("labels " + if (labels().isEmpty()) "none" else "some")
            else -> return null
        }
        return emptyList()
    }
}

private fun environment(call: Call) = Environment(
    zone = call.text("zone"),
    languages = call.texts("languages"),
    bootId = call.text("boot_id"),
    mayNotify = call.flag("may_notify"),
    channelMuted = false,
    exactAllowed = true,
    batteryRestricted = false,
    pendingLimit = call.optionalNumber("pending_limit")?.toUInt() ?: 500u,
)

private fun reportRequest(call: Call) = ReportRequest(
    format = call.named<ReportFormat>("format"),
    fromDate = call.optionalText("from_date"),
    untilDate = call.optionalText("until_date"),
)

/** `"items": ["EXERCISE:TIMES A DAY:REPETITIONS", …]`, with `:own` at its end for the person's own pace */
internal fun plan(call: Call) = Plan(
    weakerSide = call.optionalNamed<Side>("weaker_side"),
    items = call.texts("items").map { text ->
        val (exercise, timesADay, repetitions) = text.split(":")
        PlanItem(exercise, timesADay.toUInt(), repetitions.toUInt(), sets = 1u, walkingS = null, ownPace = text.endsWith(":own"))
    },
)

internal fun context(call: Call) = PracticeContext(
    shoe = call.text("shoe"),
    orthosis = call.named<Orthosis>("orthosis"),
    aid = call.named<WalkingAid>("aid"),
    place = call.named<Place>("place"),
    helper = call.flag("helper"),
    hotOrTired = call.flag("hot_or_tired"),
)
