package org.heelfirst.app.cues

import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.provider.Settings
import android.speech.tts.TextToSpeech
import androidx.test.core.app.ApplicationProvider
import java.util.Locale
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotSame
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowTextToSpeech

/** An engine may be slow, break, lose its language, or be another one tomorrow; what it does not say is left to what was recorded. */
@RunWith(RobolectricTestRunner::class)
class EngineVoiceTest {
    private val context: Context = ApplicationProvider.getApplicationContext()
    private val later = mutableListOf<() -> Unit>()
    private val ended = mutableListOf<String>()
    private val voice = EngineVoice(context, { it() }, { _, work -> later += work }, {}).apply { use(Locale.ENGLISH) }

    private val latest get() = ShadowTextToSpeech.getLastTextToSpeechInstance()
    private val engine get() = shadowOf(latest)

    private fun starts(status: Int = TextToSpeech.SUCCESS) {
        ShadowTextToSpeech.addLanguageAvailability(Locale.ENGLISH)
        engine.onInitListener.onInit(status)
    }

    private fun says(text: String) = voice.say(text) { ended += text }

    private fun fails(id: String) = engine.utteranceProgressListener.onError(id, TextToSpeech.ERROR_NOT_INSTALLED_YET)

    @Test
    fun `what an engine could not say is over, and the engine is replaced`() {
        voice.wake()
        starts()
        assertTrue(says("Up"))
        val broken = engine
        fails("cue-1")
        assertEquals(listOf("Up"), ended)
        assertTrue(broken.isShutdown)
        assertFalse("it is for the recorded cues now", says("Hold"))
        starts()
        assertTrue(says("Down"))
        assertEquals(listOf("Down"), engine.spokenTextList)
    }

    @Test
    fun `one that breaks again is left alone until the next session`() {
        voice.wake()
        starts()
        says("Up")
        fails("cue-1")
        starts()
        says("Hold")
        fails("cue-2")
        val last = latest
        voice.wake()
        assertFalse(says("Down"))
        assertSame(last, latest)
        voice.wakeAnew()
        starts()
        assertNotSame(last, latest)
        assertTrue(says("Rest"))
    }

    @Test
    fun `one that does not tell of the end in time is replaced`() {
        voice.wake()
        starts()
        says("Up")
        val silent = engine
        voice.giveUp()
        assertTrue(silent.isShutdown)
        starts()
        assertTrue(says("Hold"))
    }

    @Test
    fun `one that never starts is given up, and tried anew with the next session`() {
        voice.wake()
        val first = latest
        later.forEach { it() }
        voice.wake()
        assertSame("no cue waits for it", first, latest)
        voice.wakeAnew()
        assertNotSame(first, latest)
        starts()
        assertTrue(says("Up"))
        shadowOf(first).onInitListener.onInit(TextToSpeech.ERROR)
        assertTrue("what a former one says late is nothing", says("Hold"))
    }

    @Test
    fun `another engine that the person chose speaks from the next session on`() {
        choose("org.one")
        voice.wake()
        starts()
        val before = engine
        voice.wakeAnew()
        assertFalse("the same stays", before.isShutdown)
        choose("org.other")
        voice.wakeAnew()
        assertTrue(before.isShutdown)
        starts()
        assertTrue(says("Up"))
    }

    private fun choose(engine: String) {
        val service = ComponentName(engine, "$engine.Service")
        shadowOf(context.packageManager).addServiceIfNotPresent(service)
        val filter = IntentFilter(TextToSpeech.Engine.INTENT_ACTION_TTS_SERVICE).apply { addCategory(Intent.CATEGORY_DEFAULT) }
        shadowOf(context.packageManager).addIntentFilterForService(service, filter)
        Settings.Secure.putString(context.contentResolver, Settings.Secure.TTS_DEFAULT_SYNTH, engine)
    }
}
