package org.heelfirst.ui.parts

import androidx.activity.ComponentActivity
import androidx.compose.material3.Surface
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.test.assertIsFocused
import androidx.compose.ui.test.assertIsNotEnabled
import androidx.compose.ui.test.assertTextContains
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performImeAction
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.performTextReplacement
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.FakePlatform
import org.heelfirst.ui.Surroundings
import org.heelfirst.ui.looksFirst
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** A time that is typed. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w412dp-h892dp-mdpi")
class TimeRowTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    private val stage = Stage()
    private var minute by mutableIntStateOf(7 * 60)

    @After
    fun end() = stage.close()

    private fun show() {
        val platform = FakePlatform()
        rule.setContent { Surroundings(stage.gateway, platform) { Surface { TimeRow("Getting up", minute, "wake") { minute = it } } } }
        touch("wake-value")
    }

    private fun touch(tag: String) {
        rule.looksFirst()
        rule.onNodeWithTag(tag).performClick()
        rule.waitForIdle()
    }

    private val field get() = rule.onNodeWithTag("time-typed")

    private fun isClosed() = rule.onNodeWithTag("time-save").assertDoesNotExist()

    @Test
    fun `what is typed and saved holds`() {
        show()
        field.assertIsFocused().assertTextContains("07:00")
        field.performTextReplacement("6:42")
        assertEquals("not before it is saved", 7 * 60, minute)
        touch("time-save")
        assertEquals(6 * 60 + 42, minute)
        isClosed()
        rule.onNodeWithTag("wake-value").assertTextContains("06:42")
    }

    @Test
    fun `what is typed and not wanted is forgotten`() {
        show()
        field.performTextReplacement("23")
        touch("time-cancel")
        assertEquals(7 * 60, minute)
        isClosed()
        touch("wake-value")
        field.assertTextContains("07:00")
    }

    @Test
    fun `what is typed takes the place of what was there`() {
        show()
        field.performTextInput("09")
        field.assertTextContains("09")
        field.performImeAction()
        rule.waitForIdle()
        assertEquals(9 * 60, minute)
        isClosed()
    }

    @Test
    fun `what is no time cannot be saved`() {
        show()
        for (typed in listOf("", "24:00", "9:60", "1:2:3", "12345")) {
            field.performTextReplacement(typed)
            rule.onNodeWithTag("time-save").assertIsNotEnabled()
            assertNull(typed, minuteOf(typed))
        }
        assertEquals(listOf(0, 540, 555, 555, 1290), listOf("0", "9", "915", "9.15", "21 30").map(::minuteOf))
    }
}
