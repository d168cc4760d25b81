package org.heelfirst.ui.history

import androidx.activity.ComponentActivity
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTextInput
import java.io.File
import org.heelfirst.core.NoticeSnapshot
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.FakePlatform
import org.heelfirst.ui.Surroundings
import org.heelfirst.ui.gallery.Camera
import org.heelfirst.ui.gallery.Shot
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w1300dp-h1300dp-mdpi")
class HistoryScreenTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    @Test
    fun `before the first practice it says what will be here`() = Camera(rule).use { camera ->
        camera.show(Shot(historyScenes[0]))
        rule.onNodeWithText("Nothing here yet. Your first practice will show up here.").assertIsDisplayed()
        Unit
    }

    @Test
    fun `while it is read it says so, and no longer where a problem is told`() {
        val state = mutableStateOf(HistoryState())
        val stage = Stage()
        rule.setContent {
            val model = remember { HistoryViewModel(stage.gateway, FakePlatform()) }
            Surroundings(stage.gateway, FakePlatform()) { HistoryScreen(state.value, model) }
        }
        rule.onNodeWithText("Reading your history…").assertIsDisplayed()
        state.value = HistoryState(problem = NoticeSnapshot("x", "What", "Remedy"))
        rule.onNodeWithTag("reading").assertDoesNotExist()
        stage.close()
    }

    @Test
    fun `a chart is a table one tap away`() = Camera(rule).use { camera ->
        camera.show(Shot(historyScenes[1]))
        rule.onNodeWithTag("chart-0-turn").performScrollTo().performClick()
        rule.onNodeWithText("Show as a picture").performScrollTo().assertIsDisplayed()
        Unit
    }

    @Test
    fun `a goal is rated in large steps and a question is kept`() = Camera(rule).use { camera ->
        val stage = camera.show(Shot(historyScenes[0]))
        rule.onNodeWithTag("goal").performScrollTo().performClick()
        rule.onNodeWithTag("goal-text").performScrollTo().performTextInput("Walk to the bakery")
        rule.onNodeWithTag("goal-7").performScrollTo().performClick()
        rule.onNodeWithTag("goal-save").performScrollTo().performClick()
        rule.onNodeWithText("Your own goal: 7 of 10").performScrollTo().assertIsDisplayed()
        rule.onNodeWithTag("question").performScrollTo().performTextInput("Is my brace still right?")
        rule.onNodeWithTag("question-save").performScrollTo().performClick()
        assertEquals("Is my brace still right?", stage.call { progress() }.question)
    }

    @Test
    fun `the report is a page to share`() {
        val file = File.createTempFile("report", ".pdf").apply { delete() }
        Stage().use { stage ->
            stage.practisedFor(2)
            val platform = org.heelfirst.ui.FakePlatform().apply { this.file = file.path }
            HistoryViewModel(stage.gateway, platform).share(ReportForm.PDF, org.heelfirst.core.ReportPaper.A4)
            assertEquals(listOf("share heelfirst-report.pdf application/pdf"), platform.asked)
            assertTrue(file.readBytes().decodeToString(0, 4) == "%PDF")
        }
        file.delete()
    }
}
