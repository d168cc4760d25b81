package org.heelfirst.core.calendar

import java.time.DayOfWeek
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.format.DateTimeFormatter
import java.time.temporal.ChronoUnit
import java.time.temporal.TemporalAdjusters

/** The local times of a rule with FREQ=DAILY or WEEKLY, INTERVAL, BYDAY, BYHOUR, BYMINUTE, COUNT, UNTIL. */
class Recurrence(rule: String, private val start: LocalDateTime) {
    private val parts = rule.split(";").associate { it.substringBefore("=") to it.substringAfter("=") }
    private val weekly = when (parts["FREQ"]) {
        "WEEKLY" -> true
        "DAILY" -> false
        else -> error("the oracle does not know this rule: $rule")
    }
    private val interval = parts["INTERVAL"]?.toLong() ?: 1
    private val days = parts["BYDAY"]?.split(",")?.map { day -> DayOfWeek.values().first { it.name.startsWith(day) } }
    private val hours = numbers("BYHOUR") ?: listOf(start.hour)
    private val minutes = numbers("BYMINUTE") ?: listOf(start.minute)
    private val end = parts["UNTIL"]?.let(::end) ?: LocalDateTime.MAX
    private val count = parts["COUNT"]?.toInt() ?: Int.MAX_VALUE

    fun until(last: LocalDate): List<LocalDateTime> =
        generateSequence(start.toLocalDate()) { it.plusDays(1) }.takeWhile { it < last }.filter(::matches)
            .flatMap { day -> hours.flatMap { hour -> minutes.map { day.atTime(hour, it) } } }
            .filter { it in start..end }.take(count).toList()

    private fun numbers(key: String) = parts[key]?.split(",")?.map { it.toInt() }?.sorted()

    private fun matches(day: LocalDate): Boolean {
        if (!weekly) return ChronoUnit.DAYS.between(start.toLocalDate(), day) % interval == 0L && (days == null || day.dayOfWeek in days)
        val monday = start.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        return ChronoUnit.WEEKS.between(monday, day) % interval == 0L && day.dayOfWeek in (days ?: listOf(start.dayOfWeek))
    }

    private fun end(written: String): LocalDateTime = if ('T' in written) {
        LocalDateTime.parse(written.removeSuffix("Z"), DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"))
    } else {
        LocalDate.parse(written, DateTimeFormatter.BASIC_ISO_DATE).atTime(23, 59)
    }
}
