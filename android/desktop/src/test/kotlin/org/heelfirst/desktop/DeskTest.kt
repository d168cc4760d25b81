package org.heelfirst.desktop

import androidx.compose.ui.graphics.toPixelMap
import androidx.compose.ui.test.captureToImage
import androidx.compose.ui.test.junit4.v2.createComposeRule
import androidx.compose.ui.test.onAllNodesWithText
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.onRoot
import java.util.concurrent.Executor
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.runBlocking
import org.heelfirst.core.CoachClock
import org.heelfirst.core.SessionOutcome
import org.heelfirst.core.SessionPhase
import org.heelfirst.gateway.Answer
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder

/** The window's content with the real core, drawn without a screen. */
class DeskTest {
    @get:Rule
    val rule = createComposeRule()

    @get:Rule
    val folder = TemporaryFolder()

    /** Everything happens at once, on the calling thread. */
    private val atOnce = Executor { it.run() }.asCoroutineDispatcher()

    private val desk by lazy { Desk(folder.root, "en", atOnce, CoachClock.Scripted(MONDAY_MS)) }

    @After
    fun close() = desk.close()

    private fun pass(ms: Long) = runBlocking { desk.gateway.ask { advanceTo(ms) } }

    private fun welcomed() = runBlocking {
        listOf("urgent" to "none", "side" to "left", "toe-lift" to "partly", "notice" to "classic")
            .forEach { (question, answer) -> desk.gateway.ask { answerCheck(question, answer) } }
        desk.gateway.ask { leaveWelcome() }
        Unit
    }

    private val phase get() = desk.gateway.now.value.session?.phase

    @Test
    fun `it starts and shows something`() {
        val started = System.nanoTime()
        rule.setContent { desk.App() }
        val pixels = rule.onRoot().captureToImage().toPixelMap()
        val colors = (0 until pixels.width step 4).flatMap { x -> (0 until pixels.height step 4).map { y -> pixels[x, y] } }.toSet()
        println("measured: the window's core opened and its first picture was drawn in %.0f ms".format((System.nanoTime() - started) / 1e6))
        assertTrue("${colors.size} colours", colors.size > 5)
    }

    @Test
    fun `it shows today`() {
        welcomed()
        rule.setContent { desk.App() }
        rule.onAllNodesWithText(desk.gateway.labels.value.getValue("screen-today")).onFirst().assertExists()
        rule.onAllNodesWithText(desk.gateway.now.value.today.headline).onFirst().assertExists()
    }

    @Test
    fun `one can practise by keys alone`() {
        welcomed()
        desk.gateway.tell { start("seated-ankle-lift") }
        rule.setContent { desk.App() }
        assertEquals(SessionPhase.SET_UP, phase)
        assertTrue(desk.keys.space())
        pass(8_000)
        rule.waitForIdle()
        assertTrue(desk.keys.space())
        pass(8_000)
        assertEquals(SessionPhase.PAUSED, phase)
        assertTrue(desk.keys.space())
        assertTrue(desk.keys.escape())
        pass(8_000)
        assertEquals(SessionPhase.DONE, phase)
        assertFalse("the space bar is the screen's again", desk.keys.space())
        rule.waitForIdle()
    }

    @Test
    fun `escape leaves nothing to tell of what has not begun, and closes the page of what has ended`() = runBlocking {
        welcomed()
        rule.setContent { desk.App() }
        desk.gateway.ask { start("seated-ankle-lift") }
        rule.waitForIdle()
        assertTrue(desk.keys.escape())
        pass(1_000)
        rule.waitForIdle()
        val left = checkNotNull(desk.gateway.done.value)
        assertEquals(SessionOutcome.INTERRUPTED to false, left.outcome to left.asksRating)
        assertTrue("the page of the end is closed by the same key", desk.keys.escape())
        rule.waitForIdle()
        assertNull(desk.gateway.done.value)
        assertEquals(emptyList<String>(), (desk.gateway.ask { recentSessions() } as Answer.Given).value.map { it.exercise })
    }

    @Test
    fun `at one's own pace the space bar counts`() = runBlocking {
        welcomed()
        val lift = "seated-ankle-lift"
        desk.gateway.ask { setPlan(plan().let { plan -> plan.copy(items = plan.items.map { it.copy(ownPace = it.exercise == lift) }) }) }
        desk.gateway.ask { start(lift) }
        pass(0)
        assertTrue(desk.keys.space())
        pass(8_000)
        assertEquals(SessionPhase.UP, phase)
        val before = counted()
        assertTrue(desk.keys.space())
        pass(8_000)
        assertEquals(before + 1, counted())
    }

    /** The simulated foot lifts as well. */
    private fun counted() = checkNotNull(desk.gateway.now.value.session).counts.sumOf { it.repetitions.toInt() }

    @Test
    fun `the window names the simulated foot`() = assertEquals("Heelfirst · Simulated foot", desk.title)

    @Test
    fun `another language is spoken at once`() {
        desk.platform.useLanguage("de")
        assertEquals("Heute", desk.gateway.labels.value["screen-today"])
    }

    private companion object {
        /** Monday, 2 March 2026, 9:00 in Berlin, in ms since 1970-01-01 UTC. */
        const val MONDAY_MS = 1_772_438_400_000L
    }
}
