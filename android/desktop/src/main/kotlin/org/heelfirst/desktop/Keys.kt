package org.heelfirst.desktop

import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEvent
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.type
import org.heelfirst.core.SessionPhase
import org.heelfirst.gateway.Gateway

/** The two keys that are found without looking: space begins, pauses and goes on, escape stops, or leads back where nobody practises. */
internal class Keys(private val gateway: Gateway) {
    private var wayBack: (() -> Unit)? = null

    /** What escape does where no session runs. */
    fun leadBack(way: (() -> Unit)?) {
        wayBack = way
    }

    /** Whether the key was meant for this and not for what has the focus. */
    fun pressed(event: KeyEvent): Boolean = when {
        event.type != KeyEventType.KeyDown -> false
        event.key == Key.Spacebar -> space()
        event.key == Key.Escape -> escape()
        else -> false
    }

    internal fun space(): Boolean {
        when (phase() ?: return false) {
            SessionPhase.SET_UP -> gateway.tell { ready() }
            SessionPhase.PAUSED -> gateway.tell { resume() }
            else -> gateway.tell { pause() }
        }
        return true
    }

    internal fun escape(): Boolean {
        if (phase() != null) {
            gateway.tell { stop(null) }
            return true
        }
        return wayBack?.let { it() } != null
    }

    private fun phase() = gateway.now.value.session?.phase?.takeIf { it != SessionPhase.DONE }
}
