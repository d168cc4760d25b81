package org.heelfirst.app.flows

import android.os.Bundle
import android.os.Parcel
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.assertTextContains
import androidx.compose.ui.test.performTextInput
import org.heelfirst.app.MainActivity
import org.heelfirst.app.dataFolder
import org.heelfirst.core.CoachClock
import org.heelfirst.core.SessionOutcome
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.SessionSnapshot
import org.heelfirst.gateway.Stage
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Robolectric

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

    @Test
    fun `a process that was killed hands on what was begun`() {
        app.settled().core { leaveWelcome() }
        val first = Robolectric.buildActivity(MainActivity::class.java).setup()
        rest()
        tap("tab-history")
        tap("question")
        seen("question").performTextInput("Is my brace still right?")
        rest()
        val kept = Bundle()
        first.pause().stop().saveInstanceState(kept).destroy()
        val next = Robolectric.buildActivity(MainActivity::class.java).setup(kept.onDisk())
        rest()
        seen("question").assertTextContains("Is my brace still right?")
        next.pause().stop().destroy()
    }

    @Test
    fun `a process that was killed in the middle of a session offers to go on`() {
        val before = killedInASession()
        opened {
            seen("go-on").assertIsDisplayed()
            assertEquals(before.session to SessionPhase.PAUSED, session?.session to session?.phase)
            assertEquals(before.counts, session?.counts)
            tap("go-on")
            pass(seconds = 8)
            assertFalse("${session?.phase}", session?.phase in setOf(null, SessionPhase.PAUSED))
            pass(seconds = 90)
            assertEquals(SessionOutcome.DONE, app.gateway.done.value?.outcome)
        }
    }

    /** What Android keeps of a window while its process is gone: nothing but what can be written down. */
    private fun Bundle.onDisk(): Bundle {
        val parcel = Parcel.obtain()
        parcel.writeBundle(this)
        parcel.setDataPosition(0)
        return checkNotNull(parcel.readBundle(MainActivity::class.java.classLoader)).also { parcel.recycle() }
    }

    /** Another process led a session for a while and was killed; ten minutes later the app is opened on what it left. */
    private fun killedInASession(): SessionSnapshot = Stage().use { dead ->
        dead.settled().practising("seated-ankle-lift")
        repeat(20) { dead.pass(1_000) }
        dead.folder.copyRecursively(app.dataFolder())
        app.dataFolder().walk().filter { it.name.endsWith("lock") }.forEach { it.delete() }
        val usual = app.configure
        app.configure = { usual(it).copy(clock = CoachClock.Scripted(Stage.BEGINS_MS + 600_000)) }
        checkNotNull(dead.gateway.now.value.session)
    }
}
