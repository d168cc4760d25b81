package org.heelfirst.ui

import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import org.heelfirst.gateway.Gateway
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.sensors.SensorScreens
import org.heelfirst.ui.theme.label
import org.heelfirst.ui.today.TodayRoute
import org.heelfirst.ui.today.TodayViewModel

/** The screen of a place. */
@Composable
internal fun Screen(trail: Trail, gateway: Gateway, platform: Platform) {
    when (val here = trail.here) {
        Route.Today -> TodayRoute(remember(gateway) { TodayViewModel(gateway) }, trail::go)
        Route.More -> MoreScreen(trail::go)
        Route.Sensors, Route.FindSensors, Route.StepSounds, Route.GradeBorders, Route.Recordings ->
            SensorScreens(here, gateway, platform, trail::go, trail::back)
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

/** The first minutes, before anything else; whether there is anything of them to show. */
@Composable
internal fun WelcomeScreens(gateway: Gateway, platform: Platform): Boolean {
    if (platform.abilities.value.screenReader) return false
    return gateway.labels.value.isEmpty()
}
