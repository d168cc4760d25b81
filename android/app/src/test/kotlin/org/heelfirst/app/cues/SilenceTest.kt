package org.heelfirst.app.cues

import android.media.AudioAttributes
import android.media.AudioManager
import android.os.VibratorManager
import android.view.accessibility.AccessibilityManager
import androidx.test.core.app.ApplicationProvider
import kotlinx.coroutines.Dispatchers
import org.heelfirst.app.HeelfirstApplication
import org.heelfirst.core.CoachEvent
import org.heelfirst.core.CueHaptic
import org.heelfirst.core.CueSnapshot
import org.heelfirst.core.CueSound
import org.heelfirst.core.SessionId
import org.heelfirst.gateway.FakeCore
import org.heelfirst.gateway.Stage
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf

/** Which cues are heard and felt, and when they are not. */
@RunWith(RobolectricTestRunner::class)
class SilenceTest {
    private val app: HeelfirstApplication = ApplicationProvider.getApplicationContext()
    private val audio = app.getSystemService(AudioManager::class.java)
    private val sounded = mutableListOf<Pair<CueSound, Int>>()
    private val core = FakeCore()
        .answer("snapshot") { empty }
        .answer("labels") { emptyMap<String, String>() }
        .answer("languages") { emptyList<Any>() }
    private val vibrator get() = shadowOf(app.getSystemService(VibratorManager::class.java).defaultVibrator)
    private var heardNs = 0L

    init {
        val tones = object : Sounding {
            override fun prepare() = Unit

            override fun play(sound: CueSound, semitones: Int) {
                sounded += sound to semitones
                heardNs = System.nanoTime()
            }
        }
        CuePlayer(app, core.gateway(), { app.platform }, Dispatchers.Unconfined, tones)
    }

    private fun cue(sound: CueSound, haptic: CueHaptic = CueHaptic.STILL, tone: Int? = null) =
        core.say(CoachEvent.Cue(CueSnapshot(SessionId("one"), 0, "step-success", "", null, sound, haptic, tone)))

    private fun readerIsOn() {
        shadowOf(app.getSystemService(AccessibilityManager::class.java)).setTouchExplorationEnabled(true)
        app.platform.lookAgain()
        assertTrue(app.platform.abilities.value.screenReader)
    }

    private fun speaks(usage: Int) =
        shadowOf(audio).setActivePlaybackConfigurationsFor(listOf(AudioAttributes.Builder().setUsage(usage).build()))

    @Test
    fun `a step sounds with its tone`() {
        cue(CueSound.STEP_TONE, tone = -7)
        assertEquals(listOf(CueSound.STEP_TONE to -7), sounded)
    }

    @Test
    fun `sounds off are off`() {
        app.platform.choose { it.copy(sounds = false) }
        cue(CueSound.UP, CueHaptic.SHORT)
        assertEquals(emptyList<Any>(), sounded)
        assertTrue("what is felt goes on", vibrator.isVibrating)
    }

    @Test
    fun `what is to be felt is felt unless that is off`() {
        app.platform.choose { it.copy(haptics = false) }
        cue(CueSound.UP, CueHaptic.SHORT)
        assertFalse(vibrator.isVibrating)
        app.platform.choose { it.copy(haptics = true) }
        cue(CueSound.UP, CueHaptic.SHORT)
        assertTrue(vibrator.isVibrating)
    }

    @Test
    fun `steps are silent while a screen reader speaks, and phases are not`() {
        readerIsOn()
        speaks(AudioAttributes.USAGE_ASSISTANCE_ACCESSIBILITY)
        cue(CueSound.STEP_SUCCESS)
        cue(CueSound.UP)
        assertEquals(listOf(CueSound.UP to 0), sounded)
        speaks(AudioAttributes.USAGE_MEDIA)
        cue(CueSound.STEP_SUCCESS)
        assertEquals(2, sounded.size)
    }

    @Test
    fun `nothing sounds on a call`() {
        audio.mode = AudioManager.MODE_IN_COMMUNICATION
        cue(CueSound.STEP_SUCCESS)
        cue(CueSound.UP)
        assertEquals(emptyList<Any>(), sounded)
    }

    @Test
    fun `every vibration is told from every other`() {
        val beats = CueHaptic.entries.map { Haptics.beats(it).toList() }
        assertEquals(beats.size, beats.distinct().size)
        assertTrue("all are over within a second", beats.all { it.sum() < 1_000 })
    }

    @Test
    fun `a step's sound is on its way soon`() {
        val waitedUs = (1..200).map {
            val saidNs = System.nanoTime()
            cue(CueSound.STEP_SUCCESS, CueHaptic.SHORT)
            (heardNs - saidNs) / 1_000
        }.sorted()
        println("measured: from the core's word of a step to its tone: median ${waitedUs[100]} us, 99 of 100 within ${waitedUs[198]} us")
        assertTrue("${waitedUs[198]} us", waitedUs[198] <= SOON_US)
    }

    private companion object {
        const val SOON_US = 100_000L

        /** Nothing runs and nothing is planned. */
        val empty by lazy { Stage().use { it.gateway.now.value } }
    }
}
