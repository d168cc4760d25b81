package org.heelfirst.ui.history

import org.heelfirst.gateway.Stage

private const val HOUR_MS = 3_600_000L

/** Some weeks with practice on most days, as somebody has them who goes on. */
fun Stage.practisedFor(days: Int) = apply {
    settled()
    repeat(days) { day ->
        if (day % 4 != 3) {
            practised("seated-ankle-lift")
            if (day % 2 == 0) practised("walking-burst")
        }
        pass(24 * HOUR_MS)
    }
}

/** One session from its beginning to its end. */
fun Stage.practised(exercise: String) {
    call { startUnasked(exercise) }
    call { ready() }
    var minutes = 0
    while (gateway.done.value == null && minutes < 30) {
        pass(60_000)
        minutes += 1
        if (gateway.now.value.session?.phase == org.heelfirst.core.SessionPhase.SET_UP) call { ready() }
    }
    check(gateway.done.value != null) { "$exercise does not end" }
    gateway.seenDone()
}
