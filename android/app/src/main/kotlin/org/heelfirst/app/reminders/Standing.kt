package org.heelfirst.app.reminders

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import androidx.core.content.ContextCompat
import org.heelfirst.app.HeelfirstApplication
import org.heelfirst.app.hidesWords
import org.heelfirst.app.lockChanges

/**
 * The prompt that this process shows: what was posted on an unlocked phone would keep its words when the phone is locked, so that it is
 * posted [again] then, and once more when the phone is unlocked. Listens only while it [isThere]: nothing brings back what was swept away.
 */
internal class Standing(
    private val app: HeelfirstApplication,
    private val isThere: () -> Boolean,
    private val again: (Prompt) -> Unit,
) : BroadcastReceiver() {
    private var shown: Pair<Prompt, Boolean>? = null

    /** It was posted, with its words [hidden] or not. */
    @Synchronized
    fun stands(prompt: Prompt, hidden: Boolean) {
        if (shown == null) ContextCompat.registerReceiver(app, this, lockChanges(), ContextCompat.RECEIVER_NOT_EXPORTED)
        shown = prompt to hidden
    }

    /** It is shown no more. */
    @Synchronized
    fun goes() {
        if (shown != null) app.unregisterReceiver(this)
        shown = null
    }

    @Synchronized
    override fun onReceive(context: Context, intent: Intent) {
        val (prompt, hidden) = shown ?: return
        when {
            prompt.isOverAt(app.wallClockMs()) || !isThere() -> goes()
            hidden != app.hidesWords() -> again(prompt)
        }
    }
}
