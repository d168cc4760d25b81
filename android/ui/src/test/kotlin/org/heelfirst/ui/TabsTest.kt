package org.heelfirst.ui

import androidx.activity.ComponentActivity
import androidx.compose.foundation.layout.Box
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performScrollTo
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.gallery.Contrast
import org.heelfirst.ui.gallery.drawn
import org.heelfirst.ui.theme.Contrast as Themes
import org.heelfirst.ui.theme.HeelfirstTheme
import org.heelfirst.ui.theme.Look
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode

/** Where one is can be seen in the bar and in the rail: WCAG 2.2, 1.4.11 (3:1 for a state). */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(qualifiers = "w412dp-h892dp-mdpi")
class TabsTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    private val trail = Trail.start()
    private var look by mutableStateOf(Look())

    private fun isMarked(tabs: @Composable () -> Unit) {
        rule.setContent { HeelfirstTheme(look, emptyMap()) { Box { tabs() } } }
        for (contrast in Themes.entries) {
            for (dark in listOf(false, true)) {
                look = Look(dark = dark, contrast = contrast)
                val (there, elsewhere) = listOf(Route.Plan, Route.Today).map { tab ->
                    rule.runOnIdle { trail.goTo(tab) }
                    rule.drawn("tab-plan")
                }
                val changed = there.pixels.indices.count { Contrast.ratio(there.pixels[it], elsewhere.pixels[it]) >= SEEN }
                assertTrue("$look: $changed", changed >= MARK)
            }
        }
    }

    @Test
    fun `the chosen place of the bar is plain in every theme`() = isMarked { Bar(trail) }

    @Test
    fun `the chosen place of the rail is plain in every theme`() = isMarked { Rail(trail) }

    @Test
    @Config(qualifiers = "w892dp-h412dp-mdpi")
    fun `for the left hand the rail lies at the left, as the steps do`() = Stage().use { stage ->
        val platform = FakePlatform(Preferences(theme = Theme.LIGHT, leftHanded = true))
        rule.setContent { HeelfirstApp(stage.settled().gateway, platform, start = Route.Reminders) }
        fun place(tag: String) = rule.onNodeWithTag(tag).fetchSemanticsNode().boundsInRoot
        rule.onNodeWithTag("wake-less").performScrollTo()
        assertTrue(place("tab-today").right <= place("wake-less").left)
        assertTrue(place("wake-more").right < MIDDLE)
    }

    private companion object {
        const val MIDDLE = 892 / 2
        const val SEEN = 3.0

        /** So many pixels have most of the ground of a sign, 56 by 32. */
        const val MARK = 1000
    }
}
