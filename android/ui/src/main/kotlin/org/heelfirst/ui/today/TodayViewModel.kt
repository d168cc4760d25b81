package org.heelfirst.ui.today

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.combine
import org.heelfirst.core.NoticeSnapshot
import org.heelfirst.core.TodaySnapshot
import org.heelfirst.gateway.Gateway

/** What the first screen shows. */
data class TodayState(
    val today: TodaySnapshot,
    val problems: List<NoticeSnapshot>,
)

/** Combines what the core says of today, and hands on what the person wants. */
class TodayViewModel(private val gateway: Gateway) {
    val now: TodayState get() = TodayState(gateway.now.value.today, gateway.problems.value)

    val state: Flow<TodayState> = combine(gateway.now, gateway.problems) { now, problems -> TodayState(now.today, problems) }

    fun start(exercise: String) = gateway.tell { start(exercise) }

    fun seen(notice: NoticeSnapshot) = gateway.seen(notice)
}
