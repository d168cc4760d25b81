package org.heelfirst.app.session

import android.content.Context
import android.content.Intent
import android.media.session.MediaSession
import android.media.session.PlaybackState
import android.os.Build
import android.view.KeyEvent
import org.heelfirst.core.AppSnapshot
import org.heelfirst.core.SessionKey
import org.heelfirst.gateway.running

/**
 * Brings the keys of a headset to a running session, with the screen off too. Android gives them to whoever plays something, so that a
 * media session is active exactly as long as the session runs.
 */
internal class SessionMedia(private val context: Context, private val pressed: (SessionKey) -> Boolean) {
    private var media: MediaSession? = null

    /** Who takes the keys while a session runs. */
    internal var keys: MediaSession.Callback? = null
        private set

    fun follow(now: AppSnapshot) {
        val session = now.running()
        when {
            session == null -> leave()
            else -> (media ?: begin()).setPlaybackState(if (session.isPaused) PAUSED else PLAYING)
        }
    }

    private fun begin() = MediaSession(context, "heelfirst").also { new ->
        new.setCallback(Keys().also { keys = it })
        new.isActive = true
        media = new
    }

    private fun leave() {
        media?.release()
        media = null
        keys = null
    }

    private inner class Keys : MediaSession.Callback() {
        override fun onMediaButtonEvent(mediaButtonIntent: Intent): Boolean {
            val key = mediaButtonIntent.key() ?: return false
            val meant = HEADSET_KEYS[key.keyCode] ?: return false
            return key.action != KeyEvent.ACTION_DOWN || key.repeatCount > 0 || pressed(meant)
        }

        override fun onPlay() {
            pressed(SessionKey.PLAY)
        }

        override fun onPause() {
            pressed(SessionKey.PAUSE)
        }
    }

    private companion object {
        const val ACTIONS = PlaybackState.ACTION_PLAY or PlaybackState.ACTION_PAUSE or PlaybackState.ACTION_PLAY_PAUSE
        val PLAYING = state(PlaybackState.STATE_PLAYING)
        val PAUSED = state(PlaybackState.STATE_PAUSED)

        fun state(state: Int): PlaybackState =
            PlaybackState.Builder().setActions(ACTIONS).setState(state, PlaybackState.PLAYBACK_POSITION_UNKNOWN, 1f).build()

        fun Intent.key(): KeyEvent? = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            getParcelableExtra(Intent.EXTRA_KEY_EVENT, KeyEvent::class.java)
        } else {
            @Suppress("DEPRECATION")
            getParcelableExtra(Intent.EXTRA_KEY_EVENT)
        }
    }
}

/** Every key that a headset or its wire may have for going on and pausing, and which of the session's it is. */
internal val HEADSET_KEYS = mapOf(
    KeyEvent.KEYCODE_HEADSETHOOK to SessionKey.HEADSET,
    KeyEvent.KEYCODE_MEDIA_PLAY_PAUSE to SessionKey.HEADSET,
    KeyEvent.KEYCODE_MEDIA_PLAY to SessionKey.PLAY,
    KeyEvent.KEYCODE_MEDIA_PAUSE to SessionKey.PAUSE,
)
