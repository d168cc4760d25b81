package org.heelfirst.app.companion

import android.companion.CompanionDeviceManager
import android.content.pm.PackageManager
import android.os.Looper
import androidx.activity.ComponentActivity
import androidx.test.core.app.ApplicationProvider
import kotlinx.coroutines.flow.flowOf
import org.heelfirst.app.HeelfirstApplication
import org.heelfirst.app.Opening
import org.heelfirst.core.CoachEvent
import org.heelfirst.core.CoachRadio
import org.heelfirst.core.SensorId
import org.heelfirst.core.SensorSnapshot
import org.heelfirst.core.Side
import org.heelfirst.gateway.FakeCore
import org.heelfirst.gateway.Stage
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf

@RunWith(RobolectricTestRunner::class)
class CompanionsTest {
    private val app: HeelfirstApplication = ApplicationProvider.getApplicationContext()
    private val manager get() = shadowOf(app.getSystemService(CompanionDeviceManager::class.java))
    private val core = FakeCore()
        .answer("snapshot") { snapshot.copy(sensors = emptyList()) }
        .answer("labels") { emptyMap<String, String>() }

    private fun begin(isThere: Boolean = true) {
        shadowOf(app.packageManager).setSystemFeature(PackageManager.FEATURE_COMPANION_DEVICE_SETUP, isThere)
        val activity = Robolectric.buildActivity(ComponentActivity::class.java).create()
        Companions(activity.get(), flowOf(Opening.Open(core.gateway())))
        activity.start().resume()
        shadowOf(Looper.getMainLooper()).idle()
    }

    private fun say(id: String, foot: Side?) {
        core.say(CoachEvent.Sensor(sensor.copy(sensor = SensorId(id), foot = foot)))
        shadowOf(Looper.getMainLooper()).idle()
    }

    @Test
    fun `a sensor is offered when it was paired`() {
        begin()
        say(ADDRESS, null)
        assertNull("it was only found", manager.lastAssociationRequest)
        say(ADDRESS, Side.LEFT)
        assertNotNull(manager.lastAssociationRequest)
        assertEquals(true, manager.lastAssociationRequest.isSingleDevice)
    }

    @Test
    fun `what has no address is not offered`() {
        begin()
        say("simulated-1", Side.LEFT)
        assertNull(manager.lastAssociationRequest)
    }

    @Test
    fun `a phone without companions does without`() {
        begin(isThere = false)
        say(ADDRESS, Side.LEFT)
        assertNull(manager.lastAssociationRequest)
    }

    private companion object {
        const val ADDRESS = "00:11:22:33:AA:BB"

        val snapshot by lazy { Stage(radio = CoachRadio.Simulated("heel", 7uL, 0.0)).use { it.welcomed().withSensor().gateway.now.value } }
        val sensor: SensorSnapshot by lazy { snapshot.sensors.first() }
    }
}
