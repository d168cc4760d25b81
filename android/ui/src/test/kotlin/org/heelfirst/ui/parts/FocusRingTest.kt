package org.heelfirst.ui.parts

import android.graphics.Bitmap
import android.graphics.Canvas
import androidx.activity.ComponentActivity
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Surface
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.input.InputMode
import androidx.compose.ui.input.InputModeManager
import androidx.compose.ui.platform.LocalInputModeManager
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performSemanticsAction
import androidx.compose.ui.unit.dp
import org.heelfirst.core.AnswerSnapshot
import org.heelfirst.ui.gallery.Contrast
import org.heelfirst.ui.gallery.Picture
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

    private fun show() = rule.setContent {
        input = LocalInputModeManager.current
        HeelfirstTheme(look, emptyMap()) {
            Surface(Modifier.fillMaxSize()) {
                Column(Modifier.padding(16.dp), Arrangement.spacedBy(Sizes.gap)) {
                    PrimaryButton("primary", {}, Modifier.testTag("primary"))
                    SecondaryButton("secondary", {}, Modifier.testTag("secondary"))
                    QuietButton("quiet", {}, Modifier.testTag("quiet"))
                    StopButton("stop", {}, Modifier.testTag("stop"))
                    PlaceRow("place", {}, Modifier.testTag("place"))
                    Answers(listOf(AnswerSnapshot("a", "one", false), AnswerSnapshot("b", "two", false)), several = false, given = "a", {})
                }
            }
        }
    }

    /** What is drawn where this is and around it. */
    private fun pixels(tag: String): Picture {
        rule.waitForIdle()
        val view = rule.activity.window.decorView
        val drawn = Bitmap.createBitmap(view.width, view.height, Bitmap.Config.ARGB_8888)
        rule.runOnUiThread { view.draw(Canvas(drawn)) }
        val place = rule.onNodeWithTag(tag).fetchSemanticsNode().boundsInWindow.inflate(AROUND)
        val (width, height) = place.width.toInt() to place.height.toInt()
        val pixels = IntArray(width * height)
        drawn.getPixels(pixels, 0, width, place.left.toInt(), place.top.toInt(), width, height)
        return Picture(width, height, pixels)
    }

    private fun focus(tag: String) = rule.onNodeWithTag(tag).performSemanticsAction(SemanticsActions.RequestFocus)

    /** How many pixels change by 3:1 or more once the focus is there, and how many a line of 2 px around has. */
    private fun change(tag: String, elsewhere: String): Pair<Int, Int> {
        focus(elsewhere)
        val before = pixels(tag)
        focus(tag)
        val after = pixels(tag)
        val changed = before.pixels.indices.count { Contrast.ratio(before.pixels[it], after.pixels[it]) >= SEEN }
        return changed to 2 * 2 * (before.width + before.height - 4)
    }

    @OptIn(ExperimentalTestApi::class)
    @Test
    fun `a key's way through the screen is seen in every theme`() {
        show()
        rule.runOnIdle { assertTrue(input.requestInputMode(InputMode.Keyboard)) }
        for (contrast in Themes.entries) {
            for (dark in listOf(false, true)) {
                look = Look(dark = dark, contrast = contrast)
                rule.waitForIdle()
                for (tag in listOf("primary", "secondary", "quiet", "stop", "place", "answer-a", "answer-b")) {
                    val (changed, line) = change(tag, elsewhere = if (tag == "primary") "stop" else "primary")
                    assertTrue("$look $tag: $changed of $line", changed >= line)
                }
            }
        }
    }

    private companion object {
        const val SEEN = 3.0
        const val AROUND = 8f
    }
}
