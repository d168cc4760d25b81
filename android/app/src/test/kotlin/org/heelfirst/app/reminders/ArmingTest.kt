package org.heelfirst.app.reminders

import android.app.AlarmManager
import android.app.PendingIntent
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.sync.withLock
import org.heelfirst.app.StagedTest
import org.heelfirst.core.OccurrenceId
import org.heelfirst.gateway.FakeCore
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.shadows.ShadowAlarmManager

/** Alarms as the core plans them. */
class ArmingTest : StagedTest() {
    @Test
    fun `what is planned is armed to the minute, and the core knows it`() {
        app.settled().refresh()
        val planned = app.plan().occurrences
        assertTrue(planned.size >= 4)
        assertEquals(planned.map { it.id.value to it.atMs }, prompts().map { id(it) to it.triggerAtMs })
        val exact = prompts().filter { it.isAllowWhileIdle && it.windowLengthMs == ShadowAlarmManager.WINDOW_EXACT }
        assertTrue(exact.size == planned.size && exact.all { it.getType() == AlarmManager.RTC_WAKEUP })
        assertFalse(app.core { health() }!!.notices.any { it.key == "nothing-armed" })
    }

    @Test
    fun `the plan is looked at again when the core says so`() {
        app.settled().refresh()
        val again = app.alarms.single { carried(it).action == ACTION_LOOK_AGAIN }
        assertEquals(app.plan().checkAgainMs, again.triggerAtMs)
    }

    @Test
    fun `to arm twice changes nothing`() {
        app.settled().refresh()
        val before = prompts().map { pending(it) to it.triggerAtMs }
        app.refresh()
        assertEquals(before, prompts().map { pending(it) to it.triggerAtMs })
    }

    @Test
    fun `what is not planned any more is cancelled and what stays is left alone`() {
        app.settled().refresh()
        val before = ids()
        app.core { lighterDay(true) }
        app.refresh()
        assertTrue("$before, then ${ids()}", ids() != before && ids() == app.plan().occurrences.map { it.id.value }.toSet())
    }

    @Test
    fun `where alarms may not be exact each has a window for a phone in use and one alarm for a phone that sleeps`() {
        ShadowAlarmManager.setCanScheduleExactAlarms(false)
        app.settled().refresh()
        val planned = app.plan().occurrences
        assertEquals(2 * planned.size, prompts().size)
        val (idle, window) = prompts().partition { it.isAllowWhileIdle }
        assertTrue(window.all { it.windowLengthMs == 600_000L })
        assertEquals(planned.map { it.id.value }, idle.map { id(it) })
        assertTrue(app.core { health() }!!.notices.any { it.key.contains("exact") })
    }

    @Test
    fun `where exactness is taken away all are armed anew and none is lost`() {
        app.settled().refresh()
        val before = ids()
        ShadowAlarmManager.setCanScheduleExactAlarms(false)
        app.refresh()
        assertEquals(before, ids())
        assertEquals(2 * before.size, prompts().size)
    }

    @Test
    fun `an exact alarm that is refused in the moment of the call becomes one that is about right`() {
        val plan = app.settled().plan()
        val told = arming(Refusing()).arm(plan)
        assertEquals(plan.occurrences.map { it.id.value }.toSet() to emptySet<String>(), told.armed to told.refused)
    }

    @Test
    fun `what a full system does not take is told as refused, and nothing breaks`() {
        val plan = app.settled().plan()
        val told = arming(Full()).arm(plan)
        assertEquals(emptySet<String>() to plan.occurrences.map { it.id.value }.toSet(), told.armed to told.refused)
        app.core { armed(emptyList(), told.refused.map(::OccurrenceId)) }
        assertFalse(app.core { health() }!!.well)
    }

    @Test
    fun `no more than sixty are armed`() {
        app.settled()
        val plan = app.plan()
        val one = plan.occurrences.first()
        val many = (0 until 700).map { one.copy(id = OccurrenceId(it.toString(16).padStart(16, '0')), atMs = one.atMs + it) }
        val arming = Arming(Held(app), Alarms(app), "1") { app.nowMs }
        assertEquals(60, arming.arm(plan.copy(occurrences = many)).armed.size)
        assertEquals(60, prompts().size)
    }

    @Test
    fun `after a start of the phone the alarms are there before the core is opened`() {
        app.settled().refresh()
        val before = prompts().map { id(it) to it.triggerAtMs }
        wipe()
        assertTrue(prompts().isEmpty())
        Arming(Held(app), Alarms(app), "another start") { app.nowMs }.armHeld()
        assertEquals(before, prompts().map { id(it) to it.triggerAtMs })
    }

    @Test
    fun `a forced stop is known by what it took and a start of the phone is none`() {
        app.settled().refresh()
        val boot = Held(app).boot
        assertFalse(Arming(Held(app), Alarms(app), boot) { app.nowMs }.wereTaken)
        wipe()
        assertTrue(Arming(Held(app), Alarms(app), boot) { app.nowMs }.wereTaken)
        assertFalse(Arming(Held(app), Alarms(app), "another start") { app.nowMs }.wereTaken)
    }

    @Test
    fun `one lost alarm takes no other along`() {
        app.settled().refresh()
        val before = ids()
        lose(prompts().first())
        assertEquals(before.size - 1, ids().size)
        app.refresh()
        assertEquals(before, ids())
    }

    @Test
    fun `what was held is not set again while a plan is armed`() {
        val plan = app.settled().plan().run { copy(occurrences = occurrences.take(1)) } // not what was told of by itself
        var isDone = false
        val core = FakeCore().answer("snapshot") { app.gateway.now.value }.answer("labels") { emptyMap<String, String>() }
        core.answer("armed") {
            app.scope.launch(start = CoroutineStart.UNDISPATCHED) {
                app.reminders.armHeld()
                isDone = true
            }
            assertFalse(isDone)
            plan
        }
        runBlocking { app.reminders.run { order.withLock { arm(core.gateway(), plan) } } }
        app.settle()
        assertTrue("it waited", isDone && core.asked.any { it.name == "armed" })
    }

    @Test
    fun `a plan that was told a while ago does not take the place of a newer one`() {
        app.settled().refresh()
        val before = ids()
        val old = app.plan().copy(occurrences = emptyList())
        runBlocking { app.reminders.follow(old) }
        app.settle()
        assertEquals(before, ids())
        assertTrue(before.isNotEmpty())
    }

    private fun arming(system: SystemAlarms) = Arming(Held(app), Alarms(app, system), "1") { app.nowMs }

    /** Takes everything and says nothing. */
    private open class Silent : SystemAlarms {
        override fun exactly(atMs: Long, then: PendingIntent) = Unit

        override fun within(atMs: Long, windowMs: Long, then: PendingIntent) = Unit

        override fun alsoIdle(atMs: Long, then: PendingIntent) = Unit

        override fun cancel(then: PendingIntent) = Unit
    }

    /** Exactness that was taken away between the question and the call. */
    private class Refusing : Silent() {
        override fun exactly(atMs: Long, then: PendingIntent) = throw SecurityException("not allowed")
    }

    /** A system that holds five hundred alarms of this app already. */
    private class Full : Silent() {
        override fun exactly(atMs: Long, then: PendingIntent) = full()

        override fun within(atMs: Long, windowMs: Long, then: PendingIntent) = full()

        override fun alsoIdle(atMs: Long, then: PendingIntent) = full()

        private fun full(): Nothing = throw IllegalStateException("Maximum limit of concurrent alarms 500 reached")
    }
}
