package org.heelfirst.app.session

import org.heelfirst.app.StagedApplication
import org.heelfirst.core.SessionPhase
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** The process is killed in the middle of a session, and the person comes back. */
@RunWith(RobolectricTestRunner::class)
@Config(application = StagedApplication::class)
class ReturnTest {
    private val scene = Scene().grant("android.permission.HIGH_SAMPLING_RATE_SENSORS")

    @After
    fun close() = scene.close()

    @Test
    fun `what was done is kept, and going on is offered and not begun`() {
        scene.lead()
        scene.pass(30_000)
        val before = checkNotNull(scene.session)
        val again = scene.killed()
        val after = checkNotNull(again.gateway.now.value.session)
        assertEquals(before.session, after.session)
        assertEquals(before.counts, after.counts)
        assertEquals(SessionPhase.PAUSED, after.phase)
        assertNotNull(again.gateway.now.value.today.unfinished)
        assertFalse("nothing is kept awake for it", again.life.keeper.awake.isHeld)
        assertNull("no service for it", scene.service())
        again.call { resume() }
        assertTrue(again.life.keeper.awake.isHeld)
        assertNotNull(scene.service())
        again.call { stop(null) }
        again.gateway.shutDown()
    }
}
