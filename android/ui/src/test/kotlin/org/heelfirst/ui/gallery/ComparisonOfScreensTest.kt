package org.heelfirst.ui.gallery

import androidx.activity.ComponentActivity
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.ui.Modifier
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.unit.dp
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.PrimaryButton
import org.heelfirst.ui.parts.SecondaryButton
import org.junit.After
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** What the comparison sees of a real screen that was kept with few colours. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w1300dp-h1300dp-mdpi")
class ComparisonOfScreensTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    private val camera by lazy { Camera(rule) }

    @After
    fun close() = camera.close()

    private class Changed(val down: Int = 0, val across: Int = 0, val word: String = "every", val other: Boolean = false)

    private fun picture(skin: Skin = Skin.LIGHT, changed: Changed = Changed()): Picture {
        val scene = Scene("compared") { _, _ ->
            Column(Modifier.fillMaxSize().background(MaterialTheme.colorScheme.background).padding(20.dp)) {
                Text("Lift your foot ${changed.word} day", color = MaterialTheme.colorScheme.onBackground)
                Panel { Text("Twice today", color = MaterialTheme.colorScheme.run { if (changed.other) error else onSurface }) }
                PrimaryButton("Start", {})
                SecondaryButton("Later", {}, Modifier.offset(changed.across.dp, changed.down.dp))
            }
        }
        camera.show(Shot(scene, Window.PHONE, skin))
        return camera.pixels()
    }

    private fun seen(changed: Changed) = Skin.entries.forEach { skin ->
        val kept = Png.decode(Png.encode(picture(skin)))
        assertNotNull("$skin", Comparison.compare(kept, picture(skin, changed)).problem)
    }

    @Test
    fun `what was kept shows the same`() = Skin.entries.forEach { skin ->
        assertNull("$skin", Comparison.compare(Png.decode(Png.encode(picture(skin))), picture(skin)).problem)
    }

    @Test
    fun `a button moved by four points is seen`() {
        seen(Changed(down = 4))
        seen(Changed(across = -4))
    }

    @Test
    fun `a word that is gone is seen`() = seen(Changed(word = ""))

    @Test
    fun `one word in another colour is seen`() = seen(Changed(other = true))
}
