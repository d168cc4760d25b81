package org.heelfirst.app.reminders

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import kotlinx.coroutines.launch
import kotlinx.coroutines.withTimeoutOrNull
import org.heelfirst.app.HeelfirstApplication

/**
 * Arms again after everything that takes alarms away or changes when they are due: a start of the phone, an update of the app, another
 * clock, zone or language, another permission, a channel that was muted. What was held is armed at once; then the core is asked.
 */
class ArmReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        val app = context.applicationContext as HeelfirstApplication
        if (intent.action !in LISTENED_TO) return
        SelfHealWorker.plan(app)
        whileAwake(app) { SelfHealWorker.heal(app) }
    }

    companion object {
        /** As in the manifest, which a test compares. */
        val LISTENED_TO = setOf(
            Intent.ACTION_BOOT_COMPLETED,
            Intent.ACTION_MY_PACKAGE_REPLACED,
            Intent.ACTION_TIME_CHANGED,
            Intent.ACTION_TIMEZONE_CHANGED,
            Intent.ACTION_LOCALE_CHANGED,
            "android.app.action.SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED",
            "android.app.action.APP_BLOCK_STATE_CHANGED",
            "android.app.action.NOTIFICATION_CHANNEL_BLOCK_STATE_CHANGED",
        )
    }
}

/** Android ends a receiver's process after ten seconds. What is not told by then is on disk, and told with the next occasion. */
private const val MOST_MS = 9_000L

/** Does something that takes a moment, while Android lets the receiver live. */
internal fun BroadcastReceiver.whileAwake(app: HeelfirstApplication, work: suspend () -> Unit) {
    val pending: BroadcastReceiver.PendingResult? = goAsync() // none where a test calls the receiver itself
    app.scope.launch {
        try {
            withTimeoutOrNull(MOST_MS) { work() }
        } finally {
            pending?.finish()
        }
    }
}
