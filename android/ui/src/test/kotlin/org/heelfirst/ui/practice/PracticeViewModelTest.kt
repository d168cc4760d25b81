package org.heelfirst.ui.practice

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.cancel
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.heelfirst.core.CoachEvent
import org.heelfirst.core.DoneQuestion
import org.heelfirst.core.SessionCommand
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.SessionSnapshot
import org.heelfirst.core.doneForm
import org.heelfirst.gateway.FakeCore
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.Abilities
import org.heelfirst.ui.FakePlatform
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

/** On Robolectric as all that needs the real core: one process hears it through one loader of classes. */
@RunWith(RobolectricTestRunner::class)
class PracticeViewModelTest {
    private val stage = Stage().settled().practising(LIFT).until(SessionPhase.HOLD)
    private val session: SessionSnapshot = checkNotNull(stage.gateway.now.value.session)
    private val scope = CoroutineScope(Dispatchers.Unconfined)

    /** A core that was in the midst of a session, and notes what it is told. */
    private val core = stage.gateway.now.value.let { app ->
        val labels = stage.gateway.labels.value
        FakeCore().answer("snapshot") { app }.answer("labels") { labels }.answer("languages") { emptyList<Any>() }
    }

    @After
    fun end() {
        scope.cancel()
        stage.close()
    }

    private fun asked() = core.asked.map { it.name }.filterNot { it in setOf("snapshot", "labels", "languages") }

    @Test
    fun `while a phase is counted down the time changes and the state does not`() {
        val gateway = core.gateway()
        val model = PracticeViewModel(gateway, FakePlatform())
        val (states, times) = mutableListOf<PracticeState>() to mutableListOf<TimeLeft>()
        scope.launch { model.state.collect { states += it } }
        scope.launch { model.time.collect { times += it } }
        listOf(250L, 500L, 750L).forEach { core.say(CoachEvent.Session(session.copy(remainingMs = 2_000 - it, atMs = session.atMs + it))) }
        assertEquals(1, states.size)
        assertEquals(4, times.size)
        core.say(CoachEvent.Session(session.copy(phase = SessionPhase.DOWN, phaseName = "Down")))
        assertEquals(listOf("Hold", "Down"), states.map { it.word })
    }

    @Test
    fun `where no voice is the word is announced to whoever uses a screen reader`() {
        val platform = FakePlatform()
        val model = PracticeViewModel(core.gateway(), platform)
        assertEquals(true, model.now?.voice)
        platform.abilities.value = Abilities(hasVoice = false)
        assertEquals(false, model.now?.voice)
        assertEquals(false, runBlocking { model.state.first() }.voice)
    }

    @Test
    fun `each command is said as it is`() {
        val model = PracticeViewModel(core.gateway(), FakePlatform())
        SessionCommand.entries.forEach(model::say)
        model.stop()
        assertEquals(SessionCommand.entries.map { "say" } + "stop", asked())
        assertEquals(SessionCommand.entries, core.asked.filter { it.name == "say" }.map { it.arguments.single() })
    }

    @Test
    fun `after a stop one thing is asked at a time, and each answer can be taken back`() = runBlocking {
        stage.call { stop(null) }
        stage.pass(500)
        val done = checkNotNull(stage.gateway.done.value).copy(asksMishap = true)
        core.answer("answerDone") { "Rest now." }
        val model = DoneViewModel(core.gateway(), done)
        assertEquals(DoneQuestion.REASON, model.asks())
        model.choose("stop-tired")
        assertEquals(Answered(DoneQuestion.REASON, "Rest now."), model.state.value.answered.single())
        model.choose("button-trip")
        core.answer("answerDone") { "Less tomorrow." }
        model.choose("rating-hard")
        assertEquals("Less tomorrow.", model.state.value.answered.last().text)
        assertNull(model.state.value.asks)
        DoneQuestion.entries.reversed().forEach { model.takeBack(it) }
        assertEquals(DoneState(done, asks = doneForm(DoneQuestion.REASON)), model.state.value)
        assertEquals(List(3) { "answerDone" } + List(3) { "takeBackAnswer" }, asked())
    }

    @Test
    fun `pain that stopped it is its rating`() = runBlocking {
        stage.call { stop(null) }
        stage.pass(500)
        core.answer("answerDone") { "Leave it." }
        val model = DoneViewModel(core.gateway(), checkNotNull(stage.gateway.done.value))
        model.choose("stop-pain")
        assertNull(model.state.value.asks)
        model.takeBack(DoneQuestion.REASON)
        assertEquals(DoneQuestion.REASON, model.asks())
        model.skip(DoneQuestion.REASON)
        assertEquals(DoneQuestion.RATING, model.asks())
    }

    @Test
    fun `where nothing happened nothing is noted`() = runBlocking {
        stage.call { stop(null) }
        stage.pass(500)
        val model = DoneViewModel(core.gateway(), checkNotNull(stage.gateway.done.value).copy(asksMishap = true))
        model.skip(DoneQuestion.REASON)
        model.choose("mishap-none")
        assertEquals(DoneQuestion.RATING, model.asks())
        assertEquals(emptyList<Answered>(), model.state.value.answered)
        assertEquals(emptyList<String>(), asked())
    }

    private fun DoneViewModel.asks() = state.value.asks?.question

    private suspend fun DoneViewModel.choose(key: String) = choose(checkNotNull(state.value.asks).choices.first { it.key == key })
}
