package org.heelfirst.app.cues

/** Something that speaks; one text at a time. */
internal interface Voice {
    /** Begins to say it and calls [ended] when it is said, or could not be. False where it has no way to say it. */
    fun say(text: String, ended: () -> Unit): Boolean

    /** Is quiet at once. */
    fun hush()

    /** As [hush], for what it did not tell the end of in time. */
    fun giveUp() = hush()
}

/**
 * Says one text after the other, and never an old one: a word that comes late leads the wrong movement. One text may wait while another is
 * said; the next takes its place, and after [LATE_MS] nobody wants to hear it any more.
 *
 * Everything here is called on one thread.
 */
internal class VoiceQueue(
    private val voice: Voice,
    private val nowMs: () -> Long,
    private val after: (ms: Long, () -> Unit) -> Unit,
    private val onIdle: () -> Unit = {},
) {
    private var saying: Int? = null
    private var number = 0
    private var waiting: Waiting? = null

    private class Waiting(val text: String, val sinceMs: Long)

    /** Says it now, or as soon as what is being said is over. With [atOnce] it is not waited for. False where nothing can say it. */
    fun say(text: String, atOnce: Boolean = false): Boolean {
        if (atOnce) hush()
        if (saying == null) return begin(text)
        waiting = Waiting(text, nowMs())
        return true
    }

    /** Is quiet at once and forgets what waits. */
    fun hush() {
        waiting = null
        if (saying != null) voice.hush()
        saying = null
    }

    private fun begin(text: String): Boolean {
        val mine = ++number
        saying = mine
        val begins = voice.say(text) { ended(mine) }
        if (begins) after(longestMs(text)) { giveUp(mine) } else ended(mine)
        return begins
    }

    /** An engine that did not tell of the end by now will not do so. */
    private fun giveUp(which: Int) {
        if (saying != which) return
        voice.giveUp()
        ended(which)
    }

    private fun ended(which: Int) {
        if (saying != which) return
        saying = null
        val next = waiting?.takeIf { nowMs() - it.sinceMs <= LATE_MS }
        waiting = null
        if (next == null || !begin(next.text)) onIdle()
    }

    companion object {
        /** A cue that waited longer is dropped. */
        const val LATE_MS = 1_200L

        private const val AT_LEAST_MS = 8_000L
        private const val A_LETTER_MS = 200L

        /** By then the slowest voice has said it. */
        fun longestMs(text: String): Long = AT_LEAST_MS + text.length * A_LETTER_MS
    }
}
