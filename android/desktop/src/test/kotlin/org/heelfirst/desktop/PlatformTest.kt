package org.heelfirst.desktop

import java.io.File
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import org.heelfirst.core.CueSound
import org.heelfirst.ui.Preferences
import org.heelfirst.ui.Theme
import org.heelfirst.ui.sound.Tones
import org.heelfirst.ui.theme.Contrast
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder

class PlatformTest {
    @get:Rule
    val folder = TemporaryFolder()

    private val file get() = folder.root.resolve("kept/desktop.properties")

    private fun platform(chosen: File?, languages: MutableList<String?> = mutableListOf()) =
        DesktopPlatform(KeptPreferences(file), CoroutineScope(Dispatchers.Unconfined), { _, _ -> chosen }) { languages += it }

    @Test
    fun `what was chosen is there the next time`() {
        val chosen =
            Preferences(
                sounds = false,
                theme = Theme.DARK,
                contrast = Contrast.HIGH,
                textScale = 1.5f,
                leftHanded = true,
                still = true,
                language = "de",
                outdoorsRead = true,
            )
        KeptPreferences(file).choose { chosen }
        assertEquals(chosen, KeptPreferences(file).now.value)
    }

    @Test
    fun `a file that makes no sense is as none`() {
        file.parentFile.mkdirs()
        file.writeText("theme=PURPLE\ntext-scale=many\nsounds=perhaps\n")
        assertEquals(Preferences(), KeptPreferences(file).now.value)
    }

    @Test
    fun `files go where the person says, or nowhere`() {
        val told = mutableListOf<String>()
        platform(File("there.zip")).save("a.zip", "application/zip") { told.add(it) }
        platform(File("there.zip")).pick(listOf("application/zip")) { told.add(it) }
        platform(null).save("a.zip", "application/zip") { told.add(it) }
        assertEquals(listOf("there.zip", "there.zip"), told)
    }

    @Test
    fun `another language is kept and told`() {
        val languages = mutableListOf<String?>()
        platform(null, languages).useLanguage("ar")
        assertEquals(listOf<String?>("ar"), languages)
        assertEquals("ar", KeptPreferences(file).now.value.language)
    }

    @Test
    fun `samples become bytes, the low one first`() {
        assertEquals(listOf<Byte>(1, 0, -2, -1), Loudspeaker.bytes(shortArrayOf(1, -2)).toList())
        assertEquals(Tones.of(CueSound.UP).size * 2, Loudspeaker.bytes(Tones.of(CueSound.UP)).size)
    }
}
