package org.heelfirst.ui.practice

import androidx.activity.ComponentActivity
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableFloatStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.dp
import org.heelfirst.core.SessionPhase
import org.heelfirst.ui.gallery.Contrast
import org.heelfirst.ui.gallery.drawn
import org.heelfirst.ui.theme.HeelfirstTheme
import org.heelfirst.ui.theme.Look
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode

@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(qualifiers = "w412dp-h892dp-mdpi")
class CountdownTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    private val clock = PhaseClock().apply { hear(TimeLeft(SessionPhase.WALK, 18_000, 30_000, null)) }
    private var textScale by mutableFloatStateOf(1f)

    /** The rows in the middle of the circle in which something of the number is. */
    private fun rows(): IntRange {
        val picture = rule.drawn("circle")
        val within = ACROSS / 2 - ARC..ACROSS / 2 + ARC
        val rows = (RING until ACROSS - RING).filter { y -> within.any { x -> Contrast.ratio(picture[x, y], WHITE) > SEEN } }
        return rows.first()..rows.last()
    }

    @Test
    fun `the number stands in the middle of its circle, whatever the size of other text`() {
        rule.setContent {
            CompositionLocalProvider(LocalDensity provides Density(1f, textScale)) {
                HeelfirstTheme(Look(), emptyMap()) { Countdown(clock, Modifier.size(ACROSS.dp).background(Color.White).testTag("circle")) }
            }
        }
        for (scale in listOf(1f, 1.5f, 2f, 2.5f)) {
            textScale = scale
            val number = rows()
            assertEquals("$scale: $number", ACROSS / 2.0, (number.first + number.last) / 2.0, 3.0)
        }
    }

    private companion object {
        const val ACROSS = 96

        /** The number lies within so much of the middle, to either side. */
        const val ARC = 24

        /** And there the arc lies within so much of the edge, above and below. */
        const val RING = 17
        const val SEEN = 3.0
        const val WHITE = -1
    }
}
