package org.heelfirst.app.companion

import android.app.PendingIntent
import android.companion.CompanionDeviceManager
import android.content.Intent
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
import org.robolectric.android.controller.ActivityController

@RunWith(RobolectricTestRunner::class)
class CompanionsTest {
    private val app: HeelfirstApplication = ApplicationProvider.getApplicationContext()
    private val manager get() = shadowOf(app.getSystemService(CompanionDeviceManager::class.java))
    private var before = emptyList<SensorSnapshot>()
    private val core = FakeCore()
        .answer("snapshot") { snapshot.copy(sensors = before) }
        .answer("labels") { emptyMap<String, String>() }

    private fun begin(isThere: Boolean = true): ActivityController<ComponentActivity> {
        shadowOf(app.packageManager).setSystemFeature(PackageManager.FEATURE_COMPANION_DEVICE_SETUP, isThere)
        val activity = Robolectric.buildActivity(ComponentActivity::class.java).create()
        Companions(activity.get(), flowOf(Opening.Open(core.gateway())))
        activity.start().resume()
        shadowOf(Looper.getMainLooper()).idle()
        return activity
    }

    private fun told(id: String, foot: Side?) = sensor.copy(sensor = SensorId(id), foot = foot)

    private fun say(id: String, foot: Side?) {
        core.say(CoachEvent.Sensor(told(id, foot)))
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
    fun `one that was paired before is not offered at opening`() {
        before = listOf(told(ADDRESS, Side.LEFT))
        begin()
        assertNull(manager.lastAssociationRequest)
        say(OTHER, Side.RIGHT)
        assertNotNull(manager.lastAssociationRequest)
    }

    @Test
    @Suppress("DEPRECATION") // as the app asks, for older phones
    fun `a sensor that is forgotten is no companion any more`() {
        val system = app.getSystemService(CompanionDeviceManager::class.java)
        begin()
        say(ADDRESS, Side.LEFT)
        say(OTHER, Side.RIGHT)
        listOf(ADDRESS, OTHER).forEach(manager::addAssociation)
        say(ADDRESS, null)
        assertEquals(listOf(OTHER), system.associations)
        manager.addAssociation(ADDRESS)
        before = listOf(told(OTHER, Side.RIGHT))
        begin()
        assertEquals("agreed to too late", listOf(OTHER), system.associations)
    }

    @Test
    @Suppress("DEPRECATION") // what newer systems call calls it
    fun `a sensor that is found after the window went asks nothing`() {
        val activity = begin()
        say(ADDRESS, Side.LEFT)
        val found = manager.lastAssociationCallback
        activity.pause().stop().destroy()
        found.onDeviceFound(PendingIntent.getActivity(app, 0, Intent("any"), PendingIntent.FLAG_IMMUTABLE).intentSender)
        assertNull(shadowOf(activity.get()).nextStartedActivity)
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
        const val OTHER = "00:11:22:33:AA:CC"

        val snapshot by lazy { Stage(radio = CoachRadio.Simulated("heel", 7uL, 0.0)).use { it.welcomed().withSensor().gateway.now.value } }
        val sensor: SensorSnapshot by lazy { snapshot.sensors.first() }
    }
}
