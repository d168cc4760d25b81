package org.heelfirst.app.cues

import android.content.Context
import android.media.AudioAttributes
import android.os.Build
import android.os.VibrationAttributes
import android.os.VibrationEffect
import android.os.Vibrator
import android.os.VibratorManager
import org.heelfirst.core.CueHaptic

/** Lets cues be felt, with the screen off and in a pocket too. */
internal class Haptics(context: Context) {
    private val vibrator: Vibrator = vibratorOf(context)

    fun give(haptic: CueHaptic) {
        val beats = beats(haptic)
        if (beats.isEmpty() || !vibrator.hasVibrator()) return
        val effect = if (vibrator.hasAmplitudeControl()) {
            VibrationEffect.createWaveform(beats, IntArray(beats.size) { if (it % 2 == 1) STRENGTH else 0 }, -1)
        } else {
            VibrationEffect.createWaveform(beats, -1)
        }
        feel(effect)
    }

    /**
     * Android lets most vibrations of an app that is out of sight fall, and cuts them when the screen goes off; an alarm's it gives. The
     * person is being led through a movement and has switched this on, so it counts as one.
     */
    private fun feel(effect: VibrationEffect) = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
        vibrator.vibrate(effect, VibrationAttributes.createForUsage(VibrationAttributes.USAGE_ALARM))
    } else {
        @Suppress("DEPRECATION")
        vibrator.vibrate(effect, AudioAttributes.Builder().setUsage(AudioAttributes.USAGE_ALARM).build())
    }

    companion object {
        private const val STRENGTH = 200
        private const val SHORT_MS = 70L
        private const val LONG_MS = 350L
        private const val GAP_MS = 110L

        /** Pauses and beats in turn, in ms, beginning with a pause; told apart by number and length. */
        fun beats(haptic: CueHaptic): LongArray = when (haptic) {
            CueHaptic.STILL -> longArrayOf()
            CueHaptic.SHORT -> longArrayOf(0, SHORT_MS)
            CueHaptic.DOUBLE -> longArrayOf(0, SHORT_MS, GAP_MS, SHORT_MS)
            CueHaptic.TRIPLE -> longArrayOf(0, SHORT_MS, GAP_MS, SHORT_MS, GAP_MS, SHORT_MS)
            CueHaptic.LONG -> longArrayOf(0, LONG_MS)
        }

        private fun vibratorOf(context: Context): Vibrator = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) {
            context.getSystemService(VibratorManager::class.java).defaultVibrator
        } else {
            @Suppress("DEPRECATION")
            context.getSystemService(Vibrator::class.java)
        }
    }
}
