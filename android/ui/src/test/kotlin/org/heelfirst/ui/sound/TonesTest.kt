package org.heelfirst.ui.sound

import kotlin.math.abs
import org.heelfirst.core.CueSound
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

class TonesTest {
    private val sounds = CueSound.entries - CueSound.SILENT

    @Test
    fun `silence has no samples`() = assertEquals(0, Tones.of(CueSound.SILENT).size)

    @Test
    fun `every sound is short, audible and begins and ends without a click`() = sounds.forEach { sound ->
        val samples = Tones.of(sound)
        assertTrue("$sound is long", samples.size <= Tones.RATE / 2)
        assertTrue("$sound is quiet", samples.maxOf { abs(it.toInt()) } > Short.MAX_VALUE / 4)
        assertTrue("$sound begins with a click", abs(samples.first().toInt()) < 200)
        assertTrue("$sound ends with a click", abs(samples.last().toInt()) < 600)
    }

    @Test
    fun `step sounds are over before the next step`() =
        listOf(CueSound.STEP_SUCCESS, CueSound.STEP_SHORT, CueSound.STEP_TONE).forEach { sound ->
            assertTrue(Tones.of(sound).size <= Tones.RATE / 10)
        }

    @Test
    fun `no two sounds are the same`() {
        val all = sounds.map { Tones.of(it).toList() }
        assertEquals(all.size, all.distinct().size)
    }

    @Test
    fun `an octave doubles the crossings of zero`() {
        fun crossings(semitones: Int) = Tones.of(CueSound.STEP_TONE, semitones).toList().zipWithNext().count { (a, b) -> a < 0 && b >= 0 }
        val crossings = listOf(0, 12).map(::crossings)
        assertTrue("$crossings", abs(crossings[1] - 2 * crossings[0]) <= 2)
        assertFalse(crossings[0] == 0)
    }
}
