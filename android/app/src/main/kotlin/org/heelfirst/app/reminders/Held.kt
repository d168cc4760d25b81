package org.heelfirst.app.reminders

import android.annotation.SuppressLint
import android.content.Context
import android.content.SharedPreferences
import org.heelfirst.core.PromptAnswer
import org.json.JSONArray
import org.json.JSONObject

/** Something that happened to a prompt and that the core was not told yet: it was shown, or it was answered. */
internal data class Report(val id: String, val atMs: Long, val answer: PromptAnswer?)

/** What the core was last told of the alarms. */
internal data class Told(val armed: Set<String> = emptySet(), val refused: Set<String> = emptySet())

/**
 * What this phone holds of prompts, so that a start of the phone can arm them before the core was opened, and so that after a kill it is
 * known what was shown. On disk before a call returns: what comes next may be a notification.
 */
internal class Held(context: Context) {
    private val kept: SharedPreferences = context.getSharedPreferences(FILE, Context.MODE_PRIVATE)

    /** The prompts that alarms were set for. */
    var armed: List<Prompt>
        get() = list("armed").mapNotNull(Prompt::read)
        private set(value) = keep("armed", value.map { it.toJson().toString() })

    /** Whether those alarms are exact. */
    val exact: Boolean get() = kept.getBoolean("exact", false)

    /** Which start of the phone they were set in. */
    val boot: String get() = kept.getString("boot", "").orEmpty()

    /** When the plan is to be asked for again, ms since 1970-01-01 UTC; 0 where nobody said. */
    val checkAgainMs: Long get() = kept.getLong("check-again", 0)

    /** The prompt that is shown; empty where none is. */
    var shown: String
        get() = kept.getString("shown", "").orEmpty()
        set(value) = kept.now { putString("shown", value) }

    var told: Told?
        get() = kept.getString("told", null)?.let { told(JSONObject(it)) }
        set(value) = kept.now { putString("told", value?.toJson()) }

    @Synchronized
    fun keepArmed(prompts: List<Prompt>, exact: Boolean, boot: String, checkAgainMs: Long) {
        armed = prompts
        kept.now { putBoolean("exact", exact).putString("boot", boot).putLong("check-again", checkAgainMs) }
    }

    /** Notes that a prompt is shown now; false where this coming of it was shown before. */
    @Synchronized
    fun noteShown(prompt: Prompt, nowMs: Long): Boolean {
        val before = list("delivered")
        if (prompt.coming in before) return false
        keep("delivered", (before + prompt.coming).takeLast(MOST_KEPT))
        report(Report(prompt.id, nowMs, null)) // before it counts as shown, or a plan from before takes it away
        shown = prompt.id
        return true
    }

    /** Whether this coming of a prompt was shown. */
    fun wasShown(prompt: Prompt) = prompt.coming in list("delivered")

    /** What the core was not told yet, oldest first. */
    val reports: List<Report> get() = list("reports").map { report(JSONObject(it)) }

    @Synchronized
    fun report(report: Report) = keep("reports", (reports + report).takeLast(MOST_KEPT).map { it.toJson() })

    @Synchronized
    fun wasReported(report: Report) = keep("reports", (reports - report).map { it.toJson() })

    /** Forgets what was shown and answered. What is armed is known still: it is to be compared with the next plan. */
    @Synchronized
    fun forgetPast() = kept.now {
        remove("delivered")
        remove("reports")
        remove("shown")
    }

    private fun list(key: String): List<String> {
        val array = kept.getString(key, null)?.let(::JSONArray) ?: return emptyList()
        return (0 until array.length()).map(array::getString)
    }

    private fun keep(key: String, values: List<String>) = kept.now { putString(key, JSONArray(values).toString()) }

    private companion object {
        const val FILE = "reminders"
        const val MOST_KEPT = 200

        fun told(json: JSONObject) = Told(json.getJSONArray("armed").texts(), json.getJSONArray("refused").texts())

        fun Told.toJson() = JSONObject().put("armed", JSONArray(armed)).put("refused", JSONArray(refused)).toString()

        fun JSONArray.texts() = (0 until length()).map(::getString).toSet()

        fun Report.toJson() = JSONObject().put("id", id).put("at", atMs).putOpt("answer", answer?.name).toString()

        fun report(json: JSONObject) =
            Report(json.getString("id"), json.getLong("at"), json.optString("answer").ifEmpty { null }?.let(PromptAnswer::valueOf))

        @SuppressLint("ApplySharedPref") // What was answered is on the disk before the receiver ends.
        fun SharedPreferences.now(change: SharedPreferences.Editor.() -> Unit) {
            edit().apply(change).commit()
        }
    }
}
