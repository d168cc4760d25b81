package org.heelfirst.app.cues

import android.content.Intent
import android.media.AudioAttributes
import android.media.AudioManager
import android.os.VibratorManager
import android.speech.tts.TextToSpeech
import java.util.Locale
import org.heelfirst.app.StagedApplication
import org.heelfirst.app.session.Scene
import org.heelfirst.core.SessionPhase
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNotSame
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowMediaPlayer
import org.robolectric.shadows.ShadowTextToSpeech

@RunWith(RobolectricTestRunner::class)
@Config(application = StagedApplication::class)
class CuePlayerTest {
    private val scene = Scene()
    private val audio = scene.app.getSystemService(AudioManager::class.java)
    private val clips = mutableListOf<String>()

    private val engine get() = shadowOf(ShadowTextToSpeech.getLastTextToSpeechInstance())
    private val vibrator get() = shadowOf(scene.app.getSystemService(VibratorManager::class.java).defaultVibrator)

    @Before
    fun hear() {
        ShadowMediaPlayer.setMediaInfoProvider { ShadowMediaPlayer.MediaInfo(300, 0) }
        ShadowMediaPlayer.setCreateListener { _, _ -> clips += "clip" }
    }

    @After
    fun close() = scene.close()

    private fun voice(locale: Locale = Locale.ENGLISH) {
        ShadowTextToSpeech.addLanguageAvailability(locale)
        scene.gateway
        scene.app.sessionLife.cues.getReady()
        scene.heard()
        engine.onInitListener.onInit(TextToSpeech.SUCCESS)
        scene.heard()
    }

    private fun lead() {
        scene.begin()
        scene.heard()
        scene.call { ready() }
        repeat(12) {
            scene.pass(1_000)
            scene.heard()
        }
    }

    @Test
    fun `cues are spoken, sounded and felt`() {
        voice()
        lead()
        val said = engine.spokenTextList
        assertTrue("$said", said.containsAll(listOf("Get into position. Say when you are ready.", "Up", "Slowly down")))
        assertNotNull(vibrator.vibrationAttributesFromLastVibration)
        assertEquals("no clip where the phone speaks", 0, clips.size)
    }

    @Test
    fun `voice off is silent`() {
        voice()
        scene.app.platform.choose { it.copy(voice = false) }
        lead()
        assertEquals(emptyList<String>(), engine.spokenTextList)
        assertEquals(0, clips.size)
    }

    @Test
    fun `haptics off is still`() {
        voice()
        scene.app.platform.choose { it.copy(haptics = false) }
        lead()
        assertTrue("cues were said", engine.spokenTextList.isNotEmpty())
        assertNull("nothing was ever felt", vibrator.vibrationAttributesFromLastVibration)
    }

    @Test
    fun `without an engine the recorded cues are heard`() {
        lead()
        assertTrue("$clips", clips.size >= 3)
        assertTrue(scene.app.sessionLife.cues.hasVoice.value)
    }

    @Test
    fun `an engine without the language leaves it to the recorded cues`() {
        voice(Locale.forLanguageTag("fi"))
        lead()
        assertEquals(emptyList<String>(), engine.spokenTextList)
        assertTrue(clips.size >= 3)
    }

    @Test
    fun `an engine that does not start is tried again later, and the recorded cues are heard meanwhile`() {
        ShadowTextToSpeech.addLanguageAvailability(Locale.ENGLISH)
        val cues = scene.app.also { it.gateway }.sessionLife.cues
        cues.getReady()
        scene.heard()
        engine.onInitListener.onInit(TextToSpeech.ERROR)
        val broken = ShadowTextToSpeech.getLastTextToSpeechInstance()
        lead()
        assertTrue("$clips", clips.size >= 3)
        voice()
        assertNotSame(broken, ShadowTextToSpeech.getLastTextToSpeechInstance())
        cues.readAloud("Many people hold a cane")
        scene.heard()
        assertEquals(listOf("Many people hold a cane"), engine.spokenTextList)
    }

    @Test
    fun `an engine that died is replaced`() {
        voice()
        val dead = engine
        scene.app.sessionLife.cues.readAloud("Hello")
        scene.heard()
        dead.utteranceProgressListener.onError("cue-1", TextToSpeech.ERROR_SERVICE)
        scene.heard()
        assertTrue(dead.isShutdown)
        engine.onInitListener.onInit(TextToSpeech.SUCCESS)
        scene.heard()
        scene.app.sessionLife.cues.readAloud("Hello again")
        scene.heard()
        assertEquals(listOf("Hello again"), engine.spokenTextList)
    }

    @Test
    fun `music is made softer while something is said`() {
        voice()
        scene.begin()
        scene.heard()
        val asked = shadowOf(audio).lastAudioFocusRequest
        assertEquals(AudioManager.AUDIOFOCUS_GAIN_TRANSIENT_MAY_DUCK, asked.durationHint)
        assertEquals(AudioAttributes.USAGE_ASSISTANCE_NAVIGATION_GUIDANCE, asked.audioFocusRequest.audioAttributes.usage)
    }

    @Test
    fun `a call pauses the session`() {
        lead()
        audio.mode = AudioManager.MODE_RINGTONE
        scene.pass(1_000)
        scene.pass(0)
        assertEquals(SessionPhase.PAUSED, scene.session?.phase)
        assertTrue(scene.gateway.problems.value.isEmpty())
    }

    @Test
    fun `nothing is said on a call`() {
        voice()
        audio.mode = AudioManager.MODE_IN_CALL
        scene.begin()
        scene.heard()
        assertEquals(emptyList<String>(), engine.spokenTextList)
    }

    @Test
    fun `a call that takes the loudspeaker pauses the session`() {
        voice()
        lead()
        shadowOf(audio).lastAudioFocusRequest.listener.onAudioFocusChange(AudioManager.AUDIOFOCUS_LOSS_TRANSIENT)
        scene.heard()
        scene.pass(0)
        assertEquals(SessionPhase.PAUSED, scene.session?.phase)
    }

    @Test
    fun `pulling out the headphones pauses the session`() {
        lead()
        scene.app.sendBroadcast(Intent(AudioManager.ACTION_AUDIO_BECOMING_NOISY))
        scene.pass(0)
        scene.pass(0)
        assertEquals(SessionPhase.PAUSED, scene.session?.phase)
    }

    @Test
    fun `after the session nothing listens`() {
        val before = shadowOf(scene.app).registeredReceivers.size
        lead()
        assertEquals(before + 1, shadowOf(scene.app).registeredReceivers.size)
        scene.call { stop(null) }
        assertEquals(before, shadowOf(scene.app).registeredReceivers.size)
    }

    /** From before the clock is moved, so that what the core does until it says the word is in it. */
    @Test
    fun `a cue is on its way to the ear soon after its moment`() {
        val waitedUs = mutableListOf<Long>()
        scene.begin()
        scene.heard()
        scene.call { ready() }
        repeat(60) {
            val (movedNs, before) = System.nanoTime() to scene.app.sessionLife.cues.playedNs
            scene.pass(1_000)
            scene.heard()
            val played = scene.app.sessionLife.cues.playedNs
            if (played != before) waitedUs += (played - movedNs) / 1_000
        }
        waitedUs.sort()
        val most = waitedUs[waitedUs.size * 9 / 10]
        println("measured: from the moment of a cue to the call that sounds it: median ${waitedUs[waitedUs.size / 2]} us, 9 of 10 within $most us")
        assertTrue("${waitedUs.size} cues", waitedUs.size > 10)
        assertTrue("$most us", waitedUs.first() >= 0 && most <= 100_000)
    }
}
