package org.heelfirst.app.reminders

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.widget.Toast
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import org.heelfirst.app.HeelfirstApplication
import org.heelfirst.core.PromptAnswer

internal const val ACTION_PROMPT = "org.heelfirst.app.PROMPT"
internal const val ACTION_ANSWER = "org.heelfirst.app.ANSWER"
internal const val ACTION_LOOK_AGAIN = "org.heelfirst.app.LOOK_AGAIN"
internal const val EXTRA_PROMPT = "prompt"
internal const val EXTRA_ANSWER = "answer"

/** Takes alarms and answers that need no screen. A prompt is shown at once, by its alarm's words; the core is opened after that. */
class PromptReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        val app = context.applicationContext as HeelfirstApplication
        val prompt = Prompt.read(intent.getStringExtra(EXTRA_PROMPT))
        when (intent.action) {
            ACTION_PROMPT -> prompt?.let(app.reminders::due)
            ACTION_ANSWER -> prompt?.let { answered(app, it, intent.getStringExtra(EXTRA_ANSWER)) }
        }
        whileAwake(app) { say(app, app.reminders.refresh()) }
    }

    /** Android takes a prompt away by itself when its time is over, and calls that dismissed too. */
    private fun answered(app: HeelfirstApplication, prompt: Prompt, name: String?) {
        val answer = PromptAnswer.entries.find { it.name == name } ?: return
        if (answer != PromptAnswer.DISMISSED || !prompt.isOverAt(app.wallClockMs())) app.reminders.answered(prompt.id, answer)
    }

    private suspend fun say(app: HeelfirstApplication, text: String) {
        if (text.isNotEmpty()) withContext(Dispatchers.Main) { Toast.makeText(app, text, Toast.LENGTH_LONG).show() }
    }
}
