package org.heelfirst.app.cues

import android.content.Context
import android.media.AudioAttributes
import android.media.MediaPlayer
import java.io.FileNotFoundException
import java.io.IOException

/** Says what was recorded: the fixed cues and the small numbers, in the languages that the app was made with. */
internal class RecordedVoice(private val context: Context, private val onThread: (() -> Unit) -> Unit) : Voice {
    private var files = emptyMap<String, String>()
    private var player: MediaPlayer? = null

    /** Whether anything was recorded in the language in use. */
    val speaks: Boolean get() = files.isNotEmpty()

    /** Speaks this language from now on; silent where nothing was recorded in it. */
    fun use(language: String) {
        files = recorded(context, language)
    }

    override fun say(text: String, ended: () -> Unit): Boolean {
        val clips = clips(text) ?: return false
        play(clips, ended)
        return true
    }

    override fun hush() {
        player?.release()
        player = null
    }

    /** The files that say it: one, or a number and the rest of a text that begins with one. */
    fun clips(text: String): List<String>? {
        files[text]?.let { return listOf(it) }
        val (number, rest) = text.split(". ", limit = 2).takeIf { it.size == 2 } ?: return null
        return listOf(files[number] ?: return null, files[rest] ?: return null)
    }

    private fun play(clips: List<String>, ended: () -> Unit) {
        hush()
        val then = {
            if (clips.size > 1) {
                play(clips.drop(1), ended)
            } else {
                hush() // a player that has ended still holds a decoder
                ended()
            }
        }
        val mine = MediaPlayer().also { player = it }
        mine.setAudioAttributes(guidance(AudioAttributes.CONTENT_TYPE_SPEECH))
        mine.setOnCompletionListener { onThread { if (player === mine) then() } }
        if (!begin(mine, clips.first())) ended()
    }

    /** A clip that this phone cannot play is silent; the session goes on. */
    private fun begin(player: MediaPlayer, clip: String): Boolean = try {
        context.assets.openFd(clip).use { player.setDataSource(it.fileDescriptor, it.startOffset, it.length) }
        player.prepare()
        player.start()
        true
    } catch (_: IOException) {
        false
    } catch (_: IllegalStateException) {
        false
    } catch (_: IllegalArgumentException) {
        false
    }

    companion object {
        private const val FOLDER = "cues"

        /** What was recorded in a language: each text with the asset that says it. */
        fun recorded(context: Context, language: String): Map<String, String> {
            val folder = "$FOLDER/${language.substringBefore('-')}"
            val index = try {
                context.assets.open("$folder/index.tsv")
            } catch (_: FileNotFoundException) {
                return emptyMap()
            }
            val lines = index.bufferedReader().use { it.readLines() }
            return lines.associate { line -> line.substringBefore('\t') to "$folder/${line.substringAfter('\t')}" }
        }
    }
}
