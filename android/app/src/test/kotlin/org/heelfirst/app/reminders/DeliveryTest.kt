package org.heelfirst.app.reminders

import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Intent
import java.util.concurrent.TimeUnit
import org.heelfirst.app.StagedTest
import org.heelfirst.app.dataFolder
import org.heelfirst.core.CoachException
import org.heelfirst.core.PromptAnswer
import org.heelfirst.core.PromptKind
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowToast

/** What becomes of a prompt when its alarm comes. */
class DeliveryTest : StagedTest() {
    private val minute = TimeUnit.MINUTES.toMillis(1)

    @Test
    fun `a prompt is shown when its time comes and the core is told`() {
        app.settled().refresh()
        val first = prompts().first()
        ring(first)
        assertEquals(1, shown().size)
        assertTrue(Held(app).reports.isEmpty())
        assertFalse(id(first) in ids())
        assertTrue(app.plan().showing.any { it.value == id(first) })
    }

    @Test
    fun `a prompt that comes late is shown while it is worth it and not after`() {
        app.settled().refresh()
        val (first, second) = prompts()
        ring(first, lateMs = 14 * minute)
        assertEquals(1, shown().size)
        app.getSystemService(NotificationManager::class.java).cancelAll()
        val over = Prompt.read(carried(second).getStringExtra(EXTRA_PROMPT))!!
        ring(second, lateMs = over.windowEndMs - over.atMs)
        assertTrue(shown().isEmpty())
    }

    @Test
    fun `an alarm that comes twice shows its prompt once`() {
        app.settled().refresh()
        val first = prompts().first()
        ring(first)
        app.getSystemService(NotificationManager::class.java).cancelAll()
        send(PromptReceiver(), carried(first))
        assertTrue(shown().isEmpty())
    }

    @Test
    fun `three prompts never stack`() {
        app.settled().refresh()
        prompts().take(3).forEach { send(PromptReceiver(), carried(it).apply { app.pass(maxOf(0, it.triggerAtMs - app.nowMs)) }) }
        assertEquals(1, shown().size)
    }

    @Test
    fun `a prompt whose time is over is taken away`() {
        app.settled().refresh()
        val first = prompts().first()
        val end = Prompt.read(carried(first).getStringExtra(EXTRA_PROMPT))!!.windowEndMs
        ring(first)
        assertEquals(end - app.nowMs, shown().single().timeoutAfter)
        app.pass(end - app.nowMs + minute)
        send(PromptReceiver(), Intent(ACTION_LOOK_AGAIN))
        assertTrue(shown().isEmpty())
        assertEquals("", Held(app).shown)
    }

    @Test
    fun `a prompt that practice answered is taken away`() {
        app.settled().refresh()
        ring(prompts().first())
        assertEquals(1, shown().size)
        val kind = app.core { startDue(PromptKind.WALK) }
        assertTrue(kind != null)
        app.core { ready() }
        repeat(3) { app.core { enough() } }
        app.pass(2_000)
        app.refresh()
        assertTrue(shown().isEmpty())
    }

    @Test
    fun `a prompt is shown although the core cannot be opened and is told of later`() {
        val well = app.configure
        app.configure = { throw CoachException.Busy("another process") }
        val words = listOf("Walking burst", "Shall we?", "A moment for you")
        val end = app.nowMs + 30 * minute
        val prompt = Prompt("30ad823613b99c81", PromptKind.WALK, app.nowMs, end, words[0], words[1], words[2], null, emptyList())
        send(PromptReceiver(), Intent(ACTION_PROMPT).putExtra(EXTRA_PROMPT, prompt.toJson().toString()))
        assertEquals("Walking burst", shown().single().title())
        assertEquals(listOf(Report(prompt.id, app.nowMs, null)), Held(app).reports)
        app.configure = well
        app.refresh()
        assertTrue(Held(app).reports.isEmpty())
    }

    @Test
    fun `without the right to show anything nothing is armed and nothing breaks`() {
        app.notifications.setNotificationsEnabled(false)
        app.settled().refresh()
        assertTrue(prompts().isEmpty())
        assertTrue(app.dataFolder().resolve("today.json").readText().contains("next_text"))
        assertTrue(app.core { health() }!!.notices.any { it.key == "may-not-notify" })
    }

    @Test
    fun `a muted channel is seen`() {
        app.settled().refresh()
        Channels.make(app)
        val manager = app.getSystemService(NotificationManager::class.java)
        manager.getNotificationChannel(Channels.PROMPTS).importance = NotificationManager.IMPORTANCE_NONE
        assertTrue(Channels.isMuted(app))
        app.refresh()
        assertTrue(app.core { health() }!!.notices.any { it.key == "channel-muted" })
    }

    @Test
    fun `snooze brings it again and says when, without any screen`() {
        app.settled().refresh()
        val first = prompts().first()
        ring(first)
        val snooze = shown().single().actions.last()
        assertTrue(snooze.actionIntent.isBroadcast)
        send(snooze.actionIntent)
        assertTrue(shown().isEmpty())
        val again = prompts().first { id(it) == id(first) }
        assertTrue(again.triggerAtMs > app.nowMs)
        assertTrue(ShadowToast.getTextOfLatestToast().isNotEmpty())
        ring(again)
        assertEquals(1, shown().size)
    }

    @Test
    fun `in a hurry brings it again later`() {
        app.settled().refresh()
        val first = prompts().first()
        ring(first)
        send(shown().single().actions[1].actionIntent)
        assertTrue(shown().isEmpty())
        assertTrue(prompts().none { id(it) == id(first) && it.triggerAtMs < app.nowMs + 30 * minute })
    }

    @Test
    fun `swept away it is dismissed and timed out it is no answer`() {
        app.settled().refresh()
        val (first, second) = prompts()
        ring(first)
        assertEquals(listOf(Report(id(first), app.nowMs, PromptAnswer.DISMISSED)), reportedOf(shown().single().deleteIntent))
        assertTrue("the core was told", Held(app).reports.isEmpty() && app.plan().showing.none { it.value == id(first) })
        ring(second)
        val timedOut = shown().single().deleteIntent
        val end = Prompt.read(carried(second).getStringExtra(EXTRA_PROMPT))!!.windowEndMs
        app.pass(end - app.nowMs)
        assertEquals(emptyList<Report>(), reportedOf(timedOut))
    }

    /** What such an intent has the core told of: nothing is told while the order is taken, so that it can be seen on its way. */
    private fun reportedOf(intent: PendingIntent): List<Report> {
        assertTrue(app.reminders.order.tryLock())
        PromptReceiver().onReceive(app, shadowOf(intent).savedIntent)
        return Held(app).reports.also {
            app.reminders.order.unlock()
            app.settle()
        }
    }
}
