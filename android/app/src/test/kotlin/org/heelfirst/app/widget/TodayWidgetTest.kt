package org.heelfirst.app.widget

import android.view.View
import android.view.ViewGroup
import android.widget.FrameLayout
import android.widget.TextView
import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import androidx.glance.ExperimentalGlanceApi
import androidx.glance.appwidget.compose
import kotlinx.coroutines.runBlocking
import org.heelfirst.app.R
import org.heelfirst.app.StagedTest
import org.heelfirst.app.dataFolder
import org.heelfirst.gateway.Stage
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Test

/** The next prompt at a glance, from the file that the core leaves. */
class TodayWidgetTest : StagedTest() {
    @Test
    fun `it reads what the first screen says`() {
        app.settled().refresh()
        runBlocking { TodayFile(app).await(app.gateway.now.value.today) }
        val (glance, today) = TodayFile(app).read()!! to app.gateway.now.value.today
        assertEquals(today.nextReminderText, glance.sentenceAt(app.nowMs))
        assertEquals(today.nextReminder!!.kind, glance.kind)
        assertEquals("Start", glance.startText)
    }

    @Test
    fun `a sentence that is true no more is not shown`() {
        app.settled().refresh()
        runBlocking { TodayFile(app).await(app.gateway.now.value.today) }
        val glance = TodayFile(app).read()!!
        assertEquals("", glance.sentenceAt(glance.untilMs))
    }

    @Test
    fun `after midnight no word of yesterday is left, and those of the new day come`() {
        app.settled()
        app.pass(LATE_IN_THE_EVENING_MS)
        app.refresh()
        runBlocking { TodayFile(app).await(app.gateway.now.value.today) }
        val evening = TodayFile(app).read()!!
        val midnightMs = Stage.BEGINS_MS + LATE_IN_THE_EVENING_MS + HOUR_MS
        assertEquals(midnightMs, evening.untilMs)
        assertEquals("" to "", evening.sentenceAt(midnightMs) to evening.sentenceAt(midnightMs + 1))
        app.pass(HOUR_MS + 60_000)
        app.refresh()
        val today = app.gateway.now.value.today
        assertNotEquals(evening.nextText, today.nextReminderText)
        runBlocking { TodayFile(app).await(today) }
        assertEquals(today.nextReminderText, drawn().first())
    }

    @Test
    fun `an urgent answer stands alone`() {
        app.settled().core { answerCheck("urgent", "emergency") }
        runBlocking { TodayFile(app).await(app.gateway.now.value.today) }
        val glance = TodayFile(app).read()!!
        assertFalse(glance.mayWalk)
        assertEquals(app.gateway.now.value.today.headline, glance.sentenceAt(app.nowMs))
    }

    @Test
    fun `a file that is not there or of another form is no file`() {
        assertNull(TodayFile(app).read())
        app.dataFolder().mkdirs()
        listOf("", "{", """{"form": 99}""", """{"form": 1}""").forEach {
            app.dataFolder().resolve("today.json").writeText(it)
            assertNull(TodayFile(app).read())
        }
    }

    @Test
    fun `it says the sentence and offers Start, and before the first start its name`() {
        assertEquals(listOf(app.getString(R.string.app_name)), drawn())
        app.settled().refresh()
        runBlocking { TodayFile(app).await(app.gateway.now.value.today) }
        assertEquals(listOf(app.gateway.now.value.today.nextReminderText, "Start"), drawn())
    }

    @OptIn(ExperimentalGlanceApi::class)
    private fun drawn(): List<String> {
        val views = runBlocking { TodayWidget().compose(app, size = DpSize(250.dp, 150.dp)) }
        return texts(views.apply(app, FrameLayout(app)))
    }

    private companion object {
        /** From nine in the morning to eleven in the evening. */
        const val LATE_IN_THE_EVENING_MS = 14 * 3_600_000L
        const val HOUR_MS = 3_600_000L
    }

    private fun texts(view: View): List<String> = when (view) {
        is TextView -> listOf(view.text.toString())
        is ViewGroup -> (0 until view.childCount).flatMap { texts(view.getChildAt(it)) }
        else -> emptyList()
    }
}
