package org.heelfirst.app

import android.app.AlarmManager
import android.app.NotificationManager
import java.util.TimeZone
import java.util.concurrent.TimeUnit
import kotlinx.coroutines.job
import kotlinx.coroutines.runBlocking
import org.heelfirst.core.CoachClock
import org.heelfirst.core.CoachConfig
import org.heelfirst.core.CoachRadio
import org.heelfirst.core.ReminderPlan
import org.heelfirst.gateway.Core
import org.heelfirst.gateway.Stage
import org.heelfirst.gateway.orNull
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowAlarmManager
import org.robolectric.shadows.ShadowLooper
import org.robolectric.shadows.ShadowMediaPlayer

/** The app with the real core, on a clock that tests move. It begins on Monday, 2 March 2026, 9:00 in Berlin. */
class StagedApplication : HeelfirstApplication() {
    /** How far the clock is, ms since it began. */
    private var passedMs = 0L

    val nowMs: Long get() = Stage.BEGINS_MS + passedMs

    val alarms: List<ShadowAlarmManager.ScheduledAlarm>
        get() = shadowOf(getSystemService(AlarmManager::class.java)).scheduledAlarms

    val notifications get() = shadowOf(getSystemService(NotificationManager::class.java))

    /** How a phone opens the core. */
    val phone = configure

    override fun onCreate() {
        super.onCreate()
        ShadowMediaPlayer.setMediaInfoProvider { ShadowMediaPlayer.MediaInfo() } // recorded cues are as long as any
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"))
        ShadowAlarmManager.setCanScheduleExactAlarms(true)
        wallClockMs = { nowMs }
        configure = {
            CoachConfig(
                dataDir = dataFolder().path,
                languages = emptyList(),
                clock = CoachClock.Scripted(Stage.BEGINS_MS),
                radio = CoachRadio.None,
                environment = environment(),
            )
        }
    }

    /** Asks the core, and gives what it answers. */
    fun <T> core(call: Core.() -> T): T? = runBlocking { gateway.ask(call).orNull() }

    /** Moves both clocks. */
    fun pass(ms: Long) {
        passedMs += ms
        core { advanceTo(passedMs) }
    }

    /** Waits until what receivers and screens began is done; some of it needs the main thread, which is this one. */
    fun settle() {
        val until = System.nanoTime() + PATIENCE_NS
        do {
            ShadowLooper.idleMainLooper()
            check(System.nanoTime() < until) { "it does not come to rest" }
        } while (scope.coroutineContext.job.children.any { it.isActive })
        ShadowLooper.idleMainLooper(A_FEW_FRAMES_MS, TimeUnit.MILLISECONDS) // what was said is laid out
    }

    fun refresh(): String = runBlocking { reminders.refresh() }.also { settle() }

    /** The plan as the core has it now. */
    fun plan(): ReminderPlan = checkNotNull(core { environmentChanged(environment()) })

    /** Answers what has to be answered before prompts come for everything. */
    fun settled() = apply {
        (Stage.WELCOME + Stage.STANDING).forEach { (question, answer) -> core { answerCheck(question, answer) } }
        core { takeProposal() }
        pass(1_000)
    }

    private companion object {
        const val A_FEW_FRAMES_MS = 50L
        const val PATIENCE_NS = 30_000_000_000L
    }
}
