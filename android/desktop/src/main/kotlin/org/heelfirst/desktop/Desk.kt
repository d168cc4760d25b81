package org.heelfirst.desktop

import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import java.io.File
import java.util.Locale
import java.util.TimeZone
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch
import org.heelfirst.core.CoachClock
import org.heelfirst.core.CoachConfig
import org.heelfirst.core.CoachRadio
import org.heelfirst.core.Environment
import org.heelfirst.gateway.Gateway
import org.heelfirst.ui.HeelfirstApp
import org.heelfirst.ui.parts.Scroller

/** The core with its simulated foot, what the screens ask of a desktop, and what is heard. */
internal class Desk(folder: File, language: String?, work: CoroutineDispatcher, clock: CoachClock = CoachClock.System(1.0)) : AutoCloseable {
    private val scope = CoroutineScope(SupervisorJob() + work)
    private val kept = KeptPreferences(folder.resolve("desktop.properties")).also {
        if (language != null) {
            it.choose { p -> p.copy(language = language) }
        }
    }
    private val loudspeaker = Loudspeaker()

    val gateway: Gateway = Gateway.open(config(folder, kept.now.value.language, clock), work)
    val platform = DesktopPlatform(kept, scope) { tag -> changeLanguage(tag) }
    private val scroller = Scroller()
    val keys = Keys(gateway, scroller)

    /** The app's name and, since it has no sensors, what measures in their place. */
    val title: String get() = listOfNotNull(gateway.labels.value["app-name"], gateway.now.value.standInText).joinToString(" · ")

    init {
        scope.launch { gateway.cues.collect { if (kept.now.value.sounds) loudspeaker.play(it) } }
    }

    @Composable
    fun App() = HeelfirstApp(gateway, platform, scroller = scroller, back = { enabled, onBack ->
        DisposableEffect(enabled, onBack) {
            keys.leadBack(onBack.takeIf { enabled })
            onDispose { keys.leadBack(null) }
        }
    })

    override fun close() {
        scope.cancel()
        loudspeaker.close()
        gateway.shutDown()
    }

    private suspend fun changeLanguage(tag: String?) {
        gateway.ask { environmentChanged(environment(tag)) }
        gateway.refresh()
    }

    internal companion object {
        private val FOOT = CoachRadio.Simulated(pattern = "mixed", seed = 7u, slippedDeg = 0.0)

        fun config(folder: File, language: String?, clock: CoachClock) =
            CoachConfig(dataDir = folder.path, languages = emptyList(), clock = clock, radio = FOOT, environment = environment(language))

        private fun environment(language: String?) = Environment(
            zone = TimeZone.getDefault().id,
            languages = listOfNotNull(language, Locale.getDefault().toLanguageTag()),
            bootId = "",
            mayNotify = false,
            channelMuted = false,
            exactAllowed = false,
            batteryRestricted = false,
            pendingLimit = 0u,
            forceStopped = false,
        )
    }
}
