package org.heelfirst.app

import android.app.Application
import androidx.work.Configuration
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.collectLatest
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.filterNotNull
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import org.heelfirst.app.reminders.Channels
import org.heelfirst.app.reminders.Reminders
import org.heelfirst.app.reminders.SelfHealWorker
import org.heelfirst.app.session.SessionLife
import org.heelfirst.app.widget.TodayWidget
import org.heelfirst.core.Bluetooth
import org.heelfirst.core.CoachClock
import org.heelfirst.core.CoachConfig
import org.heelfirst.core.CoachException
import org.heelfirst.core.CoachRadio
import org.heelfirst.core.ReminderPlan
import org.heelfirst.gateway.Gateway
import org.heelfirst.ui.Route

/** Holds the one core for activity, service, receivers, worker, tile and widget. */
open class HeelfirstApplication : Application(), Configuration.Provider {
    /** The library of jobs is set up when the first job is planned, not at each start. */
    override val workManagerConfiguration: Configuration get() = Configuration.Builder().build()

    /** How the core is opened; tests put a scripted clock and simulated sensors in its place. */
    var configure: (Application) -> CoachConfig = { app -> config(app) }

    /** Shows the core Java's virtual machine, without which its radio hears nothing. */
    var showVirtualMachine: () -> Unit = Bluetooth::initialise

    /** The wall clock, ms since 1970-01-01 UTC. */
    var wallClockMs: () -> Long = System::currentTimeMillis

    /** Work that goes on without a window. */
    val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)

    /** Who listens to the core as long as the process lives. */
    private val followers = CoroutineScope(SupervisorJob() + Dispatchers.Default)

    /** The core, opened when it is first needed and held until the process ends. [open] does that off the main thread. */
    val gateway: Gateway by lazy { Gateway.open(configure(this), Dispatchers.IO).also(::begin) }

    /** What a running session needs beside its screen; there as soon as the core is. */
    internal lateinit var sessionLife: SessionLife
        private set

    private val stage = MutableStateFlow<Opening>(Opening.Waiting)

    /** Where the next window that looks is to go, once. */
    internal val wanted = MutableStateFlow<Route?>(null)

    /** Whether the core is open, or why not. */
    val opening: StateFlow<Opening> = stage.asStateFlow()

    /** What the screens ask of Android. */
    val platform: AndroidPlatform by lazy { AndroidPlatform(this) }

    internal val reminders: Reminders by lazy { Reminders(this) }

    /** Opens the core, or tries it again; none where it cannot be opened, and [opening] says why. */
    suspend fun open(): Gateway? = withContext(Dispatchers.IO) {
        try {
            gateway.also { stage.value = Opening.Open(it) }
        } catch (refusal: CoachException) {
            stage.value = Opening.Closed(Gateway.whyClosed(languages(), refusal))
            null
        }
    }

    /** Something changed that the core plans by: zone, language, a permission, the phone's start. */
    suspend fun environmentChanged() {
        platform.lookAgain()
        Channels.make(this)
        reminders.refresh()
        open()?.refresh() // labels may be in another language
    }

    /** Something may have changed while nobody looked. The core is told where it did, and where it may have slept. */
    suspend fun mayHaveChanged() {
        platform.lookAgain()
        if (!reminders.areUpToDate(environment())) environmentChanged()
    }

    /** A language that was chosen in Android's settings comes here, with a window or without; a core that is not open learns of it when it is. */
    override fun onConfigurationChanged(newConfig: android.content.res.Configuration) {
        super.onConfigurationChanged(newConfig)
        if (opening.value is Opening.Open) scope.launch { mayHaveChanged() }
    }

    private fun begin(gateway: Gateway) {
        sessionLife = SessionLife(this, gateway)
        SelfHealWorker.plan(this)
        followers.launch(Dispatchers.IO) { Files.wipe(this@HeelfirstApplication, olderThanMs = A_DAY_MS) }
        followers.launch { gateway.plan.filterNotNull().collectLatest { follow(it) } }
        val today = gateway.now.map { it.today }.distinctUntilChanged()
        followers.launch { today.collectLatest { TodayWidget.follow(this@HeelfirstApplication, it) } }
    }

    /** Plans come in quick succession: the last of them is followed. */
    private suspend fun follow(plan: ReminderPlan) {
        delay(SETTLES_MS)
        reminders.follow(plan)
    }

    private fun config(app: Application): CoachConfig {
        // Where that fails there is no radio, which the core tells by itself; everything else works.
        runCatching { showVirtualMachine() }
        return CoachConfig(
            dataDir = app.dataFolder().path,
            languages = emptyList(), // those of the environment, which follow what is chosen
            clock = CoachClock.System(1.0),
            radio = CoachRadio.Bluetooth,
            environment = environment(),
        )
    }

    private companion object {
        const val SETTLES_MS = 300L
        const val A_DAY_MS = 86_400_000L
    }
}
