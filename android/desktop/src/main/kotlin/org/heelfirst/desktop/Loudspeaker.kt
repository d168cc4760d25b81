package org.heelfirst.desktop

import javax.sound.sampled.AudioFormat
import javax.sound.sampled.AudioSystem
import javax.sound.sampled.Clip
import javax.sound.sampled.LineUnavailableException
import org.heelfirst.core.CueSnapshot
import org.heelfirst.core.CueSound
import org.heelfirst.ui.sound.Tones

/** Plays the tones of cues. A machine without a sound card is silent and says nothing about it. */
internal class Loudspeaker : AutoCloseable {
    private val ready = mutableMapOf<Pair<CueSound, Int>, Clip?>()

    fun play(cue: CueSnapshot) {
        if (cue.sound == CueSound.SILENT) return
        val clip = ready.getOrPut(cue.sound to (cue.toneSemitones ?: 0)) { loaded(Tones.of(cue.sound, cue.toneSemitones ?: 0)) } ?: return
        clip.stop()
        clip.framePosition = 0
        clip.start()
    }

    override fun close() = ready.values.forEach { it?.close() }

    private fun loaded(samples: ShortArray): Clip? = try {
        AudioSystem.getClip().apply { open(format, bytes(samples), 0, samples.size * Short.SIZE_BYTES) }
    } catch (_: LineUnavailableException) {
        null
    } catch (_: IllegalArgumentException) { // what Java says where there is no sound card
        null
    }

    internal companion object {
        private val format = AudioFormat(Tones.RATE.toFloat(), Short.SIZE_BITS, 1, true, false)

        fun bytes(samples: ShortArray) = ByteArray(samples.size * Short.SIZE_BYTES) { (samples[it / 2].toInt() shr it % 2 * Byte.SIZE_BITS).toByte() }
    }
}
