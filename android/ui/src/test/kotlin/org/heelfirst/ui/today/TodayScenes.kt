package org.heelfirst.ui.today

import kotlinx.coroutines.runBlocking
import org.heelfirst.core.MishapKind
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.Route
import org.heelfirst.ui.Trail
import org.heelfirst.ui.gallery.Scene
import org.heelfirst.ui.more.MoreScreen
import org.heelfirst.ui.today.exercise.ExerciseRoute
import org.heelfirst.ui.today.exercise.ExerciseViewModel

private fun today(name: String, vararg touches: String, prepare: Stage.() -> Unit) =
    Scene(name, touches = touches.toList(), prepare = prepare) { gateway, _ -> TodayRoute(TodayViewModel(gateway)) {} }

private fun exercise(name: String, exercise: String, prepare: Stage.() -> Unit) = Scene(name, prepare = prepare) { gateway, platform ->
    ExerciseRoute(ExerciseViewModel(gateway, exercise), platform, Trail.start(Route.Exercise(exercise)))
}

/** Does an exercise until the foot has had enough. */
internal fun Stage.practise(exercise: String) {
    practising(exercise)
    pass(20_000)
    while (gateway.now.value.session?.outcome == null) call { enough() }
    gateway.seenDone()
    pass(60_000)
}

/** Does all that is due, as often as it is meant. */
internal fun Stage.practiseEverything() {
    while (true) practise(gateway.now.value.today.items.firstOrNull { it.due && it.offered }?.exercise ?: return)
}

/** An exercise is left in its middle, and somebody looks at the day. */
internal fun Stage.cutShort() {
    practising("seated-ankle-lift")
    pass(20_000)
    call { pause() }
    runBlocking { gateway.refresh() }
}

/** Today as the gallery shows it. */
val todayScenes = listOf(
    today("today") {
        settled()
        practise("seated-ankle-lift")
    },
    today("today-fresh") { call { leaveWelcome() } },
    today("today-asks") { welcomed() },
    today("today-all-done") {
        settled()
        practiseEverything()
    },
    today("today-lighter") {
        settled()
        call { lighterDay(true) }
    },
    today("today-urgent") {
        settled()
        call { answerCheck("urgent", "emergency") }
    },
    today("today-fall") {
        settled()
        call { reportEvent(MishapKind.FALL, null, null) }
    },
    today("today-more", "more") { settled() },
    today("today-unfinished") {
        settled()
        cutShort()
    },
    exercise("exercise", "seated-ankle-lift") { settled() },
    exercise("exercise-held-back", "standing-leg-raise") { welcomed() },
    Scene("more", prepare = { welcomed() }) { _, _ -> MoreScreen {} },
)
