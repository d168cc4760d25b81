package org.heelfirst.app.flows

import androidx.compose.ui.test.assertIsDisplayed
import org.heelfirst.core.CoachRadio
import org.heelfirst.core.SessionOutcome
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** A sensor is found, kept and walked with. */
class WalkFlowTest : FlowTest() {
    @Test
    fun `pair the simulated sensor, walk, and see every step`() {
        val usual = app.configure
        app.configure = { usual(it).copy(radio = CoachRadio.Simulated("mixed", 7uL, 0.0)) }
        app.settled()
        app.core { leaveWelcome() }
        app.core { scan(true) }
        app.pass(5_000)
        val found = app.gateway.now.value.sensors.first()
        app.core { pair(found.sensor, org.heelfirst.core.Side.LEFT) }
        app.core { scan(false) }
        opened {
            tap("tab-more")
            tap("place-sensors")
            seen("paired-${found.sensor.value}").assertIsDisplayed()
            tap("tab-today")
            app.core { start("walking-burst") }
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
