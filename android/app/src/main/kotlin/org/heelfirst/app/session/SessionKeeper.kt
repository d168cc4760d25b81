package org.heelfirst.app.session

import android.content.Context
import android.content.Intent
import androidx.core.content.ContextCompat
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.collectLatest
import kotlinx.coroutines.launch
import org.heelfirst.core.AppSnapshot
import org.heelfirst.core.SessionSnapshot
import org.heelfirst.gateway.Gateway
import org.heelfirst.gateway.running

/**
 * Lets a session live when the screen is off and the window gone: it starts the service, and keeps the phone awake while the session is
 * led. A session that a former process left behind is only offered; it is kept from the moment on that somebody goes on with it.
 */
internal class SessionKeeper(private val context: Context, private val gateway: Gateway, scope: CoroutineScope) {
    /** Whether the phone is kept awake. */
    val awake = Wakefulness(context)
    private var taken: String? = null
    private var served: String? = null

    init {
        scope.launch { gateway.now.collectLatest(::follow) }
    }

    private suspend fun follow(now: AppSnapshot) {
        val session = now.running()
        when {
            session == null -> leave()
            !session.isPaused -> lead(session, now.usesSensor())
            session.session.value == taken -> wait()
        }
    }

    private fun leave() {
        taken = null
        served = null
        awake.release()
    }

    private fun lead(session: SessionSnapshot, usesSensor: Boolean) {
        taken = session.session.value
        awake.hold()
        if (served != taken) serve(usesSensor)
        served = taken
    }

    /** Somebody is at the door or on the phone; after a while nothing is lost when the phone sleeps. */
    private suspend fun wait() {
        delay(PAUSE_MS)
        awake.release()
    }

    /** Where Android allows no service, the session runs without: it is heard as long as the window is there. */
    private fun serve(usesSensor: Boolean) {
        if (context.serviceTypes(usesSensor) == null) return
        runCatching { ContextCompat.startForegroundService(context, Intent(context, SessionService::class.java)) }
    }

    companion object {
        /** After a pause of this length the phone may sleep. */
        const val PAUSE_MS = 5 * 60_000L
    }
}
