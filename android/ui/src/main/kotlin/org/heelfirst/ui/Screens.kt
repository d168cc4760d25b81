package org.heelfirst.ui

import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import org.heelfirst.gateway.Gateway
import org.heelfirst.ui.history.HistoryRoute
import org.heelfirst.ui.history.HistoryViewModel
import org.heelfirst.ui.more.MoreScreen
import org.heelfirst.ui.plan.PlanRoute
import org.heelfirst.ui.plan.PlanViewModel
import org.heelfirst.ui.plan.RemindersRoute
import org.heelfirst.ui.plan.RemindersViewModel
import org.heelfirst.ui.safety.ReadingRoute
import org.heelfirst.ui.safety.SafetyScreen
import org.heelfirst.ui.safety.SafetyViewModel
import org.heelfirst.ui.sensors.SensorScreens
import org.heelfirst.ui.settings.SettingsRoute
import org.heelfirst.ui.settings.SettingsViewModel
import org.heelfirst.ui.today.TodayRoute
import org.heelfirst.ui.today.TodayViewModel
import org.heelfirst.ui.today.exercise.ExerciseRoute
import org.heelfirst.ui.today.exercise.ExerciseViewModel
import org.heelfirst.ui.welcome.SelfCheckRoute
import org.heelfirst.ui.welcome.SelfCheckViewModel

/** The screen of a place. */
@Composable
internal fun Screen(trail: Trail, gateway: Gateway, platform: Platform) {
    when (val here = trail.here) {
        Route.Today -> TodayRoute(remember(gateway) { TodayViewModel(gateway) }, trail::go)
        is Route.Exercise -> ExerciseRoute(remember(gateway, here) { ExerciseViewModel(gateway, here.exercise) }, platform, trail)
        Route.History -> HistoryRoute(remember(gateway, platform) { HistoryViewModel(gateway, platform) })
        Route.Plan -> PlanRoute(remember(gateway, platform) { PlanViewModel(gateway, platform) })
        Route.Reminders -> RemindersRoute(remember(gateway, platform) { RemindersViewModel(gateway, platform) }, trail::back)
        Route.Settings -> SettingsRoute(remember(gateway, platform) { SettingsViewModel(gateway, platform) }, trail::go, trail::back)
        Route.More -> MoreScreen(trail::go)
        Route.SelfCheck -> SelfCheckRoute(remember(gateway) { SelfCheckViewModel(gateway) }, trail::back)
        Route.Safety -> SafetyScreen(trail::go, trail::back)
        is Route.Reading -> ReadingRoute(here.what, remember(gateway) { SafetyViewModel(gateway) }, platform, trail)
        Route.Sensors, Route.FindSensors, Route.StepSounds, Route.GradeBorders, Route.Recordings ->
            SensorScreens(here, gateway, platform, trail::go, trail::back)
    }
}
