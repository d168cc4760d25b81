package org.heelfirst.ui.practice

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import kotlinx.coroutines.runBlocking
import org.heelfirst.core.CountedBy
import org.heelfirst.core.PlanItem
import org.heelfirst.core.PlanSides
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.Side
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.FakePlatform
import org.heelfirst.ui.Preferences
import org.heelfirst.ui.Theme
import org.heelfirst.ui.figure.FigureMoment
import org.heelfirst.ui.figure.FigureView
import org.heelfirst.ui.figure.Figured
import org.heelfirst.ui.gallery.Scene
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.theme.label

/** Moves on, and hears how it stands then: a scripted core tells of phases only, one on a phone also of the countdown. */
internal fun Stage.goOn(ms: Long) = apply {
    pass(ms)
    runBlocking { gateway.refresh() }
}

/** Practises until this phase is under way for so long. */
internal fun Stage.until(phase: SessionPhase, ms: Long = 600) = until(ms) { gateway.now.value.session?.phase == phase }

/** Practises until this is so, and so long after. */
internal fun Stage.until(ms: Long, isSo: Stage.() -> Boolean) = apply {
    val most = 5_000
    check((0..most).any { isSo().also { so -> if (!so) pass(200) } }) { "it does not come to that" }
    goOn(ms)
}

/** Two short sets of the lift on both sides, at the person's own pace or the guide's. */
internal fun Stage.planned(ownPace: Boolean) = call {
    val change = { item: PlanItem -> item.copy(ownPace = ownPace, repetitions = 5u, sets = 2u, fixed = true, sides = PlanSides.BOTH) }
    setPlan(plan().let { plan -> plan.copy(items = plan.items.map { if (it.exercise == LIFT) change(it) else it }) })
}

internal const val LIFT = "seated-ankle-lift"

private fun scene(name: String, vararg touches: String, inSession: Boolean = true, prepare: Stage.() -> Unit) =
    Scene(name, touches = touches.toList(), inSession = inSession, prepare = prepare) { gateway, platform -> sessionScreens(gateway, platform) }

private fun lifting(name: String, vararg touches: String, inSession: Boolean = true, then: Stage.() -> Unit) = scene(
    name,
    *touches,
    inSession = inSession,
) {
    settled()
    planned(ownPace = false)
    practising(LIFT)
    then()
}

/** A session as the gallery shows it, phase by phase. */
val practiceScenes = listOf(
    lifting("practice-up") {
        until(SessionPhase.REST)
        until(SessionPhase.UP, 1_000)
    },
    lifting("practice-get-ready") { goOn(1_600) },
    lifting("practice-hold") { until(SessionPhase.HOLD) },
    lifting("practice-down") { until(SessionPhase.DOWN, 1_200) },
    lifting("practice-rest") { until(SessionPhase.REST, 400) },
    lifting("practice-switch-side") { until(SessionPhase.SWITCH_SIDE, 3_000) },
    lifting("practice-paused") {
        until(SessionPhase.REST)
        until(SessionPhase.UP, 1_000)
        call { pause() }
    },
    scene("practice-set-up") {
        settled()
        planned(ownPace = false)
        call { start(LIFT) }
        pass(1_000)
    },
    scene("practice-stretch") {
        settled()
        practising("calf-stretch")
        until(SessionPhase.HOLD, 8_000)
    },
    scene("practice-standing") {
        settled()
        practising("hamstring-curl")
        until(SessionPhase.UP, 1_500)
    },
    scene("practice-turns") {
        settled()
        practising("seated-march")
        until(SessionPhase.DOWN, 400)
    },
    Scene("practice-stills", inSession = true, prepare = {
        settled()
        practising(LIFT)
        until(SessionPhase.HOLD)
    }) { gateway, _ ->
        sessionScreens(gateway, FakePlatform(Preferences(theme = Theme.LIGHT, still = true, leftHanded = true)))
    },
    lifting("practice-more", "more") { until(SessionPhase.HOLD) },
    Scene("practice-walking-figure", prepare = { settled() }) { gateway, _ ->
        Frame(label("screen-walk")) {
            FigureView(gateway, Figured("walking-burst", Side.LEFT), label("screen-walk"), Modifier.fillMaxWidth().height(400.dp)) {
                FigureMoment(SessionPhase.WALK, 0.2f)
            }
        }
    },
    scene("practice-own-pace") {
        settled()
        planned(ownPace = true)
        practising(LIFT)
        until(SessionPhase.UP)
        repeat(2) { call { countRepetition(CountedBy.PERSON) } }
        until(SessionPhase.UP)
    },
    lifting("practice-between-sets") { until(12_000) { (gateway.now.value.session?.phaseTotalMs ?: 0) > 20_000 } },
    lifting("practice-done", inSession = false) { until(0) { gateway.done.value != null } },
    lifting("practice-stopped", inSession = false) {
        until(SessionPhase.REST)
        call { stop(null) }
        pass(500)
    },
)
