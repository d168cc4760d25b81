package org.heelfirst.ui

import androidx.activity.ComponentActivity
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.requiredSize
import androidx.compose.runtime.mutableStateOf
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.assertTextContains
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.junit4.StateRestorationTester
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performSemanticsAction
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.safety.Topic
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** Whoever comes back, to a screen, from a session, to a turned phone or after the process was ended, finds what was begun. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w900dp-h900dp-mdpi")
class PlaceTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    private val stage = Stage().settled()
    private val restoring = StateRestorationTester(rule)
    private val window = mutableStateOf(DpSize(412.dp, 800.dp))

    @After
    fun end() = stage.close()

    private fun open(start: Route = Route.Today) {
        val platform = FakePlatform()
        restoring.setContent { Box(Modifier.requiredSize(window.value)) { HeelfirstApp(stage.gateway, platform, start = start) } }
        rule.waitForIdle()
    }

    private fun touch(tag: String) {
        rule.looksFirst()
        val node = rule.onNodeWithTag(tag)
        runCatching { node.performScrollTo() } // what stands in the bar does not scroll
        node.performClick()
        rule.waitForIdle()
    }

    private fun ask() {
        rule.onNodeWithTag("question").performScrollTo().performTextInput(ASKED)
        rule.waitForIdle()
    }

    private fun isAsked() = rule.onNodeWithTag("question").assertTextContains(ASKED)

    /** How far the screen is scrolled, and how far it could be. */
    private fun scrolled(): Pair<Float, Float> {
        val scrolls = SemanticsMatcher.keyIsDefined(SemanticsProperties.VerticalScrollAxisRange)
        val range = rule.onNode(scrolls).fetchSemanticsNode().config[SemanticsProperties.VerticalScrollAxisRange]
        return range.value() to range.maxValue()
    }

    @Test
    fun `a process that was ended comes back to the way that was come, and to what was written`() {
        open()
        touch("tab-more")
        touch("place-safety")
        touch("topic-$LAST")
        restoring.emulateSavedInstanceStateRestore()
        rule.onNodeWithTag("topic-$LAST").assertDoesNotExist()
        touch("tab-history")
        ask()
        restoring.emulateSavedInstanceStateRestore()
        isAsked().assertIsDisplayed()
    }

    @Test
    fun `a screen that reads what it shows is scrolled to where it was`() {
        open(Route.Settings)
        rule.onNodeWithTag("delete").performScrollTo()
        val before = scrolled()
        assertTrue("$before", before.first > 0)
        restoring.emulateSavedInstanceStateRestore()
        rule.waitForIdle()
        assertEquals(before, scrolled())
    }

    @Test
    fun `the way back leads to where one was`() {
        open(Route.Safety)
        rule.onNodeWithTag("topic-$LAST").performScrollTo()
        val before = scrolled()
        assertTrue("$before", before.first > 0)
        touch("topic-$LAST")
        rule.onNodeWithTag("help-emergency-title").assertDoesNotExist()
        rule.looksFirst()
        rule.onNode(hasText(stage.gateway.labels.value.getValue("button-back"))).performScrollTo().performClick()
        rule.waitForIdle()
        assertEquals(before, scrolled())
    }

    @Test
    fun `the place of the bar where one is leads to its top`() {
        open(Route.History)
        repeat(2) {
            rule.onNode(
                SemanticsMatcher.keyIsDefined(SemanticsProperties.VerticalScrollAxisRange),
            ).performSemanticsAction(SemanticsActions.ScrollBy) {
                it(0f, 200f)
            }
            rule.waitForIdle()
            assertTrue("${scrolled()}", scrolled().first > 0)
            touch("tab-history")
            assertEquals(0f, scrolled().first)
        }
    }

    private fun marked() = Route.tabs.filter {
        val tab = rule.onNodeWithTag("tab-${it.name}").fetchSemanticsNode()
        tab.config[SemanticsProperties.Selected]
    }

    @Test
    fun `further on the place of the bar that one came from is marked, and leads to its top`() {
        window.value = DpSize(412.dp, 480.dp)
        open(Route.History)
        assertEquals(listOf(Route.History), marked())
        touch("tab-more")
        touch("place-settings")
        assertEquals(listOf(Route.More), marked())
        touch("tab-more")
        rule.onNodeWithTag("place-safety").performScrollTo()
        val before = scrolled()
        assertTrue("$before", before.first > 0)
        touch("place-safety")
        touch("topic-$LAST")
        assertEquals(listOf(Route.More), marked())
        touch("tab-more")
        rule.onNodeWithTag("place-safety").assertExists()
        assertEquals(0f, scrolled().first)
        assertEquals(listOf(Route.More), marked())
    }

    @Test
    fun `what unfolds is scrolled to`() {
        open(Route.Settings)
        touch("delete")
        rule.onNodeWithTag("delete-really").assertIsDisplayed()
    }

    @Test
    fun `another tab costs nothing that was written, and a place that was left begins anew`() {
        open(Route.History)
        ask()
        touch("tab-more")
        touch("place-settings")
        touch("delete")
        rule.onNodeWithTag("delete-really").assertExists()
        touch("tab-history")
        isAsked()
        touch("tab-more")
        touch("place-settings")
        rule.onNodeWithTag("delete-really").assertDoesNotExist()
    }

    @Test
    fun `a session costs nothing that was written`() {
        open(Route.History)
        ask()
        stage.call { startUnasked("seated-ankle-lift") }
        rule.waitForIdle()
        rule.onNodeWithTag("question").assertDoesNotExist()
        stage.call { stop(null) }
        stage.gateway.seenDone()
        rule.waitForIdle()
        isAsked()
    }

    @Test
    fun `a phone that is turned costs nothing that was written`() {
        open(Route.History)
        ask()
        window.value = DpSize(800.dp, 412.dp)
        rule.waitForIdle()
        isAsked()
        window.value = DpSize(412.dp, 800.dp)
        rule.waitForIdle()
        isAsked()
    }

    private companion object {
        val LAST = Topic.entries.last().key
        const val ASKED = "Is my brace still right?"
    }
}
