package org.heelfirst.app.cues

import org.heelfirst.app.StagedApplication
import org.heelfirst.app.session.Scene
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
@Config(application = StagedApplication::class)
class RecordedVoiceTest {
    @Test
    fun `every fixed cue of English has its file`() = all("en")

    @Test
    fun `every fixed cue of German has its file`() = all("de")

    @Test
    fun `every fixed cue of Arabic has its file`() = all("ar")

    private fun all(language: String) = Scene(language).use { scene ->
        val recorded = RecordedVoice.recorded(scene.app, language)
        val fixed = scene.gateway.labels.value.filterKeys { it.startsWith("cue-") }
        assertTrue(fixed.size > 50)
        assertEquals(emptyMap<String, String>(), fixed.filterValues { it !in recorded })
        assertEquals(emptyList<Int>(), (1..15).filter { "$it" !in recorded })
        recorded.values.forEach { file -> scene.app.assets.open(file).use { assertTrue(file, it.readBytes().size in 300..20_000) } }
    }

    @Test
    fun `all of them are small`() = Scene().use { scene ->
        val files = listOf("en", "de", "ar").flatMap { RecordedVoice.recorded(scene.app, it).values }
        val size = files.sumOf { name -> scene.app.assets.open(name).use { it.readBytes().size } }
        println("measured: the recorded cues are ${size / 1024} KiB")
        assertTrue(size < 1_000_000)
    }

    @Test
    fun `a number and a word are said one after the other`() = Scene().use { scene ->
        val voice = RecordedVoice(scene.app) { it() }
        voice.use("en-GB")
        assertEquals(listOf("cues/en/3.ogg", "cues/en/cue-rest.ogg"), voice.clips("3. Rest"))
        assertEquals(listOf("cues/en/cue-hold.ogg"), voice.clips("Hold"))
        assertNull(voice.clips("Rest for 60 seconds."))
        assertTrue(voice.speaks)
        voice.use("fi")
        assertNull(voice.clips("Hold"))
        assertFalse(voice.speaks)
    }
}
