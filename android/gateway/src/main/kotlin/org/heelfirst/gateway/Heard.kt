package org.heelfirst.gateway

import kotlinx.coroutines.channels.BufferOverflow
import kotlinx.coroutines.flow.MutableSharedFlow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.update
import org.heelfirst.core.AppSnapshot
import org.heelfirst.core.CoachEvent
import org.heelfirst.core.CoachListener
import org.heelfirst.core.CueSnapshot
import org.heelfirst.core.DoneSnapshot
import org.heelfirst.core.LiftSnapshot
import org.heelfirst.core.NoticeSnapshot
import org.heelfirst.core.ReminderPlan
import org.heelfirst.core.SensorSnapshot
import org.heelfirst.core.StepSnapshot
import org.heelfirst.core.StepsSnapshot

/**
 * Keeps what the core says in flows. Events may come before the core has been opened to the end, and while it is asked how everything is:
 * a snapshot holds what was said before it was taken, and what is said from then on waits until it is set, so that it is not lost under it.
 */
internal class Heard : CoachListener {
    val now = MutableStateFlow<AppSnapshot?>(null)
    val done = MutableStateFlow<DoneSnapshot?>(null)
    val plan = MutableStateFlow<ReminderPlan?>(null)
    val stepsSummary = MutableStateFlow("")
    val problems = MutableStateFlow<List<NoticeSnapshot>>(emptyList())
    val cues = MutableSharedFlow<CueSnapshot>(extraBufferCapacity = 64, onBufferOverflow = BufferOverflow.DROP_OLDEST)

    @Synchronized
    override fun onEvent(event: CoachEvent) = take(event)

    /** Everything anew. The core holds no lock of its own while it says something, so that neither waits for the other. */
    @Synchronized
    fun know(snapshot: () -> AppSnapshot) {
        now.value = snapshot()
    }

    /** One that is still unseen is not told again. */
    fun tell(notice: NoticeSnapshot) = problems.update { if (notice in it) it else it + notice }

    private fun take(event: CoachEvent) {
        when (event) {
            is CoachEvent.Cue -> cues.tryEmit(event.cue)
            is CoachEvent.Done -> done.value = event.done.takeUnless { it.neverBegan }
            is CoachEvent.Reminders -> plan.value = event.plan
            is CoachEvent.Problem -> tell(event.notice)
            is CoachEvent.Repetition -> Unit // the session's snapshot counts it too
            else -> now.update { it?.with(event) }
        }
        if (event is CoachEvent.Steps) stepsSummary.value = event.steps.summary
    }
}

private fun AppSnapshot.with(event: CoachEvent): AppSnapshot = when (event) {
    is CoachEvent.Session -> if (event.snapshot.session == session?.session) copy(session = event.snapshot) else begun(event)
    is CoachEvent.Steps -> copy(lastSteps = lastSteps.and(event.steps))
    is CoachEvent.Lifts -> copy(lifts = lifts.and(event.lifts.lifts))
    is CoachEvent.Sensor -> copy(sensors = sensors.and(event.sensor))
    is CoachEvent.Calibration -> copy(calibration = event.calibration)
    is CoachEvent.Feet -> copy(feet = event.feet)
    is CoachEvent.MountQuestions -> copy(mountQuestions = event.questions)
    is CoachEvent.Today -> copy(today = event.today)
    is CoachEvent.History -> copy(revision = event.revision)
    else -> this
}

/** Steps and lifts belong to one session. */
private fun AppSnapshot.begun(event: CoachEvent.Session) = copy(session = event.snapshot, lastSteps = emptyList(), lifts = emptyList())

private const val LAST_STEPS = 12

/** A step that is graded anew takes the place of itself. */
private fun List<StepSnapshot>.and(new: StepsSnapshot): List<StepSnapshot> {
    val again = new.steps.associateBy { it.number }
    return (map { again[it.number] ?: it } + new.steps.filter { step -> none { it.number == step.number } }).takeLast(LAST_STEPS)
}

/** A lift may be in the snapshot already that was taken while it was on its way. */
@JvmName("andLifts")
private fun List<LiftSnapshot>.and(new: List<LiftSnapshot>): List<LiftSnapshot> = this + new.filter { lift -> none { it.number == lift.number } }

private fun List<SensorSnapshot>.and(new: SensorSnapshot): List<SensorSnapshot> =
    if (any { it.sensor == new.sensor }) map { if (it.sensor == new.sensor) new else it } else this + new

/** The same flow, which has its first value by the time anybody can see it: to set it is the gateway's first act. */
@Suppress("UNCHECKED_CAST")
internal fun StateFlow<AppSnapshot?>.asKnown(): StateFlow<AppSnapshot> = this as StateFlow<AppSnapshot>
