package org.heelfirst.ui.walk

import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import org.heelfirst.core.AppSnapshot
import org.heelfirst.core.CoachEvent
import org.heelfirst.core.LinkState
import org.heelfirst.core.SessionCommand
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.Side
import org.heelfirst.gateway.FakeCore
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.FakePlatform
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

/** In the same surroundings as the screens' tests: the real core knows one set of classes in a process. */
@RunWith(RobolectricTestRunner::class)
class WalkViewModelTest {
    private val platform = FakePlatform()

    private fun core(now: AppSnapshot) = FakeCore().answer("snapshot") {
        now
    }.answer("labels") { emptyMap<String, String>() }.answer("context") { outdoors }

    private fun setUp() = Stage().use {
        it.settled()
        it.call { setContext(outdoors) }
        it.call { start("walking-burst") }
        it.gateway.now.value
    }

    private fun walking() = Stage(radio = oneFoot("mixed")).use {
        it.walking(10_000)
        it.gateway.now.value
    }

    private val WalkViewModel.shown get() = runBlocking { state.first { it.context != null } }

    @Test
    fun `who is ready has read what is different outdoors`() {
        val core = core(setUp())
        val model = WalkViewModel(core.gateway(), platform)
        assertTrue(model.shown.outdoorsUnread)
        assertEquals(outdoors, model.shown.context)
        model.say(SessionCommand.READY)
        assertTrue(platform.preferences.value.outdoorsRead)
        assertFalse(model.shown.outdoorsUnread)
        assertEquals(1, core.asked.count { it.name == "say" && it.arguments == listOf(SessionCommand.READY) })
    }

    @Test
    fun `a second that passes changes nothing but the time`() {
        val now = walking()
        val core = core(now)
        val model = WalkViewModel(core.gateway(), platform)
        val before = model.shown
        val session = checkNotNull(now.session)
        core.say(
            CoachEvent.Session(
                session.copy(
                    remainingMs = checkNotNull(session.remainingMs) - 1_000,
                    atMs = session.atMs + 1_000,
                    activeMs =
                        session.activeMs + 1_000,
                ),
            ),
        )
        assertEquals(before, model.shown)
        assertSame(before.steps, model.shown.steps)
        assertEquals(checkNotNull(session.remainingMs) - 1_000, model.leading.timeNow?.leftMs)
    }

    @Test
    fun `a foot whose sensor grades nothing has no column, and a link that broke is told`() {
        val now = walking()
        val worn = now.sensors.single()
        val pod = worn.copy(foot = Side.RIGHT, gradesLandings = false, link = LinkState.BACKOFF)
        val shown = WalkViewModel(core(now.copy(sensors = listOf(worn, pod))).gateway(), platform).shown
        assertEquals(listOf(Side.LEFT), shown.feet)
        assertTrue(shown.showsSteps)
        assertEquals(listOf(pod), shown.lost)
        assertEquals(SessionPhase.WALK, shown.led.phase)
    }
}
