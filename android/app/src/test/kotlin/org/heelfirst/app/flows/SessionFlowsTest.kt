package org.heelfirst.app.flows

import android.app.Application
import android.content.Intent
import androidx.compose.ui.test.assertIsDisplayed
import androidx.lifecycle.Lifecycle
import androidx.test.core.app.ActivityScenario
import org.heelfirst.app.MainActivity
import org.heelfirst.app.reminders.ArmReceiver
import org.heelfirst.app.session.SessionService
import org.heelfirst.core.PromptAnswer
import org.heelfirst.core.SessionPhase
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf

/** From a prompt into movement, or not now. */
class SessionFlowsTest : FlowTest() {
    @Test
    fun `a prompt, one tap, and the person is led off`() {
        ready()
        ring(prompts().first())
        opened(shadowOf(shown().single().actions.first().actionIntent).savedIntent) {
            pass(seconds = 1)
            seen("stop").assertIsDisplayed()
            assertEquals(SessionPhase.GET_READY, session?.phase)
            pass(seconds = 4)
            assertEquals(SessionPhase.WALK, session?.phase)
        }
    }

    @Test
    fun `after a start of the phone the prompt comes, and one tap leads off`() {
        ready()
        val before = ids()
        wipe()
        send(ArmReceiver(), Intent(Intent.ACTION_BOOT_COMPLETED))
        assertEquals(before, ids())
        ring(prompts().first())
        opened(shadowOf(shown().single().actions.first().actionIntent).savedIntent) {
            pass(seconds = 5)
            assertEquals(SessionPhase.WALK, session?.phase)
        }
    }

    @Test
    fun `the system's way back leads where one came from, and from the beginning out of the app`() {
        ready()
        opened { window ->
            tap("tab-more")
            tap("place-safety")
            back(window)
            assertTrue(isThere("place-safety"))
            back(window)
            assertTrue(isThere("start"))
            window.onActivity { assertFalse("Android shows what lies behind", it.onBackPressedDispatcher.hasEnabledCallbacks()) }
        }
    }

    private fun back(window: ActivityScenario<MainActivity>) {
        window.onActivity { it.onBackPressedDispatcher.onBackPressed() }
        rest()
    }

    @Test
    fun `in a hurry, one tap, no window, and nothing is asked again`() {
        ready()
        val first = prompts().first()
        ring(first)
        val before = shown().single()
        val hurry = before.actions.first {
            it.title.toString() ==
                app.gateway.plan.value.hurryText(before.actions.map { action -> action.title.toString() })
        }
        send(hurry.actionIntent)
        assertTrue(shown().isEmpty())
        assertNull(session)
        assertTrue(prompts().none { id(it) == id(first) && it.triggerAtMs <= app.nowMs })
    }

    @Test
    fun `from opening to moving in two taps`() {
        ready()
        opened {
            tap("start")
            tap("ready")
            pass(seconds = 5)
            assertEquals(SessionPhase.UP, session?.phase)
        }
    }

    @Test
    fun `the session goes on when the window is gone`() {
        shadowOf(app as Application).grantPermissions("android.permission.HIGH_SAMPLING_RATE_SENSORS")
        ready()
        opened {
            tap("start")
            tap("ready")
            pass(seconds = 4)
            val service = Robolectric.buildService(SessionService::class.java, checkNotNull(service())).create().startCommand(0, 1)
            val before = checkNotNull(session)
            it.moveToState(Lifecycle.State.DESTROYED)
            repeat(30) {
                app.pass(1_000)
                app.settle() // there is no screen any more that could come to rest
            }
            val now = checkNotNull(session)
            assertEquals(before.session, now.session)
            assertTrue(
                "${before.repetition} to ${now.repetition}, ${now.phase}",
                now.repetition > before.repetition && now.phase != SessionPhase.PAUSED,
            )
            assertFalse(shadowOf(service.get()).isStoppedBySelf)
        }
    }

    @Test
    fun `a session that Android let nobody keep is kept once the window is in front again`() {
        ready()
        opened {
            tap("start")
            tap("ready")
            assertNull("nothing was allowed", service())
            it.moveToState(Lifecycle.State.CREATED)
            shadowOf(app as Application).grantPermissions("android.permission.HIGH_SAMPLING_RATE_SENSORS")
            it.moveToState(Lifecycle.State.RESUMED)
            assertEquals(SessionService::class.java.name, service()?.component?.className)
        }
    }

    private fun service(): Intent? = generateSequence { shadowOf(app as Application).nextStartedService }.lastOrNull()

    private fun ready() {
        app.settled()
        app.core { leaveWelcome() }
        app.refresh()
    }

    /** The text of "in a hurry" as the plan has it. */
    private fun org.heelfirst.core.ReminderPlan?.hurryText(among: List<String>): String =
        checkNotNull(this).occurrences.flatMap { it.actions }.first { it.answer == PromptAnswer.IN_A_HURRY && it.text in among }.text
}
