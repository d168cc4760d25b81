package org.heelfirst.app.session

import android.view.KeyEvent
import org.heelfirst.app.HeelfirstApplication
import org.heelfirst.app.Opening
import org.heelfirst.core.KeyMeaning
import org.heelfirst.core.SessionKey
import org.heelfirst.ui.practice.press

/**
 * Gives a key that was pressed in the window to the running session; false where it means to it what it means elsewhere. A key's way up
 * belongs to its way down: whoever took the one takes the other, or the loudness would change after all.
 */
internal fun HeelfirstApplication.sessionKey(event: KeyEvent): Boolean {
    val key = sessionKeyOf(event.keyCode) ?: return false
    val gateway = (opening.value as? Opening.Open)?.gateway ?: return false
    val count = platform.preferences.value.keysCount
    if (event.action == KeyEvent.ACTION_DOWN && event.repeatCount == 0) return press(key, gateway, count)
    return gateway.meaning(key, count) != KeyMeaning.Elsewhere
}

private fun sessionKeyOf(code: Int): SessionKey? = when (code) {
    KeyEvent.KEYCODE_VOLUME_UP, KeyEvent.KEYCODE_VOLUME_DOWN -> SessionKey.VOLUME
    else -> HEADSET_KEYS[code]
}
