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
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsProperties.VerticalScrollAxisRange
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.junit4.AndroidComposeTestRule
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.dp
import androidx.test.ext.junit.rules.ActivityScenarioRule
import java.io.File
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.FakePlatform
import org.heelfirst.ui.Surroundings
import org.heelfirst.ui.looksFirst

typealias Rule = AndroidComposeTestRule<ActivityScenarioRule<ComponentActivity>, ComponentActivity>

/** Takes pictures of scenes in one window that is larger than any of theirs. */
class Camera(private val rule: Rule, private val pixelsPerDp: Float = 1f) : AutoCloseable {
    private val shown = mutableStateOf<Shot?>(null)
    private val platform = mutableStateOf(FakePlatform())
    private var stage: Stage? = null
    private var staged: Pair<Scene, Tongue>? = null

    /** The file that is written or chosen wherever a scene touches what asks for one. */
    private val handed = File.createTempFile("handed", null)

    /** How long the core took to get into the scenes, in ns. */
    internal var stagingNs = 0L
        private set

    init {
        rule.setContent { shown.value?.let { Staged(it) } }
    }

    /** Brings a shot before the camera; tests may look at it, touch it and take its picture. */
    fun show(shot: Shot): Stage {
        shown.value = null
        rule.waitForIdle()
        val ready = stageFor(shot)
        platform.value = FakePlatform.looking(shot.skin.theme, shot.skin.contrast, 1f, shot.scene.abilities).apply { file = handed.path }
        handed.delete()
        shown.value = shot
        rule.waitForIdle()
        shot.scene.touches.forEach { touch(it, ready) }
        return ready
    }

    private fun touch(tag: String, ready: Stage) {
        rule.looksFirst()
        val node = rule.onNodeWithTag(tag)
        runCatching { node.performScrollTo() } // what stands in a bar does not scroll
        node.performClick()
        ready.pass(0) // all that comes of it has been said
        rule.waitForIdle()
    }

    /** The picture of what is before the camera. */
    fun picture(): Bitmap {
        val window = checkNotNull(shown.value).window
        val picture = Bitmap.createBitmap((window.width * pixelsPerDp).toInt(), (window.height * pixelsPerDp).toInt(), Bitmap.Config.ARGB_8888)
        rule.runOnUiThread { rule.activity.window.decorView.draw(Canvas(picture)) }
        return picture
    }

    /** The same as pixels. */
    internal fun pixels(): Picture = picture().let { bitmap ->
        val pixels = IntArray(bitmap.width * bitmap.height)
        bitmap.getPixels(pixels, 0, bitmap.width, 0, 0, bitmap.width, bitmap.height)
        Picture(bitmap.width, bitmap.height, pixels)
    }

    /** What is wrong in what is before the camera, at its beginning and where everything is scrolled to its end. */
    internal fun faults(): List<Fault> = faults(pixels())

    internal fun faults(beginning: Picture): List<Fault> {
        val first = inspected(beginning)
        if (!scrolledToTheEnd()) return first
        return (first + inspected(pixels())).distinctBy { it.check to it.node.substringBefore(" at ") }
    }

    private fun inspected(picture: Picture): List<Fault> {
        val shot = checkNotNull(shown.value)
        val window = window(unmerged = true)
        return LayoutChecks(window, pixelsPerDp, shot.scene.inSession).faults() + LabelChecks(window(unmerged = false), shot, names(shot)).faults() +
            ContrastChecks(window, picture, shot.skin).faults() + others()
    }

    private fun names(shot: Shot) = shot.scene.names + checkNotNull(stage).gateway.now.value.sensors.map { it.name }

    private fun window(unmerged: Boolean) = Node(rule.onNodeWithTag("window", useUnmergedTree = unmerged).fetchSemanticsNode())

    /** A dialog is drawn in a window of its own, of which there is no picture. */
    private fun others() = if (rule.onAllNodes(isRoot()).fetchSemanticsNodes().size ==
        1
    ) {
        emptyList()
    } else {
        listOf(Fault(Check.NOT_IN_PICTURE, "a dialog", "lies over the screen"))
    }

    private fun scrolledToTheEnd(): Boolean {
        val scrolling = window(unmerged = true).all().filter { node ->
            node[VerticalScrollAxisRange]?.let { it.value() < it.maxValue() } == true
        }.toList()
        scrolling.forEach { node ->
            rule.runOnUiThread { node[SemanticsActions.ScrollBy]?.action?.invoke(0f, FAR) }
            rule.waitForIdle()
        }
        return scrolling.isNotEmpty()
    }

    /** Writes the picture of a shot to look at, below the tests' output folder, and gives the file. */
    fun shoot(shot: Shot, folder: File = File(System.getProperty("heelfirst.output"), "looks")): File {
        show(shot)
        folder.mkdirs()
        val file = folder.resolve("${shot.name}.png")
        Png.write(file, pixels())
        return file
    }

    override fun close() {
        shown.value = null
        rule.waitForIdle()
        stage?.close()
        handed.delete()
    }

    private companion object {
        const val FAR = 100_000f
    }

    private fun stageFor(shot: Shot): Stage {
        val wanted = shot.scene to shot.tongue
        stage?.let { if (staged == wanted) return it }
        stage?.close()
        val started = System.nanoTime()
        return Stage(shot.tongue.tag, shot.scene.radio).also {
            shot.scene.prepare(it)
            stage = it
            staged = wanted
            stagingNs += System.nanoTime() - started
        }
    }

    @androidx.compose.runtime.Composable
    private fun Staged(shot: Shot) = key(shot) {
        CompositionLocalProvider(LocalDensity provides Density(pixelsPerDp, shot.textScale)) {
            Box(
                Modifier.wrapContentSize(
                    AbsoluteAlignment.TopLeft,
                    unbounded = true,
                ).requiredSize(shot.window.width.dp, shot.window.height.dp).testTag("window"),
            ) {
                val gateway = checkNotNull(stage).gateway
                Surroundings(gateway, platform.value) { shot.scene.content(gateway, platform.value) }
            }
        }
    }
}
