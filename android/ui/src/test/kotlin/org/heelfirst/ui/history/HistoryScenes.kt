package org.heelfirst.ui.history

import androidx.compose.runtime.remember
import org.heelfirst.core.CoachRadio
import org.heelfirst.ui.gallery.Scene

/** What is unfolded of a history that is not long. */
private fun unfolded(name: String, vararg touches: String) =
    Scene(name, touches = touches.toList(), prepare = {
        practisedFor(8)
    }) { gateway, platform -> HistoryRoute(remember { HistoryViewModel(gateway, platform) }) }

/** The history as the gallery shows it. */
val historyScenes = listOf(
    Scene("history-empty", prepare = { settled() }) { gateway, platform -> HistoryRoute(HistoryViewModel(gateway, platform)) },
    Scene("history", prepare = { practisedFor(40) }) { gateway, platform -> HistoryRoute(HistoryViewModel(gateway, platform)) },
    Scene("history-sensor", radio = CoachRadio.Simulated("mixed", 7u, 0.0), prepare = { withSensor().practisedFor(12) }) { gateway, platform ->
        HistoryRoute(HistoryViewModel(gateway, platform))
    },
    unfolded("history-goal-open", "goal"),
    unfolded("history-other-forms", "other-forms"),
    unfolded("history-bars-as-table", "bars-turn"),
    unfolded("history-chart-as-table", "chart-0-turn"),
)
