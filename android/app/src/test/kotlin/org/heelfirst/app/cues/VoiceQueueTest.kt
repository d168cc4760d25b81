package org.heelfirst.app.cues

import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

class VoiceQueueTest {
    private val said = mutableListOf<String>()
    private var ended: () -> Unit = {}
    private var hushed = 0
    private var idle = 0
    private var can = true
    private var nowMs = 100_000L

    private val voice = object : Voice {
        override fun say(text: String, ended: () -> Unit): Boolean {
            if (!can) return false
            said += text
            this@VoiceQueueTest.ended = ended
            return true
        }

        override fun hush() {
            hushed++
        }
    }
    private val later = mutableListOf<Pair<Long, () -> Unit>>()
    private val queue = VoiceQueue(voice, { nowMs }, { ms, work -> later += ms to work }, { idle++ })

    @Test
    fun `a text waits for the one before it`() {
        queue.say("Up")
        queue.say("One")
        assertEquals(listOf("Up"), said)
        nowMs += 600
        ended()
        assertEquals(listOf("Up", "One"), said)
    }

    @Test
    fun `a late text is dropped when the next is there`() {
        queue.say("Up")
        queue.say("Hold")
        queue.say("Down")
        ended()
        assertEquals(listOf("Up", "Down"), said)
    }

    @Test
    fun `nobody wants to hear an old text`() {
        queue.say("Hold the stretch")
        queue.say("Halfway")
        nowMs += VoiceQueue.LATE_MS + 1
        ended()
        assertEquals(listOf("Hold the stretch"), said)
        assertEquals(1, idle)
    }

    @Test
    fun `an end is said at once`() {
        queue.say("Get into position")
        queue.say("Stopped", atOnce = true)
        assertEquals(listOf("Get into position", "Stopped"), said)
        assertEquals(1, hushed)
    }

    @Test
    fun `the end of a text that was cut off changes nothing`() {
        queue.say("Get into position")
        val cut = ended
        queue.say("Stopped", atOnce = true)
        cut()
        queue.say("Rest")
        assertEquals(listOf("Get into position", "Stopped"), said)
    }

    @Test
    fun `an engine that never ends gives the loudspeaker back, and is not waited for`() {
        queue.say("Up")
        val (afterMs, giveUp) = later.single()
        assertEquals(VoiceQueue.longestMs("Up"), afterMs)
        giveUp()
        assertEquals(1 to 1, hushed to idle)
        queue.say("Down")
        assertEquals(listOf("Up", "Down"), said)
    }

    @Test
    fun `the limit of a text that was said cuts no other one off`() {
        queue.say("Up")
        ended()
        queue.say("Down")
        later.first().second()
        assertEquals(0, hushed)
    }

    @Test
    fun `what cannot be said does not hold up the next`() {
        can = false
        assertFalse(queue.say("Rest for 60 seconds."))
        can = true
        assertTrue(queue.say("Up"))
        assertEquals(listOf("Up"), said)
    }
}
