package org.heelfirst.ui.today

import androidx.activity.ComponentActivity
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithText
import org.heelfirst.ui.gallery.Camera
import org.heelfirst.ui.gallery.Shot
import org.heelfirst.ui.gallery.Skin
import org.heelfirst.ui.gallery.Tongue
import org.heelfirst.ui.gallery.Window
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [36], qualifiers = "w1300dp-h1300dp-mdpi")
@GraphicsMode(GraphicsMode.Mode.NATIVE)
class TodayScreenTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    @Test
    fun `it shows what is due`() = Camera(rule).use { camera ->
        camera.show(Shot(todayScenes.first()))
        rule.onNodeWithText("Start").assertIsDisplayed()
        listOf(Shot(todayScenes.first(), Window.SMALL, Skin.DARK, 2f), Shot(todayScenes.first(), tongue = Tongue.RIGHT_TO_LEFT)).forEach { camera.shoot(it) }
        Unit
    }
}
