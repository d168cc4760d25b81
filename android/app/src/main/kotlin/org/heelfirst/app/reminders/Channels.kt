package org.heelfirst.app.reminders

import android.app.NotificationManager
import android.content.Context
import androidx.core.app.NotificationChannelCompat
import androidx.core.app.NotificationManagerCompat
import org.heelfirst.app.R
import org.heelfirst.app.inChosenLanguage

/** The notification channel of prompts. Its name is Android's to show, so it comes from the app's resources. */
internal object Channels {
    const val PROMPTS = "prompts"

    /** Makes the channel, or names it in another language. */
    fun make(context: Context) {
        val words = context.inChosenLanguage()
        val channel = NotificationChannelCompat.Builder(PROMPTS, NotificationManagerCompat.IMPORTANCE_DEFAULT)
            .setName(words.getString(R.string.channel_prompts))
            .setDescription(words.getString(R.string.channel_prompts_what))
            .build()
        NotificationManagerCompat.from(context).createNotificationChannel(channel)
    }

    /** Whether prompts would come without being seen or heard. A channel that was not made yet is not muted. */
    fun isMuted(context: Context): Boolean {
        val channel = NotificationManagerCompat.from(context).getNotificationChannel(PROMPTS) ?: return false
        return channel.importance == NotificationManager.IMPORTANCE_NONE
    }
}
