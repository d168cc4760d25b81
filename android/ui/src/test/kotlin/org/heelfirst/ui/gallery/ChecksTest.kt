package org.heelfirst.ui.gallery

import androidx.activity.ComponentActivity
import androidx.compose.foundation.Canvas
import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clipToBounds
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.unit.dp
import org.heelfirst.ui.Theme
import org.heelfirst.ui.parts.ChoiceRow
import org.heelfirst.ui.parts.PrimaryButton
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.parts.SwitchRow
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** Each check finds the fault that was planted for it, and none in a screen without. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w1300dp-h1300dp-mdpi")
class ChecksTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    private val camera by lazy { Camera(rule) }

    @After
    fun close() = camera.close()

    private fun faults(planted: Planted, content: @Composable ColumnScope.() -> Unit): List<Check> {
        val (skin, tongue) = planted
        val scene = Scene("planted", inSession = planted.inSession) { _, _ ->
            Column(Modifier.fillMaxSize().background(if (skin.isDark) Color.Black else Color.White)) {
                Text("⟦A heading⟧", Modifier.semantics { heading() }, color = if (skin.isDark) Color.White else Color.Black)
                content()
            }
        }
        camera.show(Shot(scene, Window.SMALL, skin, tongue = tongue))
        return camera.faults().map { it.check }
    }

    private val Skin.isDark: Boolean get() = theme == Theme.DARK

    /** Where a fault is planted. */
    private data class Planted(val skin: Skin = Skin.LIGHT, val tongue: Tongue = Tongue.ENGLISH, val inSession: Boolean = false)

    private fun found(vararg checks: Check, where: Planted = Planted(), content: @Composable ColumnScope.() -> Unit) =
        assertEquals(checks.toList(), faults(where, content))

    @Test
    fun `nothing is wrong where nothing is`() = found {
        Column(Modifier.height(480.dp).verticalScroll(rememberScrollState()).padding(20.dp)) {
            PrimaryButton("Start", {})
            SecondaryButton("Later", {}, Modifier.padding(vertical = 8.dp))
            repeat(20) { Text("Line $it") }
            ChoiceRow("Chosen", true, {})
            Text("apart", Modifier.padding(8.dp))
            ChoiceRow("Not chosen", false, {})
            Text("from it", Modifier.padding(8.dp))
            SwitchRow("Switched on", true, {}, detail = "It does something.")
        }
    }

    @Test
    fun `text that is higher than its place is cut`() = found(Check.CUT) { Text("Two lines, at least, of a text", Modifier.size(120.dp, 24.dp)) }

    @Test
    fun `text that ends in dots is cut`() =
        found(Check.CUT) { Text("One line of a text that is too long", Modifier.width(120.dp), maxLines = 1, overflow = TextOverflow.Ellipsis) }

    @Test
    fun `a word that is broken is found`() = found(Check.BROKEN_WORD) { Text("Unbreakable", Modifier.width(50.dp)) }

    @Test
    fun `what is clipped and does not scroll is out of reach`() =
        found(Check.OUT_OF_REACH) { Box(Modifier.size(300.dp, 30.dp).clipToBounds()) { Text("Below", Modifier.offset(y = 20.dp)) } }

    @Test
    fun `what lies outside the window is out of reach`() = found(Check.OUT_OF_REACH) { Text("Away", Modifier.offset(x = 400.dp)) }

    @Test
    fun `what scrolls in a slit has no room`() = found(Check.NO_ROOM) {
        Column(Modifier.height(100.dp).verticalScroll(rememberScrollState())) { repeat(20) { Text("Line $it") } }
    }

    @Test
    fun `text on text overlaps`() = found(Check.OVERLAPPING) {
        Text("One above the other")
        Text("The other", Modifier.offset(y = (-10).dp))
    }

    @Test
    fun `targets whose touches meet are too close`() = found(Check.OVERLAPPING) {
        Row(Modifier.padding(40.dp)) { repeat(2) { Box(sign(24).clickable {}.background(Color.Black).padding(6.dp).background(Color.White)) } }
    }

    @Test
    fun `targets with less than a finger's slip between them are too close`() {
        found(Check.TOO_CLOSE) { beside(6) }
        found { beside(8) }
    }

    @Composable
    private fun beside(gap: Int) = Row(Modifier.padding(40.dp), Arrangement.spacedBy(gap.dp)) {
        repeat(2) { Box(sign(56).clickable {}.background(Color.Black).padding(6.dp).background(Color.White)) }
    }

    @Test
    fun `a target that the window's edge makes small is small`() = found(Check.SMALL_TARGET) {
        Text("A", Modifier.size(30.dp).clickable {})
    }

    @Test
    fun `what is touched in a session is high`() {
        found(Check.LOW_IN_SESSION, where = Planted(inSession = true)) { low() }
        found { low() }
    }

    @Composable
    private fun low() = Text("Seldom wanted", Modifier.size(120.dp, 63.dp).clickable {}, color = Color.Black)

    @Test
    fun `more is asked of the screen for the pocket, whatever was chosen`() {
        found(Check.FAINT) { Text("Locked", Modifier.testTag("pocket"), color = Color(0xFF606060)) }
        found { Text("Locked", Modifier.testTag("pocket"), color = Color(0xFF505050)) }
    }

    @Test
    fun `what is pressed has a name`() = found(Check.UNNAMED) {
        Box(Modifier.size(64.dp).clickable {}.background(Color.Black).padding(8.dp).background(Color.White))
    }

    @Test
    fun `a picture has a description`() = found(Check.UNNAMED) {
        Canvas(Modifier.size(64.dp).semantics { role = Role.Image }) { drawCircle(Color.Black) }
    }

    @Test
    fun `a screen has a heading`() {
        camera.show(Shot(Scene("planted") { _, _ -> Box(Modifier.fillMaxSize().background(Color.White)) { Text("Only text", color = Color.Black) } }))
        assertEquals(listOf(Check.NO_HEADING), camera.faults().map { it.check })
    }

    @Test
    fun `a key without a text is seen`() = found(Check.NOT_A_LABEL) { Text("button-without-text", color = Color.Black) }

    @Test
    fun `a text written in code is seen`() = found(Check.NOT_A_LABEL, where = Planted(tongue = Tongue.LONG)) {
        Text("Written here", color = Color.Black)
    }

    @Test
    fun `grey text on white is faint`() {
        found(Check.FAINT) { Text("Rather grey", color = Color(0xFF808080)) }
        found { Text("Dark enough", color = Color(0xFF6B6B6B)) }
    }

    @Test
    fun `one faint line among good ones is found`() = found(Check.FAINT, where = Planted(Skin.DARK)) {
        Text("Too dark a grey", color = Color(0xFF606060))
    }

    @Test
    fun `more is asked of high contrast and of what is urgent`() {
        found(Check.FAINT, where = Planted(Skin.HIGH_CONTRAST)) { Text("Dark enough, ordinarily", color = Color(0xFF606060)) }
        found(Check.FAINT, where = Planted(Skin.HIGH_CONTRAST_DARK)) { Text("Bright enough, ordinarily", color = Color(0xFF909090)) }
        found(Check.FAINT) { Text("Stop", Modifier.testTag("stop"), color = Color(0xFF606060)) }
    }

    @Test
    fun `a faint sign is found`() {
        found(Check.FAINT) { Canvas(sign(64)) { drawCircle(Color(0xFFB0B0B0)) } }
        found { Canvas(sign(64)) { drawCircle(Color(0xFF808080)) } }
    }

    private fun sign(size: Int) = Modifier.size(size.dp).semantics {
        role = Role.Image
        contentDescription = "A circle"
    }
}
