package org.heelfirst.ui.walk

import android.graphics.Bitmap
import android.graphics.Canvas
import androidx.activity.ComponentActivity
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.graphics.drawscope.CanvasDrawScope
import androidx.compose.ui.graphics.toPixelMap
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.assertTextEquals
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.LayoutDirection
import org.heelfirst.core.AppSnapshot
import org.heelfirst.core.CoachEvent
import org.heelfirst.core.CoachRadio
import org.heelfirst.core.SessionKey
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.Side
import org.heelfirst.core.StepMark
import org.heelfirst.core.StepsSnapshot
import org.heelfirst.gateway.FakeCore
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.Abilities
import org.heelfirst.ui.Opened
import org.heelfirst.ui.Route
import org.heelfirst.ui.practice.press
import org.heelfirst.ui.sensors.sceneSensor
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w412dp-h892dp-mdpi")
class WalkScreenTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    private val app by lazy { Opened(rule) }
    private val phase get() = app.stage.gateway.now.value.session?.phase

    @After
    fun end() = app.close()

    @Test
    fun `from looking for a sensor to a walk whose steps are seen`() {
        val stage = app.open(CoachRadio.Scene(listOf(sceneSensor("a", Side.LEFT, "mixed"))), Route.Sensors) { settled() }
        app.press("look")
        app.pass(5_000)
        app.pressBelow("use-a")
        app.press("foot-left")
        app.pass(1_000)
        assertEquals(Side.LEFT, stage.gateway.now.value.sensors.single().foot)
        app.pressBelow("calibrate-a")
        app.pass(60_000)
        rule.onNodeWithText("Done").assertIsDisplayed()
        app.press("close")
        assertNotNull(stage.gateway.now.value.sensors.single().mountQuality)

        stage.call { start("walking-burst") }
        app.pass(500)
        app.press("ready")
        app.pass(15_000)
        assertTrue(app.told("steps-left"), app.told("steps-left").startsWith("Left foot. "))
        app.node("steps-right").assertDoesNotExist()
        app.pass(60_000)
        assertNotNull(checkNotNull(stage.gateway.done.value).walk)
    }

    @Test
    fun `a step that does not count says so`() {
        app.open(oneFoot("heel")) { walking(0) }
        val steps = { app.stage.gateway.now.value.lastSteps }
        while (steps().none { it.apartText != null }) app.pass(250)
        assertTrue(app.told("steps-left"), app.told("steps-left").startsWith("Left foot. heel first, not counted"))
        while (steps().last().apartText != null) app.pass(250)
        assertTrue(app.told("steps-left"), app.told("steps-left").startsWith("Left foot. ${steps().last().text}. "))
    }

    @Test
    fun `a simulated foot is named wherever it measures`() {
        val stage = app.open(oneFoot("mixed"), Route.Sensors) { settled() }
        val isNamed = { rule.onNodeWithTag("stand-in").assertTextEquals("Simulated foot") }
        isNamed()
        stage.call { start("walking-burst") }
        app.pass(500)
        isNamed()
        app.press("ready")
        app.pass(15_000)
        isNamed()
        app.pass(60_000)
        assertNotNull(stage.gateway.done.value?.walk)
        isNamed()
    }

    @Test
    fun `a shape of a step that does not count is hollow`() {
        listOf(StepMark.HEEL, StepMark.FLAT, StepMark.TOE, StepMark.SLAP).forEach {
            assertTrue("$it", isPaintedInTheMiddle(it, hollow = false) && !isPaintedInTheMiddle(it, hollow = true))
        }
        assertTrue(painted(StepMark.DRAG, hollow = true).size < painted(StepMark.DRAG, hollow = false).size * 2 / 3)
    }

    private fun isPaintedInTheMiddle(mark: StepMark, hollow: Boolean) = 50 to 50 in painted(mark, hollow)

    private fun painted(mark: StepMark, hollow: Boolean): Set<Pair<Int, Int>> {
        val picture = ImageBitmap(100, 100)
        val canvas = androidx.compose.ui.graphics.Canvas(picture)
        CanvasDrawScope().draw(Density(1f), LayoutDirection.Ltr, canvas, Size(100f, 100f)) { step(mark, center, 90f, Color.Black, hollow) }
        val pixels = picture.toPixelMap()
        return (0 until 100).flatMap { x -> (0 until 100).map { y -> x to y } }.filter { (x, y) -> pixels[x, y].alpha > 0.5f }.toSet()
    }

    @Test
    fun `a sensor that is lost is told, and the walk goes on`() {
        app.open(CoachRadio.Scene(listOf(sceneSensor("a", Side.LEFT, "mixed", until = 100_000)))) { walking(8_000) }
        app.node("sensor-lost").assertDoesNotExist()
        app.pass(14_000)
        rule.onNodeWithText("The sensor on your left foot is not heard at the moment. Your walk goes on.").assertIsDisplayed()
        assertEquals(SessionPhase.WALK, phase)
        app.press("arrived")
        app.pass(1_000)
        assertNotNull(app.stage.gateway.done.value)
    }

    @Test
    fun `without a sensor there is the time and the same buttons`() {
        app.open(CoachRadio.None) {
            settled()
            practising("walking-burst")
        }
        app.pass(10_000)
        app.node("countdown").assertIsDisplayed()
        app.node("steps").assertDoesNotExist()
        app.press("pause")
        assertEquals(SessionPhase.PAUSED, phase)
        app.press("go-on")
        app.pass(4_000)
        assertEquals(SessionPhase.WALK, phase)
        app.press("stop")
        app.pass(500)
        assertNotNull(app.stage.gateway.done.value)
    }

    @Test
    fun `in the pocket touches do nothing but for two in their order`() {
        app.open(CoachRadio.None) {
            settled()
            practising("walking-burst")
        }
        app.pass(8_000)
        app.pressBelow("to-pocket")
        app.node("stop").assertDoesNotExist()
        rule.onNodeWithText("A volume key", substring = true).assertDoesNotExist() // here are none
        app.press("pocket")
        app.press("unlock-first")
        app.press("pocket") // beside it: from the beginning
        app.node("unlock-second").assertDoesNotExist()
        app.press("unlock-first")
        app.press("unlock-second")
        app.node("stop").assertIsDisplayed()
        assertEquals(SessionPhase.WALK, phase)
    }

    @Test
    fun `in the pocket it says that keys pause, where they do`() {
        app.platform.abilities.value = Abilities(hasSessionKeys = true)
        app.open(CoachRadio.None) {
            settled()
            practising("walking-burst")
        }
        app.pass(8_000)
        app.pressBelow("to-pocket")
        rule.onNodeWithText("A volume key pauses it. So does the button on your headphones.").assertIsDisplayed()
        for (key in listOf(SessionKey.VOLUME, SessionKey.HEADSET)) {
            assertEquals(SessionPhase.WALK, phase)
            press(key, app.stage.gateway, keysCount = true)
            app.pass(0)
            assertEquals(SessionPhase.PAUSED, phase)
            press(key, app.stage.gateway, keysCount = true)
            app.pass(4_000)
        }
    }

    @Test
    fun `outdoors there is a notice, once`() {
        val stage = app.open(CoachRadio.None) {
            settled()
            call { setContext(outdoors) }
            call { start("walking-burst") }
        }
        app.node("outdoors").assertIsDisplayed()
        app.press("ready")
        assertTrue(app.platform.preferences.value.outdoorsRead)
        stage.call { stop(null) }
        stage.gateway.seenDone()
        stage.call { start("walking-burst") }
        app.pass(500)
        app.node("outdoors").assertDoesNotExist()
    }

    /** From the core's word to the frame that shows it: frames on the test's clock, and the work for them on this machine's. */
    @Test
    fun `a step is drawn within 100 ms of being decided`() {
        val (now, core) = Stage(radio = oneFoot("mixed")).use { stage ->
            stage.walking(12_000)
            stage.gateway.now.value to repeating(stage)
        }
        app.show(core.gateway())
        rule.mainClock.autoAdvance = false
        val shown = (1..40).map { step(core, now, it) }.drop(10)
        val (frames, shows, draws) = listOf(
            shown.map {
                it.frames.toDouble()
            },
            shown.map { it.showsMs },
            shown.map { it.drawsMs },
        ).map { it.sorted() }
        println(
            "measured: a step from event to frame: at most ${frames.last().toInt()} frames of 16 ms; work to compose ${"%.1f".format(
                shows[15],
            )} ms " +
                "in the middle, ${"%.1f".format(shows.last())} ms at most, to draw the window without a graphics card ${"%.1f".format(draws[15])} ms",
        )
        assertTrue("${frames.last()} frames", frames.last() * 16 <= 100)
    }

    private class Shown(val frames: Int, val showsMs: Double, val drawsMs: Double)

    private val picture by lazy { rule.activity.window.decorView.run { Bitmap.createBitmap(width, height, Bitmap.Config.ARGB_8888) } }

    private fun step(core: FakeCore, now: AppSnapshot, number: Int): Shown {
        val before = app.told("steps-left")
        val event = another(now, number)
        val began = System.nanoTime()
        core.say(event)
        var frames = 0
        while (app.told("steps-left") == before && frames < 10) {
            rule.mainClock.advanceTimeByFrame()
            frames++
        }
        val composed = System.nanoTime()
        rule.runOnUiThread { rule.activity.window.decorView.draw(Canvas(picture)) }
        return Shown(frames, (composed - began) / 1e6, (System.nanoTime() - composed) / 1e6)
    }

    private fun another(now: AppSnapshot, number: Int): CoachEvent {
        val last = now.lastSteps.last()
        val mark = StepMark.entries[number % StepMark.entries.size]
        val step = last.copy(number = last.number + number.toULong(), mark = mark, text = mark.name)
        return CoachEvent.Steps(StepsSnapshot(checkNotNull(now.session).session, 0, listOf(step), "$number"))
    }

    /** A core that stands where the real one does. */
    private fun repeating(stage: Stage): FakeCore {
        val (now, labels) = stage.gateway.now.value to stage.gateway.labels.value
        val (languages, context) = stage.call { languages() } to stage.call { context("walking-burst") }
        return FakeCore().answer("snapshot") { now }.answer("labels") { labels }.answer("languages") { languages }.answer("context") { context }
    }
}
