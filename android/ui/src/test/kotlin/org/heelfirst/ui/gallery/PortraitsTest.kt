package org.heelfirst.ui.gallery

import androidx.activity.ComponentActivity
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import org.heelfirst.ui.history.historyScenes
import org.heelfirst.ui.plan.reminderScenes
import org.heelfirst.ui.practice.practiceScenes
import org.heelfirst.ui.today.todayScenes
import org.heelfirst.ui.walk.walkScenes
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** The six pictures that a reader sees first, with two pixels a dp. `HEELFIRST_BLESS=1` writes them. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w900dp-h1800dp-mdpi")
class PortraitsTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    private val portraits = mapOf(
        "today" to Shot(todayScenes.first()),
        "practice" to Shot(practiceScenes.named("practice-hold")),
        "walk" to Shot(walkScenes.first(), skin = Skin.DARK),
        "history" to Shot(historyScenes.named("history")),
        "reminders" to Shot(reminderScenes.first()),
        "large" to Shot(practiceScenes.first(), skin = Skin.HIGH_CONTRAST, textScale = 2f),
    )

    @Test
    fun `the six large pictures show what there is`() = Camera(rule, pixelsPerDp = 2f).use { camera ->
        val wrong = portraits.mapNotNull { (name, shot) ->
            camera.show(shot)
            Album.difference(name, camera.pixels(), Album.folder.parentFile, COLORS)
        }
        assertEquals(emptyList<String>(), wrong)
    }

    @Test
    fun `reminders are shown where all are armed, and a walk by a step that counts`() = Camera(rule).use { camera ->
        assertTrue(camera.show(portraits.getValue("reminders")).call { health() }.well)
        val gateway = camera.show(portraits.getValue("walk")).gateway
        assertNull(gateway.now.value.lastSteps.last().apartText)
        assertTrue(gateway.stepsSummary.value, gateway.stepsSummary.value.isNotEmpty())
    }

    private fun List<Scene>.named(name: String) = first { it.name == name }

    private companion object {
        const val COLORS = 128
    }
}
