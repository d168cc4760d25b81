package org.heelfirst.core.calendar

import java.nio.file.Path
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.LocalTime
import java.time.ZoneOffset
import kotlin.io.path.readText
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

const val DAY = 1440L
val KINDS = listOf("walk", "stretch", "strength")
private val WEEKDAYS = listOf("mon", "tue", "wed", "thu", "fri", "sat", "sun")
private val COUNTS = listOf("walks_per_day" to 4, "stretches_per_day" to 3, "strength_per_day" to 1)
private val KEYS = COUNTS.map { it.first } + KINDS.map { "${it}_days" } +
    listOf("wake", "sleep", "quiet", "busy", "days", "min_gap_minutes", "max_per_day", "fixed", "every", "paused_until", "anchors", "recurring")

/** A time that the person gave: on these days of the week (0 is Monday). */
class FixedTime(val kind: Int, val at: Int, val evenInQuiet: Boolean, val weekdays: Set<Int>)

class Grid(val kind: Int, val minutes: Int, val from: Int, val to: Int, val elapsed: Boolean)

/** Settings, made ready for asking; times of day in minutes, dates in days since 1970. */
class Shape(val name: String, private val settings: JsonObject) {
    init {
        val unknown = settings.keys - KEYS.toSet()
        check(unknown.isEmpty()) { "shapes.json: $name: the oracle does not know $unknown" }
    }

    val wake = minute(text("wake") ?: "08:00")
    val sleep = minute(text("sleep") ?: "21:00")
    val overMidnight = sleep < wake
    private val quiet = windows("quiet")
    private val busy = windows("busy")
    val gap = maxOf(1, number("min_gap_minutes") ?: 45)
    val most = number("max_per_day") ?: 6
    val perDay = COUNTS.map { (key, usual) -> number(key) ?: usual }
    private val days = weekdays(settings, "days")
    val kindDays = KINDS.map { days intersect weekdays(settings, "${it}_days") }
    private val fixed = objects("fixed").map(::fixedTime)
    val every = settings["every"]?.jsonObject?.let(::grid)
    val pausedUntil = text("paused_until")?.let(::wallMinute)
    private val recurring = recurring()

    fun quietAt(wall: Long) = quiet[Math.floorMod(wall, DAY).toInt()]

    /** Whether a prompt that nobody gave a time for may come when the clock shows this. */
    fun openAt(wall: Long): Boolean {
        val minute = Math.floorMod(wall, DAY).toInt()
        return awake(minute) && !quiet[minute] && !busy[minute]
    }

    private fun awake(minute: Int) = if (overMidnight) minute >= wake || minute < sleep else minute in wake until sleep

    fun onDuty(date: Long) = weekday(date) in days

    fun asked(date: Long): List<FixedTime> {
        val own = fixed.filter { weekday(date) in it.weekdays }
        return recurring[date]?.let { own + it } ?: own
    }

    /** What the clock is to show for this time of a waking date: before sleep of a day that ends after midnight it is the next date's. */
    fun wall(date: Long, clock: Int) = (if (overMidnight && clock < sleep) date + 1 else date) * DAY + clock

    private fun text(key: String) = settings[key]?.jsonPrimitive?.content
    private fun number(key: String) = settings[key]?.jsonPrimitive?.int
    private fun objects(key: String) = settings[key]?.jsonArray.orEmpty().map { it.jsonObject }

    private fun windows(key: String) = BooleanArray(DAY.toInt()).also { inside ->
        for (pair in settings[key]?.jsonArray.orEmpty()) {
            val (from, to) = pair.jsonArray.map { minute(it.jsonPrimitive.content) }
            for (minute in inside.indices) if (if (from <= to) minute in from until to else minute >= from || minute < to) inside[minute] = true
        }
    }

    private fun fixedTime(from: JsonObject): FixedTime {
        val kind = kind(from)
        val even = from["even_in_quiet"]?.jsonPrimitive?.boolean ?: false
        return FixedTime(kind, minute(from.getValue("at").jsonPrimitive.content), even, kindDays[kind] intersect weekdays(from, "days"))
    }

    private fun grid(from: JsonObject) = Grid(
        kind = if ("kind" in from) kind(from) else 0,
        minutes = from.getValue("minutes").jsonPrimitive.int,
        from = from["from"]?.let { minute(it.jsonPrimitive.content) } ?: wake,
        to = from["to"]?.let { minute(it.jsonPrimitive.content) } ?: sleep,
        elapsed = from["elapsed"]?.jsonPrimitive?.boolean ?: false,
    )

    private fun recurring(): Map<Long, List<FixedTime>> {
        val all = objects("recurring").flatMap { rule ->
            val times = Recurrence(rule.getValue("rule").jsonPrimitive.content, LocalDateTime.parse(rule.getValue("from").jsonPrimitive.content))
            times.until(LocalDate.of(2040, 1, 1)).map { at ->
                val clock = at.hour * 60 + at.minute
                val civil = at.toLocalDate().toEpochDay()
                (if (overMidnight && clock < sleep) civil - 1 else civil) to FixedTime(kind(rule), clock, false, emptySet())
            }
        }
        return all.groupBy({ it.first }, { it.second })
    }

    companion object {
        fun weekday(date: Long) = Math.floorMod(date + 3, 7)

        /** All shapes of a file. */
        fun read(path: Path): List<Shape> {
            val shapes = Json.parseToJsonElement(path.readText()).jsonObject.getValue("shapes").jsonArray
            return shapes.map { it.jsonObject }.map { Shape(it.getValue("name").jsonPrimitive.content, it.getValue("settings").jsonObject) }
        }
    }
}

private fun kind(from: JsonObject) = KINDS.indexOf(from.getValue("kind").jsonPrimitive.content)

private fun weekdays(from: JsonObject, key: String) =
    from[key]?.jsonArray?.map { WEEKDAYS.indexOf(it.jsonPrimitive.content) }?.toSet() ?: WEEKDAYS.indices.toSet()

private fun minute(clock: String) = LocalTime.parse(clock).toSecondOfDay() / 60

private fun wallMinute(written: String): Long {
    val at = if ('T' in written) LocalDateTime.parse(written) else LocalDate.parse(written).atStartOfDay()
    return at.toEpochSecond(ZoneOffset.UTC) / 60
}
