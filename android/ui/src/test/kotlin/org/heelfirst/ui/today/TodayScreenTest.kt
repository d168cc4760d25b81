package org.heelfirst.ui.today

import android.graphics.Bitmap
import android.graphics.Canvas
import androidx.activity.ComponentActivity
import androidx.compose.ui.test.assertCountEquals
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.assertIsOff
import androidx.compose.ui.test.assertIsOn
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onAllNodesWithText
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.WalkingAid
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.Abilities
import org.heelfirst.ui.FakePlatform
import org.heelfirst.ui.HeelfirstApp
import org.heelfirst.ui.Route
import org.heelfirst.ui.Surroundings
import org.heelfirst.ui.looksFirst
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** The first screen before the real core. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w412dp-h892dp-mdpi")
class TodayScreenTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    private val platform = FakePlatform()
    private val stage = Stage()
    private val now get() = stage.gateway.now.value

    @After
    fun close() = stage.close()

    private fun app() = rule.setContent { HeelfirstApp(stage.gateway, platform) }

    private fun touch(tag: String) {
        rule.onNodeWithTag(tag).performScrollTo().performClick()
        letThrough()
    }

    private fun touchText(text: String) {
        rule.onNodeWithText(text).performScrollTo().performClick()
        letThrough()
    }

    private fun letThrough() {
        stage.pass(100)
        rule.waitForIdle()
        rule.looksFirst()
    }

    @Test
    fun `from opening to the set-up it takes one touch, and a second one to move`() {
        stage.settled()
        app()
        rule.onNodeWithTag("start").assertIsDisplayed()
        rule.onNodeWithTag("start").performClick()
        letThrough()
        assertEquals(now.today.items.first().exercise, now.session?.exercise)
        assertEquals(SessionPhase.SET_UP, now.session?.phase)
    }

    @Test
    fun `a row opens all about its exercise, and the page starts it`() {
        stage.settled()
        app()
        val other = now.today.items.filter { it.due && it.offered }[1].exercise
        touch("item-$other")
        rule.onNodeWithText("How it is done").assertExists()
        rule.onNodeWithTag("aid-cane").performScrollTo().performClick()
        rule.onNodeWithTag("start").assertIsDisplayed().performClick()
        letThrough()
        assertEquals(other, now.session?.exercise)
        assertEquals(WalkingAid.CANE, stage.call { context(other) }.aid)
    }

    @Test
    fun `the calf is asked about before a stretch can be started`() {
        stage.welcomed()
        rule.setContent { HeelfirstApp(stage.gateway, platform, start = Route.Exercise("calf-stretch")) }
        rule.onNodeWithTag("ask").assertIsDisplayed()
        rule.onNodeWithTag("start").assertDoesNotExist()
        touch("answer-fine")
        rule.onNodeWithTag("ask").assertDoesNotExist()
        rule.onNodeWithTag("start").assertIsDisplayed()
    }

    @Test
    fun `where there is no voice the page of an exercise does not offer to read aloud`() {
        platform.abilities.value = Abilities(hasVoice = false)
        stage.settled()
        rule.setContent { HeelfirstApp(stage.gateway, platform, start = Route.Exercise("seated-ankle-lift")) }
        rule.onNodeWithTag("start").assertIsDisplayed()
        rule.onNodeWithTag("read-aloud").assertDoesNotExist()
        platform.abilities.value = Abilities()
        rule.waitForIdle()
        rule.onNodeWithTag("read-aloud").assertExists()
    }

    @Test
    fun `days that were practised are shown, and none that was left out`() {
        stage.settled()
        app()
        rule.onNodeWithTag("days").assertDoesNotExist()
        stage.practise("seated-ankle-lift")
        rule.waitForIdle()
        assertEquals(1, dots())
        stage.pass(2 * DAY_MS)
        stage.practise("seated-ankle-lift")
        rule.waitForIdle()
        assertEquals("none for the day between", 2, dots())
    }

    /** How many dots are drawn for days: no node says it, the sentence above them does. */
    private fun dots(): Int {
        rule.onNodeWithTag("days").performScrollTo()
        val area = rule.onNodeWithTag("days").fetchSemanticsNode().boundsInWindow
        val view = rule.activity.window.decorView
        val picture = Bitmap.createBitmap(view.width, view.height, Bitmap.Config.ARGB_8888)
        rule.runOnUiThread { view.draw(Canvas(picture)) }
        val line = (area.left.toInt() until area.right.toInt()).map { picture.getPixel(it, area.center.y.toInt()) }
        return line.zipWithNext().count { (before, here) -> before == line.first() && here != line.first() }
    }

    @Test
    fun `what is held back says why and leads to a seated exercise`() {
        stage.welcomed()
        rule.setContent { HeelfirstApp(stage.gateway, platform, start = Route.Exercise("standing-leg-raise")) }
        rule.onNodeWithTag("held-back").assertIsDisplayed()
        rule.onNodeWithTag("start").assertDoesNotExist()
        rule.onNodeWithTag("instead").performClick()
        rule.onNodeWithText(seatedName()).assertIsDisplayed()
    }

    private fun seatedName() = stage.call { exercise(checkNotNull(exercise("standing-leg-raise").seatedAlternative)).name }

    @Test
    fun `an urgent answer stands alone until the person says that a doctor has looked`() {
        stage.settled()
        stage.call { answerCheck("urgent", "emergency") }
        app()
        rule.onNodeWithText("Please call the emergency number now. Do not exercise.").assertIsDisplayed()
        rule.onNodeWithTag("start").assertDoesNotExist()
        rule.onNodeWithTag("lighter-day").assertDoesNotExist()
        touch("answer-already-looked-at")
        touch("hand-on")
        rule.onNodeWithTag("urgent").assertDoesNotExist()
        rule.onNodeWithTag("start").assertIsDisplayed()
    }

    @Test
    fun `one touch makes the day lighter, and one takes that back`() {
        stage.settled()
        app()
        rule.onNodeWithTag("lighter-day").performScrollTo().assertIsOff()
        touch("lighter-day")
        assertTrue(now.today.lighterDay)
        rule.onNodeWithTag("lighter-day").assertIsOn()
        touch("lighter-day")
        assertFalse(now.today.lighterDay)
    }

    @Test
    fun `a trip is noted and taken back`() {
        stage.settled()
        app()
        touch("more")
        touch("button-trip")
        rule.onNodeWithText("Noted for today: you tripped.").assertExists()
        touchText("Undo")
        rule.onAllNodesWithText("Noted for today: you tripped.").assertCountEquals(0)
        assertNull(now.today.noted)
    }

    @Test
    fun `after a fall it is asked first who is hurt, and standing waits until the person is ready`() {
        stage.settled()
        app()
        touch("more")
        touch("button-fall")
        rule.onNodeWithText("Are you hurt?").assertExists()
        touch("answer-no")
        rule.onNodeWithTag("after-fall").assertExists()
        touchText("I am ready again")
        rule.onNodeWithTag("after-fall").assertDoesNotExist()
    }

    @Test
    fun `what is asked is answered in one touch`() {
        stage.welcomed()
        app()
        val asked = checkNotNull(now.today.ask)
        touch("answer-${asked.answers.first().key}")
        assertNotEquals(asked.key, now.today.ask?.key)
    }

    @Test
    fun `what was cut short goes on where it was`() {
        stage.settled()
        stage.cutShort()
        rule.setContent { Surroundings(stage.gateway, platform) { TodayRoute(TodayViewModel(stage.gateway)) {} } }
        rule.onNodeWithTag("unfinished").assertIsDisplayed()
        touchText("Go on where I was")
        assertNotEquals(SessionPhase.PAUSED, now.session?.phase)
    }

    @Test
    fun `what was cut short can be ended`() {
        stage.settled()
        stage.cutShort()
        rule.setContent { Surroundings(stage.gateway, platform) { TodayRoute(TodayViewModel(stage.gateway)) {} } }
        touchText("End it here")
        assertNull(now.today.unfinished)
        assertEquals(SessionPhase.DONE, now.session?.phase)
    }

    @Test
    fun `every place of More is one touch away`() {
        stage.settled()
        app()
        listOf("reminders", "sensors", "self-check", "safety", "settings").forEach { place ->
            rule.onNodeWithTag("tab-more").performClick()
            touch("place-$place")
            rule.onNodeWithText("Back").assertExists()
        }
    }

    private companion object {
        const val DAY_MS = 24 * 3_600_000L
    }
}
