package org.heelfirst.ui.gallery

import android.graphics.Bitmap
import android.graphics.Canvas
import androidx.activity.ComponentActivity
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.requiredSize
import androidx.compose.foundation.layout.wrapContentSize
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.ui.AbsoluteAlignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.test.junit4.AndroidComposeTestRule
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.dp
import androidx.test.ext.junit.rules.ActivityScenarioRule
import java.io.File
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.FakePlatform
import org.heelfirst.ui.Surroundings

typealias Rule = AndroidComposeTestRule<ActivityScenarioRule<ComponentActivity>, ComponentActivity>

/** Takes pictures of scenes in one window that is larger than any of theirs. */
class Camera(private val rule: Rule, private val pixelsPerDp: Float = 1f) : AutoCloseable {
    private val shown = mutableStateOf<Shot?>(null)
    private val platform = mutableStateOf(FakePlatform())
    private var stage: Stage? = null
    private var staged: Pair<Scene, Tongue>? = null

    init {
        rule.setContent { shown.value?.let { Staged(it) } }
    }

    /** Brings a shot before the camera; tests may look at it, touch it and take its picture. */
    fun show(shot: Shot): Stage {
        shown.value = null
        rule.waitForIdle()
        val ready = stageFor(shot)
        platform.value = FakePlatform.looking(shot.skin.theme, shot.skin.contrast, 1f)
        shown.value = shot
        rule.waitForIdle()
        return ready
    }

    /** The picture of what is before the camera. */
    fun picture(): Bitmap {
        val view = rule.activity.window.decorView
        val all = Bitmap.createBitmap(view.width, view.height, Bitmap.Config.ARGB_8888)
        rule.runOnUiThread { view.draw(Canvas(all)) }
        val window = checkNotNull(shown.value).window
        return Bitmap.createBitmap(all, 0, 0, (window.width * pixelsPerDp).toInt(), (window.height * pixelsPerDp).toInt())
    }

    /** Writes the picture of a shot to look at, below the tests' output folder, and gives the file. */
    fun shoot(shot: Shot, folder: File = File(System.getProperty("heelfirst.output"), "looks")): File {
        show(shot)
        folder.mkdirs()
        val file = folder.resolve("${shot.name}.png")
        file.outputStream().use { picture().compress(Bitmap.CompressFormat.PNG, 100, it) }
        return file
    }

    override fun close() {
        shown.value = null
        rule.waitForIdle()
        stage?.close()
    }

    private fun stageFor(shot: Shot): Stage {
        val wanted = shot.scene to shot.tongue
        stage?.let { if (staged == wanted) return it }
        stage?.close()
        return Stage(shot.tongue.tag, shot.scene.radio).also {
            shot.scene.prepare(it)
            stage = it
            staged = wanted
        }
    }

    @androidx.compose.runtime.Composable
    private fun Staged(shot: Shot) = key(shot) {
        CompositionLocalProvider(LocalDensity provides Density(pixelsPerDp, shot.textScale)) {
            Box(Modifier.wrapContentSize(AbsoluteAlignment.TopLeft, unbounded = true).requiredSize(shot.window.width.dp, shot.window.height.dp).testTag("window")) {
                val gateway = checkNotNull(stage).gateway
                Surroundings(gateway, platform.value) { shot.scene.content(gateway, platform.value) }
            }
        }
    }
}
