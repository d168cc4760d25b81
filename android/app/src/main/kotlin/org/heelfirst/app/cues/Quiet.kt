package org.heelfirst.app.cues

import android.content.Context
import android.media.AudioAttributes
import android.media.AudioManager

/** When cues hold their tongue. */
internal class Quiet(context: Context) {
    private val audio = context.getSystemService(AudioManager::class.java)

    /** Whether the phone rings or somebody talks through it. */
    val onCall: Boolean get() = isCall(audio.mode)

    /** Whether a screen reader is saying something at this moment. */
    val readerSpeaks: Boolean
        get() = audio.activePlaybackConfigurations.any { it.audioAttributes.usage == AudioAttributes.USAGE_ASSISTANCE_ACCESSIBILITY }

    companion object {
        /** Ringing, talking, and calls of other apps. */
        fun isCall(mode: Int): Boolean =
            mode == AudioManager.MODE_RINGTONE || mode == AudioManager.MODE_IN_CALL || mode == AudioManager.MODE_IN_COMMUNICATION
    }
}
