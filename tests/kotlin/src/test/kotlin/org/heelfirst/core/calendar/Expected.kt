package org.heelfirst.core.calendar

/** What one waking date must have. Instants are minutes since 1970. */
class Expected(private val shape: Shape, private val clock: ZoneClock, val date: Long) {
    /** Whether the zone has this civil day. */
    val exists = Math.floorDiv(clock.wall(clock.instant(date * DAY)), DAY) == date
    private val asked = if (exists) shape.asked(date) else emptyList()

    /** The kinds at each fixed instant, a bit for each kind. */
    val fixed = sortedMapOf<Long, Int>()
    val evenInQuiet = mutableSetOf<Long>()

    /** Kind and clock of what comes only when quiet hours end. */
    val moved = mutableListOf<Pair<Int, Int>>()
    val wake = clock.instant(shape.wall(date, shape.wake))
    private val until: Long

    /** The free points of an every-N-minutes rule, and how many are not. */
    val grid: List<Long>
    val shut: Int
    val onDuty get() = exists && (shape.onDuty(date) || asked.isNotEmpty())

    init {
        asked.forEach(::fix)
        val sleep = clock.instant((if (shape.overMidnight) date + 1 else date) * DAY + shape.sleep)
        // What is not fixed also keeps the gap to the beginning of the next day.
        until = minOf(sleep, clock.instant((date + 1) * DAY + shape.wake) - shape.gap + 1)
        val candidates = shape.every?.takeIf { exists && Shape.weekday(date) in shape.kindDays[it.kind] }?.let(::candidates)?.toList().orEmpty()
        grid = points(candidates)
        shut = candidates.size - grid.size
    }

    private fun fix(time: FixedTime) {
        val wall = shape.wall(date, time.at)
        var instant = clock.instant(wall)
        if (clock.wall(instant) != wall && !time.evenInQuiet && shape.quietAt(clock.wall(instant))) {
            moved += time.kind to time.at
            while (shape.quietAt(clock.wall(instant))) instant++
        }
        fixed.merge(instant, 1 shl time.kind, Int::or)
        if (time.evenInQuiet) evenInQuiet += instant
    }

    /** Whether something that is not fixed may come now. */
    fun free(instant: Long) = instant in wake until until && shape.openAt(clock.wall(instant)) &&
        fixed.keys.none { Math.abs(it - instant) < shape.gap }

    private fun points(candidates: List<Long>): List<Long> {
        val points = mutableListOf<Long>()
        for (instant in candidates) {
            if (free(instant) && (points.isEmpty() || instant - points.last() >= shape.gap)) points += instant
        }
        return points
    }

    private fun candidates(grid: Grid): Sequence<Long> {
        val end = if (grid.to == shape.wake) DAY else Math.floorMod(grid.to - shape.wake, DAY.toInt()).toLong()
        val start = Math.floorMod(grid.from - shape.wake, DAY.toInt()).toLong()
        if (!grid.elapsed) {
            // Times of day; the waking day is shorter than 24 hours, so that each belongs to one date.
            val clocks = generateSequence(start) { it + grid.minutes }.takeWhile { it < end }
            return clocks.map { clock.instant(shape.wall(date, Math.floorMod(shape.wake + it, DAY).toInt())) }
        }
        val first = shape.wall(date, grid.from)
        val last = clock.instant(first - start + end)
        return generateSequence(clock.instant(first)) { it + grid.minutes }.takeWhile { it < last }
    }

    /** The most prompts that fit beside the fixed ones, a gap apart. */
    fun capacity(): Int {
        var count = 0
        var instant = wake
        while (instant < until) {
            val fits = free(instant)
            if (fits) count++
            instant += if (fits) shape.gap else 1
        }
        return count
    }

    /** How many prompts of a kind there are to be, told ones included. */
    fun total(kind: Int): Int {
        val there = fixed.values.count { it shr kind and 1 == 1 }
        if (shape.every?.kind == kind) return there + grid.size
        if (!exists || Shape.weekday(date) !in shape.kindDays[kind]) return there
        val given = asked.filter { it.kind == kind }.distinctBy { it.at }.size
        return there + maxOf(0, shape.perDay[kind] - given)
    }
}
