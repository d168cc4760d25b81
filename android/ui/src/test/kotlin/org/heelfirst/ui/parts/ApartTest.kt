package org.heelfirst.ui.parts

import androidx.activity.ComponentActivity
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithTag
import org.heelfirst.ui.gallery.Camera
import org.heelfirst.ui.gallery.Node
import org.heelfirst.ui.gallery.Scene
import org.heelfirst.ui.gallery.Shot
import org.heelfirst.ui.gallery.Window
import org.heelfirst.ui.gallery.appScenes
import org.heelfirst.ui.plan.planScenes
import org.heelfirst.ui.plan.reminderScenes
import org.heelfirst.ui.practice.practiceScenes
import org.heelfirst.ui.sensors.sensorScenes
import org.heelfirst.ui.settings.settingsScenes
import org.heelfirst.ui.today.todayScenes
import org.heelfirst.ui.welcome.welcomeScenes
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** A finger that comes down between two things touches neither: they are 8 dp apart, wherever they are. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w1300dp-h1300dp-mdpi")
class ApartTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    @Test
    fun `two things to touch are 8 dp apart on each screen`() = Camera(rule).use { camera ->
        val scenes = todayScenes + practiceScenes + welcomeScenes + sensorScenes + planScenes + reminderScenes + settingsScenes + appScenes
        val close = scenes.flatMap { scene -> listOf(Shot(scene), Shot(scene, Window.SMALL, textScale = 2f)).flatMap { close(camera, it) } }
        assertEquals(close.joinToString("\n"), 0, close.size)
    }

    @Test
    fun `what is too close is found`() = Camera(rule).use { camera ->
        val scene = Scene("planted") { _, _ ->
            androidx.compose.foundation.layout.Column { repeat(2) { PrimaryButton("Number $it", {}) } }
        }
        assertEquals(1, close(camera, Shot(scene)).size)
    }

    private fun close(camera: Camera, shot: Shot): List<String> {
        camera.show(shot)
        val touched = Node(rule.onNodeWithTag("window", useUnmergedTree = true).fetchSemanticsNode()).all().drop(1).filter { it.isTouched }.toList()
        return touched.flatMapIndexed { index, one ->
            touched.drop(index + 1).filter { !it.isInside(one) && !one.isInside(it) && scrollsWith(one, it) && apart(one.whole, it.whole) < LEAST_DP }
                .map { "${shot.name}: $one is ${apart(one.whole, it.whole)} dp from $it" }
        }
    }

    /** What lies in a place of its own is compared where it scrolls. */
    private fun scrollsWith(one: Node, other: Node) = scrolls(one) == scrolls(other)

    private fun scrolls(node: Node) = node.scroll(androidx.compose.ui.semantics.SemanticsProperties.VerticalScrollAxisRange)?.semantics?.id

    private fun apart(one: Rect, other: Rect) = maxOf(
        maxOf(one.left, other.left) - minOf(one.right, other.right),
        maxOf(one.top, other.top) - minOf(one.bottom, other.bottom),
    )

    private companion object {
        const val LEAST_DP = 7.5f
    }
}
