package org.heelfirst.app

import android.app.LocaleManager
import android.content.res.Configuration
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.compose.ui.test.onAllNodesWithText
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.core.view.WindowCompat
import androidx.lifecycle.Lifecycle
import androidx.test.core.app.ActivityScenario
import java.util.Locale
import kotlin.system.measureNanoTime
import kotlinx.coroutines.runBlocking
import org.heelfirst.core.CoachException
import org.heelfirst.core.PromptAnswer
import org.heelfirst.ui.Theme
import org.junit.Assert.assertEquals
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
        app.settled()
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
        app.getSystemService(LocaleManager::class.java).applicationLocales = changed.locales
        app.onConfigurationChanged(changed)
        app.settle()
        assertEquals("ar", app.gateway.language())
        rule.waitUntil(LIMIT_MS) { rule.onAllNodesWithText("رجوع").fetchSemanticsNodes().isNotEmpty() }
        window.pause().stop().destroy()
    }

    @Test
    fun `who comes back to what did not change makes the core do nothing`() {
        app.settled()
        ActivityScenario.launch(MainActivity::class.java).use { window ->
            fun tellings(change: () -> Unit): Int {
                app.settle()
                val before = app.reminders.tellings
                window.moveToState(Lifecycle.State.STARTED)
                change()
                window.moveToState(Lifecycle.State.RESUMED)
                app.settle()
                return app.reminders.tellings - before
            }
            assertEquals("nothing", 0, tellings {})
            assertEquals("a permission", 1, tellings { app.notifications.setNotificationsEnabled(false) })
            assertEquals("it slept", 1, tellings { app.pass(61_000) })
            assertEquals("an answer that the core does not know", 1, tellings { app.reminders.answered("0123456789abcdef", PromptAnswer.OPENED) })
            val (again, anew) = micros { app.mayHaveChanged() } to micros { app.environmentChanged() }
            println("measured: back in the window, nothing changed: $again us; all of it read again: $anew us")
        }
    }

    private fun micros(work: suspend () -> Unit): Long {
        val each = List(TIMES) { measureNanoTime { runBlocking { work() } } }
        return each.sorted()[TIMES / 2] / 1_000
    }

    @Test
    fun `the signs in the system's bars are told from the ground that was chosen`() {
        app.settled()
        ActivityScenario.launch(MainActivity::class.java).use { window ->
            for ((theme, dark) in listOf(Theme.DARK to true, Theme.LIGHT to false)) {
                app.platform.choose { it.copy(theme = theme) }
                app.settle()
                rule.waitForIdle()
                window.onActivity { assertEquals(!dark, bars(it).isAppearanceLightStatusBars) }
            }
        }
    }

    private fun bars(activity: MainActivity) = WindowCompat.getInsetsController(activity.window, activity.window.decorView)

    private companion object {
        const val TIMES = 21
        const val LIMIT_MS = 20_000L
    }
}
