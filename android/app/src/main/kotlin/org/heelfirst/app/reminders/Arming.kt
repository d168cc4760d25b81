package org.heelfirst.app.reminders

import java.util.concurrent.ConcurrentHashMap
import org.heelfirst.core.ReminderPlan

/** Brings the phone's alarms to what a plan says, by their differences. */
internal class Arming(private val held: Held, private val alarms: Alarms, private val boot: String, private val nowMs: () -> Long) {
    /**
     * Whether all alarms are gone although the phone was not started anew: then something stopped the app by force. Found once, before this
     * process arms anything.
     */
    val wereTaken: Boolean =
        held.boot == boot && held.armed.filter { it.atMs > nowMs() }.run { isNotEmpty() && none { alarms.holds(it.id) } }

    /**
     * What this process set itself. What was set before it is set anew once: up to Android 14 a forced stop takes the alarms and may leave
     * their addresses for a while, so that [Alarms.holds] says yes to an alarm that is gone.
     */
    private val ours: MutableSet<Prompt> = ConcurrentHashMap.newKeySet()

    /** Sets again what was held and is gone. Needs no core, so that it is done at once after a start of the phone. */
    fun armHeld() {
        val waiting = held.armed.filterNot { it.isOverAt(nowMs()) || held.wasShown(it) }
        val taken = set(waiting, waiting.associateBy { it.id })
        held.keepArmed(taken, alarms.mayBeExact(), boot, held.checkAgainMs)
        if (held.checkAgainMs > 0) alarms.lookAgainAt(held.checkAgainMs)
    }

    /** Arms a plan, and tells what became of it. */
    fun arm(plan: ReminderPlan): Told {
        val before = held.armed.associateBy { it.id }
        val planned = plan.occurrences.take(MOST_ARMED).map(Prompt::of)
        val showing = plan.showing.map { it.value }.toSet()
        val late = before.values.filter { it.id in showing && planned.none { new -> new.id == it.id } && !held.wasShown(it) }
        (before.keys - planned.ids() - late.ids()).forEach(alarms::cancel)
        val taken = set(planned, before)
        held.keepArmed(taken + late, alarms.mayBeExact(), boot, plan.checkAgainMs)
        alarms.lookAgainAt(plan.checkAgainMs)
        return Told(taken.ids(), planned.ids() - taken.ids())
    }

    /** Those that the system takes; what this process set already is left alone. */
    private fun set(prompts: List<Prompt>, before: Map<String, Prompt>): List<Prompt> {
        val asBefore = held.exact == alarms.mayBeExact()
        val stands = { prompt: Prompt -> asBefore && prompt in ours && before[prompt.id] == prompt && alarms.holds(prompt.id) }
        val taken = prompts.filter { stands(it) || alarms.arm(it) }
        ours.retainAll(taken.toSet())
        ours.addAll(taken)
        return taken
    }

    private fun Collection<Prompt>.ids() = map { it.id }.toSet()

    companion object {
        /** The core plans no more; Android takes 500. */
        const val MOST_ARMED = 60
    }
}
