package org.heelfirst.ui.practice

import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import org.heelfirst.core.DoneQuestion
import org.heelfirst.core.DoneSnapshot
import org.heelfirst.core.MishapKind
import org.heelfirst.core.SessionRating
import org.heelfirst.core.SettledQuestion
import org.heelfirst.core.StopReason
import org.heelfirst.gateway.Answer
import org.heelfirst.gateway.Core
import org.heelfirst.gateway.Gateway

/** An answer that was given: what came of it in words, where there is something to say. */
data class Answered(val question: DoneQuestion, val text: String?)

/** How a session ended, and what was said of it. */
data class DoneState(
    val done: DoneSnapshot,
    val answered: List<Answered> = emptyList(),
    /** The next question, one at a time; none when nothing is left to ask. */
    val asks: DoneQuestion? = null,
)

/** What a person can say of a session that is over. All of it may be left out and taken back. */
interface DoneActions {
    suspend fun because(reason: StopReason)

    suspend fun happened(kind: MishapKind?)

    suspend fun rate(rating: SessionRating)

    suspend fun takeBack(question: DoneQuestion)

    fun skip(question: DoneQuestion)

    fun close()
}

/** Asks one thing after the other about a session that is over, as the core says, and hands the answers on. */
class DoneViewModel(private val gateway: Gateway, private val done: DoneSnapshot) : DoneActions {
    private val open = MutableStateFlow(DoneState(done, asks = gateway.nextQuestion(done, emptyList())))

    val state: StateFlow<DoneState> = open.asStateFlow()

    override suspend fun because(reason: StopReason) =
        answer(SettledQuestion(DoneQuestion.REASON, reason)) { explainStop(done.session, reason) }

    override suspend fun happened(kind: MishapKind?) {
        if (kind == null) return skip(DoneQuestion.MISHAP)
        answer(SettledQuestion(DoneQuestion.MISHAP)) {
            reportEvent(kind, null, null)
            null
        }
    }

    override suspend fun rate(rating: SessionRating) =
        answer(SettledQuestion(DoneQuestion.RATING)) { rate(done.session, rating).whatChanged }

    override suspend fun takeBack(question: DoneQuestion) {
        val given = gateway.ask { takeBackAnswer(done.session, question) }
        if (given is Answer.Given) {
            settled = settled.filter { it.question != question }
            open.update { state -> asking(state.copy(answered = state.answered.filter { it.question != question })) }
        }
    }

    override fun skip(question: DoneQuestion) {
        settled = settled + SettledQuestion(question)
        open.update(::asking)
    }

    override fun close() = gateway.seenDone()

    private var settled = emptyList<SettledQuestion>()

    private suspend fun answer(over: SettledQuestion, call: Core.() -> String?) {
        val text = when (val given = gateway.ask(call)) {
            is Answer.Given -> given.value
            is Answer.Refused -> given.notice.what
        }
        settled = settled + over
        open.update { asking(it.copy(answered = it.answered + Answered(over.question, text))) }
    }

    private fun asking(state: DoneState) = state.copy(asks = gateway.nextQuestion(done, settled))
}
