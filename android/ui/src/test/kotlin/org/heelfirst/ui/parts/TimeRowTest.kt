package org.heelfirst.ui.parts

import androidx.activity.ComponentActivity
import androidx.compose.material3.Surface
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.test.assertTextContains
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performTextReplacement
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.FakePlatform
import org.heelfirst.ui.Preferences
import org.heelfirst.ui.Surroundings
import org.heelfirst.ui.Theme
import org.heelfirst.ui.gallery.LayoutChecks
import org.heelfirst.ui.gallery.Node
import org.heelfirst.ui.looksFirst
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** A time that is typed, in the only dialog that there is: it has a window of its own, which no picture of the gallery shows. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w412dp-h892dp-mdpi")
class TimeRowTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    private val stage = Stage()
    private var minute by mutableIntStateOf(7 * 60)

    @After
    fun end() = stage.close()

    private fun show(textScale: Float = 1f) {
        val platform = FakePlatform(Preferences(theme = Theme.LIGHT, textScale = textScale))
        rule.setContent { Surroundings(stage.gateway, platform) { Surface { TimeRow("Getting up", minute, "wake") { minute = it } } } }
        touch("wake-value")
    }

    private fun touch(tag: String) {
        rule.looksFirst()
        rule.onNodeWithTag(tag).performClick()
        rule.waitForIdle()
    }

    private fun type(place: Int, text: String) = rule.onAllNodes(hasSetTextAction())[place].performTextReplacement(text)

    private fun isClosed() = rule.onNodeWithTag("time-save").assertDoesNotExist()

    @Test
    fun `what is typed and saved holds`() {
        show()
        rule.onAllNodes(hasSetTextAction())[0].assertTextContains("07")
        type(0, "06")
        type(1, "42")
        assertEquals("not before it is saved", 7 * 60, minute)
        touch("time-save")
        assertEquals(6 * 60 + 42, minute)
        isClosed()
        rule.onNodeWithTag("wake-value").assertTextContains("06:42")
    }

    @Test
    fun `what is typed and not wanted is forgotten`() {
        show()
        type(0, "23")
        touch("time-cancel")
        assertEquals(7 * 60, minute)
        isClosed()
        touch("wake-value")
        rule.onAllNodes(hasSetTextAction())[0].assertTextContains("07")
    }

    @Test
    fun `all of it is seen whole and can be touched`() {
        show()
        assertEquals(emptyList<Any>(), faults())
    }

    @Test
    @Config(qualifiers = "w320dp-h568dp-mdpi")
    fun `so it is with large text on a small phone`() {
        show(textScale = 2f)
        assertEquals(emptyList<Any>(), faults())
    }

    @Test
    @Config(qualifiers = "w780dp-h360dp-mdpi")
    fun `and on its side`() {
        show(textScale = 2f)
        assertEquals(emptyList<Any>(), faults())
    }

    @Test
    fun `its words are as large as those of the screen`() {
        show(textScale = 2f)
        val saves = Node(dialog()).all().first { it.tag == "time-save" }.all().mapNotNull { it.layout() }.first()
        assertEquals(2f, saves.layoutInput.density.fontScale)
    }

    private fun dialog() = rule.onAllNodes(isRoot(), useUnmergedTree = true).fetchSemanticsNodes().last()

    /** Material's input has both a field of minutes and what leads to it, and shows one of them: of the minutes nothing is asked. */
    private fun faults() = LayoutChecks(Node(dialog()), pixelsPerDp = 1f).faults().filterNot { fault -> MINUTES.any { it in fault.node } }

    private companion object {
        val MINUTES = listOf("“00”", "“Select minutes”")
    }
}
