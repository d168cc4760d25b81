package org.heelfirst.ui.gallery

import org.heelfirst.gateway.Stage
import org.heelfirst.ui.FakePlatform
import org.heelfirst.ui.HeelfirstApp
import org.heelfirst.ui.Route
import org.heelfirst.ui.settings.SettingsViewModel

private fun app(name: String, start: Route = Route.Today, touches: List<String> = emptyList(), prepare: Stage.() -> Unit) =
    Scene(name, prepare = prepare, touches = touches) { gateway, platform -> HeelfirstApp(gateway, platform, start = start) }

/** The whole app: screens beside the bar at the bottom or the rail, and what shows itself unasked. */
internal val appScenes = listOf(
    app("app-today") { settled() },
    app("app-history", Route.History) { settled() },
    app("app-plan", Route.Plan) { settled() },
    app("app-more", Route.More) { settled() },
    app("app-settings", touches = listOf("tab-more", "place-settings")) { settled() },
    app("app-begin") {},
    app("app-deleted") {
        settled()
        SettingsViewModel(gateway, FakePlatform()).backup.deleteEverything()
    },
    app("app-session") {
        settled()
        practising("seated-ankle-lift")
        pass(8_000)
    },
)
