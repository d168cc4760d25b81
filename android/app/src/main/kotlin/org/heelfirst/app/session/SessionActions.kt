package org.heelfirst.app.session

import android.app.PendingIntent
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import org.heelfirst.app.HeelfirstApplication
import org.heelfirst.gateway.Gateway
import org.heelfirst.gateway.running

/** Takes what was tapped on the notification, with the screen locked too. */
class SessionActions : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        val action = SessionAction.entries.find { it.name == intent.action } ?: return
        (context.applicationContext as HeelfirstApplication).gateway.take(action)
    }

    internal companion object {
        fun intent(context: Context, action: SessionAction): PendingIntent {
            val intent = Intent(context, SessionActions::class.java).setAction(action.name)
            return PendingIntent.getBroadcast(context, action.ordinal, intent, PendingIntent.FLAG_IMMUTABLE)
        }
    }
}

/** Does what the action says. One that came too late, after the session's end for instance, is not worth a word. */
internal fun Gateway.take(action: SessionAction) {
    val session = now.value.running() ?: return
    if (action.command != null && action.command !in session.commands) return
    tell {
        when (action) {
            SessionAction.READY -> ready()
            SessionAction.PAUSE -> pause()
            SessionAction.GO_ON -> resume()
            SessionAction.STOP -> stop(null)
            SessionAction.ARRIVED -> arrived()
            SessionAction.ENOUGH -> enough()
        }
    }
}
