package org.heelfirst.ui

import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import org.heelfirst.core.SessionPhase
import org.heelfirst.gateway.Gateway
import org.heelfirst.ui.history.HistoryRoute
import org.heelfirst.ui.history.HistoryViewModel
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.plan.PlanRoute
import org.heelfirst.ui.plan.PlanViewModel
import org.heelfirst.ui.plan.RemindersRoute
import org.heelfirst.ui.plan.RemindersViewModel
import org.heelfirst.ui.settings.SettingsRoute
import org.heelfirst.ui.settings.SettingsViewModel
import org.heelfirst.ui.theme.label
import org.heelfirst.ui.today.TodayRoute
import org.heelfirst.ui.today.TodayViewModel

/** The screen of a place. */
@Composable
internal fun Screen(trail: Trail, gateway: Gateway, platform: Platform) {
    when (val here = trail.here) {
        Route.Today -> TodayRoute(remember(gateway) { TodayViewModel(gateway) }, trail::go)
        Route.History -> HistoryRoute(remember(gateway, platform) { HistoryViewModel(gateway, platform) })
        Route.Plan -> PlanRoute(remember(gateway, platform) { PlanViewModel(gateway, platform) })
        Route.Reminders -> RemindersRoute(remember(gateway, platform) { RemindersViewModel(gateway, platform) }, trail::back)
        Route.Settings -> SettingsRoute(remember(gateway, platform) { SettingsViewModel(gateway, platform) }, trail::back)
        Route.More -> MoreScreen(trail::go)
        else -> Frame(label("screen-${here.name}"), onBack = trail::back) { Text(here.name + platform.abilities.value.hasVoice) }
    }
}

/** What is seldom needed. */
@Composable
private fun MoreScreen(go: (Route) -> Unit) = Frame(label("screen-more")) {
    listOf(Route.Reminders, Route.Sensors, Route.SelfCheck, Route.Safety, Route.Settings).forEach { route ->
        SecondaryButton(label("screen-${route.name}"), { go(route) })
    }
}

/** The session that runs, or how it ended; whether there is anything of it to show. */
@Composable
internal fun SessionScreens(gateway: Gateway, platform: Platform): Boolean {
    val now by gateway.now.collectAsState()
    val done by gateway.done.collectAsState()
    val running = now.session?.takeIf { it.phase != SessionPhase.DONE }
    if (running == null && done == null) return false
    Frame(running?.exerciseName ?: done?.summary.orEmpty()) { Text(platform.abilities.value.hasVoice.toString()) }
    return true
}

/** The first minutes, before anything else; whether there is anything of them to show. */
@Composable
internal fun WelcomeScreens(gateway: Gateway, platform: Platform): Boolean {
    if (platform.abilities.value.screenReader) return false
    return gateway.labels.value.isEmpty()
}
