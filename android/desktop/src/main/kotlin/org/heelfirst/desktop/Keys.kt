package org.heelfirst.desktop

import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEvent
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.type
import org.heelfirst.core.SessionKey
import org.heelfirst.gateway.Gateway
import org.heelfirst.ui.parts.Scroller
import org.heelfirst.ui.practice.press

/**
 * The two keys that are found without looking: what they mean to a session, and escape leads back where nobody practises. Two more turn
 * the page.
 */
internal class Keys(private val gateway: Gateway, private val scroller: Scroller) {
    private var wayBack: (() -> Unit)? = null

    /** What escape does where no session runs. */
    fun leadBack(way: (() -> Unit)?) {
        wayBack = way
    }

    /** The key that is held down and has done what it does; a keyboard says again and again that it is down. */
    private var held: Key? = null

    /** Whether the key was meant for this and not for what has the focus. */
    fun pressed(event: KeyEvent): Boolean {
        if (event.type != KeyEventType.KeyDown) {
            if (event.key == held) held = null
            return false
        }
        if (event.key == held && event.key !in PAGES) return true
        val taken = when (event.key) {
            Key.Spacebar -> space()
            Key.Escape -> escape()
            Key.PageDown -> turn(onward = true)
            Key.PageUp -> turn(onward = false)
            else -> false
        }
        if (taken) held = event.key
        return taken
    }

    internal fun turn(onward: Boolean): Boolean {
        scroller.turn(onward)
        return true
    }

    internal fun space(): Boolean = press(SessionKey.SPACE, gateway, keysCount = false)

    internal fun escape(): Boolean = press(SessionKey.ESCAPE, gateway, keysCount = false) || wayBack?.let { it() } != null

    private companion object {
        /** Held down, these go on. */
        val PAGES = setOf(Key.PageDown, Key.PageUp)
    }
}
