package org.heelfirst.ui.theme

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.luminance
import org.junit.Assert.assertTrue
import org.junit.Test

/** A figure is seen in each theme: who looks badly sees where its feet are. */
class FigureColorsTest {
    private fun contrast(one: Color, other: Color): Float {
        val (darker, lighter) = listOf(one.luminance(), other.luminance()).sorted()
        return (lighter + 0.05f) / (darker + 0.05f)
    }

    private fun seen(what: String, color: Color, ground: Color) = assertTrue("$what: ${contrast(color, ground)}", contrast(color, ground) >= 3f)

    @Test
    fun `in every theme a shoe and its edge are seen on the floor`() {
        mapOf(
            "light" to light,
            "dark" to dark,
            "high contrast" to highContrastLight,
            "high contrast, dark" to highContrastDark,
        ).forEach { (name, theme) ->
            seen("$name, shoe", theme.figure.shoe, theme.figure.floor)
            seen("$name, edge", theme.figure.outline, theme.figure.floor)
        }
    }

    @Test
    fun `in high contrast all that stands on the floor is seen, and the floor itself`() {
        mapOf("light" to highContrastLight, "dark" to highContrastDark).forEach { (name, theme) ->
            val colors = theme.figure
            seen("$name, floor", colors.floor, theme.scheme.background)
            listOf("far" to colors.far, "moving" to colors.moving, "mark" to colors.floorMark).forEach { (what, color) ->
                seen("$name, $what", color, colors.floor)
            }
        }
    }
}
