package org.heelfirst.app.session

import kotlin.math.abs
import org.heelfirst.core.SessionCommand
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.SessionSnapshot

/** What can be done from the notification: the key of its label, and what it says to the session. */
internal enum class SessionAction(val label: String, val command: SessionCommand?) {
    READY("button-ready", SessionCommand.READY),
    PAUSE("button-pause", SessionCommand.PAUSE),
    GO_ON("button-go-on", SessionCommand.RESUME),
    STOP("button-stop", null),
    ARRIVED("button-arrived", SessionCommand.ARRIVED),
    ENOUGH("button-enough-short", SessionCommand.ENOUGH),
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

        fun of(session: SessionSnapshot) = SessionNotice(
            exercise = session.exerciseName,
            phase = session.phaseName,
            place = listOfNotNull(session.placeText, session.setText).joinToString(" · "),
            endsAtMs = session.phaseEndsAtMs,
            progress = session.progress(),
            actions = session.actions(),
        )
    }
}

/** A notification has room for three: the one that leads on, STOP, and one that ends it well. */
private fun SessionSnapshot.actions(): List<SessionAction> {
    fun first(vararg among: SessionAction) = among.firstOrNull { it.command in commands }
    val leads = first(SessionAction.READY, SessionAction.GO_ON, SessionAction.PAUSE)
    return listOfNotNull(leads, SessionAction.STOP, first(SessionAction.ARRIVED, SessionAction.ENOUGH))
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
