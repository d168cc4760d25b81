package org.heelfirst.ui.sound

import kotlin.math.PI
import kotlin.math.exp
import kotlin.math.min
import kotlin.math.pow
import kotlin.math.sin
import org.heelfirst.core.CueSound

/** The sounds of cues, computed: short, soft at both ends, told apart by their movement and not by loudness. */
object Tones {
    /** Samples a second, one channel, 16 bit. */
    const val RATE = 44_100

    private const val MIDDLE_HZ = 523.25
    private const val LOUDEST = 0.5
    private const val ATTACK_S = 0.004
    private const val RELEASE_S = 0.012
    private const val OCTAVE = 12.0

    /** The samples of a sound; none for silence. [semitones] moves a step's tone away from the middle one. */
    fun of(sound: CueSound, semitones: Int = 0): ShortArray = notes(sound, semitones).flatMap { it.samples() }.toShortArray()

    private fun notes(sound: CueSound, semitones: Int): List<Note> = when (sound) {
        CueSound.SILENT -> emptyList()
        CueSound.READY -> listOf(Note(659.3, ms = 80), Note.rest(60), Note(659.3, ms = 80))
        CueSound.UP -> listOf(Note(440.0, 880.0, ms = 180))
        CueSound.HOLD -> listOf(Note(659.3, ms = 160))
        CueSound.DOWN -> listOf(Note(880.0, 440.0, ms = 220))
        CueSound.REST -> listOf(Note(392.0, ms = 240, fades = true))
        CueSound.SWITCH -> listOf(Note(523.3, ms = 90), Note(659.3, ms = 90), Note(523.3, ms = 90))
        CueSound.TICK -> listOf(Note(1_046.5, ms = 28, fades = true))
        CueSound.WALK -> listOf(Note(523.3, ms = 100), Note(784.0, ms = 140))
        CueSound.COUNTED -> listOf(Note(880.0, ms = 60, fades = true))
        CueSound.PAUSED -> listOf(Note(440.0, ms = 120), Note(329.6, ms = 160))
        CueSound.DONE -> listOf(Note(523.3, ms = 110), Note(659.3, ms = 110), Note(784.0, ms = 200, fades = true))
        CueSound.STEP_SUCCESS -> listOf(Note(987.8, 1_318.5, ms = 70, fades = true))
        CueSound.STEP_SHORT -> listOf(Note(329.6, ms = 60))
        CueSound.STEP_TONE -> listOf(Note(MIDDLE_HZ * 2.0.pow(semitones / OCTAVE), ms = 90, fades = true))
    }

    private class Note(
        private val fromHz: Double,
        private val toHz: Double = fromHz,
        private val ms: Int,
        private val fades: Boolean = false,
    ) {
        fun samples(): List<Short> {
            val count = RATE * ms / 1_000
            var turn = 0.0
            return List(count) { index ->
                turn += 2 * PI * (fromHz + (toHz - fromHz) * index / count) / RATE
                (wave(turn) * softness(index, count) * LOUDEST * Short.MAX_VALUE).toInt().toShort()
            }
        }

        /** An octave above is mixed in: a pure tone is hard to hear on a phone's small speaker. */
        private fun wave(turn: Double) = if (fromHz == 0.0) 0.0 else 0.8 * sin(turn) + 0.2 * sin(2 * turn)

        private fun softness(index: Int, count: Int): Double {
            val (begun, left) = index.toDouble() / RATE to (count - index).toDouble() / RATE
            val edges = min(1.0, min(begun / ATTACK_S, left / RELEASE_S))
            return if (fades) edges * exp(-3.0 * index / count) else edges
        }

        companion object {
            fun rest(ms: Int) = Note(0.0, ms = ms)
        }
    }
}
