package org.heelfirst.app.cues

import android.media.AudioAttributes
import android.media.AudioFormat
import android.media.AudioTrack
import org.heelfirst.core.CueSound
import org.heelfirst.ui.sound.Tones

/**
 * How cues are heard: as guidance on the way. That is on the media's loudness, which a person can turn while a session runs, and it is
 * heard when the phone is set to silent, as somebody who has switched it on here would expect.
 */
internal fun guidance(content: Int): AudioAttributes =
    AudioAttributes.Builder().setUsage(AudioAttributes.USAGE_ASSISTANCE_NAVIGATION_GUIDANCE).setContentType(content).build()

/** Whatever sounds tones. */
internal interface Sounding {
    /** Gets ready what a session always needs. */
    fun prepare()

    /** Sounds one, [semitones] from the middle where it is a step's tone. */
    fun play(sound: CueSound, semitones: Int)
}

/** Plays the computed tones. Each lies ready in memory once it was needed, so that playing it is one call. */
internal class TonePlayer : Sounding {
    private val ready = object : LinkedHashMap<Pair<CueSound, Int>, AudioTrack>(MOST, LOAD, true) {
        override fun removeEldestEntry(eldest: Map.Entry<Pair<CueSound, Int>, AudioTrack>): Boolean =
            (size > MOST).also { if (it) eldest.value.release() }
    }

    override fun prepare() = (CueSound.entries - CueSound.SILENT - CueSound.STEP_TONE).forEach { track(it, 0) }

    override fun play(sound: CueSound, semitones: Int) {
        if (sound == CueSound.SILENT) return
        val track = track(sound, semitones)
        if (track.playState == AudioTrack.PLAYSTATE_PLAYING) track.stop()
        track.reloadStaticData()
        track.play()
    }

    private fun track(sound: CueSound, semitones: Int) = ready.getOrPut(sound to semitones) { loaded(Tones.of(sound, semitones)) }

    private fun loaded(samples: ShortArray): AudioTrack {
        val track = AudioTrack.Builder()
            .setAudioAttributes(guidance(AudioAttributes.CONTENT_TYPE_SONIFICATION))
            .setAudioFormat(format)
            .setBufferSizeInBytes(samples.size * Short.SIZE_BYTES)
            .setTransferMode(AudioTrack.MODE_STATIC)
            .setPerformanceMode(AudioTrack.PERFORMANCE_MODE_LOW_LATENCY)
            .build()
        track.write(samples, 0, samples.size)
        return track
    }

    private companion object {
        /** Android gives one app some forty tracks. */
        const val MOST = 24
        const val LOAD = 0.75f

        val format: AudioFormat = AudioFormat.Builder()
            .setEncoding(AudioFormat.ENCODING_PCM_16BIT)
            .setSampleRate(Tones.RATE)
            .setChannelMask(AudioFormat.CHANNEL_OUT_MONO)
            .build()
    }
}
