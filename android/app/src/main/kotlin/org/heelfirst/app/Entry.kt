package org.heelfirst.app

import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.net.Uri
import org.heelfirst.app.reminders.Prompt
import org.heelfirst.core.Begun
import org.heelfirst.core.PromptAnswer
import org.heelfirst.core.PromptKind
import org.heelfirst.gateway.Gateway
import org.heelfirst.gateway.running
import org.heelfirst.ui.Route

/** A way into the app that begins with something: a prompt that was tapped, Start on it, on the widget or on the tile. */
internal data class Entry(val kind: PromptKind, val prompt: String?, val starts: Boolean) {
    /** Tells the core of it, and begins what was asked for unless something is going on; where questions come first it leads to them. */
    suspend fun take(app: HeelfirstApplication, gateway: Gateway) {
        prompt?.let { id -> app.reminders.answered(id, if (starts) PromptAnswer.STARTED else PromptAnswer.OPENED) }
        val begun = if (starts && gateway.now.value.running() == null) gateway.fetch { startDue(kind) } else null
        if (begun == Begun.Questions) app.wanted.value = Route.SelfCheck
        app.reminders.refresh() // nobody waits for the arming
    }

    companion object {
        /** Begins the next walk. The shortcut's resource names it too. */
        const val ACTION_WALK = "org.heelfirst.app.START_WALK"
        const val ACTION_START = "org.heelfirst.app.START"
        const val ACTION_OPEN = "org.heelfirst.app.OPEN"
        private const val EXTRA_KIND = "kind"
        private const val EXTRA_ID = "id"

        /** Straight to the window, with nothing in between. */
        fun started(context: Context, prompt: Prompt): PendingIntent = pending(context, intent(context, ACTION_START, prompt))

        fun opened(context: Context, prompt: Prompt): PendingIntent = pending(context, intent(context, ACTION_OPEN, prompt))

        /** Begins a walk, from the tile. */
        fun walk(context: Context): Intent = plain(context, ACTION_WALK)

        /** Begins what is due of a kind, from the widget. */
        fun beginning(context: Context, kind: PromptKind): Intent = plain(context, ACTION_START).putExtra(EXTRA_KIND, kind.name)

        /** None where the app was opened as such, or from the list of recent apps: what was asked for once is not done twice. */
        fun of(intent: Intent): Entry? {
            if (intent.flags and Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY != 0) return null
            val kind = PromptKind.entries.find { it.name == intent.getStringExtra(EXTRA_KIND) } ?: PromptKind.WALK
            return when (intent.action) {
                ACTION_WALK -> Entry(PromptKind.WALK, null, starts = true)
                ACTION_START -> Entry(kind, intent.getStringExtra(EXTRA_ID), starts = true)
                ACTION_OPEN -> Entry(kind, intent.getStringExtra(EXTRA_ID), starts = false)
                else -> null
            }
        }

        fun pending(context: Context, intent: Intent): PendingIntent =
            PendingIntent.getActivity(context, 0, intent, PendingIntent.FLAG_UPDATE_CURRENT or PendingIntent.FLAG_IMMUTABLE)

        private fun plain(context: Context, action: String) =
            Intent(context, MainActivity::class.java).setAction(action).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)

        private fun intent(context: Context, action: String, prompt: Prompt) = plain(context, action)
            .setData(Uri.parse("heelfirst:prompt/${prompt.id}"))
            .putExtra(EXTRA_ID, prompt.id)
            .putExtra(EXTRA_KIND, prompt.kind.name)
    }
}
