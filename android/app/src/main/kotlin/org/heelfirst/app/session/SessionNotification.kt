package org.heelfirst.app.session

import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.content.Context
import android.content.Intent
import android.os.Build
import androidx.core.app.NotificationCompat
import org.heelfirst.app.Entry
import org.heelfirst.app.MainActivity
import org.heelfirst.app.R
import org.heelfirst.app.inChosenLanguage
import org.heelfirst.core.SessionAction
import org.heelfirst.core.SessionProgress

/** Draws the notification of a session. The words come from the core; only the channel's name is Android's to read. */
internal class SessionNotification(private val context: Context, private val label: (String) -> String) {
    /** With [hidden] it tells nothing of the exercise, wherever it is shown. */
    fun of(notice: SessionNotice, hidden: Boolean = false): Notification = if (hidden) discreet(notice) else whole(notice)

    private fun whole(notice: SessionNotice): Notification = body(notice)
        .setContentTitle(title(notice.phase, notice.place))
        .setContentText(notice.exercise)
        .setPublicVersion(discreet(notice))
        .build()

    /** What is owed although there is no session any more; it goes at once. */
    fun late(): Notification =
        NotificationCompat.Builder(context, CHANNEL).setSmallIcon(R.drawable.ic_session).setContentTitle(label("session-running-discreet")).build()

    /** What the lock screen shows: that something runs and how to stop it, and nothing about a foot. */
    private fun discreet(notice: SessionNotice): Notification =
        body(notice).setContentTitle(label("session-running-discreet")).setVisibility(NotificationCompat.VISIBILITY_PUBLIC).build()

    private fun body(notice: SessionNotice) = NotificationCompat.Builder(context, CHANNEL)
        .setSmallIcon(R.drawable.ic_session)
        .setContentIntent(open())
        .setCategory(NotificationCompat.CATEGORY_WORKOUT)
        .setVisibility(NotificationCompat.VISIBILITY_PRIVATE)
        .setForegroundServiceBehavior(NotificationCompat.FOREGROUND_SERVICE_IMMEDIATE)
        .setOngoing(true)
        .setOnlyAlertOnce(true)
        .setSilent(true)
        .countingDown(notice.endsAtMs)
        .showing(notice.progress)
        .offering(notice.actions)

    private fun NotificationCompat.Builder.countingDown(endsAtMs: Long?) =
        if (endsAtMs == null) {
            setShowWhen(false)
        } else {
            setWhen(endsAtMs).setShowWhen(true).setUsesChronometer(true).setChronometerCountDown(true)
        }

    private fun NotificationCompat.Builder.showing(progress: SessionProgress?) = apply {
        when {
            progress == null -> Unit
            Build.VERSION.SDK_INT >= Build.VERSION_CODES.BAKLAVA -> setStyle(progress.inParts())
            else -> setProgress(progress.whole.toInt(), progress.done.toInt(), false)
        }
    }

    private fun SessionProgress.inParts() = NotificationCompat.ProgressStyle()
        .setProgressSegments(parts.map { NotificationCompat.ProgressStyle.Segment(it.toInt()) })
        .setProgress(done.toInt())

    private fun NotificationCompat.Builder.offering(actions: List<SessionAction>) = apply {
        actions.forEach { addAction(NotificationCompat.Action.Builder(null, it.text, SessionActions.intent(context, it)).build()) }
    }

    private fun title(phase: String, place: String) = if (place.isEmpty()) phase else "$phase · $place"

    private fun open() = Entry.pending(context, Intent(context, MainActivity::class.java))

    companion object {
        const val CHANNEL = "session"
        const val ID = 7_001

        /** Makes the channel; quiet, because the session itself is heard. */
        fun channel(context: Context) {
            val channel =
                NotificationChannel(CHANNEL, context.inChosenLanguage().getString(R.string.channel_session), NotificationManager.IMPORTANCE_LOW)
            channel.lockscreenVisibility = Notification.VISIBILITY_PRIVATE
            channel.setShowBadge(false)
            context.getSystemService(NotificationManager::class.java).createNotificationChannel(channel)
        }
    }
}
