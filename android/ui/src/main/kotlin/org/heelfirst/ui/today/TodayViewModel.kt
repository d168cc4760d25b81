package org.heelfirst.ui.today

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.combine
import org.heelfirst.core.AppSnapshot
import org.heelfirst.core.AskKind
import org.heelfirst.core.AskSnapshot
import org.heelfirst.core.MishapKind
import org.heelfirst.core.NoticeSnapshot
import org.heelfirst.core.TodaySnapshot
import org.heelfirst.gateway.Gateway

/** What the first screen shows. */
data class TodayState(
    val today: TodaySnapshot,
    val problems: List<NoticeSnapshot>,
    /** Whether something about how a sensor sits waits for an answer, beside what is asked here. */
    val sensorAsks: Boolean,
)

/** What can be done on the first screen. */
interface TodayActions {
    fun start(exercise: String)

    /** Goes on with what was cut short. */
    fun goOn()

    /** Ends it where it was. */
    fun endUnfinished()

    fun answer(ask: AskSnapshot, answer: String)

    /** The person's own goal and how near they are, 0 to 10. */
    fun takeGoal(goal: String, rating: UByte)

    fun lighterDay(on: Boolean)

    fun report(mishap: MishapKind)

    fun takeBack()

    fun readyAgain()

    fun seen(notice: NoticeSnapshot)
}

/** Combines what the core says of today, and hands on what the person wants. */
class TodayViewModel(private val gateway: Gateway) : TodayActions {
    val now: TodayState get() = stateOf(gateway.now.value, gateway.problems.value)

    val state: Flow<TodayState> = combine(gateway.now, gateway.problems, ::stateOf)

    override fun start(exercise: String) = gateway.tell { start(exercise) }

    override fun goOn() = gateway.tell { resume() }

    override fun endUnfinished() = gateway.tell { abandon() }

    override fun answer(ask: AskSnapshot, answer: String) = gateway.tell { answerAsk(ask.kind, ask.key, answer) }

    override fun takeGoal(goal: String, rating: UByte) = gateway.tell { rateGoal(goal, rating) }

    override fun lighterDay(on: Boolean) = gateway.tell { lighterDay(on) }

    override fun report(mishap: MishapKind) = gateway.tell { reportEvent(mishap, null, null) }

    override fun takeBack() = gateway.tell { takeBackEvent() }

    override fun readyAgain() = gateway.tell { readyAgain() }

    override fun seen(notice: NoticeSnapshot) = gateway.seen(notice)
}

private fun stateOf(now: AppSnapshot, problems: List<NoticeSnapshot>) =
    TodayState(now.today, problems, now.mountQuestions.isNotEmpty() && now.today.ask?.kind != AskKind.MOUNT)
