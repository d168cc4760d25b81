package org.heelfirst.ui.today

import org.heelfirst.ui.gallery.Scene

/** Today as the gallery shows it. */
val todayScenes = listOf(
    Scene("today", prepare = { settled() }) { gateway, _ -> TodayRoute(TodayViewModel(gateway)) {} },
)
