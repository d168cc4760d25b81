package org.heelfirst.ui.practice

import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import org.heelfirst.core.DoneChoice
import org.heelfirst.core.DoneForm
import org.heelfirst.core.DoneQuestion
import org.heelfirst.core.DoneSnapshot
import org.heelfirst.core.SettledQuestion
import org.heelfirst.gateway.Answer
import org.heelfirst.gateway.Gateway

/** An answer that was given: what came of it in words, where there is something to say. */
data class Answered(val question: DoneQuestion, val text: String?)

/** How a session ended, and what was said of it. */
data class DoneState(
    val done: DoneSnapshot,
    val answered: List<Answered> = emptyList(),
    /** The next question, one at a time; none when nothing is left to ask. */
    val asks: DoneForm? = null,
)

/** What a person can say of a session that is over. All of it may be left out and taken back. */
interface DoneActions {
    suspend fun choose(choice: DoneChoice)

    suspend fun takeBack(question: DoneQuestion)

    fun skip(question: DoneQuestion)

    fun close()
}

/** Asks one thing after the other about a session that is over, as the core says, and hands the answers on. */
class DoneViewModel(private val gateway: Gateway, private val done: DoneSnapshot) : DoneActions {
    private val open = MutableStateFlow(DoneState(done, asks = gateway.nextForm(done, emptyList())))

    val state: StateFlow<DoneState> = open.asStateFlow()

    override suspend fun choose(choice: DoneChoice) {
        val answer = choice.answer ?: return settle(choice.settles)
        val text = when (val given = gateway.ask { answerDone(done.session, answer) }) {
            is Answer.Given -> given.value
            is Answer.Refused -> given.notice.what
        }
        settle(choice.settles, Answered(choice.settles.question, text))
    }

    override suspend fun takeBack(question: DoneQuestion) {
        val given = gateway.ask { takeBackAnswer(done.session, question) }
        if (given is Answer.Given) {
            settled = settled.filter { it.question != question }
            open.update { state -> asking(state.copy(answered = state.answered.filter { it.question != question })) }
        }
    }

    override fun skip(question: DoneQuestion) = settle(SettledQuestion(question))

    override fun close() = gateway.seenDone()

    private var settled = emptyList<SettledQuestion>()

    private fun settle(question: SettledQuestion, given: Answered? = null) {
        settled = settled + question
        open.update { asking(it.copy(answered = it.answered + listOfNotNull(given))) }
    }

    private fun asking(state: DoneState) = state.copy(asks = gateway.nextForm(done, settled))
}
