package org.heelfirst.ui.parts

import androidx.activity.ComponentActivity
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import org.heelfirst.ui.theme.HeelfirstTheme
import org.heelfirst.ui.theme.Look
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.annotation.Config

/** The steps lie at the hand that was chosen; less is before more, as it is read. */
@RunWith(ParameterizedRobolectricTestRunner::class)
@Config(qualifiers = "w412dp-h892dp-mdpi")
class NumberRowTest(private val leftHanded: Boolean, private val rightToLeft: Boolean) {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    @Test
    fun `they lie at the hand`() {
        rule.setContent {
            HeelfirstTheme(Look(rightToLeft = rightToLeft), emptyMap()) {
                CompositionLocalProvider(LocalLeftHanded provides leftHanded) { NumberRow("Sets", "3", {}, {}, "sets") }
            }
        }
        fun middle(tag: String) = rule.onNodeWithTag("sets-$tag").fetchSemanticsNode().boundsInRoot.center.x
        val name = rule.onNodeWithText("Sets").fetchSemanticsNode().boundsInRoot
        assertEquals(leftHanded || rightToLeft, middle("less") < name.left + 1 && middle("more") < name.left + 1)
        assertTrue(if (rightToLeft) middle("more") < middle("less") else middle("less") < middle("more"))
    }

    companion object {
        @JvmStatic
        @ParameterizedRobolectricTestRunner.Parameters(name = "left-handed {0}, right to left {1}")
        fun all() = listOf(false, true).flatMap { left -> listOf(false, true).map { arrayOf(left, it) } }
    }
}
