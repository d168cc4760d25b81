package org.heelfirst.app

import android.app.AlarmManager
import android.app.Notification
import android.app.PendingIntent
import android.content.BroadcastReceiver
import android.content.Intent
import androidx.test.core.app.ApplicationProvider
import org.heelfirst.app.reminders.Channels
import org.heelfirst.app.reminders.PromptReceiver
import org.junit.After
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowAlarmManager.ScheduledAlarm

/** Tests of the app around the real core. */
@RunWith(RobolectricTestRunner::class)
@Config(application = StagedApplication::class)
abstract class StagedTest {
    protected val app: StagedApplication by lazy { ApplicationProvider.getApplicationContext() }

    @After
    fun end() {
        app.settle()
        app.gateway.shutDown()
    }

    /** The alarms of prompts, in the order in which they come. */
    protected fun prompts(): List<ScheduledAlarm> =
        app.alarms.filter { carried(it).dataString?.startsWith("heelfirst:prompt/") ?: false }.sortedBy { it.triggerAtMs }

    protected fun ids(): Set<String> = prompts().map { id(it) }.toSet()

    protected fun id(alarm: ScheduledAlarm) = carried(alarm).data!!.schemeSpecificPart.split("/")[1]

    protected fun carried(alarm: ScheduledAlarm): Intent = shadowOf(pending(alarm)).savedIntent

    @Suppress("DEPRECATION") // there is no other way to it
    protected fun pending(alarm: ScheduledAlarm): PendingIntent = alarm.operation!!

    /** What a start of the phone, an update or a forced stop does. */
    protected fun wipe() = app.alarms.toList().forEach(::lose)

    protected fun lose(alarm: ScheduledAlarm) {
        app.getSystemService(AlarmManager::class.java).cancel(pending(alarm))
        pending(alarm).cancel()
    }

    /** Goes to the moment of an alarm, and as much later, and lets it come. */
    protected fun ring(alarm: ScheduledAlarm, lateMs: Long = 0) {
        val before = alarm.triggerAtMs + lateMs - app.nowMs
        if (before > 0) app.pass(before)
        send(PromptReceiver(), carried(alarm))
    }

    protected fun send(receiver: BroadcastReceiver, intent: Intent) {
        receiver.onReceive(app, intent)
        app.settle()
    }

    protected fun send(pending: PendingIntent) = send(PromptReceiver(), shadowOf(pending).savedIntent)

    /** The prompts that are shown. */
    protected fun shown(): List<Notification> = app.notifications.allNotifications.filter { it.channelId == Channels.PROMPTS }

    protected fun Notification.title() = extras.getCharSequence(Notification.EXTRA_TITLE).toString()

    protected fun Notification.text() = extras.getCharSequence(Notification.EXTRA_TEXT)?.toString().orEmpty()
}
