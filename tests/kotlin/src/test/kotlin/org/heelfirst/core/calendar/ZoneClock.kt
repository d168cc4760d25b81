package org.heelfirst.core.calendar

import java.time.Instant
import java.time.LocalDateTime
import java.time.ZoneOffset
import java.time.zone.ZoneRules

private const val DAY_S = 86_400L

/** A zone's clocks from java.time. Instants are minutes since 1970, wall times what a clock in UTC would count as such. */
class ZoneClock(private val rules: ZoneRules, fromS: Long, toS: Long) {
    val before: Int = rules.getOffset(Instant.ofEpochSecond(fromS)).totalSeconds

    /** Each change of the offset. */
    val changes: List<Change> = changesBetween(fromS, toS)
    private val changeDays = changes.map { Math.floorDiv(it.at + it.offset, DAY_S) }
    private val affected = changeDays.flatMap { it - 3..it + 2 }.toSet()

    /** The offset in minutes where no change is near the date that is looked at; there java.time need not be asked again. */
    private var settled: Long? = null

    private fun changesBetween(fromS: Long, toS: Long): List<Change> {
        var offset = before
        return generateSequence(rules.nextTransition(Instant.ofEpochSecond(fromS - 1))) { rules.nextTransition(it.instant) }
            .takeWhile { it.instant.epochSecond < toS }
            .map { Change(it.instant.epochSecond, it.offsetAfter.totalSeconds) }
            .filter { change -> (change.offset != offset).also { offset = change.offset } }
            .toList()
    }

    fun lookAt(date: Long) {
        settled = if (date in affected) null else minutes(rules.getOffset(Instant.ofEpochSecond(date * DAY_S)))
    }

    /** Whether the clocks change so near to the date looked at that times of it may be moved. */
    val unsettled get() = settled == null

    fun near(days: Long): Set<Long> = changeDays.flatMap { it - days..it + days }.toSet()

    fun wall(instant: Long) = instant + (settled ?: minutes(rules.getOffset(Instant.ofEpochSecond(instant * 60))))

    /** java.time takes the offset before a gap, which moves a time forward by the gap, and before an overlap, which is its first time. */
    fun instant(wall: Long): Long =
        wall - (settled ?: minutes(rules.getOffset(LocalDateTime.ofEpochSecond(wall * 60, 0, ZoneOffset.UTC))))

    private fun minutes(offset: ZoneOffset): Long {
        check(offset.totalSeconds % 60 == 0) { "$offset is no whole number of minutes; ask for later years" }
        return offset.totalSeconds / 60L
    }
}

/** Whether a day far from every change is in the slice: as calendar.rs draws. */
fun drawn(zone: String, seed: Long, day: Long): Boolean {
    val name = zone.toByteArray().fold(-0x340d631b7bdddcdbL) { state, byte -> (state xor (byte.toLong() and 0xff)) * 0x100000001b3L }
    var state = name + (seed * 100_000 + day) * -0x61c8864680b583ebL
    state = (state xor (state ushr 30)) * -0x40a7b892e31b1a47L
    state = (state xor (state ushr 27)) * -0x6b2fb644ecceee15L
    return java.lang.Long.remainderUnsigned(state xor (state ushr 31), 50) == 0L
}
