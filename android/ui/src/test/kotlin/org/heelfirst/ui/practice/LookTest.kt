package org.heelfirst.ui.practice

import androidx.activity.ComponentActivity
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import org.heelfirst.ui.gallery.*
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [36], qualifiers = "w1300dp-h1300dp-mdpi")
@GraphicsMode(GraphicsMode.Mode.NATIVE)
class LookTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    @Test
    fun look() = Camera(rule).use { camera ->
        practiceScenes.forEach { camera.shoot(Shot(it)) }
        listOf(0, 1, 6, 7, 13).map { practiceScenes[it] }.forEach {
            camera.shoot(Shot(it, Window.SMALL, textScale = 2f))
            camera.shoot(Shot(it, Window.LANDSCAPE))
            camera.shoot(Shot(it, Window.SMALL, Skin.DARK, tongue = Tongue.RIGHT_TO_LEFT))
            camera.shoot(Shot(it, Window.PHONE, Skin.HIGH_CONTRAST, 2f, tongue = Tongue.LONG))
            camera.shoot(Shot(it, Window.TABLET))
        }
        val bad = practiceScenes.flatMap { s -> listOf(Shot(s), Shot(s, Window.SMALL, textScale = 2f), Shot(s, Window.LANDSCAPE)) }.flatMap { shot -> camera.show(shot); camera.faults().map { "${shot.name}: $it" } }
        java.io.File(System.getProperty("heelfirst.output"), "looks/faults.txt").writeText(bad.joinToString("\n"))
    }
}
