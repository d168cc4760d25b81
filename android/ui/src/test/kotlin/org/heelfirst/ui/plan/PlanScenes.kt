package org.heelfirst.ui.plan

import androidx.compose.runtime.remember
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.gallery.Scene

private fun scene(name: String, vararg touches: String, then: Stage.() -> Unit = {}) = Scene(name, touches = touches.toList(), prepare = {
    settled()
    then()
}) { gateway, platform -> PlanRoute(remember { PlanViewModel(gateway, platform) }) }

/** There is more time a day, and so another plan that fits. */
private fun Stage.withMoreTime() {
    call { answerCheck("minutes", "30") }
}

/** The plan as the gallery shows it. */
val planScenes = listOf(
    scene("plan"),
    scene("plan-new-proposal") { withMoreTime() },
    scene("plan-proposal-open", "proposal") { withMoreTime() },
    scene("plan-item-open", "item-seated-ankle-lift"),
    scene("plan-add-open", "plan-add"),
    scene("plan-code-open", "plan-from-code"),
    scene("plan-handing-over", "plan-hand-over"),
    scene("plan-looked-at", "plan-hand-over", "plan-save", "plan-from-file"),
)
