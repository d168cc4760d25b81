package org.heelfirst.ui.practice

import androidx.activity.ComponentActivity
import androidx.compose.runtime.Composer
import androidx.compose.runtime.CompositionTracer
import androidx.compose.runtime.InternalComposeTracingApi
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import org.heelfirst.core.SessionPhase
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.FakePlatform
import org.heelfirst.ui.HeelfirstApp
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** What is composed while a session counts, by the marks that the compiler leaves in every composable. */
@OptIn(InternalComposeTracingApi::class)
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w412dp-h892dp-mdpi")
class RecompositionTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    private val stage = Stage().settled()
    private val composed = mutableListOf<String>()

    private val ofTheNumber = setOf("Number", "label", "<get-locale>", "<get-colors>", "asText")

    private val tracer = object : CompositionTracer {
        override fun isTraceInProgress() = true

        override fun traceEventStart(key: Int, dirty1: Int, dirty2: Int, info: String) {
            if (info.startsWith("org.heelfirst")) composed += info.substringBefore(" (").substringAfterLast('.')
        }

        override fun traceEventEnd() = Unit
    }

    @After
    fun end() = stage.close()

    @Test
    fun `counting a second composes the number and nothing else`() {
        Composer.setTracer(tracer)
        rule.setContent { HeelfirstApp(stage.gateway, FakePlatform()) }
        stage.practising("calf-stretch")
        stage.until(SessionPhase.HOLD, 2_000)
        rule.waitForIdle()
        assertTrue("nothing is traced", "Number" in composed)
        composed.clear()
        val seconds = 5
        repeat(seconds * 4) {
            stage.goOn(250)
            rule.waitForIdle()
        }
        println("measured: composed in $seconds s of counting: ${composed.groupingBy { it }.eachCount()}")
        assertEquals(seconds, composed.count { it == "Number" })
        assertEquals("beside the number and what it is made of", emptySet<String>(), composed.toSet() - ofTheNumber)
    }
}
