package org.heelfirst.app.cues

import android.content.Context
import android.os.Process
import java.util.concurrent.Executors
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.distinctUntilChangedBy
import kotlinx.coroutines.flow.filter
import kotlinx.coroutines.launch
import org.heelfirst.core.CueSnapshot
import org.heelfirst.core.CueSound
import org.heelfirst.gateway.Gateway
import org.heelfirst.gateway.orNull
import org.heelfirst.gateway.running
import org.heelfirst.ui.Platform

/**
 * Lets cues be heard and felt, as the person chose. It has a thread of its own that is ahead of the screen's work, and it plays what the
 * core says at the moment it says it: nothing here decides what is due.
 */
internal class CuePlayer(
    context: Context,
    private val gateway: Gateway,
    private val platform: () -> Platform,
    internal val thread: CoroutineDispatcher = cueThread(),
    private val tones: Sounding = TonePlayer(),
) {
    private val scope = CoroutineScope(SupervisorJob() + thread)
    private val quiet = Quiet(context)
    private val haptics = Haptics(context)
    private val speaker = Speaker(context, ::onThread, ::after, ::pause)
    private var prepared = false

    /** Whether anything can be said in the language in use. */
    val hasVoice: StateFlow<Boolean> get() = speaker.hasVoice

    /** When the last cue was given to the speaker, the tone and the motor, in ns as [System.nanoTime] counts. */
    @Volatile
    internal var playedNs = 0L
        private set

    init {
        scope.launch { gateway.cues.collect(::play) }
        scope.launch { gateway.labels.collect { learnLanguage() } }
        scope.launch { gateway.now.distinctUntilChangedBy { it.running() != null }.filter { it.running() != null }.collect { prepare() } }
    }

    /** The app is open: voice and tones are got ready before a session needs them. Alarms that only post a prompt do without. */
    fun getReady() = onThread { prepare() }

    /** Says a text at once, whether or not voice is on for cues. */
    fun readAloud(text: String) = onThread { speaker.say(text, atOnce = true) }

    private fun onThread(work: () -> Unit) {
        scope.launch { work() }
    }

    private fun after(ms: Long, work: () -> Unit) {
        scope.launch {
            delay(ms)
            work()
        }
    }

    private suspend fun learnLanguage() {
        gateway.ask { languages() }.orNull()?.find { it.isUsed }?.let { speaker.use(it.tag) }
    }

    private fun prepare() {
        speaker.wake()
        if (!prepared) runCatching { tones.prepare() }
        prepared = true
    }

    private fun play(cue: CueSnapshot) {
        val chosen = platform().preferences.value
        val reading = platform().abilities.value.screenReader && quiet.readerSpeaks
        val silent = quiet.onCall || reading && cue.sound in STEPS
        if (chosen.sounds && !silent) runCatching { tones.play(cue.sound, cue.toneSemitones ?: 0) }
        if (chosen.haptics) runCatching { haptics.give(cue.haptic) }
        playedNs = System.nanoTime()
        if (chosen.voice && !quiet.onCall && !reading) cue.speech?.let { speaker.say(it, atOnce = cue.sound in ENDS) }
        if (!chosen.voice) speaker.hush()
    }

    /** Somebody else needs the loudspeaker for a while, a call for instance. */
    private fun pause() {
        if (gateway.now.value.running() != null) gateway.attempt { pause() }
    }

    companion object {
        private val STEPS = setOf(CueSound.STEP_SUCCESS, CueSound.STEP_SHORT, CueSound.STEP_TONE)
        private val ENDS = setOf(CueSound.PAUSED, CueSound.DONE)

        private fun cueThread(): CoroutineDispatcher = Executors.newSingleThreadExecutor { work ->
            Thread({
                Process.setThreadPriority(Process.THREAD_PRIORITY_AUDIO)
                work.run()
            }, "cues")
        }.asCoroutineDispatcher()
    }
}
