package org.heelfirst.app.widget

import android.content.Context
import java.io.IOException
import kotlinx.coroutines.delay
import org.heelfirst.app.dataFolder
import org.heelfirst.core.PromptKind
import org.heelfirst.core.TodaySnapshot
import org.json.JSONException
import org.json.JSONObject

/** What the core leaves for who reads without opening it. */
internal data class Glance(
    val headline: String,
    val nextText: String,
    /** Until when [nextText] is true, ms since 1970-01-01 UTC. */
    val untilMs: Long,
    /** What the next prompt is for. */
    val kind: PromptKind,
    val startText: String,
    val walkText: String,
    /** Whether nothing urgent keeps the person from walking. */
    val mayWalk: Boolean,
) {
    /** What to show at this moment: the next prompt while that is true, then nothing. An urgent answer stands alone. */
    fun sentenceAt(nowMs: Long): String = when {
        !mayWalk -> headline
        nowMs < untilMs -> nextText
        else -> ""
    }
}

/** The file that the core replaces whenever the first screen changes. */
internal class TodayFile(context: Context) {
    private val file = context.dataFolder().resolve("today.json")

    /** None before the app was opened for the first time. */
    fun read(): Glance? = try {
        JSONObject(file.readText()).takeIf { it.getInt("form") == FORM }?.let(::glance)
    } catch (_: IOException) {
        null
    } catch (_: JSONException) {
        null
    }

    /** The core writes the file after it told of the change: waits until both say the same. */
    suspend fun await(today: TodaySnapshot) {
        repeat(TRIES) {
            val read = read()
            if (read?.nextText == today.nextReminderText && read.headline == today.headline) return
            delay(BETWEEN_MS)
        }
    }

    private fun glance(json: JSONObject) = Glance(
        headline = json.getString("headline"),
        nextText = json.getString("next_text"),
        untilMs = json.optLong("until_ms"),
        kind = kind(json.optJSONObject("next")?.getString("kind")),
        startText = json.getString("start_text"),
        walkText = json.getString("walk_text"),
        mayWalk = json.getBoolean("may_walk"),
    )

    private fun kind(name: String?) = PromptKind.entries.find { it.name.equals(name, ignoreCase = true) } ?: PromptKind.WALK

    private companion object {
        const val FORM = 1
        const val TRIES = 20
        const val BETWEEN_MS = 250L
    }
}
