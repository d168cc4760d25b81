package org.heelfirst.app

import android.app.Application
import kotlinx.coroutines.Dispatchers
import org.heelfirst.app.session.SessionLife
import org.heelfirst.core.CoachConfig
import org.heelfirst.core.CoachRadio
import org.heelfirst.core.CoachClock
import org.heelfirst.gateway.Gateway
import org.heelfirst.ui.Platform

/** Holds the one core for activity, service, receivers, worker, tile and widget. */
class HeelfirstApplication : Application() {
    /** How the core is opened; tests put a scripted clock and simulated sensors in its place. */
    var configure: (Application) -> CoachConfig = { app -> config(app) }

    /** The core, opened when it is first needed and held until the process ends. */
    val gateway: Gateway by lazy { Gateway.open(configure(this), Dispatchers.IO).also { sessionLife = SessionLife(this, it) } }

    /** What a running session needs beside its screen; there as soon as the core is. */
    internal lateinit var sessionLife: SessionLife
        private set

    /** What the screens ask of Android. */
    val platform: Platform by lazy { AndroidPlatform(this) }

    private fun config(app: Application) = CoachConfig(
        dataDir = app.filesDir.resolve("heelfirst").path,
        languages = app.languages(),
        clock = CoachClock.System(1.0),
        radio = CoachRadio.Bluetooth,
        environment = app.environment(),
    )
}
