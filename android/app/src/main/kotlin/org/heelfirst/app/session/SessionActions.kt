package org.heelfirst.app.session

import android.app.PendingIntent
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import org.heelfirst.app.HeelfirstApplication
import org.heelfirst.core.SessionAction

/** Takes what was tapped on the notification, with the screen locked too. One that came too late is left out by the core. */
class SessionActions : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        val action = intent.action ?: return
        (context.applicationContext as HeelfirstApplication).gateway.tell { act(action) }
    }

    internal companion object {
        fun intent(context: Context, action: SessionAction): PendingIntent {
            val intent = Intent(context, SessionActions::class.java).setAction(action.key)
            return PendingIntent.getBroadcast(context, 0, intent, PendingIntent.FLAG_IMMUTABLE)
        }
    }
}
