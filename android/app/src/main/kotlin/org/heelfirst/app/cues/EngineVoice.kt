package org.heelfirst.app.cues

import android.content.Context
import android.media.AudioAttributes
import android.os.Bundle
import android.speech.tts.TextToSpeech
import android.speech.tts.UtteranceProgressListener
import java.util.Locale

/** The phone's own voice. It can speak only after a moment, and only a language that it has on the phone itself. */
internal class EngineVoice(
    private val context: Context,
    private val onThread: (() -> Unit) -> Unit,
    private val after: (ms: Long, () -> Unit) -> Unit,
    private val changed: () -> Unit,
) : Voice {
    private var begun = false
    private var language: Locale? = null
    private var number = 0
    private var ended: Pair<String, () -> Unit>? = null
    private var engine: TextToSpeech? = null

    /** How many engines there were; what a former one still says is nothing. */
    private var generation = 0
    private var failed = false
    private var deaths = 0
    private var engineName: String? = null

    /** Whether it can say something in the language in use. */
    var speaks = false
        private set

    /** Has Android start the voice, where it is not there yet; it takes about a second. */
    fun wake() {
        if (engine != null || failed) return
        val mine = ++generation
        val new = TextToSpeech(context) { status -> onThread { if (mine == generation) begin(status) } }
        engine = new
        engineName = runCatching { new.defaultEngine }.getOrNull()
        after(STARTS_MS) { if (mine == generation && !begun) rest() }
    }

    /** As [wake], also after it failed, and where the person chose another engine or gave it the language meanwhile. */
    fun wakeAnew() {
        failed = false
        deaths = 0
        val chosen = engine?.let { runCatching { it.defaultEngine }.getOrNull() }
        if (begun && (!speaks || chosen != engineName)) letGo()
        wake()
    }

    /** It does not answer any more, or another one is wanted. */
    private fun letGo() {
        val old = engine ?: return
        engine = null
        generation++
        begun = false
        speaks = false
        ended = null
        runCatching { old.shutdown() }
        changed()
    }

    /** Speaks this language from now on. */
    fun use(locale: Locale) {
        language = locale
        engine?.takeIf { begun }?.choose(locale)
    }

    override fun say(text: String, ended: () -> Unit): Boolean {
        val voice = engine?.takeIf { speaks } ?: return false
        val id = "cue-${++number}"
        this.ended = id to ended
        val begins = voice.speak(text, TextToSpeech.QUEUE_FLUSH, Bundle(), id) == TextToSpeech.SUCCESS
        if (!begins) died()
        return begins
    }

    override fun giveUp() = if (ended == null) hush() else died()

    /**
     * An engine that was removed, ended by itself or has lost the language says nothing any more. A new one is tried once; one that dies too
     * leaves everything to what was recorded, until somebody practises again.
     */
    private fun died() {
        ended = null
        letGo()
        if (deaths++ == 0) wake() else failed = true
    }

    private fun rest() {
        letGo()
        failed = true
    }

    override fun hush() {
        ended = null
        if (begun) engine?.stop()
    }

    private fun begin(status: Int) {
        val voice = engine ?: return
        failed = status != TextToSpeech.SUCCESS
        if (failed) return letGo()
        begun = true
        voice.setAudioAttributes(guidance(AudioAttributes.CONTENT_TYPE_SPEECH))
        voice.setOnUtteranceProgressListener(Ear(generation))
        language?.let { voice.choose(it) }
    }

    private fun TextToSpeech.choose(locale: Locale) {
        speaks = listOf(isLanguageAvailable(locale), setLanguage(locale)).all { it >= TextToSpeech.LANG_AVAILABLE } && speaksAlone(locale)
        changed()
    }

    /** A voice that a server speaks for each word comes late or not at all; one on the phone takes its place, where there is one. */
    private fun TextToSpeech.speaksAlone(locale: Locale): Boolean {
        if (voice?.isNetworkConnectionRequired != true) return true
        val own = voices.orEmpty().filter { it.locale.language == locale.language && !it.isNetworkConnectionRequired }
        val best = own.filter { TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED !in it.features }.maxByOrNull { it.quality } ?: return false
        return setVoice(best) == TextToSpeech.SUCCESS
    }

    private fun over(id: String?) = onThread {
        val (mine, then) = ended ?: return@onThread
        if (mine == id) {
            ended = null
            then()
        }
    }

    /** It could not say something: whatever the reason, the next texts are for a voice that can. */
    private fun broke(which: Int) = onThread {
        if (which != generation) return@onThread
        val then = ended?.second
        died()
        then?.invoke()
    }

    private inner class Ear(private val mine: Int) : UtteranceProgressListener() {
        override fun onStart(utteranceId: String?) = Unit

        override fun onDone(utteranceId: String?) = over(utteranceId)

        @Deprecated("the system calls it still", ReplaceWith("onError(utteranceId, errorCode)"))
        override fun onError(utteranceId: String?) = broke(mine)

        override fun onError(utteranceId: String?, errorCode: Int) = broke(mine)

        override fun onStop(utteranceId: String?, interrupted: Boolean) = over(utteranceId)
    }
    private companion object {
        /** An engine that did not start by then will not do so. */
        const val STARTS_MS = 15_000L
    }
}
