package org.heelfirst.app.cues

import android.content.Context
import android.media.AudioAttributes
import android.media.AudioFocusRequest
import android.media.AudioManager

/** Makes music softer while something is said. It is asked for each text and given back at once: music belongs to whoever plays it. */
internal class Focus(context: Context, private val lost: () -> Unit) {
    private val audio = context.getSystemService(AudioManager::class.java)
    private val request = AudioFocusRequest.Builder(AudioManager.AUDIOFOCUS_GAIN_TRANSIENT_MAY_DUCK)
        .setAudioAttributes(guidance(AudioAttributes.CONTENT_TYPE_SPEECH))
        .setOnAudioFocusChangeListener(::changed)
        .build()

    @Volatile
    private var isHeld = false

    private fun changed(change: Int) {
        if (change < 0 && change != AudioManager.AUDIOFOCUS_LOSS_TRANSIENT_CAN_DUCK) isHeld = false
        if (change == AudioManager.AUDIOFOCUS_LOSS_TRANSIENT) lost()
    }

    /** Whether one may speak: a call refuses it. */
    fun take(): Boolean {
        if (!isHeld) isHeld = audio.requestAudioFocus(request) == AudioManager.AUDIOFOCUS_REQUEST_GRANTED
        return isHeld
    }

    fun giveBack() {
        if (isHeld) audio.abandonAudioFocusRequest(request)
        isHeld = false
    }
}
