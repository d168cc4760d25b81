package org.heelfirst.ui.plan

import org.heelfirst.ui.gallery.Scene

/** The plan as the gallery shows it. */
val planScenes = listOf(
    Scene("plan", prepare = { settled() }) { gateway, platform -> PlanRoute(PlanViewModel(gateway, platform)) },
    Scene("plan-new-proposal", prepare = {
        settled()
        call { answerCheck("minutes", "30") }
    }) { gateway, platform -> PlanRoute(PlanViewModel(gateway, platform)) },
)
