package org.heelfirst.ui.practice

import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import kotlinx.coroutines.flow.combine
import kotlinx.coroutines.flow.distinctUntilChanged
import org.heelfirst.core.AppSnapshot
import org.heelfirst.core.DoneSnapshot
import org.heelfirst.core.SessionId
import org.heelfirst.gateway.Gateway
import org.heelfirst.gateway.running
import org.heelfirst.ui.Platform
import org.heelfirst.ui.walk.WalkRoute
import org.heelfirst.ui.walk.WalkViewModel

/** Which screen of a session there is to show. It changes as one begins and ends, and not while it is counted down. */
private sealed interface OfSession {
    data object Nothing : OfSession

    data class Practice(val session: SessionId) : OfSession

    data class Walk(val session: SessionId) : OfSession

    data class Over(val done: DoneSnapshot) : OfSession
}

/** The session that runs, or how it ended; whether there is anything of it to show. */
@Composable
internal fun sessionScreens(gateway: Gateway, platform: Platform): Boolean {
    val first = remember(gateway) { ofSession(gateway.now.value, gateway.done.value) }
    val shown by remember(gateway) { combine(gateway.now, gateway.done, ::ofSession).distinctUntilChanged() }.collectAsState(first)
    when (val here = shown) {
        OfSession.Nothing -> return false
        is OfSession.Practice -> PracticeRoute(remember(gateway, here) { PracticeViewModel(gateway, platform) })
        is OfSession.Walk -> WalkRoute(remember(gateway, here) { WalkViewModel(gateway, platform) })
        is OfSession.Over -> DoneRoute(remember(gateway, here) { DoneViewModel(gateway, here.done) })
    }
    return true
}

private fun ofSession(now: AppSnapshot, done: DoneSnapshot?): OfSession {
    val running = now.running()
    return when {
        running != null -> if (running.isWalk) OfSession.Walk(running.session) else OfSession.Practice(running.session)
        done != null -> OfSession.Over(done)
        else -> OfSession.Nothing
    }
}
