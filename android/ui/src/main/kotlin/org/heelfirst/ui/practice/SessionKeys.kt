package org.heelfirst.ui.practice

import org.heelfirst.core.KeyMeaning
import org.heelfirst.core.SessionKey
import org.heelfirst.gateway.Gateway

/** Does what a key means; whether it meant anything, so that nobody else need take it. */
fun press(key: SessionKey, gateway: Gateway, keysCount: Boolean): Boolean {
    when (val meant = gateway.meaning(key, keysCount)) {
        KeyMeaning.Elsewhere -> return false
        KeyMeaning.Silence -> Unit
        KeyMeaning.Stop -> gateway.attempt { stop(null) }
        is KeyMeaning.Say -> gateway.tell { say(meant.command) }
    }
    return true
}
