package org.heelfirst.ui.practice

import org.heelfirst.core.SessionCommand
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.SessionSnapshot
import org.heelfirst.gateway.Gateway

/**
 * A key that is found without looking. A headset has one that turns from the one to the other, or one each for going on and for pausing;
 * earbuds that are taken out and put in send these two by themselves, so that each only ever says its own.
 */
enum class SessionKey { VOLUME, HEADSET, PLAY, PAUSE, SPACE, ESCAPE }

/** What a key says to a session. */
sealed interface KeySays {
    data class Say(val command: SessionCommand) : KeySays

    data object Stop : KeySays

    /** It is the session's although it has nothing to say to it now: nobody else's music is to begin. */
    data object Nothing : KeySays
}

/**
 * What a key means now; none where it means what it always does. A volume or headset key gets ready, goes on, and then counts where the
 * person wants it so and sets the pace, or pauses.
 */
fun meaning(key: SessionKey, session: SessionSnapshot?, keysCount: Boolean): KeySays? {
    if (session == null || session.phase == SessionPhase.DONE) return null
    if (key == SessionKey.ESCAPE) return KeySays.Stop
    return command(key, session, keysCount)?.let { KeySays.Say(it) } ?: KeySays.Nothing.takeIf { key in ONE_WAY }
}

private fun command(key: SessionKey, session: SessionSnapshot, keysCount: Boolean): SessionCommand? {
    val may = { command: SessionCommand -> command in session.commands }
    val counts = SessionCommand.COUNT.takeIf { may(it) && session.ownPace && (keysCount || key == SessionKey.SPACE) }
    val leads = listOf(SessionCommand.READY, SessionCommand.RESUME).firstOrNull(may)
    val pauses = SessionCommand.PAUSE.takeIf(may)
    return when (key) {
        SessionKey.PLAY -> leads
        SessionKey.PAUSE -> pauses
        else -> leads ?: counts ?: pauses
    }
}

private val ONE_WAY = setOf(SessionKey.PLAY, SessionKey.PAUSE)

/** Does what a key means; whether it meant anything, so that nobody else need take it. */
fun press(key: SessionKey, gateway: Gateway, keysCount: Boolean): Boolean {
    when (val said = meaning(key, gateway.now.value.session, keysCount)) {
        null -> return false
        KeySays.Nothing -> Unit
        KeySays.Stop -> gateway.attempt { stop(null) }
        is KeySays.Say -> gateway.say(said.command)
    }
    return true
}
