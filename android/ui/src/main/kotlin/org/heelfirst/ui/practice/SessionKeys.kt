package org.heelfirst.ui.practice

import org.heelfirst.core.SessionCommand
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.SessionSnapshot
import org.heelfirst.gateway.Gateway

/** A key that is found without looking. */
enum class SessionKey { VOLUME, HEADSET, SPACE, ESCAPE }

/** What a key says to a session. */
sealed interface KeySays {
    data class Say(val command: SessionCommand) : KeySays

    data object Stop : KeySays
}

/**
 * What a key means now; none where it means what it always does. A volume or headset key gets ready, goes on, and then counts where the
 * person wants it so and sets the pace, or pauses.
 */
fun meaning(key: SessionKey, session: SessionSnapshot?, keysCount: Boolean): KeySays? {
    if (session == null || session.phase == SessionPhase.DONE) return null
    if (key == SessionKey.ESCAPE) return KeySays.Stop
    val may = { command: SessionCommand -> command in session.commands }
    val counts = SessionCommand.COUNT.takeIf { may(it) && session.ownPace && (keysCount || key == SessionKey.SPACE) }
    val leads = listOf(SessionCommand.READY, SessionCommand.RESUME).firstOrNull(may)
    return (leads ?: counts ?: SessionCommand.PAUSE.takeIf(may))?.let { KeySays.Say(it) }
}

/** Does what a key means; whether it meant anything, so that nobody else need take it. */
fun press(key: SessionKey, gateway: Gateway, keysCount: Boolean): Boolean {
    when (val said = meaning(key, gateway.now.value.session, keysCount)) {
        null -> return false
        KeySays.Stop -> gateway.attempt { stop(null) }
        is KeySays.Say -> gateway.say(said.command)
    }
    return true
}
