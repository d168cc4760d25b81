package org.heelfirst.app.flows

import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.assertTextContains
import androidx.compose.ui.test.performTextInput
import org.heelfirst.app.dataFolder
import org.heelfirst.core.SessionPhase
import org.heelfirst.gateway.Stage
import org.junit.Assert.assertTrue
import org.junit.Test

/** Android may end a window that nobody looks at, and a process too; what it kept is handed to the next one. */
class ComingBackTest : FlowTest() {
    @Test
    fun `whoever comes back is where they were`() {
        app.settled().core { leaveWelcome() }
        opened { window ->
            tap("tab-more")
            tap("place-self-check")
            tap("question-side")
            window.recreate()
            rest()
            seen("answer-left")
        }
    }

    @Test
    fun `a session that was killed in mid-course is offered, and one touch leads it on`() {
        Stage(folder = app.filesDir.resolve("killed")).settled().apply {
            call { startUnasked("seated-ankle-lift") }
            call { ready() }
            pass(20_000)
        }.folder.copyRecursively(app.dataFolder())
        app.dataFolder().resolve("lock").delete() // it went with the process
        opened {
            seen("go-on").assertIsDisplayed()
            val before = checkNotNull(session).counts
            tap("go-on")
            pass(seconds = 12)
            seen("stop").assertIsDisplayed()
            assertTrue(checkNotNull(session).counts.sumOf { it.repetitions } >= before.sumOf { it.repetitions })
            assertTrue(session?.phase != SessionPhase.PAUSED)
        }
    }

    @Test
    fun `what was being written is there still`() {
        app.settled().core { leaveWelcome() }
        opened { window ->
            tap("tab-history")
            tap("question")
            seen("question").performTextInput("Is my brace still right?")
            window.recreate()
            seen("question").assertTextContains("Is my brace still right?")
        }
    }
}
