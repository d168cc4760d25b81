package org.heelfirst.ui.gallery

import androidx.activity.ComponentActivity
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** Every screen in its circumstances: nothing is wrong in it, and it looks as it did. `HEELFIRST_BLESS=1` keeps what is drawn now. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w1300dp-h1300dp-mdpi")
class GalleryTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    @Test
    fun `today is as it was`() = hung("today")

    @Test
    fun `practice is as it was`() = hung("practice")

    @Test
    fun `walks are as they were`() = hung("walk")

    @Test
    fun `the welcome is as it was`() = hung("welcome")

    @Test
    fun `sensors are as they were`() = hung("sensors")

    @Test
    fun `history is as it was`() = hung("history")

    @Test
    fun `plan and reminders are as they were`() = hung("plan")

    @Test
    fun `safety is as it was`() = hung("safety")

    @Test
    fun `settings are as they were`() = hung("settings")

    @Test
    fun `the app around them is as it was`() = hung("app")

    @Test
    fun `Arabic is as it was`() = hung("arabic")

    @Test
    fun `no picture is left over and all are small`() {
        val names = Gallery.rooms.flatMap { Gallery.shots(it) }.map { it.name }
        assertEquals("each picture has a name of its own", names.size, names.toSet().size)
        assertEquals("nothing draws these any more; HEELFIRST_BLESS=1 removes them", emptyList<Any>(), Album.leftOver(names.toSet()))
        assertTrue("${Album.bytes()} bytes of pictures", Album.bytes() < MOST_BYTES)
    }

    @Test
    fun `the page shows what there is`() = assertNull(Album.page("gallery.md", IndexPage.text(Gallery.rooms)))

    private fun hung(name: String) {
        val room = Gallery.rooms.first { it.name == name }
        val shots = Gallery.shots(room)
        val started = System.nanoTime()
        val wrong = Camera(rule).use { camera ->
            shots.flatMap { shot -> wrong(camera, shot) }.also {
                val all = (System.nanoTime() - started) / NS
                println("measured: gallery: $name, ${shots.size} pictures in %.1f s, of these %.1f s in the core".format(all, camera.stagingNs / NS))
            }
        }
        if (wrong.isNotEmpty()) throw AssertionError(Album.listed(name, wrong))
    }

    private fun wrong(camera: Camera, shot: Shot): List<String> {
        camera.show(shot)
        val picture = camera.pixels()
        val faults = camera.faults(picture).map { "${shot.name}: $it" }
        return faults + listOfNotNull(Album.difference(shot.name, picture))
    }

    private companion object {
        const val NS = 1e9
        const val MOST_BYTES = 15_000_000L
    }
}
