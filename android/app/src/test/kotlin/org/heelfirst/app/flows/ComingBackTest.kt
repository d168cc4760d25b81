package org.heelfirst.app.flows

import androidx.compose.ui.test.assertTextContains
import androidx.compose.ui.test.performTextInput
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
            assertTrue(isThere("answer-left"))
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
            rest()
            seen("question").assertTextContains("Is my brace still right?")
        }
    }
}
