package org.heelfirst.app.reminders

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.coroutines.withContext
import org.heelfirst.app.HeelfirstApplication
import org.heelfirst.app.Opening
import org.heelfirst.app.bootId
import org.heelfirst.app.environment
import org.heelfirst.core.Environment
import org.heelfirst.core.OccurrenceId
import org.heelfirst.core.PromptAnswer
import org.heelfirst.core.ReminderPlan
import org.heelfirst.gateway.Answer
import org.heelfirst.gateway.Gateway
import org.heelfirst.gateway.running

/** Prompts on this phone: armed as the core plans them, shown when they are due, and what happened told back to it. */
internal class Reminders(private val app: HeelfirstApplication) {
    private val held = Held(app)
    private val arming = Arming(held, Alarms(app), app.bootId(), app.wallClockMs)
    private val notifications = PromptNotifications(app)

    /** One arming after the other. */
    internal val order = Mutex()

    /** What the core was last told of this phone, and when by the wall clock; none before. */
    @Volatile
    private var told: Pair<Environment, Long>? = null

    /** How often it was told. */
    @Volatile
    internal var tellings = 0
        private set

    /** Whether something stopped the app by force, which took its alarms. */
    val wereTaken: Boolean get() = arming.wereTaken

    /** Sets what was held again, before the core is opened; never beside a plan that is armed, of which it would keep the half. */
    suspend fun armHeld() = order.withLock { arming.armHeld() }

    /** A prompt's alarm came: shows it, once, and only while it is worth it. */
    fun due(prompt: Prompt) {
        val now = app.wallClockMs()
        if (prompt.isOverAt(now) || !notifications.mayShow() || !held.noteShown(prompt, now)) return
        notifications.show(prompt, now, isSilent = isLed())
    }

    /** Whether somebody practises at this moment: a prompt that comes then waits without a sound for the end, which may answer it. */
    private fun isLed(): Boolean = (app.opening.value as? Opening.Open)?.gateway?.now?.value?.running() != null

    /** A prompt was answered; the core hears of it with the next [refresh]. */
    fun answered(id: String, answer: PromptAnswer) {
        held.report(Report(id, app.wallClockMs(), answer))
        takeAway(id)
    }

    /** Everything was deleted: nothing is known any more of what was shown and answered, and the alarms are those of the new plan. */
    suspend fun forget() {
        notifications.takeAway()
        order.withLock { held.forgetPast() }
        refresh()
    }

    /** Whether the core knows [now] and all that happened. It may have slept with the phone, so that what it knew a while ago does not count. */
    fun areUpToDate(now: Environment): Boolean {
        val (known, atMs) = told ?: return false
        return known == now && app.wallClockMs() - atMs in 0..<FRESH_MS && held.reports.isEmpty()
    }

    /** Tells the core what happened and what this phone allows now, and arms what it plans then. What it says to an answer is given. */
    suspend fun refresh(): String = withContext(Dispatchers.IO) {
        val gateway = app.open() ?: return@withContext ""
        order.withLock {
            val said = sendReports(gateway)
            val now = app.environment()
            val plan = gateway.ask { environmentChanged(now).also { tellings++ } }
            if (plan is Answer.Given) {
                arm(gateway, plan.value)
                told = now to app.wallClockMs()
            }
            said
        }
    }

    /** The core told a plan by itself. It may have told it a while ago: where it is not the one that is armed, the core is asked for its newest. */
    suspend fun follow(plan: ReminderPlan) {
        if (plan.prompts() != armed?.prompts()) refresh()
    }

    /** The plan that was armed last. */
    @Volatile
    private var armed: ReminderPlan? = null

    private fun ReminderPlan.prompts() = occurrences to showing

    /** Only in [order]. */
    internal suspend fun arm(gateway: Gateway, plan: ReminderPlan) {
        armed = plan
        val told = arming.arm(plan)
        if (told != held.told) {
            val answer = gateway.ask { armed(told.armed.map(::OccurrenceId), told.refused.map(::OccurrenceId)) }
            if (answer is Answer.Given) held.told = told
        }
        takeAwayStale(plan)
    }

    /** What was shown and is worth nothing any more. One of which the core does not know yet that it was shown stays. */
    private fun takeAwayStale(plan: ReminderPlan) {
        val shown = held.shown
        val isKnown = held.reports.none { it.id == shown }
        if (shown.isNotEmpty() && isKnown && plan.showing.none { it.value == shown }) takeAway(shown)
    }

    private fun takeAway(id: String) {
        if (held.shown != id) return
        notifications.takeAway()
        held.shown = ""
    }

    private suspend fun sendReports(gateway: Gateway): String {
        var said = ""
        for (report in held.reports) {
            val answer = gateway.ask { tell(report) }
            if (answer is Answer.Refused && answer.notice.key in TRIED_AGAIN) break
            held.wasReported(report)
            if (answer is Answer.Given && report.answer != null) said = answer.value.reply
        }
        return said
    }

    private companion object {
        const val FRESH_MS = 60_000L

        /** What may be done another time; everything else is as wrong then as it is now. */
        val TRIED_AGAIN = setOf("storage", "busy", "internal")

        fun org.heelfirst.gateway.Core.tell(report: Report): ReminderPlan {
            val id = OccurrenceId(report.id)
            return report.answer?.let { acted(id, it) } ?: fired(id, report.atMs)
        }
    }
}
