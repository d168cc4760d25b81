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
    private var asked: String? = null
    private var isServed = false

    init {
        scope.launch { gateway.now.collectLatest(::follow) }
    }

    /** The window is in front: what Android refuses behind it, it may allow now. */
    fun windowIsInFront() {
        val now = gateway.now.value
        if (!isServed && taken != null && now.running()?.session?.value == taken) serve(now.usesSensor())
    }

    /** The service was there and was not allowed to come forward. */
    fun refused() {
        isServed = false
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
        asked = null
        isServed = false
        awake.release()
    }

    private fun lead(session: SessionSnapshot, usesSensor: Boolean) {
        taken = session.session.value
        awake.hold()
        if (asked != taken) serve(usesSensor)
        asked = taken
    }

    /** Somebody is at the door or on the phone; after a while nothing is lost when the phone sleeps. */
    private suspend fun wait() {
        delay(PAUSE_MS)
        awake.release()
    }

    /**
     * Where Android allows no service, the session runs without: it is heard as long as the window is there. It is asked again each time
     * the window comes to the front.
     */
    private fun serve(usesSensor: Boolean) {
        val service = Intent(context, SessionService::class.java)
        val isAllowed = context.serviceTypes(usesSensor) != null
        isServed = isAllowed && runCatching { ContextCompat.startForegroundService(context, service) }.isSuccess
    }

    companion object {
        /** After a pause of this length the phone may sleep. */
        const val PAUSE_MS = 5 * 60_000L
    }
}
