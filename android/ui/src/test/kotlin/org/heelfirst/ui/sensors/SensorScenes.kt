package org.heelfirst.ui.sensors

import androidx.compose.runtime.remember
import org.heelfirst.core.CoachRadio
import org.heelfirst.core.SceneSensor
import org.heelfirst.core.Side
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.Route
import org.heelfirst.ui.gallery.Scene
import org.heelfirst.ui.walk.oneFoot
import org.heelfirst.ui.walk.walking

/** A simulated sensor on a foot; what is not said is as usual. */
internal fun sceneSensor(
    sensor: String,
    foot: Side,
    pattern: String = "heel",
    seed: ULong = 7u,
    kind: String = "movesense",
    battery: UByte? = 64u,
    until: Long? = null,
    drops: List<Long> = emptyList(),
    slippedDeg: Double = 0.0,
) = SceneSensor(
    sensor = sensor, name = "Sensor ${sensor.uppercase()}", kind = kind, foot = foot, pattern = pattern, seed = seed, slippedDeg = slippedDeg,
    signalDbm = -58, batteryPercent = battery, batteryFallsEveryMs = null, model = null, firmware = null, reachableFromMs = 0,
    reachableUntilMs = until, dropsAfterMs = drops, mutes = emptyList(), refuses = false,
)

/** Two for landings and a running pod. */
internal val nearby = CoachRadio.Scene(
    listOf(
        sceneSensor("a", Side.LEFT),
        sceneSensor("b", Side.RIGHT, kind = "witmotion", battery = 15u),
        sceneSensor("pod", Side.RIGHT, kind = "running-pod", battery = null),
    ),
)

private fun Stage.found() {
    settled()
    call { scan(true) }
    pass(5_000)
}

private fun Stage.paired() {
    found()
    call { pair(gateway.now.value.sensors.first { it.sensor.value.endsWith("a") }.sensor, Side.LEFT) }
    call { pair(gateway.now.value.sensors.first { it.sensor.value.endsWith("b") }.sensor, Side.RIGHT) }
    call { scan(false) }
    pass(2_000)
}

private fun Stage.calibrating(ms: Long) {
    paired()
    call { calibrate(gateway.now.value.sensors.first().sensor) }
    pass(ms)
}

/** A walk of which the signals were kept. */
internal fun Stage.recorded() {
    call { setRecording(true, null) }
    walking(20_000)
    call { stop(null) }
    pass(1_000)
}

private fun scene(name: String, route: Route, radio: CoachRadio = nearby, touches: List<String> = emptyList(), prepare: Stage.() -> Unit) =
    Scene(name, radio, prepare, touches = touches) { gateway, platform -> SensorScreens(route, gateway, platform, {}, {}) }

/** Sensors as the gallery shows them. */
val sensorScenes = listOf(
    scene("sensors-none", Route.Sensors, CoachRadio.None) { settled() },
    scene("sensors-found", Route.FindSensors) { found() },
    scene("sensors-paired", Route.Sensors) { paired() },
    scene("sensors-calibrating-still", Route.Sensors) { calibrating(3_000) },
    scene("sensors-calibrating-lift", Route.Sensors) { calibrating(12_000) },
    Scene("sensors-choose-foot", nearby, { found() }) { gateway, platform ->
        ChooseFootScreen(gateway.now.value.sensors.first().sensor, remember { SensorsViewModel(gateway, platform) })
    },
    scene("sensors-tapping", Route.Sensors) {
        found()
        call { tellFeetApart(gateway.now.value.sensors.filter { it.gradesLandings }.map { it.sensor }, Side.LEFT) }
        pass(3_000)
    },
    scene("sensors-doubt", Route.Sensors, CoachRadio.Simulated("heel", 7u, 25.0)) {
        settled()
        withSensor()
        call { calibrate(gateway.now.value.sensors.first().sensor) }
        pass(60_000)
        practising("walking-burst")
        pass(60_000)
    },
    scene("sensors-step-sounds", Route.StepSounds) { settled() },
    scene("sensors-borders", Route.GradeBorders) { settled() },
    scene("sensors-recordings", Route.Recordings) { settled() },
    scene("sensors-recording-delete", Route.Recordings, oneFoot("mixed"), touches = listOf("delete-0")) { recorded() },
)
