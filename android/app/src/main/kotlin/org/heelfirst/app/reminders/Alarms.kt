package org.heelfirst.app.reminders

import android.app.AlarmManager
import android.app.AlarmManager.RTC_WAKEUP
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.net.Uri
import org.heelfirst.app.mayBeExact

/** What the system does with alarms, which wake the phone; times in ms since 1970-01-01 UTC. It may throw where it takes no more. */
internal interface SystemAlarms {
    fun exactly(atMs: Long, then: PendingIntent)

    /** At some moment of a window; not while the phone sleeps deeply. */
    fun within(atMs: Long, windowMs: Long, then: PendingIntent)

    /** Somewhat later at the system's will, but in deep sleep too. */
    fun alsoIdle(atMs: Long, then: PendingIntent)

    fun cancel(then: PendingIntent)
}

private class AndroidAlarms(context: Context) : SystemAlarms {
    private val manager = context.getSystemService(AlarmManager::class.java)

    override fun exactly(atMs: Long, then: PendingIntent) = manager.setExactAndAllowWhileIdle(RTC_WAKEUP, atMs, then)

    override fun within(atMs: Long, windowMs: Long, then: PendingIntent) = manager.setWindow(RTC_WAKEUP, atMs, windowMs, then)

    override fun alsoIdle(atMs: Long, then: PendingIntent) = manager.setAndAllowWhileIdle(RTC_WAKEUP, atMs, then)

    override fun cancel(then: PendingIntent) = manager.cancel(then)
}

/** Sets and cancels the alarms of prompts, one a prompt by its id. */
internal class Alarms(private val context: Context, private val system: SystemAlarms = AndroidAlarms(context)) {
    /** Whether the system lets alarms be exact. */
    fun mayBeExact(): Boolean = context.mayBeExact()

    /** Whether the system knows of an alarm of this prompt. A start of the phone and a forced stop take them all. */
    fun holds(id: String): Boolean = pending(address(id), PendingIntent.FLAG_NO_CREATE) != null

    /** Sets the alarm of a prompt in the place of the one it had; false where the system does not take it. */
    fun arm(prompt: Prompt): Boolean {
        cancel(prompt.id)
        return mayBeExact() && taken { setExactly(prompt) } || taken { setAbout(prompt) }
    }

    fun cancel(id: String) = listOf(address(id), idleAddress(id)).forEach { address ->
        pending(address, PendingIntent.FLAG_NO_CREATE)?.let {
            system.cancel(it)
            it.cancel()
        }
    }

    /** The plan is looked at again then, although nothing happened. */
    fun lookAgainAt(ms: Long) {
        val again = PendingIntent.getBroadcast(context, 0, to(ACTION_LOOK_AGAIN), FLAGS)
        taken { system.alsoIdle(ms, again) }
    }

    private fun setExactly(prompt: Prompt) = system.exactly(prompt.atMs, carrying(address(prompt.id), prompt))

    /** While the phone is used the first comes within ten minutes, while it sleeps the second alone. The later one finds the prompt shown. */
    private fun setAbout(prompt: Prompt) {
        system.within(prompt.atMs, SHORTEST_WINDOW_MS, carrying(address(prompt.id), prompt))
        system.alsoIdle(prompt.atMs, carrying(idleAddress(prompt.id), prompt))
    }

    private fun carrying(address: Uri, prompt: Prompt): PendingIntent {
        val intent = to(ACTION_PROMPT).setData(address).putExtra(EXTRA_PROMPT, prompt.toJson().toString())
        return PendingIntent.getBroadcast(context, 0, intent, FLAGS)
    }

    private fun pending(address: Uri, flag: Int): PendingIntent? =
        PendingIntent.getBroadcast(context, 0, to(ACTION_PROMPT).setData(address), flag or PendingIntent.FLAG_IMMUTABLE)

    private fun to(action: String) = Intent(context, PromptReceiver::class.java).setAction(action)

    private companion object {
        /** Android makes shorter windows this long. */
        const val SHORTEST_WINDOW_MS = 10 * 60_000L
        const val FLAGS = PendingIntent.FLAG_UPDATE_CURRENT or PendingIntent.FLAG_IMMUTABLE

        fun address(id: String): Uri = Uri.parse("heelfirst:prompt/$id")

        fun idleAddress(id: String): Uri = Uri.parse("heelfirst:prompt/$id/idle")

        /** Exactness can be taken away between the question and the call; more than 500 alarms are an illegal state. */
        fun taken(set: () -> Unit): Boolean = try {
            set()
            true
        } catch (_: SecurityException) {
            false
        } catch (_: IllegalStateException) {
            false
        }
    }
}
