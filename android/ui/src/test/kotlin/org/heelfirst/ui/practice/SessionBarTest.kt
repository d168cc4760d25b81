package org.heelfirst.ui.practice

import androidx.activity.ComponentActivity
import androidx.compose.foundation.layout.Box
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithTag
import org.heelfirst.ui.theme.HeelfirstTheme
import org.heelfirst.ui.theme.Look
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.annotation.Config

/** STOP lies at the hand, whichever way the language is read. */
@RunWith(ParameterizedRobolectricTestRunner::class)
@Config(qualifiers = "w412dp-h892dp-mdpi")
class SessionBarTest(private val leftHanded: Boolean, private val rightToLeft: Boolean) {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    @Test
    fun `STOP lies at the hand`() {
        rule.setContent {
            HeelfirstTheme(Look(rightToLeft = rightToLeft), emptyMap()) { SessionBar({}, leftHanded) { Box(it.testTag("beside")) } }
        }
        fun middle(tag: String) = rule.onNodeWithTag(tag).fetchSemanticsNode().boundsInRoot.center.x
        assertEquals(leftHanded, middle("stop") < middle("beside"))
    }

    companion object {
        @JvmStatic
        @ParameterizedRobolectricTestRunner.Parameters(name = "left-handed {0}, right to left {1}")
        fun all() = listOf(false, true).flatMap { left -> listOf(false, true).map { arrayOf(left, it) } }
    }
}
