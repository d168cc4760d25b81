package org.heelfirst.app.session

import com.sun.management.OperatingSystemMXBean
import java.lang.management.ManagementFactory
import org.heelfirst.app.StagedApplication
import org.junit.After
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowMediaPlayer

/** What a running session costs. All threads of the process count, the core's own and the tests' too; so it is an upper bound. */
@RunWith(RobolectricTestRunner::class)
@Config(application = StagedApplication::class)
class BatteryTest {
    private val scene = Scene().grant("android.permission.HIGH_SAMPLING_RATE_SENSORS")
    private val process = ManagementFactory.getOperatingSystemMXBean() as OperatingSystemMXBean

    init {
        ShadowMediaPlayer.setMediaInfoProvider { ShadowMediaPlayer.MediaInfo(300, 0) }
    }

    @After
    fun close() = scene.close()

    @Test
    fun `with the screen off a session costs little`() {
        scene.lead("seated-march")
        scene.service()
        tell("with the screen off")
    }

    private fun tell(how: String) {
        run(seconds = 30) // until the compiler has seen it
        val (before, counted) = process.processCpuTime to scene.session?.counts?.sumOf { it.repetitions }
        run(SECONDS)
        val usPerSecond = (process.processCpuTime - before) / 1_000 / SECONDS
        println("measured: a second of a running session $how: $usPerSecond us of CPU in all threads")
        assertTrue("$usPerSecond us", usPerSecond < MOST_US)
        assertTrue("it was led on", scene.session?.counts?.sumOf { it.repetitions } != counted || scene.session?.outcome != null)
    }

    private fun run(seconds: Int) = repeat(seconds) {
        scene.pass(1_000)
        scene.heard()
    }

    private companion object {
        const val SECONDS = 60
        const val MOST_US = 5_000L
    }
}
