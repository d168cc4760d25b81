package org.heelfirst.ui.sensors

import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import org.heelfirst.core.CalibrationSnapshot
import org.heelfirst.core.CalibrationStage
import org.heelfirst.core.CoachEvent
import org.heelfirst.core.CueHaptic
import org.heelfirst.core.CueSound
import org.heelfirst.core.LinkState
import org.heelfirst.core.SensorId
import org.heelfirst.core.SensorSnapshot
import org.heelfirst.core.Side
import org.heelfirst.gateway.FakeCore
import org.heelfirst.gateway.Heeded
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.Abilities
import org.heelfirst.ui.FakePlatform
import org.heelfirst.ui.Granted
import org.heelfirst.ui.Permission
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

/** In the same surroundings as the screens' tests: the real core knows one set of classes in a process. */
@RunWith(RobolectricTestRunner::class)
class SensorsViewModelTest {
    private val left = sensor("a", Side.LEFT)
    private val right = sensor("b")
    private val pod = sensor("pod", grades = false)
    private val now = Stage().use { it.gateway.now.value }.copy(sensors = listOf(left, right, pod))
    private val platform = FakePlatform()

    private fun core(calibration: CalibrationSnapshot? = null) =
        FakeCore().answer("snapshot") { now.copy(calibration = calibration) }.answer("labels") { emptyMap<String, String>() }

    private fun FakeCore.model() = SensorsViewModel(gateway(), platform)

    private val SensorsViewModel.shown get() = runBlocking { state.first() }

    @Test
    fun `those that are kept and those that were found are shown apart`() {
        val shown = core().model().shown
        assertEquals(listOf(left), shown.paired)
        assertEquals(listOf(right, pod), shown.found)
        assertTrue(shown.bothFeet.isEmpty()) // a pod does not tell feet
    }

    @Test
    fun `what the device allows decides whether there is anything to look with`() {
        val model = core().model()
        fun access(granted: Granted) = platform.run { abilities.value = Abilities(mapOf(Permission.BLUETOOTH to granted)) }.let { model.shown.access }
        assertEquals(RadioAccess.READY, access(Granted.YES))
        assertEquals(RadioAccess.TO_BE_ASKED, access(Granted.NOT_ASKED))
        assertEquals(RadioAccess.REFUSED, access(Granted.NO))
        platform.abilities.value = Abilities(hasBluetooth = false)
        assertEquals(RadioAccess.NONE, model.shown.access)
        val standIn = FakeCore().answer("snapshot") { now.copy(standInText = "Simulated foot") }.answer("labels") { emptyMap<String, String>() }
        assertEquals(RadioAccess.READY, standIn.model().shown.access)
    }

    @Test
    fun `a calibration is shown until its end was seen, and an old end never`() {
        val core = core(calibration(CalibrationStage.DONE))
        val model = core.model()
        assertNull(model.shown.calibration)
        core.say(CoachEvent.Calibration(calibration(CalibrationStage.SIT)))
        assertEquals(CalibrationStage.SIT, model.shown.calibration?.stage)
        core.say(CoachEvent.Calibration(calibration(CalibrationStage.FAILED)))
        assertEquals(CalibrationStage.FAILED, model.shown.calibration?.stage)
        model.seenEnd()
        assertNull(model.shown.calibration)
    }

    @Test
    fun `the foot that was chosen pairs the sensor and ends the looking`() {
        val core = core()
        val model = core.model()
        model.look(true)
        model.choose(right.sensor)
        assertEquals(Task.Choosing(right.sensor), model.shown.task)
        model.choose(right.sensor, Side.RIGHT)
        assertEquals(Task.Nothing, model.shown.task)
        val told = core.asked.filter { it.name in setOf("scan", "pair") }
        assertEquals(listOf(Heeded("scan", listOf(true)), Heeded("pair", listOf(right.sensor, Side.RIGHT)), Heeded("scan", listOf(false))), told)
    }

    private fun sensor(id: String, foot: Side? = null, grades: Boolean = true) = SensorSnapshot(
        sensor = SensorId(id), name = id, kind = "movesense", kindText = "", gradesLandings = grades, limitsText = null, foot = foot,
        link = LinkState.IDLE, linkText = "", signalDbm = null, signalText = null, lostSamples = 0u, lostIsEstimated = false,
        batteryPercent = null, batteryText = null, batteryLow = false, model = null, firmware = null, cadencePerMin = null, speedMps = null,
        mountQuality = null, mountText = "",
    )

    private fun calibration(stage: CalibrationStage) = CalibrationSnapshot(
        sensor = left.sensor, foot = Side.LEFT, stage = stage, atMs = 0, text = "", speech = null, sound = CueSound.SILENT,
        haptic = CueHaptic.STILL, remainingS = null, liftsCount = 0u, liftsOf = 3u, quality = null, notice = null,
        isOver = stage != CalibrationStage.SIT,
    )
}
