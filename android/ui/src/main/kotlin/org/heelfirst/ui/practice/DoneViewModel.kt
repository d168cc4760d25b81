package org.heelfirst.ui.practice

import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import org.heelfirst.core.DoneSnapshot
import org.heelfirst.core.MishapKind
import org.heelfirst.core.SessionOutcome
import org.heelfirst.core.SessionRating
import org.heelfirst.core.StopReason
import org.heelfirst.gateway.Answer
import org.heelfirst.gateway.Core
import org.heelfirst.gateway.Gateway

/** What may be asked once practice is over. */
enum class Question { REASON, MISHAP, RATING }

/** An answer that was given: what came of it in words, where there is something to say. */
data class Answered(val question: Question, val text: String?)

/** How a session ended, and what was said of it. */
data class DoneState(
    val done: DoneSnapshot,
    val answered: List<Answered> = emptyList(),
    /** The next question, one at a time; none when nothing is left to ask. */
    val asks: Question? = null,
)

/** What a person can say of a session that is over. All of it may be left out and taken back. */
interface DoneActions {
    suspend fun because(reason: StopReason)

    suspend fun happened(kind: MishapKind?)

    suspend fun rate(rating: SessionRating)

    suspend fun takeBack(question: Question)

    fun skip(question: Question)

    fun close()
}

/** Asks one thing after the other about a session that is over, and hands the answers on. */
class DoneViewModel(private val gateway: Gateway, private val done: DoneSnapshot) : DoneActions {
    private val open = MutableStateFlow(DoneState(done, asks = Question.entries.firstOrNull { it.isFor(done) }))

    val state: StateFlow<DoneState> = open.asStateFlow()

    override suspend fun because(reason: StopReason) {
        answer(Question.REASON) { explainStop(done.session, reason) }
        if (reason == StopReason.PAIN) skip(Question.RATING)
    }

    override suspend fun happened(kind: MishapKind?) {
        if (kind == null) return skip(Question.MISHAP)
        answer(Question.MISHAP) {
            reportEvent(kind, null, null)
            null
        }
    }

    override suspend fun rate(rating: SessionRating) = answer(Question.RATING) { rate(done.session, rating).whatChanged }

    override suspend fun takeBack(question: Question) {
        val given = gateway.ask {
            when (question) {
                Question.REASON -> explainStop(done.session, null)
                Question.MISHAP -> takeBackEvent()
                Question.RATING -> rate(done.session, null)
            }
        }
        if (given is Answer.Given) {
            skipped -= question
            if (question == Question.REASON) skipped -= Question.RATING
            open.update { state -> asking(state.copy(answered = state.answered.filter { it.question != question })) }
        }
    }

    override fun skip(question: Question) {
        skipped += question
        open.update(::asking)
    }

    override fun close() = gateway.seenDone()

    private val skipped = mutableSetOf<Question>()

    private suspend fun answer(question: Question, call: Core.() -> String?) {
        when (val given = gateway.ask(call)) {
            is Answer.Given -> open.update { asking(it.copy(answered = it.answered + Answered(question, given.value))) }
            is Answer.Refused -> open.update { asking(it.copy(answered = it.answered + Answered(question, given.notice.what))) }
        }
    }

    private fun asking(state: DoneState): DoneState {
        val over = state.answered.map { it.question } + skipped
        return state.copy(asks = Question.entries.firstOrNull { it.isFor(done) && it !in over })
    }
}

private fun Question.isFor(done: DoneSnapshot): Boolean = when (this) {
    Question.REASON -> done.outcome == SessionOutcome.STOPPED
    Question.MISHAP -> done.asksMishap
    Question.RATING -> done.asksRating
}
