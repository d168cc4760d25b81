package org.heelfirst.gateway

import app.cash.turbine.test
import kotlin.concurrent.thread
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking
import org.heelfirst.core.AppSnapshot
import org.heelfirst.core.CoachEvent
import org.heelfirst.core.CoachException
import org.heelfirst.core.CoachRadio
import org.heelfirst.core.LiftsSnapshot
import org.heelfirst.core.NoticeSnapshot
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.Side
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test

class GatewayTest {
    @Test
    fun `what the core says arrives as flows`() = Stage().settled().use { stage ->
        stage.practising("seated-ankle-lift")
        assertEquals(SessionPhase.GET_READY, stage.gateway.now.value.session?.phase)
        stage.pass(600_000)
        assertNotNull(stage.gateway.done.value)
        stage.gateway.seenDone()
        assertNull(stage.gateway.done.value)
    }

    @Test
    fun `cues come when they are due and to whoever listens`() = runBlocking {
        Stage().settled().use { stage ->
            stage.gateway.cues.test {
                stage.practising("seated-ankle-lift")
                stage.pass(4_000)
                assertTrue(awaitItem().text.isNotEmpty())
                cancelAndIgnoreRemainingEvents()
            }
        }
    }

    @Test
    fun `steps are kept, twelve of them, and go with the session`() = Stage(radio = simulated).settled().use { stage ->
        stage.withSensor().practising("walking-burst")
        stage.pass(25_000)
        val steps = stage.gateway.now.value.lastSteps
        assertEquals(12, steps.size)
        assertEquals(steps.map { it.number }.sorted(), steps.map { it.number })
        assertTrue(stage.gateway.stepsSummary.value.isNotEmpty())
        stage.call { stop(null) }
        stage.practising("seated-ankle-lift")
        assertEquals(emptyList<Any>(), stage.gateway.now.value.lastSteps)
    }

    @Test
    fun `what is refused is told in words`() = runBlocking {
        Stage().use { stage ->
            val answer = stage.gateway.ask { start("no-such-exercise") }
            assertTrue((answer as Answer.Refused).notice.what.isNotEmpty())
            stage.gateway.tell { reconsider("no-such-exercise") }
            val problem = stage.gateway.problems.value.single()
            stage.gateway.seen(problem)
            assertTrue(stage.gateway.problems.value.isEmpty())
        }
    }

    @Test
    fun `what is said while the core opens is not lost`() {
        val notice = NoticeSnapshot("k", "what", "remedy")
        val real = Stage()
        val gateway = Gateway(Dispatchers.Unconfined) { listener ->
            listener.onEvent(CoachEvent.Problem(notice))
            FakeCore().answer("snapshot") { real.gateway.now.value }.answer("labels") { emptyMap<String, String>() }.core(listener)
        }
        assertEquals(listOf(notice), gateway.problems.value)
        real.close()
    }

    @Test
    fun `what is said while everything is read anew is not lost under it`() = runBlocking {
        val before = Stage().use { it.gateway.now.value }
        val core = FakeCore().answer("labels") { emptyMap<String, String>() }
        val tellers = mutableListOf<Thread>()
        fun told(): AppSnapshot {
            val teller = thread { core.say(CoachEvent.History(before.revision + 1u)) }.also { tellers += it }
            while (teller.state !in setOf(Thread.State.BLOCKED, Thread.State.TERMINATED)) Thread.onSpinWait()
            return before
        }
        val gateway = core.answer("snapshot") { told() }.gateway()
        tellers.forEach { it.join() }
        assertEquals("at opening", before.revision + 1u, gateway.now.value.revision)
        gateway.refresh()
        tellers.forEach { it.join() }
        assertEquals("anew", before.revision + 1u, gateway.now.value.revision)
    }

    @Test
    fun `a lift that a snapshot held already is not there twice`() = Stage(radio = simulated).settled().use { stage ->
        stage.withSensor().practising("seated-ankle-lift")
        stage.pass(60_000)
        val now = stage.gateway.now.value
        assertTrue(now.lifts.isNotEmpty())
        val core = FakeCore().answer("snapshot") { now }.answer("labels") { emptyMap<String, String>() }
        val gateway = core.gateway()
        core.say(CoachEvent.Lifts(LiftsSnapshot(now.session!!.session, 0, now.lifts.takeLast(1))))
        assertEquals(now.lifts, gateway.now.value.lifts)
    }

    @Test
    fun `another exception than a refusal is no answer`() {
        val gateway = FakeCore().answer("snapshot") { Stage().use { it.gateway.now.value } }.answer("labels") { emptyMap<String, String>() }
            .answer("figure") { throw CoachException.Invalid("part", "is no number") }.gateway()
        assertNull(gateway.figure("calf-stretch", Side.LEFT, SessionPhase.HOLD, Float.NaN))
    }

    @Test
    fun `why there is no core can be said without one`() {
        val why = Gateway.whyClosed(listOf("de"), CoachException.Busy("another app"))
        assertTrue("another app" in why.notice.what)
        assertFalse(why.title == Gateway.whyClosed(listOf("en"), CoachException.Busy("another app")).title)
    }

    private companion object {
        val simulated = CoachRadio.Simulated("mixed", 7uL, 0.0)
    }
}
