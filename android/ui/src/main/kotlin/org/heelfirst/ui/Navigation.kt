package org.heelfirst.ui

import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.saveable.SaveableStateHolder
import androidx.compose.runtime.saveable.Saver
import androidx.compose.runtime.snapshots.SnapshotStateList
import androidx.compose.runtime.toMutableStateList
import org.heelfirst.ui.parts.ToTop

/** Where one can be. The session is not a place: while it runs it is shown, whatever lies below. */
sealed class Route(val name: String) {
    data object Today : Route("today")
    data object History : Route("history")
    data object Plan : Route("plan")
    data object More : Route("more")
    data object Sensors : Route("sensors")
    data object Safety : Route("safety")
    data object Settings : Route("settings")
    data object SelfCheck : Route("self-check")
    data object Reminders : Route("reminders")
    data object FindSensors : Route("find-sensors")
    data object StepSounds : Route("step-sounds")
    data object GradeBorders : Route("grade-borders")
    data object Recordings : Route("recordings")

    /** All about one exercise, and Start. */
    data class Exercise(val exercise: String) : Route("exercise:$exercise")

    /** Something to read: a topic or a piece. */
    data class Reading(val what: String) : Route("reading:$what")

    companion object {
        private val plain by lazy { listOf(Today, History, Plan, More, Sensors, Safety, Settings, SelfCheck, Reminders) + sensors }

        private val sensors by lazy { listOf(FindSensors, StepSounds, GradeBorders, Recordings) }

        /** The places in the bar at the bottom. */
        val tabs by lazy { listOf(Today, History, Plan, More) }

        fun named(name: String): Route = plain.find { it.name == name } ?: name.substringAfter(':').let {
            if (name.startsWith("reading:")) Reading(it) else Exercise(it)
        }
    }
}

/** The way that was come; the last one is shown. Survives the process. */
class Trail(private val routes: SnapshotStateList<Route>) {
    val here: Route get() = routes.last()

    val canGoBack: Boolean get() = routes.size > 1

    fun go(route: Route) {
        if (route != here) routes += route
    }

    /** The place of the bar that one came from, or where one is. */
    val tab: Route get() = routes.last { it in Route.tabs }

    internal val toTop = ToTop()

    /** A place of the bar is a beginning: nothing lies behind it but today. Who is there or further on wants to go to its top. */
    fun goTo(tab: Route) {
        if (tab == this.tab) toTop.wish()
        routes.clear()
        routes += Route.Today
        go(tab)
    }

    fun back() {
        if (canGoBack) routes.removeAt(routes.lastIndex)
    }

    /** Whether one can come back to what was begun there: on the way, or through the bar. */
    fun leadsTo(route: Route): Boolean = route in routes || route in Route.tabs

    companion object {
        fun start(route: Route = Route.Today) = Trail(listOf(Route.Today, route).distinct().toMutableStateList())

        val saver = Saver<Trail, List<String>>(
            save = { trail -> trail.routes.map { it.name } },
            restore = { names -> Trail(names.map(Route::named).toMutableStateList()) },
        )
    }
}

/** Where the trail is. What was written, unfolded or scrolled to there is kept for as long as one can come back to it. */
@Composable
internal fun SaveableStateHolder.Place(trail: Trail, screen: @Composable () -> Unit) {
    val here = trail.here
    SaveableStateProvider(here.name, screen)
    DisposableEffect(here) { onDispose { if (!trail.leadsTo(here)) removeState(here.name) } }
}
