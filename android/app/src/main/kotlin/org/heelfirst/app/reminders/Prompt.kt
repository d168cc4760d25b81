package org.heelfirst.app.reminders

import org.heelfirst.core.OccurrenceSnapshot
import org.heelfirst.core.PromptAnswer
import org.heelfirst.core.PromptKind
import org.json.JSONArray
import org.json.JSONException
import org.json.JSONObject

/** A prompt as its alarm carries it: with its final words, so that nothing else is needed to show it. */
internal data class Prompt(
    val id: String,
    val kind: PromptKind,
    /** When it comes, ms since 1970-01-01 UTC. */
    val atMs: Long,
    /** Until when it is worth showing, ms since 1970-01-01 UTC. */
    val windowEndMs: Long,
    val title: String,
    val body: String,
    val lockScreen: String,
    /** Why it does not come at its usual time. */
    val moved: String?,
    val actions: List<Action>,
) {
    /** A button: what it means and what it says. */
    data class Action(val answer: PromptAnswer, val text: String)

    /** One coming: a prompt that was put off comes again under the same id at another time. */
    val coming: String get() = "$id@$atMs"

    fun isOverAt(nowMs: Long) = nowMs >= windowEndMs

    fun toJson(): JSONObject = JSONObject()
        .put("id", id).put("kind", kind.name).put("at", atMs).put("end", windowEndMs)
        .put("title", title).put("body", body).put("lock", lockScreen).putOpt("moved", moved)
        .put("actions", JSONArray(actions.map { JSONObject().put("answer", it.answer.name).put("text", it.text) }))

    companion object {
        fun of(told: OccurrenceSnapshot) = Prompt(
            id = told.id.value,
            kind = told.kind,
            atMs = told.atMs,
            windowEndMs = told.windowEndMs,
            title = told.title,
            body = told.body,
            lockScreen = told.lockScreen,
            moved = told.movedText,
            actions = told.actions.map { Action(it.answer, it.text) },
        )

        /** None where it was written by another version in another form: the next plan brings it anew. */
        fun read(text: String?): Prompt? = try {
            text?.let { from(JSONObject(it)) }
        } catch (_: JSONException) {
            null
        } catch (_: IllegalArgumentException) {
            null
        }

        private fun from(json: JSONObject) = Prompt(
            id = json.getString("id"),
            kind = PromptKind.valueOf(json.getString("kind")),
            atMs = json.getLong("at"),
            windowEndMs = json.getLong("end"),
            title = json.getString("title"),
            body = json.getString("body"),
            lockScreen = json.getString("lock"),
            moved = json.optString("moved").ifEmpty { null },
            actions = json.getJSONArray("actions").objects().map {
                Action(PromptAnswer.valueOf(it.getString("answer")), it.getString("text"))
            },
        )
    }
}

internal fun JSONArray.objects(): List<JSONObject> = (0 until length()).map(::getJSONObject)
