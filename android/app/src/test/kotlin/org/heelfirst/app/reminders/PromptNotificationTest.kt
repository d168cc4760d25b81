package org.heelfirst.app.reminders

import android.app.Application
import android.app.KeyguardManager
import android.app.Notification
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Intent
import org.heelfirst.app.Entry
import org.heelfirst.app.MainActivity
import org.heelfirst.app.StagedTest
import org.heelfirst.core.PromptAnswer
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Shadows.shadowOf

/** What a prompt says, to whom, and where its buttons lead. */
class PromptNotificationTest : StagedTest() {
    private fun rung(): Pair<Prompt, Notification> {
        app.settled().refresh()
        val first = prompts().first()
        ring(first)
        return Prompt.read(carried(first).getStringExtra(EXTRA_PROMPT))!! to shown().single()
    }

    @Test
    fun `it says what the core said`() {
        val (prompt, notification) = rung()
        assertEquals(prompt.title to prompt.body, notification.title() to notification.text())
        assertEquals(Channels.PROMPTS, notification.channelId)
        assertEquals(Notification.CATEGORY_REMINDER, notification.category)
        assertEquals(prompt.atMs, notification.`when`)
    }

    @Test
    fun `on a locked screen nobody reads what it is about`() {
        val (prompt, notification) = rung()
        assertEquals(Notification.VISIBILITY_PRIVATE, notification.visibility)
        val public = notification.publicVersion
        assertEquals(prompt.lockScreen to "", public.title() to public.text())
        assertTrue(public.actions.isNullOrEmpty())
        assertFalse(prompt.title in public.extras.toString())
    }

    @Test
    fun `who chose that reads it on the locked screen too`() {
        app.platform.choose { it.copy(openLockScreen = true) }
        assertEquals(Notification.VISIBILITY_PUBLIC, rung().second.visibility)
    }

    @Test
    fun `on a locked phone nothing is said of a foot unless the person wants it`() {
        shadowOf(app.getSystemService(KeyguardManager::class.java)).setKeyguardLocked(true)
        val (prompt, notification) = rung()
        assertEquals(prompt.lockScreen, notification.title())
        assertEquals("", notification.text())
        assertEquals(3, notification.actions.size)
    }

    private fun lock(locked: Boolean) {
        shadowOf(app.getSystemService(KeyguardManager::class.java)).setKeyguardLocked(locked)
        app.sendBroadcast(Intent(if (locked) Intent.ACTION_SCREEN_ON else Intent.ACTION_USER_PRESENT))
        app.settle()
    }

    @Test
    fun `what was read on an unlocked phone is not read once it is locked, without a sound`() {
        val (prompt, posted) = rung()
        lock(true)
        assertEquals(prompt.lockScreen to "", shown().single().run { title() to text() })
        assertTrue("it is silent", shown().single().run { groupAlertBehavior == Notification.GROUP_ALERT_SUMMARY && group != null })
        assertEquals(posted.actions.size, shown().single().actions.size)
        lock(false)
        assertEquals(prompt.title to prompt.body, shown().single().run { title() to text() })
    }

    @Test
    fun `a lock brings back nothing that was swept away, and nobody listens to it then`() {
        val before = listeners()
        rung()
        assertEquals(before + 1, listeners())
        app.getSystemService(NotificationManager::class.java).cancelAll()
        lock(true)
        assertEquals(emptyList<Notification>() to before, shown() to listeners())
    }

    private fun listeners() = shadowOf(app as Application).registeredReceivers.count { it.broadcastReceiver is Standing }

    @Test
    fun `the buttons are those of the core, Start first`() {
        val (prompt, notification) = rung()
        val answers = listOf(PromptAnswer.STARTED, PromptAnswer.IN_A_HURRY, PromptAnswer.SNOOZED)
        val texts = answers.map { answer -> prompt.actions.first { it.answer == answer }.text }
        assertEquals(texts, notification.actions.map { it.title.toString() })
    }

    @Test
    fun `Start opens the window itself and every way is sealed`() {
        val (prompt, notification) = rung()
        val start = notification.actions.first().actionIntent
        for (way in listOf(start, notification.contentIntent)) {
            assertTrue(way.isActivity && way.isImmutable)
            assertEquals(MainActivity::class.java.name, shadowOf(way).savedIntent.component!!.className)
        }
        assertEquals(Entry(prompt.kind, prompt.id, starts = true), Entry.of(shadowOf(start).savedIntent))
        assertEquals(Entry(prompt.kind, prompt.id, starts = false), Entry.of(shadowOf(notification.contentIntent).savedIntent))
        val others: List<PendingIntent> = notification.actions.drop(1).map { it.actionIntent } + notification.deleteIntent
        assertTrue(others.all { it.isBroadcast && it.isImmutable })
    }

    @Test
    fun `the words survive the way through an alarm`() {
        val prompt = Prompt.of(app.settled().plan().occurrences.first().copy(movedText = "Moved."))
        assertEquals(prompt, Prompt.read(prompt.toJson().toString()))
        listOf(null, "", "{}", """{"id":"1","kind":"SWIM"}""").forEach { assertEquals(null, Prompt.read(it)) }
    }
}
