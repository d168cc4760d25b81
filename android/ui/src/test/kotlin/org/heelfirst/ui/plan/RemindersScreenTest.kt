package org.heelfirst.ui.plan

import androidx.activity.ComponentActivity
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import org.heelfirst.core.DayWindow
import org.heelfirst.core.NoticeSnapshot
import org.heelfirst.core.PlanDay
import org.heelfirst.core.SystemPage
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.Abilities
import org.heelfirst.ui.FakePlatform
import org.heelfirst.ui.Granted
import org.heelfirst.ui.Permission
import org.heelfirst.ui.gallery.Camera
import org.heelfirst.ui.gallery.Shot
import org.heelfirst.ui.looksFirst
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w1300dp-h1300dp-mdpi")
class RemindersScreenTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    private fun touch(tag: String) {
        rule.looksFirst()
        rule.onNodeWithTag(tag).performScrollTo().performClick()
    }

    @Test
    fun `the time to get up moves by a quarter of an hour and back`() = Camera(rule).use { camera ->
        val stage = camera.show(Shot(reminderScenes[0]))
        touch("wake-more")
        assertEquals(435u, stage.call { reminderForm() }.wakeMin)
        rule.onNodeWithTag("undo").performClick()
        assertEquals(420u, stage.call { reminderForm() }.wakeMin)
    }

    @Test
    fun `quiet hours over a fixed time are refused in words`() = Camera(rule).use { camera ->
        val stage = camera.show(Shot(reminderScenes[0]))
        stage.call { setReminderForm(reminderForm().copy(quiet = listOf(DayWindow(455u, 480u)))) }
        rule.waitForIdle()
        touch("quiet-0-from-less")
        rule.onNodeWithText("Your 07:30 stretch would lie in your quiet hours 07:30–08:00. Move it, or allow it in quiet hours.").assertIsDisplayed()
        assertEquals(455u, stage.call { reminderForm() }.quiet.first().fromMin)
    }

    @Test
    fun `a day is left out, and a fixed time comes and goes`() = Camera(rule).use { camera ->
        val stage = camera.show(Shot(reminderScenes[0]))
        touch("day-sun")
        assertEquals(PlanDay.entries - PlanDay.SUN, stage.call { reminderForm() }.days)
        touch("fixed-add")
        touch("fixed-1-walk")
        assertEquals(2, stage.call { reminderForm() }.fixed.size)
        touch("fixed-1-remove")
        assertEquals(1, stage.call { reminderForm() }.fixed.size)
    }

    @Test
    fun `prompts rest for a while and the pause is ended`() = Camera(rule).use { camera ->
        val stage = camera.show(Shot(reminderScenes[0]))
        touch("pause-1")
        rule.onNodeWithText("No prompts until 5 March 2026. Rest well.").performScrollTo().assertIsDisplayed()
        touch("pause-end")
        assertEquals(null, stage.call { reminderForm() }.pausedUntil)
    }

    @Test
    fun `what was never asked for is asked for, what was refused is given on the system's page`() = Stage().use { stage ->
        val asked = mapOf(Permission.NOTIFICATIONS to Granted.NOT_ASKED, Permission.BATTERY to Granted.NO)
        val platform = FakePlatform(abilities = Abilities(asked))
        val model = RemindersViewModel(stage.gateway, platform)
        model.mend(Permission.NOTIFICATIONS)
        model.mend(Permission.BATTERY)
        assertEquals(listOf("request NOTIFICATIONS", "open BATTERY"), platform.asked)
    }

    @Test
    fun `what stands in the way is mended where the core says`() {
        SystemPage.entries.forEach { assertEquals(it.name, NoticeSnapshot("any-key", "", "", it).permission?.name) }
        assertNull(NoticeSnapshot("may-not-notify", "", "").permission)
    }
}
