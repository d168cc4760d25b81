package org.heelfirst.app.flows

import android.content.Intent
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.isDisplayed
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.compose.ui.test.onAllNodesWithTag
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.test.core.app.ActivityScenario
import org.heelfirst.app.MainActivity
import org.heelfirst.app.StagedTest
import org.heelfirst.core.SessionSnapshot
import org.junit.Rule
import org.robolectric.annotation.Config

/** A person's way through the whole app: the real window, the real screens, the real core; only time and sensors are on a stage. */
@Config(qualifiers = "w412dp-h892dp-mdpi")
abstract class FlowTest : StagedTest() {
    @get:Rule
    val rule = createEmptyComposeRule()

    protected val session: SessionSnapshot? get() = app.gateway.now.value.session

    /** Opens the app, as by its icon or by something that begins with it. */
    protected fun opened(intent: Intent = Intent(app, MainActivity::class.java), inside: (ActivityScenario<MainActivity>) -> Unit) =
        ActivityScenario.launch<MainActivity>(intent).use {
            rest()
            inside(it)
        }

    /** Touches what has this tag, wherever it must be scrolled to, after a look: what comes under a shaking finger is not touched at once. */
    protected fun tap(tag: String) {
        val node = seen(tag)
        rule.waitUntil(LIMIT_MS) {
            runCatching { node.performScrollTo() } // what stands in the bar at the bottom does not scroll
            rest()
            node.isDisplayed()
        }
        rule.mainClock.advanceTimeBy(LOOKS_MS)
        node.performClick()
        rest()
    }

    /** What has this tag, once it is there: what a screen shows is read from the disk. */
    protected fun seen(tag: String): SemanticsNodeInteraction {
        rule.waitUntil(LIMIT_MS) {
            rest()
            isThere(tag)
        }
        return rule.onNodeWithTag(tag)
    }

    protected fun isThere(tag: String): Boolean = rule.onAllNodesWithTag(tag).fetchSemanticsNodes().isNotEmpty()

    /** Lets time pass, a second at a time, as it does. */
    protected fun pass(seconds: Int) = repeat(seconds) {
        app.pass(SECOND_MS)
        rest()
    }

    /** Returns when what was touched has reached the core, and what the core said of it the screen. */
    protected fun rest() = repeat(2) {
        rule.waitForIdle()
        app.pass(0)
        app.settle()
        rule.waitForIdle()
    }

    private companion object {
        const val SECOND_MS = 1_000L
        const val LIMIT_MS = 20_000L
        const val LOOKS_MS = 600L
    }
}
