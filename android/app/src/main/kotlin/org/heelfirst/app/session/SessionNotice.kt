package org.heelfirst.app.session

import java.text.NumberFormat
import java.util.Locale
import kotlin.math.abs
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.SessionSnapshot

/** What can be done from the notification; the key of its label. */
internal enum class SessionAction(val label: String) {
    READY("button-ready"),
    PAUSE("button-pause"),
    GO_ON("button-go-on"),
    STOP("button-stop"),
    ENOUGH("button-enough-short"),
}

/** How far it has come: parts one after the other, each as long as its repetitions, and how many of all are done. */
internal data class SessionProgress(val parts: List<Int>, val done: Int) {
    val whole: Int get() = parts.sum()
}

/** What the notification of a session shows. */
internal data class SessionNotice(
    val exercise: String,
    val phase: String,
    val place: String,
    /** When the phase ends, ms since 1970-01-01 UTC; none where it is untimed. */
    val endsAtMs: Long?,
    val progress: SessionProgress?,
    val actions: List<SessionAction>,
) {
    /** Whether a person would see a difference: the end of a phase is computed anew each second and wavers by some milliseconds. */
    fun looksLike(other: SessionNotice?): Boolean {
        if (other == null || copy(endsAtMs = null) != other.copy(endsAtMs = null)) return false
        val (one, another) = (endsAtMs ?: return other.endsAtMs == null) to (other.endsAtMs ?: return false)
        return abs(one - another) < SAME_END_MS
    }

    companion object {
        private const val SAME_END_MS = 500L

        fun of(session: SessionSnapshot, locale: Locale) = SessionNotice(
            exercise = session.exerciseName,
            phase = session.phaseName,
            place = session.place(NumberFormat.getIntegerInstance(locale)),
            endsAtMs = session.phaseEndsAtMs,
            progress = session.progress(),
            actions = session.actions(),
        )
    }
}

private fun SessionSnapshot.place(numbers: NumberFormat): String =
    if (repetition == 0u || of == 0u) "" else "${numbers.format(repetition.toLong())} / ${numbers.format(of.toLong())}"

private fun SessionSnapshot.actions(): List<SessionAction> = when (phase) {
    SessionPhase.SET_UP -> listOf(SessionAction.READY, SessionAction.STOP)
    SessionPhase.PAUSED -> listOf(SessionAction.GO_ON, SessionAction.STOP, SessionAction.ENOUGH)
    else -> listOf(SessionAction.PAUSE, SessionAction.STOP, SessionAction.ENOUGH)
}

private fun SessionSnapshot.progress(): SessionProgress? {
    val asked = counts.sumOf { it.prescribed.toInt() }
    return if (asked > 1) repetitionsDone() else walked()
}

/** One part for each set of each side. */
private fun SessionSnapshot.repetitionsDone(): SessionProgress {
    val parts = counts.flatMap { side -> shares(side.prescribed.toInt(), sets.toInt().coerceAtLeast(1)) }
    return SessionProgress(parts, counts.sumOf { minOf(it.repetitions, it.prescribed).toInt() })
}

private fun shares(whole: Int, among: Int): List<Int> =
    List(among) { number -> whole * (number + 1) / among - whole * number / among }.filter { it > 0 }

/** A walk has no repetitions: its time, in few enough parts that the notification is not posted anew each second. */
private fun SessionSnapshot.walked(): SessionProgress? {
    if (phase != SessionPhase.WALK) return null
    val total = phaseTotalMs?.takeIf { it > 0 } ?: return null
    val gone = total - (remainingMs ?: return null)
    return SessionProgress(listOf(WALK_PARTS), (gone * WALK_PARTS / total).toInt().coerceIn(0, WALK_PARTS))
}

private const val WALK_PARTS = 20
