package org.heelfirst.ui.settings

import androidx.activity.ComponentActivity
import androidx.compose.material3.MaterialTheme
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.luminance
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.assertIsOn
import androidx.compose.ui.test.assertIsSelected
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import java.io.File
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.Abilities
import org.heelfirst.ui.FakePlatform
import org.heelfirst.ui.Granted
import org.heelfirst.ui.Permission
import org.heelfirst.ui.Preferences
import org.heelfirst.ui.Surroundings
import org.heelfirst.ui.Theme
import org.heelfirst.ui.gallery.Camera
import org.heelfirst.ui.gallery.Shot
import org.heelfirst.ui.history.practised
import org.heelfirst.ui.looksFirst
import org.heelfirst.ui.theme.Contrast
import org.heelfirst.ui.theme.Sizes
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w1300dp-h1300dp-mdpi")
class SettingsScreenTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    private val file = File.createTempFile("backup", ".heelfirst").apply { delete() }

    private fun touch(tag: String) {
        rule.looksFirst()
        rule.onNodeWithTag(tag).performScrollTo().performClick()
        rule.waitForIdle()
    }

    private fun Stage.sessions() = call { recentSessions() }.size

    @Test
    fun `text size, theme and contrast are chosen and hold at once`() = Stage().use { stage ->
        val platform = FakePlatform()
        lateinit var look: Look
        rule.setContent {
            Surroundings(stage.settled().gateway, platform) {
                look = Look(LocalDensity.current.fontScale, MaterialTheme.colorScheme.background.luminance(), MaterialTheme.colorScheme.outline)
                SettingsRoute(SettingsViewModel(stage.gateway, platform), {}) {}
            }
        }
        val before = look
        touch("text-size-large")
        assertEquals(before.copy(textScale = before.textScale * 1.5f), look)
        touch("theme-dark")
        assertTrue("${before.ground} to ${look.ground}", look.ground < 0.1f && before.ground > 0.9f)
        val dark = look
        touch("contrast")
        assertNotEquals(dark.line, look.line)
        listOf("text-size-large", "theme-dark").forEach { rule.onNodeWithTag(it).assertIsSelected() }
        rule.onNodeWithTag("contrast").assertIsOn()
        assertEquals(Preferences(theme = Theme.DARK, contrast = Contrast.HIGH, textScale = 1.5f), platform.preferences.value)
    }

    /** What a screen looks like: its text's scale, how bright its ground is, the colour of its lines. */
    private data class Look(val textScale: Float, val ground: Float, val line: Color)

    @Test
    fun `before everything is deleted it is said that there is no way back`() = Camera(rule).use { camera ->
        camera.show(Shot(settingsScenes[0]))
        touch("delete")
        rule.onNodeWithText("There is no way back without a backup.").performScrollTo().assertIsDisplayed()
        Unit
    }

    @Test
    fun `what was saved, deleted and brought back is all there`() = Stage().use { stage ->
        stage.settled().practised("seated-ankle-lift")
        val platform = FakePlatform().apply { file = this@SettingsScreenTest.file.path }
        val backup = SettingsViewModel(stage.gateway, platform).backup
        backup.save("")
        assertEquals("1 session, 0 steps, 0 recordings.", backup.state.value.saved?.countsText)
        backup.deleteEverything()
        assertEquals("history-deleted", stage.gateway.problems.value.single().key)
        assertEquals("forget", platform.asked.last())
        assertEquals(0, stage.sessions())
        backup.open("")
        assertEquals("From 2 March 2026 to 2 March 2026", backup.state.value.looked?.spanText)
        backup.replace("")
        assertEquals("Everything is as it was saved.", backup.state.value.restored.first())
        assertEquals(1, stage.sessions())
    }

    @Test
    fun `a backup with a passphrase waits for it, and what it replaced comes back`() = Stage().use { stage ->
        stage.settled()
        val platform = FakePlatform().apply { file = this@SettingsScreenTest.file.path }
        val backup = SettingsViewModel(stage.gateway, platform).backup
        backup.save("in the blue drawer")
        stage.practised("seated-ankle-lift")
        backup.open("")
        assertEquals(true, backup.state.value.waits)
        assertEquals("backup-unreadable", stage.gateway.problems.value.last().key)
        backup.openAgain("in the red drawer")
        assertEquals(listOf("backup-unreadable"), stage.gateway.problems.value.map { it.key })
        backup.openAgain("in the blue drawer")
        assertEquals("it could be read", emptyList<String>(), stage.gateway.problems.value.map { it.key })
        backup.replace("in the blue drawer")
        assertEquals(0, stage.sessions())
        backup.undoRestore()
        assertEquals(1, stage.sessions())
    }

    @Test
    fun `a health store that does not take what is chosen is told of, with a way out`() = Stage().use { stage ->
        val platform = FakePlatform(abilities = Abilities(mapOf(Permission.HEALTH_STORE to Granted.NOT_ASKED), hasHealthStore = true))
        rule.setContent { Surroundings(stage.welcomed().gateway, platform) { SettingsRoute(SettingsViewModel(stage.gateway, platform), {}) {} } }
        rule.onNodeWithTag("allow-health-store").assertDoesNotExist()
        touch("health-store")
        touch("allow-health-store")
        assertEquals(listOf("request HEALTH_STORE", "open HEALTH_STORE"), platform.asked)
        platform.abilities.value = Abilities(mapOf(Permission.HEALTH_STORE to Granted.YES), hasHealthStore = true, healthStoreTakes = false)
        rule.onNodeWithTag("health-store-failed").performScrollTo().assertIsDisplayed()
        rule.onNodeWithTag("allow-health-store").assertDoesNotExist()
        platform.abilities.value = Abilities(hasHealthStore = false)
        rule.onNodeWithTag("health-store-missing").performScrollTo().assertIsDisplayed()
        touch("health-store")
        rule.onNodeWithTag("health-store").assertDoesNotExist()
    }

    @Test
    fun `the app's text size adds to the phone's, never takes from it, and ends where words break`() {
        assertEquals(listOf(1f, 2f, 2.5f, 2.5f), listOf(1f to 1f, 1f to 2f, 2f to 1.5f, 2f to 2f).map { (phone, own) -> Sizes.textScale(phone, own) })
        assertEquals("larger than that by the phone alone", 3f, Sizes.textScale(3f, 1.25f), 0f)
    }

    @Test
    fun `a language is asked of the surroundings`() = Stage().use { stage ->
        val platform = FakePlatform(Preferences(theme = Theme.DARK))
        val model = SettingsViewModel(stage.gateway, platform)
        model.useLanguage("de")
        assertEquals("de", runBlocking { model.state.first() }.chosen.language)
    }
}
