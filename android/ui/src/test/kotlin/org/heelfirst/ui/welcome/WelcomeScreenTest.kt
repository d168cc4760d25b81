package org.heelfirst.ui.welcome

import androidx.activity.ComponentActivity
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.assertIsEnabled
import androidx.compose.ui.test.assertIsSelected
import androidx.compose.ui.test.assertTextEquals
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import org.heelfirst.core.WalkingAid
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.Abilities
import org.heelfirst.ui.FakePlatform
import org.heelfirst.ui.Granted
import org.heelfirst.ui.HeelfirstApp
import org.heelfirst.ui.Permission
import org.heelfirst.ui.Surroundings
import org.heelfirst.ui.looksFirst
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** The first minutes before the real core. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w412dp-h892dp-mdpi")
class WelcomeScreenTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    private val platform = FakePlatform(abilities = Abilities(mapOf(Permission.NOTIFICATIONS to Granted.NOT_ASKED)))
    private val stage = Stage()
    private val now get() = stage.gateway.now.value

    @After
    fun close() = stage.close()

    private fun app() = rule.setContent { HeelfirstApp(stage.gateway, platform) }

    private fun answer(key: String) = touch("answer-$key", scrolled = true)

    /** What a second touch must not answer is handed on by a button of its own. */
    private fun handOn(key: String) {
        answer(key)
        touch("hand-on")
    }

    private fun touch(tag: String, scrolled: Boolean = false) {
        rule.looksFirst()
        rule.onNodeWithTag(tag).let { if (scrolled) it.performScrollTo() else it }.performClick()
        stage.pass(1_000)
        rule.waitForIdle()
    }

    @Test
    fun `who deleted everything is told so where the app begins anew`() {
        stage.settled()
        app()
        touch("tab-more")
        listOf("place-settings", "delete", "delete-really").forEach { touch(it, scrolled = true) }
        rule.onNodeWithText("Your history is deleted.").assertIsDisplayed()
        rule.onNodeWithTag("next").assertIsDisplayed()
    }

    @Test
    fun `from the first start to the first lifts`() {
        app()
        touch("next")
        rule.onNodeWithTag("progress").assertTextEquals("2 of 9")
        handOn("none")
        listOf("left", "partly").forEach(::answer)
        handOn("not-sure")
        touch("aid-cane", scrolled = true)
        touch("next")
        touch("wake-more", scrolled = true)
        touch("next")
        touch("ask")
        assertEquals(listOf("request NOTIFICATIONS"), platform.asked)
        touch("next")
        touch("first-lifts")
        assertEquals("seated-ankle-lift", now.session?.exercise)
        assertEquals(WalkingAid.CANE, stage.call { context(null) }.aid)
        assertEquals(8u * 60u + 15u, stage.call { reminderForm() }.wakeMin)
    }

    @Test
    fun `it is left at any time, and the app is useful with nothing answered and nothing allowed`() {
        app()
        touch("leave")
        rule.onNodeWithTag("start").performScrollTo().performClick()
        stage.pass(1_000)
        assertEquals(now.today.items.first().exercise, now.session?.exercise)
    }

    @Test
    fun `after looking around today leads to the questions, and promises no walk before them`() {
        app()
        touch("leave")
        val today = now.today
        assertEquals("A few questions first", today.nextReminder?.title)
        rule.onNodeWithText(today.nextReminderText).assertExists()
        touch("to-questions", scrolled = true)
        rule.onNodeWithTag("next-question").assertExists()
    }

    @Test
    @Config(qualifiers = "w320dp-h480dp-mdpi")
    fun `once something is marked the way on is there without scrolling`() {
        app()
        touch("next")
        rule.onNodeWithTag("hand-on").assertDoesNotExist()
        answer("none")
        rule.onNodeWithTag("hand-on").assertIsDisplayed()
    }

    @Test
    fun `one goes back and finds what was answered`() {
        app()
        touch("next")
        handOn("none")
        rule.onNodeWithText("Back").performClick()
        rule.waitForIdle()
        rule.onNodeWithTag("progress").assertTextEquals("2 of 9")
        rule.onNodeWithTag("answer-none").assertIsSelected()
    }

    @Test
    fun `an urgent answer says what to do and leads no further`() {
        app()
        touch("next")
        handOn("today")
        rule.onNodeWithText("Please see a doctor today. No exercise until then.").assertIsDisplayed()
        rule.onNodeWithTag("next").assertDoesNotExist()
        rule.onNodeWithTag("first-lifts").assertDoesNotExist()
        handOn("already-looked-at")
        rule.onNodeWithText("Which foot drops?").assertIsDisplayed()
    }

    @Test
    fun `being not sure and the other answers exclude each other`() {
        listOf("urgent" to "none", "side" to "left", "toe-lift" to "partly").forEach { (question, answer) ->
            stage.call { answerCheck(question, answer) }
        }
        app()
        rule.onNodeWithTag("hand-on").assertDoesNotExist()
        answer("not-sure")
        answer("classic")
        answer("drag")
        rule.onNodeWithText("Next").assertIsEnabled().performClick()
        stage.pass(1_000)
        assertEquals("classic+drag", stage.call { selfCheck() }.all.single { it.key == "notice" }.given)
    }

    @Test
    fun `an answer of the self-check is changed later`() {
        stage.settled()
        rule.setContent { Surroundings(stage.gateway, platform) { SelfCheckRoute(SelfCheckViewModel(stage.gateway)) {} } }
        touch("question-side", scrolled = true)
        answer("right")
        assertEquals("right", stage.call { selfCheck() }.all.single { it.key == "side" }.given)
        rule.onNodeWithText("The right one").assertExists()
    }
}
