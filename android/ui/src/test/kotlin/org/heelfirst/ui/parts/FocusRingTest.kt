package org.heelfirst.ui.parts

import androidx.activity.ComponentActivity
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.input.InputMode
import androidx.compose.ui.input.InputModeManager
import androidx.compose.ui.platform.LocalInputModeManager
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performSemanticsAction
import androidx.compose.ui.unit.dp
import org.heelfirst.core.AnswerSnapshot
import org.heelfirst.ui.Bar
import org.heelfirst.ui.Rail
import org.heelfirst.ui.Route
import org.heelfirst.ui.Trail
import org.heelfirst.ui.gallery.Contrast
import org.heelfirst.ui.gallery.drawn
import org.heelfirst.ui.theme.Contrast as Themes
import org.heelfirst.ui.theme.HeelfirstTheme
import org.heelfirst.ui.theme.Look
import org.heelfirst.ui.theme.Sizes
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode

/** Where the focus is can be seen: WCAG 2.2, 2.4.13 (a change of 3:1 as large as a line of 2 px around). */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(qualifiers = "w412dp-h892dp-mdpi")
class FocusRingTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    private var look by mutableStateOf(Look())
    private lateinit var input: InputModeManager

    private fun show(content: @Composable () -> Unit) {
        rule.setContent {
            input = LocalInputModeManager.current
            HeelfirstTheme(look, emptyMap()) { Surface(Modifier.fillMaxSize()) { content() } }
        }
        rule.runOnIdle { assertTrue(input.requestInputMode(InputMode.Keyboard)) }
    }

    @Composable
    private fun Parts() = Column(Modifier.padding(16.dp), Arrangement.spacedBy(Sizes.gap)) {
        PrimaryButton("primary", {}, Modifier.testTag("primary"))
        SecondaryButton("secondary", {}, Modifier.testTag("secondary"))
        QuietButton("quiet", {}, Modifier.testTag("quiet"))
        StopButton("stop", {}, Modifier.testTag("stop"))
        PlaceRow("place", {}, Modifier.testTag("place"))
        Answers(listOf(AnswerSnapshot("a", "one", false), AnswerSnapshot("b", "two", false)), several = false, given = "a", {})
    }

    private fun focus(tag: String) = rule.onNodeWithTag(tag).performSemanticsAction(SemanticsActions.RequestFocus)

    /** Which pixels change by 3:1 or more once the focus is there. */
    private fun change(tag: String, elsewhere: String): Change {
        focus(elsewhere)
        val before = rule.drawn(tag, AROUND)
        focus(tag)
        val after = rule.drawn(tag, AROUND)
        return Change(before.width, before.height) { x, y -> Contrast.ratio(before[x, y], after[x, y]) >= SEEN }
    }

    private class Change(private val width: Int, private val height: Int, private val at: (Int, Int) -> Boolean) {
        private val across = 0 until width
        private val down = 0 until height
        val count = down.sumOf { y -> across.count { x -> at(x, y) } }

        /** How many pixels a line of 2 px around has. */
        val line = 2 * 2 * (width + height - 4)

        /** The sides on which it is cut off: along most of each a line of 2 px is seen. */
        val missing = mapOf(
            "left" to down.count { y -> (0 until EDGE).count { at(it, y) } >= 2 } * 2 / height,
            "right" to down.count { y -> (width - EDGE until width).count { at(it, y) } >= 2 } * 2 / height,
            "top" to across.count { x -> (0 until EDGE).count { at(x, it) } >= 2 } * 2 / width,
            "bottom" to across.count { x -> (height - EDGE until height).count { at(x, it) } >= 2 } * 2 / width,
        ).filterValues { it == 0 }.keys

        override fun toString() = "$count of $line, cut off at $missing"
    }

    private fun isSeen(all: List<String>) {
        for (contrast in Themes.entries) {
            for (dark in listOf(false, true)) {
                look = Look(dark = dark, contrast = contrast)
                rule.waitForIdle()
                for (tag in all) {
                    val change = change(tag, elsewhere = if (tag == all.first()) all.last() else all.first())
                    assertTrue("$look $tag: $change", change.count >= change.line && change.missing.isEmpty())
                }
            }
        }
    }

    @Test
    fun `a key's way through the screen is seen in every theme`() {
        show { Parts() }
        isSeen(listOf("primary", "secondary", "quiet", "stop", "place", "answer-a", "answer-b"))
    }

    @Test
    fun `a key's way along the bar is seen whole`() {
        show { Column(verticalArrangement = Arrangement.Bottom) { Bar(Trail.start()) } }
        isSeen(tabs)
    }

    @Test
    fun `a key's way along the rail is seen whole`() {
        show { Rail(Trail.start()) }
        isSeen(tabs)
    }

    private companion object {
        const val SEEN = 3.0
        const val AROUND = 8f

        /** Within this of the edge of what is looked at lies the ring. */
        const val EDGE = 14
        val tabs = Route.tabs.map { "tab-${it.name}" }
    }
}
