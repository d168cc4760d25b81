package org.heelfirst.ui

import android.view.ViewGroup
import androidx.activity.ComponentActivity
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.isHeading
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performScrollTo
import androidx.core.graphics.Insets
import androidx.core.view.ViewCompat
import androidx.core.view.WindowInsetsCompat
import androidx.core.view.WindowInsetsCompat.Type
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.gallery.encloses
import org.heelfirst.ui.gallery.grown
import org.heelfirst.ui.theme.Sizes
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** The window reaches below the system's bars, a cutout and the keyboard; what is read and touched keeps out of them, and wastes no room. */
@RunWith(RobolectricTestRunner::class)
class EdgesTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    private val stage = Stage().settled()

    @After
    fun end() = stage.close()

    private val bars = Insets.of(0, 24, 0, 48)

    private fun open(cutout: Insets, keyboard: Int = 0) {
        rule.setContent { HeelfirstApp(stage.gateway, FakePlatform(), start = Route.History) }
        rule.waitForIdle()
        val insets = WindowInsetsCompat.Builder()
            .setInsets(Type.statusBars(), Insets.of(0, bars.top, 0, 0))
            .setInsets(Type.navigationBars(), Insets.of(0, 0, 0, bars.bottom))
            .setInsets(Type.displayCutout(), cutout)
            .setInsets(Type.ime(), Insets.of(0, 0, 0, keyboard))
            .setVisible(Type.ime(), keyboard > 0)
            .build()
        val content = rule.activity.findViewById<ViewGroup>(android.R.id.content)
        rule.runOnUiThread { ViewCompat.dispatchApplyWindowInsets(content.getChildAt(0), insets) }
        rule.waitForIdle()
    }

    private fun place(tag: String): Rect = rule.onNodeWithTag(tag).fetchSemanticsNode().boundsInRoot

    private val window: Rect get() = rule.activity.window.decorView.let { Rect(0f, 0f, it.width.toFloat(), it.height.toFloat()) }

    /** Where the screen scrolls: all that of it is ever seen. */
    private fun screen(): Rect {
        val heading = rule.onAllNodes(isHeading()).fetchSemanticsNodes().first()
        return generateSequence(heading) { it.parent }.first { it.config.contains(SemanticsActions.ScrollBy) }.boundsInRoot
    }

    /** All that is seen lies here. */
    private fun keepsWithin(left: Int, top: Int, right: Int, bottom: Int) {
        val free = Rect(window.left + left, window.top + top, window.right - right, window.bottom - bottom)
        val said = SemanticsMatcher.keyIsDefined(SemanticsProperties.Text).or(SemanticsMatcher.keyIsDefined(SemanticsActions.OnClick))
        val seen = rule.onAllNodes(said).fetchSemanticsNodes().map { it to it.boundsInRoot }.filter { !it.second.isEmpty }
        assertTrue("${seen.size} things", seen.size > MANY)
        seen.forEach { (node, place) -> assertTrue("$place of ${node.config} in $free", free.grown(1f).encloses(place)) }
    }

    @Test
    @Config(qualifiers = "w412dp-h892dp-mdpi")
    fun `in a narrow window all keeps out of the bars, and the screen ends where the bar of the app begins`() {
        open(Insets.of(0, 36, 0, 0))
        keepsWithin(left = 0, top = 36, right = 0, bottom = bars.bottom)
        assertEquals(36f, screen().top)
        assertTrue("${screen()} ${place(TAB)}", place(TAB).top - screen().bottom in 0f..Sizes.apart.value)
    }

    @Test
    @Config(qualifiers = "w412dp-h892dp-mdpi")
    fun `in a narrow window the screen ends at the keyboard, not above it by the height of the bar behind`() {
        open(Insets.NONE, keyboard = KEYBOARD)
        assertEquals(window.bottom - KEYBOARD, screen().bottom)
        rule.onNodeWithTag("question").performScrollTo()
        assertTrue("${place("question")}", place("question").bottom <= window.bottom - KEYBOARD)
    }

    @Test
    @Config(qualifiers = "w892dp-h412dp-mdpi")
    fun `in a wide window the rail alone keeps out of a cutout beside it`() {
        open(Insets.of(CUTOUT, 0, 0, 0))
        keepsWithin(left = CUTOUT, top = bars.top, right = 0, bottom = bars.bottom)
        val rail = place(TAB)
        assertTrue("${screen()} beside $rail", screen().left - rail.right < CUTOUT)
    }

    @Test
    @Config(qualifiers = "w892dp-h412dp-mdpi")
    fun `in a wide window the screen keeps out of a cutout at its end`() {
        open(Insets.of(0, 0, CUTOUT, 0))
        keepsWithin(left = 0, top = bars.top, right = CUTOUT, bottom = bars.bottom)
        assertEquals(window.right - CUTOUT, screen().right)
    }

    @Test
    @Config(qualifiers = "w892dp-h412dp-mdpi")
    fun `in a wide window the screen ends at the keyboard`() {
        open(Insets.NONE, keyboard = LOW_KEYBOARD)
        assertEquals(window.bottom - LOW_KEYBOARD, screen().bottom)
    }

    private companion object {
        const val TAB = "tab-history"
        const val KEYBOARD = 320
        const val LOW_KEYBOARD = 200
        const val CUTOUT = 56
        const val MANY = 5
    }
}
