package org.heelfirst.app

import android.content.res.Configuration
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.test.core.app.ActivityScenario
import java.util.Locale
import org.heelfirst.core.CoachException
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.robolectric.Robolectric

class MainActivityTest : StagedTest() {
    @get:Rule
    val rule = createEmptyComposeRule()

    @Test
    fun `it opens with the real core`() {
        ActivityScenario.launch(MainActivity::class.java).use {
            app.settle()
            assertTrue(app.opening.value is Opening.Open)
            // The screen is asked of the core off the main thread, and comes when it has answered.
            rule.waitUntil(LIMIT_MS) { rule.onAllNodes(hasClickAction()).fetchSemanticsNodes().isNotEmpty() }
        }
    }

    @Test
    fun `a core that cannot be opened is told in words, and tried again`() {
        val well = app.configure
        app.configure = { throw CoachException.Busy("another process") }
        ActivityScenario.launch(MainActivity::class.java).use {
            app.settle()
            rule.onNodeWithTag("closed").assertIsDisplayed()
            rule.onNodeWithText("another process", substring = true).assertIsDisplayed()
            app.configure = well
            rule.onNodeWithText("Try again").performClick()
            app.settle()
            rule.onNodeWithTag("closed").assertDoesNotExist()
        }
        assertTrue(app.opening.value is Opening.Open)
    }

    @Test
    fun `neither another language nor another look of the phone costs what was begun`() {
        val window = Robolectric.buildActivity(MainActivity::class.java).setup()
        val before = window.get()
        val changed = Configuration(before.resources.configuration).apply {
            setLocale(Locale.forLanguageTag("ar"))
            setLayoutDirection(locales[0])
            fontScale = 2f
            densityDpi = 480
            uiMode = Configuration.UI_MODE_TYPE_NORMAL or Configuration.UI_MODE_NIGHT_YES
            orientation = Configuration.ORIENTATION_LANDSCAPE
        }
        window.configurationChange(changed)
        assertSame(before, window.get())
        window.pause().stop().destroy()
    }

    private companion object {
        const val LIMIT_MS = 20_000L
    }
}
