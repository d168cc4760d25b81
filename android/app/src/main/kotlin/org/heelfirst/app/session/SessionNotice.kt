package org.heelfirst.app.session

import kotlin.math.abs
import org.heelfirst.core.SessionAction
import org.heelfirst.core.SessionProgress
import org.heelfirst.core.SessionSnapshot

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
            progress = session.progress,
            actions = session.actions,
        )
    }
}
