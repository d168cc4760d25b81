package org.heelfirst.app.reminders

import android.content.Intent
import androidx.work.WorkInfo
import androidx.work.WorkManager
import java.util.TimeZone
import kotlinx.coroutines.runBlocking
import org.heelfirst.app.StagedTest
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.shadows.ShadowAlarmManager

/** Everything that takes alarms away, or changes when they are due. */
class ArmReceiverTest : StagedTest() {
    @Test
    fun `each broadcast that matters is listened to and arms again`() {
        app.settled().refresh()
        val before = ids()
        for (action in ArmReceiver.LISTENED_TO) {
            wipe()
            assertTrue(prompts().isEmpty())
            val found = app.packageManager.queryBroadcastReceivers(Intent(action).setPackage(app.packageName), 0)
            assertTrue(action, found.any { it.activityInfo.name == ArmReceiver::class.java.name })
            send(ArmReceiver(), Intent(action))
            assertEquals(action, before, ids())
        }
    }

    @Test
    fun `a broadcast that is not meant for it does nothing`() {
        app.settled().refresh()
        wipe()
        send(ArmReceiver(), Intent("org.example.SOMETHING"))
        assertTrue(prompts().isEmpty())
    }

    @Test
    fun `in another zone prompts come at the same time by the clock`() {
        app.settled().refresh()
        val local = app.plan().occurrences.map { it.localTime }.toSet()
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"))
        send(ArmReceiver(), Intent(Intent.ACTION_TIMEZONE_CHANGED))
        val there = app.plan().occurrences
        assertTrue(there.isNotEmpty())
        assertEquals(there.map { it.atMs }, prompts().map { it.triggerAtMs })
        assertTrue("$local, there ${there.map { it.localTime }}", there.all { it.localTime in local })
    }

    @Test
    fun `across a change of the clocks a prompt keeps its time by the clock`() {
        val one = """{"walks_per_day": 0, "strength_per_day": 0, "stretches_per_day": 1, "fixed": [{"kind": "stretch", "at": "09:30"}]}"""
        app.settled().core { setSettings(one) }
        app.pass(BEFORE_SUMMER_TIME_MS - app.nowMs)
        app.refresh()
        val (first, second) = prompts()
        assertEquals(23L * 3_600_000, second.triggerAtMs - first.triggerAtMs)
    }

    @Test
    fun `when exactness is given alarms become exact`() {
        ShadowAlarmManager.setCanScheduleExactAlarms(false)
        app.settled().refresh()
        ShadowAlarmManager.setCanScheduleExactAlarms(true)
        send(ArmReceiver(), Intent("android.app.action.SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED"))
        assertTrue(prompts().all { it.isAllowWhileIdle && it.windowLengthMs == ShadowAlarmManager.WINDOW_EXACT })
        assertEquals(app.plan().occurrences.size, prompts().size)
    }

    @Test
    fun `once a day everything is looked after, by one job however often it is planned`() {
        app.settled().refresh()
        repeat(3) { SelfHealWorker.plan(app) }
        val works = WorkManager.getInstance(app).getWorkInfosForUniqueWork(SelfHealWorker.NAME).get()
        assertEquals(listOf(WorkInfo.State.ENQUEUED), works.map { it.state })
        val before = ids()
        wipe()
        runBlocking { SelfHealWorker.heal(app) }
        assertEquals(before, ids())
    }

    private companion object {
        /** Saturday, 28 March 2026, 9:00 in Berlin: the clocks go forward that night. */
        const val BEFORE_SUMMER_TIME_MS = 1_774_684_800_000L
    }
}
