package org.heelfirst.app.reminders

import android.app.Notification
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.net.Uri
import androidx.core.app.NotificationCompat
import androidx.core.app.NotificationManagerCompat
import org.heelfirst.app.Entry
import org.heelfirst.app.HeelfirstApplication
import org.heelfirst.app.R
import org.heelfirst.app.hidesWords
import org.heelfirst.core.PromptAnswer

/** Shows prompts, one at a time: a new one takes the place of the one before. */
internal class PromptNotifications(private val app: HeelfirstApplication) {
    private val manager = NotificationManagerCompat.from(app)
    private val standing = Standing(app, ::isThere, ::again)

    fun mayShow(): Boolean = manager.areNotificationsEnabled()

    fun show(prompt: Prompt, nowMs: Long, isSilent: Boolean = false) {
        Channels.make(app)
        val hidden = app.hidesWords()
        try {
            manager.notify(ID, built(prompt, nowMs, isSilent, hidden))
            standing.stands(prompt, hidden)
        } catch (_: SecurityException) {
            // It was forbidden in this very moment; the core is told with the environment.
        }
    }

    fun takeAway() {
        standing.goes()
        manager.cancel(ID)
    }

    private fun isThere() = manager.activeNotifications.any { it.id == ID }

    private fun again(prompt: Prompt) = show(prompt, app.wallClockMs(), isSilent = true)

    private fun built(prompt: Prompt, nowMs: Long, isSilent: Boolean, hidden: Boolean): Notification {
        val open = app.platform.preferences.value.openLockScreen
        return plain(prompt)
            .apply { if (hidden) setContentTitle(prompt.lockScreen) else wordsOf(prompt) }
            .setVisibility(if (open) NotificationCompat.VISIBILITY_PUBLIC else NotificationCompat.VISIBILITY_PRIVATE)
            .setPublicVersion(plain(prompt).setContentTitle(prompt.lockScreen).build())
            .setSilent(isSilent)
            .setTimeoutAfter(prompt.windowEndMs - nowMs)
            .setContentIntent(Entry.opened(app, prompt))
            .setDeleteIntent(answer(app, prompt, PromptAnswer.DISMISSED))
            .apply { buttons(prompt).forEach { addAction(0, it.text, intent(prompt, it.answer)) } }
            .build()
    }

    private fun NotificationCompat.Builder.wordsOf(prompt: Prompt) = setContentTitle(prompt.title)
        .setContentText(prompt.body)
        .setStyle(NotificationCompat.BigTextStyle().bigText(listOfNotNull(prompt.body, prompt.moved).joinToString("\n")))

    private fun plain(prompt: Prompt) = NotificationCompat.Builder(app, Channels.PROMPTS)
        .setSmallIcon(R.drawable.ic_prompt)
        .setColor(app.getColor(R.color.ic_ground))
        .setCategory(NotificationCompat.CATEGORY_REMINDER)
        .setPriority(NotificationCompat.PRIORITY_DEFAULT)
        .setWhen(prompt.atMs)
        .setShowWhen(true)
        .setAutoCancel(true)

    /** Android has room for three; to swipe it away is to dismiss it. Start comes first, then what puts it off. */
    private fun buttons(prompt: Prompt): List<Prompt.Action> =
        SHOWN.mapNotNull { answer -> prompt.actions.find { it.answer == answer } }

    private fun intent(prompt: Prompt, answer: PromptAnswer): PendingIntent =
        if (answer == PromptAnswer.STARTED) Entry.started(app, prompt) else answer(app, prompt, answer)

    companion object {
        const val ID = 1
        private val SHOWN = listOf(PromptAnswer.STARTED, PromptAnswer.IN_A_HURRY, PromptAnswer.SNOOZED)

        /** An answer that needs no screen. */
        private fun answer(context: Context, prompt: Prompt, answer: PromptAnswer): PendingIntent {
            val intent = Intent(context, PromptReceiver::class.java)
                .setAction(ACTION_ANSWER)
                .setData(Uri.parse("heelfirst:answer/${prompt.id}/${answer.name}"))
                .putExtra(EXTRA_PROMPT, prompt.toJson().toString())
                .putExtra(EXTRA_ANSWER, answer.name)
            return PendingIntent.getBroadcast(context, 0, intent, PendingIntent.FLAG_UPDATE_CURRENT or PendingIntent.FLAG_IMMUTABLE)
        }
    }
}
