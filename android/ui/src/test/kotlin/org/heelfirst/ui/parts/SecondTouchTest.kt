package org.heelfirst.ui.parts

import androidx.activity.ComponentActivity
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.test.click
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onRoot
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performSemanticsAction
import androidx.compose.ui.test.performTouchInput
import org.heelfirst.core.SessionKey
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.WelcomePageKind
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.FakePlatform
import org.heelfirst.ui.HeelfirstApp
import org.heelfirst.ui.looksFirst
import org.heelfirst.ui.practice.LIFT
import org.heelfirst.ui.practice.goOn
import org.heelfirst.ui.practice.press
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** A finger that shakes touches twice in the same place. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w412dp-h892dp-mdpi")
class SecondTouchTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    private val stage by lazy { Stage() }
    private val phase get() = stage.gateway.now.value.session?.phase

    @After
    fun close() = stage.close()

    private fun app() = rule.setContent { HeelfirstApp(stage.gateway, FakePlatform()) }

    private fun practising() {
        stage.settled()
        stage.practising(LIFT)
        stage.goOn(5_000)
        app()
    }

    private fun place(tag: String): Offset = rule.onNodeWithTag(tag).fetchSemanticsNode().boundsInRoot.center

    private fun touch(place: Offset) {
        rule.onRoot().performTouchInput { click(place) }
        stage.goOn(100)
        rule.waitForIdle()
    }

    private fun twice(tag: String) {
        val place = place(tag)
        touch(place)
        touch(place + Offset(6f, -4f))
    }

    @Test
    fun `a pause is not undone, and a touch after a look goes on`() {
        practising()
        twice("pause")
        assertEquals(SessionPhase.PAUSED, phase)
        rule.looksFirst()
        touch(place("go-on"))
        assertEquals(SessionPhase.GET_READY, phase)
    }

    @Test
    fun `neither Start nor STOP is followed by what comes in its place`() {
        stage.settled()
        app()
        twice("start")
        assertEquals(SessionPhase.SET_UP, phase)
        rule.looksFirst()
        touch(place("ready"))
        stage.goOn(8_000)
        rule.looksFirst()
        twice("stop")
        assertNotNull("how it ended was not closed unread", stage.gateway.done.value)
    }

    @Test
    fun `what lies elsewhere does not wait, STOP least of all`() {
        stage.settled()
        stage.call { start(LIFT) }
        app()
        touch(place("ready"))
        touch(place("stop"))
        stage.goOn(500)
        assertEquals(SessionPhase.DONE, phase)
    }

    @Test
    fun `a screen reader and keys do not wait`() {
        practising()
        touch(place("pause"))
        rule.onNodeWithTag("go-on").performSemanticsAction(SemanticsActions.OnClick)
        stage.goOn(100)
        assertEquals(SessionPhase.GET_READY, phase)
        touch(place("pause").also { rule.looksFirst() })
        press(SessionKey.HEADSET, stage.gateway, keysCount = false)
        stage.goOn(100)
        assertEquals(SessionPhase.GET_READY, phase)
    }

    @Test
    fun `no page of the welcome is passed by unread`() {
        listOf("urgent" to "none", "side" to "left", "toe-lift" to "partly", "notice" to "classic").forEach { (question, answer) ->
            stage.call { answerCheck(question, answer) }
        }
        app()
        rule.onNodeWithTag("progress").assertExists()
        val pages = stage.call { welcome() }.pages.map { it.kind }
        twice("next")
        val hours = pages.indexOf(WelcomePageKind.WAKING_HOURS) + 1
        assertEquals("$hours of ${pages.size}", text("progress"))
    }

    @Test
    fun `no question of the welcome is answered unread`() {
        stage.call { answerCheck("urgent", "none") }
        app()
        twice("answer-left")
        assertEquals(listOf("left", null), listOf("side", "toe-lift").map { key -> stage.call { selfCheck() }.all.single { it.key == key }.given })
    }

    @Test
    fun `what moves under the finger is not touched, what stays there is`() {
        val (below, counted) = mutableStateOf(0) to mutableStateOf(0)
        rule.setContent {
            CompositionLocalProvider(LocalTouches provides remember { Touches() }) {
                var open by remember { mutableStateOf(true) }
                Column {
                    if (open) PrimaryButton("Away", { open = false }, Modifier.testTag("away"))
                    PrimaryButton("Below", { below.value++ }, Modifier.testTag("below"))
                    SecondaryButton("Count", { counted.value++ }, Modifier.testTag("count"))
                }
            }
        }
        repeat(3) { rule.onNodeWithTag("count").performClick() }
        assertEquals("as quick as one likes", 3, counted.value)
        rule.looksFirst()
        twice("away")
        assertEquals(0, below.value)
        rule.looksFirst()
        touch(place("below"))
        assertEquals(1, below.value)
    }

    @Test
    fun `a switch is not turned back`() {
        val on = mutableStateOf(false)
        rule.setContent {
            CompositionLocalProvider(LocalTouches provides remember { Touches() }) {
                SwitchRow("Voice", on.value, { on.value = it }, Modifier.testTag("voice"))
            }
        }
        twice("voice")
        assertEquals(true, on.value)
        assertNull(phase)
    }

    private fun text(tag: String) =
        rule.onNodeWithTag(tag).fetchSemanticsNode().config[androidx.compose.ui.semantics.SemanticsProperties.Text].joinToString { it.text }
}
