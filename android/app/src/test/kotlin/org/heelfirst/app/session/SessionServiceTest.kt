package org.heelfirst.app.session

import android.app.Application
import android.content.ComponentName
import android.content.Context
import android.content.ContextWrapper
import android.content.Intent
import android.content.pm.ServiceInfo.FOREGROUND_SERVICE_TYPE_CONNECTED_DEVICE
import android.content.pm.ServiceInfo.FOREGROUND_SERVICE_TYPE_HEALTH
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
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
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

private const val OFTEN = "android.permission.HIGH_SAMPLING_RATE_SENSORS"
private const val CONNECT = "android.permission.BLUETOOTH_CONNECT"

@RunWith(RobolectricTestRunner::class)
@Config(application = StagedApplication::class)
class SessionServiceTest {
    private val scene = Scene()

    @After
    fun close() = scene.close()

    @Test
    fun `a session brings the service, and its end takes it away`() {
        scene.grant(OFTEN).lead()
        val service = checkNotNull(scene.service())
        assertEquals(FOREGROUND_SERVICE_TYPE_HEALTH, service.get().foregroundServiceType)
        scene.call { stop(null) }
        assertTrue(shadowOf(service.get()).isStoppedBySelf)
        assertTrue(shadowOf(service.get()).isForegroundStopped)
    }

    @Test
    fun `one session asks for one service`() {
        scene.grant(OFTEN).lead()
        assertNotNull(scene.service())
        scene.call { pause() }
        scene.call { resume() }
        scene.pass(10_000)
        assertNull(scene.service())
    }

    @Test
    fun `without any permission a session runs without a service`() {
        scene.lead()
        assertNull(scene.service())
        assertTrue(scene.keeper.awake.isHeld)
        assertTrue(scene.gateway.problems.value.isEmpty())
        scene.pass(20_000)
        assertTrue(checkNotNull(scene.session).repetition > 1u)
    }

    @Test
    fun `the kinds follow from what was granted and what is used`() {
        assertNull(scene.app.serviceTypes(usesSensor = true))
        scene.grant(CONNECT)
        assertNull(scene.app.serviceTypes(usesSensor = false))
        assertEquals(FOREGROUND_SERVICE_TYPE_CONNECTED_DEVICE, scene.app.serviceTypes(usesSensor = true))
        scene.grant(OFTEN)
        assertEquals(FOREGROUND_SERVICE_TYPE_HEALTH, scene.app.serviceTypes(usesSensor = false))
        assertEquals(FOREGROUND_SERVICE_TYPE_HEALTH or FOREGROUND_SERVICE_TYPE_CONNECTED_DEVICE, scene.app.serviceTypes(usesSensor = true))
    }

    @Test
    fun `where the kinds are refused together the session's own is tried alone`() {
        val both = FOREGROUND_SERVICE_TYPE_HEALTH or FOREGROUND_SERVICE_TYPE_CONNECTED_DEVICE
        val tried = mutableListOf<Int>()
        assertTrue(comeForward(both) { if (it == both) throw SecurityException("no sensor any more") else tried += it })
        assertFalse(comeForward(FOREGROUND_SERVICE_TYPE_CONNECTED_DEVICE) { throw SecurityException("none") })
        assertTrue("before Android 14", comeForward(0) { tried += it })
        assertEquals(listOf(FOREGROUND_SERVICE_TYPE_HEALTH, 0), tried)
    }

    @Test
    fun `a service that was refused behind the window is asked for again before it`() {
        val behind = Behind(scene.grant(OFTEN).app)
        val keeper = SessionKeeper(behind, scene.gateway, CoroutineScope(Dispatchers.Main.immediate))
        scene.lead()
        keeper.windowIsInFront()
        assertEquals(0, behind.begun)
        behind.refuses = false
        keeper.windowIsInFront()
        keeper.windowIsInFront()
        assertEquals("once", 1, behind.begun)
        keeper.refused()
        keeper.windowIsInFront()
        assertEquals("it could not come forward", 2, behind.begun)
        scene.call { stop(null) }
        keeper.refused()
        keeper.windowIsInFront()
        assertEquals("nothing runs", 2, behind.begun)
    }

    @Test
    fun `a service that may not come forward says so`() {
        scene.grant(OFTEN).lead()
        shadowOf(scene.app as Application).denyPermissions(OFTEN)
        assertTrue(shadowOf(checkNotNull(scene.service()).get()).isStoppedBySelf)
        scene.grant(OFTEN).keeper.windowIsInFront()
        assertNotNull(scene.service())
    }

    /** Where Android lets nobody begin a service, as behind the window. */
    private class Behind(base: Context) : ContextWrapper(base) {
        var refuses = true
        var begun = 0

        override fun startForegroundService(service: Intent?): ComponentName? =
            if (refuses) throw IllegalStateException("behind the window") else null.also { begun++ }
    }

    @Test
    fun `a service that comes too late goes at once`() {
        scene.grant(OFTEN).lead()
        scene.call { stop(null) }
        val service = checkNotNull(scene.service())
        assertTrue(shadowOf(service.get()).isStoppedBySelf)
    }

    @Test
    fun `the phone is kept awake only while the session is led`() {
        scene.begin()
        assertTrue(scene.keeper.awake.isHeld)
        scene.call { ready() }
        scene.pass(5_000)
        scene.call { pause() }
        scene.pass(SessionKeeper.PAUSE_MS - 60_000)
        assertTrue("a short pause", scene.keeper.awake.isHeld)
        scene.pass(61_000)
        assertFalse("a long pause", scene.keeper.awake.isHeld)
        scene.call { resume() }
        assertTrue(scene.keeper.awake.isHeld)
        scene.call { stop(null) }
        assertFalse("it is over", scene.keeper.awake.isHeld)
    }

    @Test
    fun `the service stays while the session is led`() {
        scene.grant(OFTEN).lead()
        val service = checkNotNull(scene.service())
        scene.pass(30_000)
        assertEquals(1, checkNotNull(scene.session).set.toInt())
        assertTrue(checkNotNull(scene.session).phase != SessionPhase.PAUSED)
        assertFalse(shadowOf(service.get()).isStoppedBySelf)
    }
}
