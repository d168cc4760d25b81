package org.heelfirst.ui.welcome

import kotlinx.coroutines.runBlocking
import org.heelfirst.gateway.Gateway
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.Granted
import org.heelfirst.ui.gallery.Scene

private val nothing = WelcomeActions({}, { _, _ -> }, {}, {}, {}, {}, {})

/** A page of the welcome by its place, as it is before anything was answered. */
private fun page(name: String, here: Int) = Scene(name) { gateway, _ -> WelcomeScreen(gateway.welcome(), here, Granted.NOT_ASKED, nothing) }

private fun Gateway.welcome() = checkNotNull(runBlocking { WelcomeViewModel(this@welcome).read() })

private fun welcomeScene(name: String, prepare: Stage.() -> Unit) =
    Scene(name, prepare = prepare) { gateway, platform -> WelcomeRoute(WelcomeViewModel(gateway), platform) }

private fun selfCheck(name: String, prepare: Stage.() -> Unit) =
    Scene(name, prepare = prepare) { gateway, _ -> SelfCheckRoute(SelfCheckViewModel(gateway)) {} }

/** The welcome and the self-check as the gallery shows them. */
val welcomeScenes = listOf(
    welcomeScene("welcome") {},
    page("welcome-question", 1),
    page("welcome-several", 4),
    page("welcome-aids", 5),
    page("welcome-hours", 6),
    page("welcome-reminders", 7),
    page("welcome-lifts", 8),
    welcomeScene("welcome-urgent") { call { answerCheck("urgent", "today") } },
    selfCheck("self-check-open") {},
    selfCheck("self-check") { settled() },
)
