package org.heelfirst.ui.gallery

import androidx.activity.ComponentActivity
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithTag
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.FakePlatform
import org.heelfirst.ui.HeelfirstApp
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** How long one waits for the app; told, not judged, as the machines of tests differ. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w412dp-h892dp-mdpi")
class OpeningTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    @Test
    fun `the core opens and the app shows itself`() {
        val folder = Stage().use { stage ->
            stage.settled()
            stage.folder.copyRecursively(stage.folder.resolveSibling("${stage.folder.name}-kept"))
            stage.folder.resolveSibling("${stage.folder.name}-kept")
        }
        val started = System.nanoTime()
        Stage(folder = folder).use { stage ->
            val opened = System.nanoTime()
            rule.setContent { HeelfirstApp(stage.gateway, FakePlatform()) }
            rule.onNodeWithTag("tab-today").assertIsDisplayed()
            val shown = System.nanoTime()
            println("measured: the core opened in %.0f ms, today was shown %.0f ms after that".format((opened - started) / MS, (shown - opened) / MS))
        }
    }

    private companion object {
        const val MS = 1e6
    }
}
