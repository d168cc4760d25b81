package org.heelfirst.core.calendar

enum class Fault { MISSED, DOUBLED, IN_QUIET, OTHER }

/** One prompt as the core planned it. */
class Prompt(val date: Long, word: Int) {
    val at = date * DAY - 4096 + (word ushr 8)
    val kinds = word and 7
    val fixed = word and 8 != 0
    val grid = word and 16 != 0
}

/** Checks the calendar of one shape in one zone, date after date. */
class CalendarCheck(private val shape: Shape, private val clock: ZoneClock, private val block: Block, private val found: (Fault, Long, String) -> Unit) {
    private val near = HashMap<Long, Expected>()
    private val earlier = ArrayDeque<Prompt>()
    var prompts = 0L
        private set

    fun run(start: Int) {
        var at = start
        for (date in block.dates.map { it.toLong() }) {
            val head = block.words[at++]
            val notes = List(head ushr 8 and 0xff) { block.words[at++] }
            val own = List(head and 0xff) { Prompt(date, block.words[at++]) }
            prompts += own.size
            clock.lookAt(date)
            if (!clock.unsettled) near.clear()
            val expected = expected(date)
            // Only a change of the clocks puts times of two dates together.
            val (before, after) = if (clock.unsettled) expected(date - 1) to expected(date + 1) else null to null
            Day(expected, before, after, notes, own).check()
            order(own)
        }
    }

    private fun expected(date: Long) =
        if (clock.unsettled) near.getOrPut(date) { Expected(shape, clock, date) } else Expected(shape, clock, date)

    /** No two at once and the gap kept, also with what came of the two dates before. */
    private fun order(own: List<Prompt>) {
        own.zipWithNext { one, two -> if (two.at < one.at) found(Fault.OTHER, two.at, "not in its order") }
        while (earlier.isNotEmpty() && own.isNotEmpty() && earlier.first().date < own[0].date - 2) earlier.removeFirst()
        for (prompt in own) {
            for (other in earlier.reversed()) {
                val apart = Math.abs(prompt.at - other.at)
                if (apart >= maxOf(2 * DAY, shape.gap.toLong())) break
                if (apart == 0L) {
                    found(Fault.DOUBLED, prompt.at, "two prompts at once")
                } else if (apart < shape.gap && !(prompt.fixed && other.fixed)) {
                    found(Fault.OTHER, prompt.at, "only $apart minutes from another")
                }
                if (other.date == prompt.date && prompt.at - other.at >= shape.gap) break
            }
            earlier.addLast(prompt)
        }
        while (earlier.size > 120) earlier.removeFirst()
    }

    private inner class Day(val own: Expected, before: Expected?, after: Expected?, notes: List<Int>, val prompts: List<Prompt>) {
        /** What a gap puts onto a fixed time of the next date is that date's prompt. */
        val gone = own.fixed.filterKeys { after != null && it in after.fixed }
        val come = before?.fixed.orEmpty().filterKeys { it in own.fixed }
        val even = own.evenInQuiet + before?.evenInQuiet.orEmpty().filter { it in come }
        val overCap = IntArray(3)
        val noRoom = IntArray(3)
        val notFree = IntArray(3)
        val moved = mutableListOf<Pair<Int, Int>>()
        val paused = shape.pausedUntil != null && own.date * DAY < shape.pausedUntil

        init {
            for (note in notes) {
                val kind = note ushr 2 and 3
                when (note and 3) {
                    0 -> overCap[kind] += note ushr 8
                    1 -> noRoom[kind] += note ushr 8
                    3 -> notFree[kind] += note ushr 8
                    else -> moved += kind to (note ushr 8)
                }
            }
        }

        fun shown(at: Long) = shape.pausedUntil == null || clock.wall(at) >= shape.pausedUntil

        fun check() {
            prompts.forEach(::time)
            fixed()
            notes()
            shape.every?.let(::grid) ?: prompts.filter { it.grid }.forEach { found(Fault.OTHER, it.at, "a point of a rule that there is not") }
            if (prompts.size > shape.most) found(Fault.OTHER, own.wake, "${prompts.size} prompts, more than the cap")
            if (own.onDuty) KINDS.indices.forEach(::count) else prompts.forEach { found(Fault.OTHER, it.at, "a prompt on a day without") }
        }

        private fun time(prompt: Prompt) {
            val inQuiet = shape.quietAt(clock.wall(prompt.at))
            if (inQuiet && !(prompt.fixed && prompt.at in even)) found(Fault.IN_QUIET, prompt.at, "in quiet hours")
            if (!inQuiet && !prompt.fixed && !own.free(prompt.at)) found(Fault.OTHER, prompt.at, "asleep, busy or too near a fixed time")
            if (!shown(prompt.at)) found(Fault.OTHER, prompt.at, "before the end of the pause")
            if (prompt.kinds == 0) found(Fault.OTHER, prompt.at, "for nothing")
        }

        private fun fixed() {
            val there = prompts.filter { it.fixed }.associate { it.at to it.kinds }
            val must = own.fixed.filterKeys { it !in gone && shown(it) }
            for ((at, kinds) in must) {
                val lacking = (kinds or (come[at] ?: 0)) and (there[at] ?: 0).inv()
                if (lacking != 0) found(Fault.MISSED, at, "of a fixed time: ${named(lacking)}")
            }
            for (at in there.keys - must.keys) found(Fault.OTHER, at, "a fixed time that nobody asked for")
        }

        private fun notes() {
            if (paused) return
            if (moved.sortedBy { it.second * 4 + it.first } != own.moved.sortedBy { it.second * 4 + it.first }) {
                found(Fault.OTHER, own.wake, "told as moved out of quiet hours: $moved, really ${own.moved}")
            }
            val shut = IntArray(3) { if (it == shape.every?.kind) own.shut else 0 }
            if (!notFree.contentEquals(shut)) {
                found(Fault.OTHER, own.wake, "told ${notFree.toList()} points that are not free, really ${shut.toList()}")
            }
            if (noRoom.sum() == 0 && overCap.sum() > 0 && prompts.size + gone.size < shape.most) {
                found(Fault.MISSED, own.wake, "left out over the cap, which is not reached")
            }
            if (noRoom.sum() > 0 && shape.every == null && prompts.count { !it.fixed } < own.capacity()) {
                found(Fault.MISSED, own.wake, "left out for lack of room, and there is room")
            }
        }

        private fun grid(every: Grid) {
            val there = prompts.filter { it.grid }
            there.filter { it.kinds shr every.kind and 1 == 0 }.forEach { found(Fault.OTHER, it.at, "a point of the rule for another kind") }
            val points = there.map { it.at }.toSet()
            var must = own.grid.filter(::shown)
            if (shape.perDay.sum() == 0) {
                // Nothing else is wanted: as many as the cap leaves, the first ones.
                val room = maxOf(0, shape.most - own.fixed.size)
                must = own.grid.take(room).filter(::shown)
                val over = maxOf(0, own.grid.size - room)
                if (overCap[every.kind] != over || noRoom.sum() > 0) found(Fault.OTHER, own.wake, "told ${overCap.sum()} left out, really $over")
            } else if (overCap[every.kind] + noRoom[every.kind] > 0 || prompts.size >= shape.most) {
                // Points may be left out or ride along on another visit; they are counted below.
                must = must.filter { it in points }
            }
            for (at in must - points) found(Fault.MISSED, at, "a point of the rule")
            for (at in points - must.toSet()) found(Fault.OTHER, at, "no point of the rule")
        }

        private fun count(kind: Int) {
            fun holds(kinds: Int) = kinds shr kind and 1 == 1
            val there = prompts.count { holds(it.kinds) } + gone.values.count(::holds)
            val told = if (paused) 0 else overCap[kind] + noRoom[kind]
            val total = own.total(kind)
            val sentence = "$there of ${KINDS[kind]} and $told told, $total wanted"
            if (there + told < total && !paused) found(Fault.MISSED, own.wake, sentence)
            if (there + told > total + come.values.count(::holds)) found(Fault.DOUBLED, own.wake, sentence)
        }
    }

    private fun named(kinds: Int) = KINDS.filterIndexed { kind, _ -> kinds shr kind and 1 == 1 }.joinToString(" and ")
}
