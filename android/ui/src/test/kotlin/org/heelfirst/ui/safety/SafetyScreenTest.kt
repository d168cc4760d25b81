package org.heelfirst.ui.safety

import androidx.activity.ComponentActivity
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.Abilities
import org.heelfirst.ui.FakePlatform
import org.heelfirst.ui.HeelfirstApp
import org.heelfirst.ui.Route
import org.heelfirst.ui.looksFirst
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** What is good to know, before the real core. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w412dp-h892dp-mdpi")
class SafetyScreenTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    private val platform = FakePlatform()

    private fun open(stage: Stage) = rule.setContent { HeelfirstApp(stage.welcomed().gateway, platform, start = Route.Safety) }

    private fun touch(tag: String) {
        rule.looksFirst()
        rule.onNodeWithTag(tag).performScrollTo().performClick()
        rule.waitForIdle()
    }

    @Test
    fun `the urgent signs come first`() = Stage().use { stage ->
        open(stage)
        rule.onNodeWithTag("help-emergency-title").assertIsDisplayed()
        Unit
    }

    @Test
    fun `where there is no voice nothing offers to read aloud`() = Stage().use { stage ->
        platform.abilities.value = Abilities(hasVoice = false)
        open(stage)
        touch("topic-pieces")
        touch("cane")
        rule.onNodeWithTag("mark-read").assertExists()
        rule.onNodeWithTag("read-aloud").assertDoesNotExist()
    }

    @Test
    fun `a piece is read to the end, aloud too, and marked`() = Stage().use { stage ->
        open(stage)
        touch("topic-pieces")
        touch("cane")
        rule.onNodeWithText("Read aloud").performClick()
        assertTrue(platform.asked.single().startsWith("read Many people hold a cane"))
        rule.onNodeWithTag("mark-read").performClick()
        rule.waitForIdle()
        assertTrue(stage.call { pieces() }.single { it.key == "cane" }.isRead)
        rule.onNodeWithText("Read").assertExists()
        Unit
    }

    @Test
    fun `where another language is read, the notes are one touch away in English`() = Stage("de").use { stage ->
        open(stage)
        touch("topic-notes")
        touch("in-english")
        rule.onNodeWithText("You can stop at any time, with one press.").assertIsDisplayed()
        touch("in-english")
        rule.onNodeWithText("You can stop at any time, with one press.").assertDoesNotExist()
    }

    @Test
    fun `what this is not is said`() = Stage().use { stage ->
        open(stage)
        touch("topic-about")
        rule.onNodeWithText("not clinically validated", substring = true).assertIsDisplayed()
        rule.onNodeWithText("calls no help", substring = true).assertIsDisplayed()
        Unit
    }
}
