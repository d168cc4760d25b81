package org.heelfirst.ui.history

import org.heelfirst.core.CoachRadio
import org.heelfirst.ui.gallery.Scene

/** The history as the gallery shows it. */
val historyScenes = listOf(
    Scene("history-empty", prepare = { settled() }) { gateway, platform -> HistoryRoute(HistoryViewModel(gateway, platform)) },
    Scene("history", prepare = { practisedFor(40) }) { gateway, platform -> HistoryRoute(HistoryViewModel(gateway, platform)) },
    Scene("history-sensor", radio = CoachRadio.Simulated("mixed", 7u, 0.0), prepare = { withSensor().practisedFor(12) }) { gateway, platform ->
        HistoryRoute(HistoryViewModel(gateway, platform))
    },
)
