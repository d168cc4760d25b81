package org.heelfirst.ui.sensors

import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import org.heelfirst.gateway.Gateway
import org.heelfirst.ui.Platform
import org.heelfirst.ui.Route

/** The places around sensors. */
@Composable
internal fun SensorScreens(here: Route, gateway: Gateway, platform: Platform, go: (Route) -> Unit, back: () -> Unit) {
    val scope = rememberCoroutineScope()
    when (here) {
        Route.FindSensors -> FindSensorsRoute(remember(gateway) { SensorsViewModel(gateway, platform) }, back)
        Route.StepSounds -> StepSoundsRoute(remember(gateway) { StepSoundsViewModel(gateway, scope) }, back)
        Route.GradeBorders -> GradeBordersRoute(remember(gateway) { GradeBordersViewModel(gateway, scope) }, back)
        Route.Recordings -> RecordingsRoute(remember(gateway) { RecordingsViewModel(gateway, scope) }, back)
        else -> SensorsRoute(remember(gateway) { SensorsViewModel(gateway, platform) }, go, back)
    }
}
