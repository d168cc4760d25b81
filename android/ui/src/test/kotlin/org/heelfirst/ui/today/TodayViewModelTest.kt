package org.heelfirst.ui.today

import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import org.heelfirst.core.AskKind
import org.heelfirst.core.AskSnapshot
import org.heelfirst.core.CoachEvent
import org.heelfirst.core.MishapKind
import org.heelfirst.core.MountDoubtKind
import org.heelfirst.core.MountQuestion
import org.heelfirst.core.NoticeSnapshot
import org.heelfirst.core.SensorId
import org.heelfirst.core.SessionId
import org.heelfirst.core.Side
import org.heelfirst.gateway.FakeCore
import org.heelfirst.gateway.Heeded
import org.heelfirst.gateway.Stage
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

/** What the model of the first screen hands on, and what it combines. */
@RunWith(RobolectricTestRunner::class)
class TodayViewModelTest {
    private val snapshot = Stage().use { it.settled().gateway.now.value }
    private val core = FakeCore().answer("snapshot") { snapshot }.answer("labels") { emptyMap<String, String>() }
        .answer("start") { SessionId("s") }
    private val model = TodayViewModel(core.gateway())

    private fun last() = core.asked.last()

    @Test
    fun `each thing that is wanted is one call`() {
        val ask = AskSnapshot(AskKind.STANDING, "knee", "", emptyList(), emptyList(), false)
        model.start("calf-stretch")
        assertEquals(Heeded("start", listOf("calf-stretch")), last())
        model.answer(ask, "steady")
        assertEquals(Heeded("answerAsk", listOf(AskKind.STANDING, "knee", "steady")), last())
        model.report(MishapKind.TRIP)
        assertEquals(Heeded("reportEvent", listOf(MishapKind.TRIP, null, null)), last())
        model.lighterDay(true)
        assertEquals(Heeded("lighterDay", listOf(true)), last())
    }

    @Test
    fun `the day is shown as the core tells it last`() = runBlocking {
        core.say(CoachEvent.Today(snapshot.today.copy(headline = "another")))
        assertEquals("another", model.state.first().today.headline)
    }

    @Test
    fun `a question about a sensor is hinted at only where it is not the one that is asked`() {
        val question = MountQuestion(SensorId("a"), Side.LEFT, MountDoubtKind.TILTED, NoticeSnapshot("", "", ""), emptyList())
        core.say(CoachEvent.MountQuestions(listOf(question)))
        assertTrue(model.now.sensorAsks)
        core.say(CoachEvent.Today(snapshot.today.copy(ask = AskSnapshot(AskKind.MOUNT, "a", "", emptyList(), emptyList(), false))))
        assertFalse(model.now.sensorAsks)
    }

    @Test
    fun `what the core refuses is told until it was seen`() = Stage().use { stage ->
        val real = TodayViewModel(stage.gateway)
        real.start("no-such-exercise")
        real.seen(real.now.problems.single())
        assertTrue(real.now.problems.isEmpty())
    }
}
