package org.heelfirst.ui.practice

import org.heelfirst.core.SessionPhase
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Test

class PhaseClockTest {
    private val clock = PhaseClock()

    private fun up(leftMs: Long?, endsAtMs: Long? = 5_000) = TimeLeft(SessionPhase.UP, leftMs, 3_000, endsAtMs)

    @Test
    fun `between two words of the core it goes by the frames`() {
        clock.hear(up(3_000))
        clock.frame(100)
        clock.frame(1_100)
        assertEquals(2_000L, clock.leftMs)
        assertEquals(2L, clock.seconds)
        assertEquals(2f / 3, clock.share!!, 0.001f)
    }

    @Test
    fun `a late frame costs nothing, since nothing is counted down`() {
        clock.hear(up(3_000))
        clock.frame(0)
        clock.frame(2_999)
        assertEquals(1L, clock.leftMs)
        clock.frame(9_000)
        assertEquals(0L, clock.leftMs)
    }

    @Test
    fun `a word that is about the same changes nothing, another one does`() {
        clock.hear(up(3_000))
        clock.frame(0)
        clock.frame(1_000)
        clock.hear(up(2_050))
        assertEquals(2_000L, clock.leftMs)
        clock.hear(up(2_500))
        assertEquals(2_500L, clock.leftMs)
        clock.frame(1_040)
        clock.frame(1_540)
        assertEquals(2_000L, clock.leftMs)
    }

    @Test
    fun `a new phase begins anew`() {
        clock.hear(up(50))
        clock.frame(0)
        clock.hear(TimeLeft(SessionPhase.HOLD, 100, 2_000, 9_000))
        assertEquals(100L, clock.leftMs)
    }

    @Test
    fun `it stands in a pause, and says nothing where nothing is timed`() {
        clock.hear(up(2_000))
        clock.frame(0)
        clock.hear(TimeLeft(SessionPhase.PAUSED, 1_500, 3_000, null))
        clock.frame(5_000)
        assertEquals(1_500L, clock.leftMs)
        clock.hear(TimeLeft(SessionPhase.SET_UP, null, null, null))
        assertNull(clock.leftMs)
        assertNull(clock.seconds)
        assertNull(clock.share)
    }

    @Test
    fun `no more than some thirty frames a second are drawn`() {
        clock.hear(up(3_000))
        val seen = (0..1_000L step 4).map {
            clock.frame(it)
            clock.leftMs
        }
        assertEquals(32, seen.distinct().size)
    }

    @Test
    fun `before anything is timed the whole movement is shown`() {
        val moments = (0..7_200L step 100).map {
            clock.frame(it)
            moment(SessionPhase.SET_UP, clock).phase
        }
        assertEquals(
            listOf(SessionPhase.UP, SessionPhase.HOLD, SessionPhase.DOWN, SessionPhase.REST, SessionPhase.UP),
            moments.fold(emptyList<SessionPhase>()) {
                    all,
                    phase,
                ->
                if (all.lastOrNull() ==
                    phase
                ) {
                    all
                } else {
                    all + phase
                }
            },
        )
    }
}
