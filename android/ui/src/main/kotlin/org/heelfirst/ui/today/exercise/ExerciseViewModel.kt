package org.heelfirst.ui.today.exercise

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.mapNotNull
import org.heelfirst.core.AskSnapshot
import org.heelfirst.core.ExerciseSnapshot
import org.heelfirst.core.PracticeContext
import org.heelfirst.gateway.Gateway
import org.heelfirst.gateway.orNull

/** What the page of an exercise shows. */
data class ExerciseState(val page: ExerciseSnapshot, val circumstances: PracticeContext)

/** All about one exercise, read anew whenever the day changes. */
class ExerciseViewModel(internal val gateway: Gateway, private val exercise: String) {
    val state: Flow<ExerciseState> = gateway.now
        .map { it.today }
        .distinctUntilChanged()
        .mapNotNull { gateway.ask { ExerciseState(exercise(exercise), context(exercise)) }.orNull() }

    fun start() = gateway.tell { start(exercise) }

    fun answer(ask: AskSnapshot, answer: String) = gateway.tell { answerAsk(ask.kind, ask.key, answer) }

    /** The circumstances of this exercise alone. */
    fun setCircumstances(circumstances: PracticeContext) = gateway.tell { setContextOf(exercise, circumstances) }
}
