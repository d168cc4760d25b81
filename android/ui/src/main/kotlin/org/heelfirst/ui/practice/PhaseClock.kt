package org.heelfirst.ui.practice

import androidx.compose.animation.core.withInfiniteAnimationFrameMillis
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.Stable
import androidx.compose.runtime.derivedStateOf
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableLongStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.runtime.snapshots.Snapshot
import kotlin.math.abs
import kotlinx.coroutines.flow.Flow
import org.heelfirst.core.SessionPhase

/** How much time a phase has left, as the core said it. */
data class TimeLeft(
    val phase: SessionPhase,
    val leftMs: Long?,
    val totalMs: Long?,
    /** When it ends, ms since 1970-01-01 UTC: two phases of a kind differ by it. None while it stands. */
    val endsAtMs: Long?,
)

/**
 * The time left of a phase, between two words of the core. It is the last word less the time since, by the clock of the frames, and so never
 * adds up errors; each new word corrects it. Whoever reads [leftMs] only while drawing composes nothing.
 */
@Stable
class PhaseClock {
    private var heard: TimeLeft? by mutableStateOf(null)
    private var wordMs = 0L
    private var wordAtFrame: Long? = null
    private var drawnAtFrame = Long.MIN_VALUE
    private val left = mutableLongStateOf(0L)
    private val turning = mutableLongStateOf(SEEN_FIRST_MS)

    /** Time left, in ms; none where the phase has no end of its own. */
    val leftMs: Long? get() = if (heard?.leftMs == null) null else left.longValue

    /** The same in whole seconds begun, which change once a second. */
    val seconds: Long? by derivedStateOf { leftMs?.let { (it + MS - 1) / MS } }

    /** How much of the phase is left, 1 to 0; none without an end. */
    val share: Float?
        get() {
            val total = heard?.totalMs?.takeIf { it > 0 } ?: return null
            return leftMs?.let { (it.toFloat() / total).coerceIn(0f, 1f) }
        }

    /** Runs from 0 to 1 again and again, for what is shown while nothing is timed. */
    fun turn(ms: Long): Float = turning.longValue.mod(ms).toFloat() / ms

    /** Takes the core's word. A word that differs by less than an eye sees changes nothing, so that no number runs back. */
    fun hear(time: TimeLeft) {
        val before = heard
        val goesOn = before != null && before.phase == time.phase && before.totalMs == time.totalMs && time.endsAtMs != null
        heard = time
        val word = time.leftMs ?: return
        if (goesOn && abs(left.longValue - word) < UNSEEN_MS) return
        wordMs = word
        wordAtFrame = null
        left.longValue = word
    }

    /** A frame is to be drawn, at this time of the frames' clock. */
    fun frame(atMs: Long) {
        if (atMs - FRAME_MS < drawnAtFrame) return
        drawnAtFrame = atMs
        turning.longValue = atMs
        val from = wordAtFrame ?: atMs.also { wordAtFrame = it }
        if (heard?.endsAtMs != null) left.longValue = (wordMs - (atMs - from)).coerceAtLeast(0)
    }

    private companion object {
        const val MS = 1000L
        const val UNSEEN_MS = 120L

        /** Where what turns begins: before a frame was drawn the end position is seen, not the beginning. */
        const val SEEN_FIRST_MS = 2_700L

        /** No more than some thirty pictures a second. */
        const val FRAME_MS = 30L
    }
}

/** A clock that hears [time] and runs while it is seen; it stands still by itself where nothing may move. */
@Composable
internal fun rememberPhaseClock(time: Flow<TimeLeft>, first: TimeLeft?): PhaseClock {
    // What it hears at first is no reason to compose anew when it hears more.
    val clock = remember { PhaseClock().apply { Snapshot.withoutReadObservation { first?.let(::hear) } } }
    LaunchedEffect(time) { time.collect(clock::hear) }
    LaunchedEffect(clock) { while (true) withInfiniteAnimationFrameMillis(clock::frame) }
    return clock
}
