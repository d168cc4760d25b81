package org.heelfirst.ui.sensors

import androidx.activity.ComponentActivity
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.assertIsSelected
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.lifecycle.Lifecycle
import org.heelfirst.core.CoachRadio
import org.heelfirst.core.Side
import org.heelfirst.core.StepSoundMode
import org.heelfirst.core.StepSounds
import org.heelfirst.ui.Abilities
import org.heelfirst.ui.Granted
import org.heelfirst.ui.Opened
import org.heelfirst.ui.Permission
import org.heelfirst.ui.Route
import org.heelfirst.ui.looksFirst
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w412dp-h892dp-mdpi")
class SensorsScreenTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    private val app by lazy { Opened(rule) }

    @After
    fun end() = app.close()

    @Test
    fun `bluetooth is explained before it is asked for`() {
        app.platform.abilities.value = Abilities(mapOf(Permission.BLUETOOTH to Granted.NOT_ASKED))
        app.open(CoachRadio.None, Route.Sensors) { settled() }
        app.node("look").assertDoesNotExist()
        app.press("allow")
        assertTrue("request BLUETOOTH" in app.platform.asked)
        app.platform.abilities.value = Abilities(mapOf(Permission.BLUETOOTH to Granted.NO))
        rule.waitForIdle()
        app.press("open-settings")
        assertTrue("open BLUETOOTH" in app.platform.asked)
        app.platform.abilities.value = Abilities(mapOf(Permission.BLUETOOTH to Granted.YES))
        rule.waitForIdle()
        app.node("look").assertIsDisplayed()
    }

    @Test
    fun `two sensors are told apart by taps, and one of them is forgotten`() {
        val stage = app.open(nearby, Route.Sensors) { settled() }
        app.press("look")
        app.pass(5_000)
        app.pressBelow("both-feet")
        app.pass(30_000)
        rule.onNodeWithText("Done").assertIsDisplayed()
        app.press("close")
        fun feet() = stage.gateway.now.value.sensors.mapNotNull { sensor -> sensor.foot?.let { sensor.sensor.value to it } }.toMap()
        assertEquals(mapOf("a" to Side.LEFT, "b" to Side.RIGHT), feet())
        app.pressBelow("forget-b")
        app.pressBelow("forget-sure")
        app.pass(500)
        assertEquals(mapOf("a" to Side.LEFT), feet())
    }

    @Test
    fun `nothing is looked for behind another window, and who comes back looks on`() {
        val stage = app.open(nearby, Route.Sensors) { settled() }
        val window = rule.activityRule.scenario
        app.press("look")
        window.moveToState(Lifecycle.State.CREATED)
        stage.pass(10_000)
        assertEquals(emptyList<Any>(), stage.gateway.now.value.sensors)
        window.moveToState(Lifecycle.State.RESUMED)
        app.pass(5_000)
        app.node("found-a").assertExists()
    }

    @Test
    fun `a calibration can be stopped`() {
        val stage = app.open(CoachRadio.Simulated("heel", 7u, 0.0), Route.Sensors) {
            settled()
            withSensor()
        }
        app.pressBelow("calibrate-simulated-foot")
        app.pass(3_000)
        app.press("stop")
        app.pass(500)
        rule.onNodeWithText("Stopped. Nothing was changed.").assertIsDisplayed()
        app.press("close")
        assertNull(stage.gateway.now.value.sensors.single().mountQuality)
    }

    @Test
    fun `a sensor that seems to sit otherwise is asked about, and can be left as it is`() {
        val stage = app.open(CoachRadio.Simulated("heel", 7u, 25.0), Route.Sensors) {
            settled()
            withSensor()
            call { calibrate(gateway.now.value.sensors.single().sensor) }
            pass(60_000)
            practising("walking-burst")
            pass(60_000)
            gateway.seenDone()
        }
        app.node("mount-question").assertIsDisplayed()
        assertEquals(1, stage.gateway.now.value.mountQuestions.size)
        val quality = stage.gateway.now.value.sensors.single().mountQuality
        rule.looksFirst()
        rule.onNodeWithText("Leave it as it is").performScrollTo().performClick()
        app.pass(500)
        app.node("mount-question").assertDoesNotExist()
        assertEquals(0, stage.gateway.now.value.mountQuestions.size)
        assertEquals(quality, checkNotNull(stage.gateway.now.value.sensors.single().mountQuality))
    }

    @Test
    fun `the sounds of steps are chosen, outdoors too`() {
        val stage = app.open(CoachRadio.None, Route.StepSounds) { settled() }
        app.node("sounds-success").assertIsSelected()
        app.pressBelow("sounds-pitch")
        app.pressBelow("silent-walks")
        app.pressBelow("outdoors")
        app.node("sounds-pitch").assertIsSelected()
        assertEquals(StepSounds(StepSoundMode.PITCH, 0u, true), stage.call { stepSounds() })
    }

    @Test
    fun `a border moves with a press and goes back`() {
        val stage = app.open(CoachRadio.None, Route.GradeBorders) { settled() }
        app.node("default-heel").assertDoesNotExist()
        app.pressBelow("higher-heel")
        app.pressBelow("higher-heel")
        rule.onNodeWithText("9°").assertIsDisplayed()
        assertEquals(9.0, stage.call { gradeBorders() }.moved.heelDeg)
        app.pressBelow("default-heel")
        assertNull(stage.call { gradeBorders() }.moved.heelDeg)
    }

    @Test
    fun `practice is recorded when it is switched on, as much as is wanted`() {
        val stage = app.open(CoachRadio.None, Route.Recordings) { settled() }
        app.press("record")
        app.press("keep-more")
        val kept = stage.call { recordings() }
        assertTrue(kept.on)
        assertEquals(300u, kept.limitMb)
    }
}
