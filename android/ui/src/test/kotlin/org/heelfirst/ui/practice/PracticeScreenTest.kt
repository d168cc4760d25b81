package org.heelfirst.ui.practice

import androidx.activity.ComponentActivity
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.assertTextEquals
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import org.heelfirst.core.SessionCommand
import org.heelfirst.core.SessionOutcome
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.SessionSnapshot
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.FakePlatform
import org.heelfirst.ui.HeelfirstApp
import org.heelfirst.ui.looksFirst
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w412dp-h892dp-mdpi")
class PracticeScreenTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    private val platform = FakePlatform()
    private val stage = Stage().settled()

    private val session: SessionSnapshot? get() = stage.gateway.now.value.session

    @Before
    fun open() = rule.setContent { HeelfirstApp(stage.gateway, platform) }

    @After
    fun end() = stage.close()

    private fun goOn(ms: Long = 200) {
        rule.waitForIdle()
        stage.goOn(ms)
        rule.waitForIdle()
    }

    private fun press(tag: String) {
        rule.looksFirst()
        val node = rule.onNodeWithTag(tag)
        if (tag !in inTheBar) node.performScrollTo()
        node.performClick()
        goOn()
    }

    private val inTheBar = setOf("stop", "pause", "go-on", "ready", "close", "count")

    private fun word(expected: String) = rule.onNodeWithTag("word").assertIsDisplayed().assertTextEquals(expected)

    @Test
    fun `from set-up to a stop that is explained and taken back`() {
        stage.call { start(LIFT) }
        goOn()
        rule.onNodeWithText("Set up").assertIsDisplayed()
        rule.onNodeWithTag("stop").assertIsDisplayed()
        press("ready")
        word("Get ready")
        goOn(5_000)
        word("Up")
        goOn(2_000)
        word("Hold")
        goOn(2_000)
        word("Down")
        press("pause")
        word("Paused")
        rule.onNodeWithTag("countdown").assertDoesNotExist()
        press("go-on")
        word("Get ready")
        goOn(3_000)
        word("Up")
        press("stop")
        goOn(500)
        assertNull(session?.takeIf { it.phase != SessionPhase.DONE })
        rule.onNodeWithText("Why did you stop? You may skip this.").assertIsDisplayed()
        press("stop-dizzy")
        rule.onNodeWithText("Sit or lie down, and drink some water. If it does not settle, get help.").assertIsDisplayed()
        rule.onNodeWithText("How was it?").assertExists()
        press("take-back")
        rule.onNodeWithText("Why did you stop? You may skip this.").assertIsDisplayed()
        press("skip")
        press("rating-right")
        rule.onNodeWithText("Thank you, it is noted.").assertIsDisplayed()
        press("close")
        rule.onNodeWithTag("tab-today").assertIsDisplayed()
    }

    @Test
    fun `at one's own pace each repetition is counted by a large button`() {
        stage.planned(ownPace = true)
        stage.practising(LIFT)
        stage.until(SessionPhase.UP)
        rule.waitForIdle()
        rule.onNodeWithTag("countdown").assertDoesNotExist()
        press("count")
        stage.until(SessionPhase.UP)
        rule.waitForIdle()
        press("count")
        assertEquals(2u, session?.counts?.first()?.repetitions)
    }

    @Test
    fun `enough is done`() {
        stage.planned(ownPace = false)
        stage.practising(LIFT)
        stage.until(SessionPhase.REST)
        rule.waitForIdle()
        press("more")
        press("button-enough")
        stage.until(SessionPhase.SWITCH_SIDE)
        press("pause")
        press("button-enough")
        goOn(500)
        assertEquals(SessionOutcome.ENOUGH, stage.gateway.done.value?.outcome)
        rule.onNodeWithText("Enough for today").assertIsDisplayed()
    }

    @Test
    fun `pain that stopped it is not asked for twice, and the exercise rests`() {
        stage.practising(LIFT)
        stage.until(SessionPhase.REST)
        press("stop")
        goOn(500)
        press("stop-pain")
        rule.onNodeWithText("How was it?").assertDoesNotExist()
        assertTrue(stage.gateway.now.value.today.items.none { it.exercise == LIFT && it.due && it.offered })
    }

    @Test
    fun `after a walk trips are asked for, and one that was a slip of the thumb is taken back`() {
        stage.practising("walking-burst")
        goOn(60_000)
        rule.onNodeWithText("Did you trip or nearly fall on this walk?").assertExists()
        press("button-trip")
        press("take-back")
        press("mishap-none")
        rule.onNodeWithText("How was it?").assertExists()
        press("skip")
        press("close")
        assertNull(stage.gateway.done.value)
    }

    @Test
    fun `the number and the place of stop are the same in every phase`() {
        stage.planned(ownPace = false)
        stage.call { start(LIFT) }
        goOn()
        val places = mutableSetOf(bounds("stop"))
        stage.call { ready() }
        listOf(SessionPhase.GET_READY, SessionPhase.UP, SessionPhase.HOLD, SessionPhase.DOWN, SessionPhase.REST, SessionPhase.SWITCH_SIDE).forEach {
            stage.until(it, 200)
            rule.waitForIdle()
            places += bounds("stop")
            assertEquals("$it", (checkNotNull(session?.remainingMs) + 999) / 1000, told("countdown").substringAfter(": ").toLong())
        }
        stage.call { pause() }
        rule.waitForIdle()
        places += bounds("stop")
        assertEquals(1, places.size)
        assertTrue(places.single().let { it.height >= 96 && it.right > 380 })
        platform.choose { it.copy(leftHanded = true) }
        rule.waitForIdle()
        assertTrue(bounds("stop").left < 30)
    }

    @Test
    fun `only where no voice leads a screen reader is told of a phase`() {
        stage.practising(LIFT)
        rule.waitForIdle()
        assertNull(live())
        platform.choose { it.copy(voice = false) }
        rule.waitForIdle()
        assertEquals(androidx.compose.ui.semantics.LiveRegionMode.Polite, live())
        assertNull(rule.onNodeWithTag("countdown").fetchSemanticsNode().config.getOrNull(SemanticsProperties.LiveRegion))
    }

    @Test
    fun `while somebody moves the word says to a screen reader where one is`() {
        stage.practising(LIFT)
        stage.until(SessionPhase.UP)
        rule.waitForIdle()
        val said = rule.onNodeWithTag("word").fetchSemanticsNode().config
        assertEquals("Left. 1 of 5", said.getOrNull(SemanticsProperties.StateDescription))
        assertTrue(SemanticsProperties.Heading in said)
    }

    @Test
    fun `what is offered under more is what may be said`() {
        stage.practising(LIFT)
        stage.until(SessionPhase.UP)
        rule.waitForIdle()
        press("more")
        press("button-repetition-back")
        assertEquals(SessionPhase.GET_READY, session?.phase)
        assertTrue(SessionCommand.SKIP in checkNotNull(session).commands)
        press("more")
        val before = checkNotNull(session?.remainingMs)
        press("button-more-time")
        assertTrue(checkNotNull(session?.remainingMs) > before)
        rule.onNodeWithTag("less").assertDoesNotExist()
    }

    private fun live() = rule.onNodeWithTag("word").fetchSemanticsNode().config.getOrNull(SemanticsProperties.LiveRegion)

    private fun told(tag: String) = rule.onNodeWithTag(tag).fetchSemanticsNode().config[SemanticsProperties.ContentDescription].single()

    private fun bounds(tag: String) = rule.onNodeWithTag(tag).fetchSemanticsNode().boundsInRoot
}
