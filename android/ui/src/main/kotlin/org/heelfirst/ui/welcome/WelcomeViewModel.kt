package org.heelfirst.ui.welcome

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.mapNotNull
import org.heelfirst.core.PracticeContext
import org.heelfirst.core.ReminderForm
import org.heelfirst.core.WelcomeSnapshot
import org.heelfirst.gateway.Gateway
import org.heelfirst.gateway.orNull

/** What the welcome shows, whichever of its pages. */
data class WelcomeState(val welcome: WelcomeSnapshot, val circumstances: PracticeContext, val reminders: ReminderForm)

/** The first minutes, read anew whenever the day changes: with each answer, for instance. */
class WelcomeViewModel(private val gateway: Gateway) {
    val state: Flow<WelcomeState> = gateway.now.map { it.today }.distinctUntilChanged().mapNotNull { read() }

    /** The welcome as it stands. */
    suspend fun read(): WelcomeState? = gateway.ask { WelcomeState(welcome(), context(null), reminderForm()) }.orNull()

    /** Answers a question; gives the page to go on with, none where the answer was refused. */
    suspend fun answer(question: String, answer: String): Int? = gateway.ask {
        answerCheck(question, answer)
        welcome().beginAt.toInt()
    }.orNull()

    /** What is worn and held, for all exercises. */
    fun setCircumstances(circumstances: PracticeContext) = gateway.tell { setContext(circumstances) }

    /** When the day begins and ends. */
    fun setReminders(reminders: ReminderForm) = gateway.tell { setReminderForm(reminders) }

    fun startFirstLifts() = gateway.tell { startFirstLifts() }

    fun leave() = gateway.tell { leaveWelcome() }
}
