package org.heelfirst.ui.walk

import androidx.compose.runtime.remember
import kotlinx.coroutines.runBlocking
import org.heelfirst.core.CoachRadio
import org.heelfirst.core.Orthosis
import org.heelfirst.core.Place
import org.heelfirst.core.PracticeContext
import org.heelfirst.core.Side
import org.heelfirst.core.WalkingAid
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.gallery.Scene
import org.heelfirst.ui.sensors.sceneSensor

/** The circumstances of a walk outside, with a cane and a brace. */
internal val outdoors = PracticeContext("", Orthosis.AFO, WalkingAid.CANE, Place.OUTDOORS, helper = false, hotOrTired = false)

internal fun oneFoot(pattern: String, seed: ULong = 7u) = CoachRadio.Simulated(pattern, seed, 0.0)

/** Keeps the simulated sensors, learns how they sit, and walks for so long. */
internal fun Stage.walking(ms: Long, exercise: String = "walking-burst") {
    settled()
    withSensor()
    gateway.now.value.sensors.filter { it.foot == null }.forEach { call { pair(it.sensor, Side.RIGHT) } }
    gateway.now.value.sensors.filter { it.foot != null }.forEach {
        call { calibrate(it.sensor) }
        pass(60_000)
    }
    practising(exercise)
    pass(ms)
    counted()
}

/** A clock that only tests move tells no countdown: it is asked for. */
private fun Stage.counted() = runBlocking { gateway.refresh() }

private fun scene(name: String, radio: CoachRadio = CoachRadio.None, prepare: Stage.() -> Unit) =
    Scene(name, radio, prepare, inSession = true) { gateway, platform -> WalkRoute(remember { WalkViewModel(gateway, platform) }) }

/** A walk as the gallery shows it. */
val walkScenes = listOf(
    scene("walk-mixed", oneFoot("mixed")) { walking(17_000) },
    scene("walk-heel", oneFoot("heel")) { walking(12_000) },
    scene("walk-slap", oneFoot("slap")) { walking(12_000) },
    scene("walk-drag", oneFoot("drag")) { walking(12_000) },
    scene(
        "walk-both-feet",
        CoachRadio.Scene(listOf(sceneSensor("a", Side.LEFT, "mixed"), sceneSensor("b", Side.RIGHT, "heel", seed = 3u))),
    ) { walking(15_000) },
    // Its link broke for a moment during the last step.
    scene("walk-not-graded", CoachRadio.Scene(listOf(sceneSensor("a", Side.LEFT, "mixed", drops = listOf(8_000))))) { walking(9_000) },
    scene("walk-no-sensor") {
        settled()
        practising("walking-burst")
        pass(11_000)
        counted()
    },
    scene("walk-get-ready") {
        settled()
        practising("walking-burst")
        pass(500)
        counted()
    },
    scene("walk-lost-sensor", CoachRadio.Scene(listOf(sceneSensor("a", Side.LEFT, "mixed", until = 100_000)))) {
        walking(20_000)
    },
    scene("walk-paused", oneFoot("mixed")) {
        walking(14_000)
        call { pause() }
    },
    scene("walk-set-up-outdoors", oneFoot("mixed")) {
        settled()
        withSensor()
        call { setContext(outdoors) }
        call { start("walking-burst") }
        pass(2_000)
    },
    scene("walk-set-up") {
        settled()
        call { start("walking-burst") }
        pass(1_000)
    },
    Scene("walk-pocket", inSession = true, names = setOf("Walk")) { _, _ -> Pocket("Walk", keys = true) {} },
)
