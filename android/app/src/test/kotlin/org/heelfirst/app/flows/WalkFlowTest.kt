package org.heelfirst.app.flows

import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.performScrollTo
import org.heelfirst.core.CoachRadio
import org.heelfirst.core.SceneSensor
import org.heelfirst.core.SessionOutcome
import org.heelfirst.core.Side
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** A sensor is found, kept and walked with, by touch alone. */
class WalkFlowTest : FlowTest() {
    private val onTheLeft = SceneSensor(
        sensor = "a", name = "Sensor A", kind = "movesense", foot = Side.LEFT, pattern = "mixed", seed = 7u, slippedDeg = 0.0, signalDbm = -58,
        batteryPercent = 64u, batteryFallsEveryMs = null, model = null, firmware = null, reachableFromMs = 0, reachableUntilMs = null,
        dropsAfterMs = emptyList(), mutes = emptyList(), refuses = false,
    )

    @Test
    fun `pair the simulated sensor, walk, and see every step`() {
        val usual = app.configure
        app.configure = { usual(it).copy(radio = CoachRadio.Scene(listOf(onTheLeft))) }
        app.settled()
        app.core { leaveWelcome() }
        opened {
            tap("tab-more")
            tap("place-sensors")
            tap("look")
            pass(seconds = 5)
            val found = app.gateway.now.value.sensors.first().sensor.value
            tap("use-$found")
            tap("foot-left")
            pass(seconds = 1)
            tap("tab-more")
            tap("place-sensors")
            seen("paired-$found").performScrollTo().assertIsDisplayed()
            tap("tab-today")
            tap("item-walking-burst")
            tap("start")
            pass(seconds = 1)
            tap("ready")
            pass(seconds = 20)
            seen("steps").assertIsDisplayed()
            assertTrue(app.gateway.now.value.lastSteps.isNotEmpty())
            assertTrue(app.gateway.stepsSummary.value.isNotEmpty())
            tap("arrived")
            pass(seconds = 2)
            assertEquals(SessionOutcome.DONE, app.gateway.done.value?.outcome)
            assertTrue(checkNotNull(app.gateway.done.value?.walk).stepsCount > 5u)
        }
    }
}
