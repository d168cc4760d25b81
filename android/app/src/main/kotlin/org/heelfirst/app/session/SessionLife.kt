package org.heelfirst.app.session

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.launch
import org.heelfirst.app.HeelfirstApplication
import org.heelfirst.app.cues.CuePlayer
import org.heelfirst.app.health.HealthDoor
import org.heelfirst.app.health.HealthExport
import org.heelfirst.app.health.HealthStore
import org.heelfirst.gateway.Gateway
import org.heelfirst.ui.Permission
import org.heelfirst.ui.practice.press

/** Everything that a running session needs beside its screen, for as long as the process lives. */
internal class SessionLife(app: HeelfirstApplication, gateway: Gateway) {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Main.immediate)

    val keeper = SessionKeeper(app, gateway, scope)
    val cues = CuePlayer(app, gateway, { app.platform })
    private val interruptions = Interruptions(app, gateway)
    private val media = SessionMedia(app) { press(it, gateway, app.platform.preferences.value.keysCount) }

    init {
        app.platform.say = cues::readAloud
        app.platform.hasVoice = { cues.hasVoice.value }
        scope.launch { cues.hasVoice.collect { app.platform.lookAgain() } }
        app.platform.know(Permission.HEALTH_STORE, HealthDoor(app, scope, app.platform::lookAgain))
        HealthExport(gateway, { app.platform.preferences.value.healthStore }, { HealthStore.of(app) }, scope, { app.platform.healthStoreTakes = it })
        scope.launch {
            gateway.now.collect { now ->
                interruptions.follow(now)
                media.follow(now)
            }
        }
    }
}
