package org.heelfirst.app

import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.test.core.app.ActivityScenario
import org.heelfirst.core.CoachException
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test

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

    private companion object {
        const val LIMIT_MS = 20_000L
    }
}
