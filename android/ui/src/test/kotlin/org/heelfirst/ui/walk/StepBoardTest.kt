package org.heelfirst.ui.walk

import androidx.activity.ComponentActivity
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithTag
import org.heelfirst.ui.gallery.Camera
import org.heelfirst.ui.gallery.Node
import org.heelfirst.ui.gallery.Shot
import org.heelfirst.ui.gallery.Window
import org.heelfirst.ui.gallery.toArea
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** The last step is seen at a glance, however little room there is. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w1300dp-h1300dp-mdpi")
class StepBoardTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    @Test
    fun `large words leave the shapes their size`() = Camera(rule).use { camera ->
        for ((scene, column) in listOf("walk-both-feet" to "steps-right", "walk-mixed" to "steps-left")) {
            for (window in listOf(Window.SMALL, Window.LANDSCAPE)) {
                camera.show(Shot(walkScenes.first { it.name == scene }, window, textScale = 2f))
                val width = widest(camera, column)
                assertTrue("$scene, $window: the last shape is $width dp wide", width >= SEEN_DP)
            }
        }
    }

    /** The longest row of the colour of a heel that landed first, which both scenes end with. */
    private fun widest(camera: Camera, column: String): Int {
        fun node(tag: String) = rule.onNodeWithTag(tag, useUnmergedTree = true).fetchSemanticsNode()
        val place = Node(node(column), Node(node("window"))).visible.toArea()
        val part = camera.pixels().part(place)
        return (0 until part.height).maxOf { y -> (0 until part.width).count { x -> part[x, y] == HEEL } }
    }

    private companion object {
        const val HEEL = 0xFF00574F.toInt()
        const val SEEN_DP = 40
    }
}
