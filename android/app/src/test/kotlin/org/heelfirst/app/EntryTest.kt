package org.heelfirst.app

import android.content.Intent
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.compose.ui.test.onNodeWithTag
import androidx.test.core.app.ActivityScenario
import kotlin.system.measureNanoTime
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.sync.withLock
import kotlinx.coroutines.withTimeout
import org.heelfirst.app.reminders.Held
import org.heelfirst.core.PromptKind
import org.heelfirst.core.SessionPhase
import org.heelfirst.gateway.running
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.robolectric.Shadows.shadowOf

/** Ways into the app that begin with something. */
class EntryTest : StagedTest() {
    /** It holds the clock of what moves on the screens, which would otherwise never come to rest. */
    @get:Rule
    val rule = createEmptyComposeRule()

    private fun entered(intent: Intent) = ActivityScenario.launch<MainActivity>(intent).use {
        app.settle()
        app.pass(1_000)
    }

    @Test
    fun `Start on a prompt begins what is due, and the core knows that it was taken up`() {
        app.settled().refresh()
        val first = prompts().first()
        ring(first)
        entered(shadowOf(shown().single().actions.first().actionIntent).savedIntent)
        val session = app.gateway.now.value.session!!
        assertEquals(SessionPhase.GET_READY, session.phase)
        assertTrue(shown().isEmpty())
        assertTrue(Held(app).reports.isEmpty())
    }

    @Test
    fun `Start waits for no arming`() {
        app.settled().refresh()
        val (entry, before) = Entry(PromptKind.WALK, null, starts = true) to System.nanoTime()
        val startedUs = runBlocking {
            app.reminders.order.withLock {
                // as if the arming took for ever
                app.scope.launch { entry.take(app, app.gateway) }
                withTimeout(LIMIT_MS) { app.gateway.now.first { it.running() != null } }
                (System.nanoTime() - before) / 1_000
            }
        }
        app.settle()
        val armingUs = measureNanoTime { runBlocking { app.reminders.refresh() } } / 1_000
        println("measured: from Start to the session $startedUs us; the arming that comes after it $armingUs us")
    }

    @Test
    fun `a tap on a prompt opens the app and begins nothing`() {
        app.settled().refresh()
        ring(prompts().first())
        entered(shadowOf(shown().single().contentIntent).savedIntent)
        assertNull(app.gateway.now.value.session)
    }

    @Test
    fun `tile, shortcut and widget begin a walk, and a second time nothing new`() {
        app.settled()
        entered(Entry.walk(app))
        val session = app.gateway.now.value.session!!
        assertEquals("walking-burst", session.exercise)
        entered(Entry.beginning(app, PromptKind.STRETCH))
        assertEquals(session.session, app.gateway.now.value.session!!.session)
        assertTrue(app.gateway.problems.value.isEmpty())
    }

    @Test
    fun `what waits for questions leads to them, once`() {
        app.core { leaveWelcome() }
        ActivityScenario.launch<MainActivity>(Entry.walk(app)).use {
            app.settle()
            app.pass(1_000)
            rule.waitForIdle()
            assertNull(app.gateway.now.value.session)
            assertTrue(app.gateway.problems.value.isEmpty())
            rule.onNodeWithTag("next-question").assertExists()
            assertNull(app.wanted.value)
        }
    }

    @Test
    fun `what may not begin says why`() {
        app.settled().core { answerCheck("urgent", "emergency") }
        entered(Entry.walk(app))
        assertNull(app.gateway.now.value.session)
        assertTrue(app.gateway.problems.value.single().what.isNotEmpty())
    }

    @Test
    fun `what a window began with is not begun again when Android makes the window anew`() {
        app.settled()
        ActivityScenario.launch<MainActivity>(Entry.walk(app)).use { window ->
            app.settle()
            app.pass(1_000)
            assertEquals("walking-burst", app.gateway.now.value.session?.exercise)
            app.core { stop(null) }
            app.gateway.seenDone()
            window.recreate()
            app.settle()
            app.pass(1_000)
            assertEquals(SessionPhase.DONE, app.gateway.now.value.session?.phase)
        }
    }

    @Test
    fun `from the list of recent apps nothing begins again`() {
        assertNull(Entry.of(Entry.walk(app).addFlags(Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY)))
        assertNull(Entry.of(Intent(Intent.ACTION_MAIN)))
    }

    private companion object {
        const val LIMIT_MS = 20_000L
    }
}
