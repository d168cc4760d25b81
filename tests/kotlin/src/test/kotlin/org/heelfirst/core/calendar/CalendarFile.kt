package org.heelfirst.core.calendar

import java.io.EOFException
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.nio.channels.FileChannel
import java.nio.file.Path
import java.time.LocalDate
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

/** What `core/reminders/examples/calendar.rs` writes; its head documents the form. Blocks are read one after the other. */
class CalendarFile(path: Path) : AutoCloseable {
    private val channel = FileChannel.open(path)
    private val header: JsonObject
    private var left: Int

    init {
        check(String(read(8).array(), Charsets.US_ASCII) == "HFCAL01\n") { "$path is no calendar" }
        val length = read(4).getInt()
        header = Json.parseToJsonElement(String(read(length).array(), Charsets.UTF_8)).jsonObject
        left = text("zones").toInt()
    }

    val tzdata get() = text("tzdata")
    val first: Long get() = LocalDate.parse(text("first")).toEpochDay()
    val last: Long get() = LocalDate.parse(text("last")).toEpochDay()
    val allDays get() = text("days") == "all"
    val seed get() = text("seed").toLong()
    val zones get() = text("zones").toInt()
    val shapes: List<String> = header.getValue("shapes").jsonArray.map { it.jsonPrimitive.content }

    private fun text(key: String) = header.getValue(key).jsonPrimitive.content

    private fun read(bytes: Int): ByteBuffer {
        val buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN)
        while (buffer.hasRemaining()) if (channel.read(buffer) < 0) throw EOFException("the calendar ends in the middle; make it again")
        return buffer.flip()
    }

    /** The next zone, or null at the end. Several threads may ask. */
    @Synchronized
    fun next(): Block? {
        if (left == 0) return null
        left -= 1
        val words = IntArray(read(4).getInt())
        read(words.size * 4).asIntBuffer().get(words)
        return Block(words, shapes.size)
    }

    override fun close() = channel.close()
}

/** A change of a zone's offset: its instant and the offset after it, both in seconds. */
data class Change(val at: Long, val offset: Int)

/** One zone: its changes as the core sees them, its dates, and where the words of each shape begin. */
class Block(val words: IntArray, shapes: Int) {
    private var at = 0
    val name: String
    val before: Int
    val changes: List<Change>
    val dates: IntArray
    val starts: List<Int>

    init {
        val length = words[at++]
        name = String(ByteArray(length) { (words[at + it / 4] ushr (it % 4 * 8)).toByte() }, Charsets.UTF_8)
        at += (length + 3) / 4
        before = words[at++]
        changes = List(words[at++]) { Change(Integer.toUnsignedLong(words[at++]), words[at++]) }
        dates = IntArray(words[at++]) { words[at++] }
        starts = List(shapes) {
            val start = at + 1
            at = start + words[at]
            start
        }
        check(at == words.size) { "$name: words are left over" }
    }
}
