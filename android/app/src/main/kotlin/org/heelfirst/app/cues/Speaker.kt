package org.heelfirst.app.cues

import android.content.Context
import android.os.SystemClock
import java.util.Locale
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow

/**
 * Says texts: with the phone's own voice where it speaks the language, else with what was recorded. All of it on one thread, to which
 * [onThread] goes, and [after] some time.
 */
internal class Speaker(
    context: Context,
    onThread: (() -> Unit) -> Unit,
    after: (ms: Long, () -> Unit) -> Unit,
    lostFocus: () -> Unit,
) {
    private val focus = Focus(context) { onThread(lostFocus) }
    private val engine = EngineVoice(context, onThread, after, ::look)
    private val recorded = RecordedVoice(context, onThread)
    private val queue = VoiceQueue(Best(), SystemClock::elapsedRealtime, after, onIdle = focus::giveBack)
    private val has = MutableStateFlow(true)

    /** Whether anything can be said in the language in use. */
    val hasVoice: StateFlow<Boolean> = has.asStateFlow()

    /** Has the phone's voice started, so that it is there when something is to be said. */
    fun wake() = engine.wakeAnew()

    fun use(language: String) {
        recorded.use(language)
        engine.use(Locale.forLanguageTag(language))
        look()
    }

    fun say(text: String, atOnce: Boolean = false) {
        engine.wake()
        if (!focus.take()) return
        queue.say(text, atOnce)
    }

    fun hush() {
        queue.hush()
        focus.giveBack()
    }

    private fun look() {
        has.value = engine.speaks || recorded.speaks
    }

    private inner class Best : Voice {
        override fun say(text: String, ended: () -> Unit): Boolean = engine.say(text, ended) || recorded.say(text, ended)

        override fun hush() {
            engine.hush()
            recorded.hush()
        }

        override fun giveUp() {
            engine.giveUp()
            recorded.hush()
        }
    }
}
