package org.heelfirst.core

import java.nio.file.Path
import java.time.Instant
import java.time.ZoneId
import java.time.zone.ZoneRules
import java.time.zone.ZoneRulesException
import java.time.zone.ZoneRulesProvider
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import java.util.concurrent.atomic.AtomicLong
import java.util.concurrent.atomic.AtomicLongArray
import kotlin.io.path.exists
import org.heelfirst.core.calendar.Block
import org.heelfirst.core.calendar.CalendarCheck
import org.heelfirst.core.calendar.CalendarFile
import org.heelfirst.core.calendar.Fault
import org.heelfirst.core.calendar.Shape
import org.heelfirst.core.calendar.ZoneClock
import org.heelfirst.core.calendar.drawn
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.fail

private const val THREADS = 2
private const val NEAR_DAYS = 3L // as in calendar.rs
private const val MARGIN_DAYS = 4L
private const val DAY_S = 86_400L
private const val FAULTS_SHOWN = 20

/** Of all zones; with more of them left out the oracle would prove little. */
private const val LEFT_OUT_AT_MOST = 0.1

/** The calendar of the core against java.time, which shares no code with it: every prompt of many settings in all zones. */
class CalendarOracleTest {
    private val shapes = Shape.read(Path.of(System.getProperty("heelfirst.shapes")))
    private val counts = AtomicLongArray(Fault.entries.size)
    private val faults = mutableListOf<String>()
    private val leftOut = mutableListOf<String>()
    private val missing = mutableListOf<String>()
    private val zones = AtomicLong()
    private val days = AtomicLong()
    private val prompts = AtomicLong()

    @Test
    fun `every prompt comes when java time says`() = check(Path.of(System.getProperty("heelfirst.calendar.file")), "")

    /** Samoa and Tokelau crossed the date line before the years of the other calendar. */
    @Test
    fun `every prompt around a skipped day comes when java time says`() =
        check(Path.of(System.getProperty("heelfirst.skipped.file")), " --dates 2011-12-20..2012-01-10 --zones Pacific/Apia,Pacific/Fakaofo --days all")

    private fun check(file: Path, options: String) {
        if (!file.exists()) {
            fail("there is no $file; make it with `cargo run --release -p heelfirst-reminders --example calendar --$options --out $file`, or run ./test kotlin")
        }
        CalendarFile(file).use { calendar ->
            assertEquals(shapes.map { it.name }, calendar.shapes, "$file has other shapes than shapes.json; make it again")
            val pool = Executors.newFixedThreadPool(THREADS)
            try {
                pool.invokeAll(List(THREADS) { Callable { generateSequence { calendar.next() }.forEach { zone(calendar, it) } } }).forEach { it.get() }
            } finally {
                pool.shutdown()
            }
            tell(calendar)
            if (leftOut.size + missing.size > LEFT_OUT_AT_MOST * calendar.zones) fail("too many zones are left out; use a newer JDK")
        }
        if (prompts.get() == 0L) fail("the calendar is empty")
        if (faults.isNotEmpty()) fail(faults.joinToString("\n", prefix = "faults in the calendar:\n"))
    }

    private fun zone(calendar: CalendarFile, block: Block) {
        val rules = try {
            ZoneId.of(block.name).rules
        } catch (_: ZoneRulesException) {
            synchronized(missing) { missing += block.name }
            return
        }
        val clock = ZoneClock(rules, (calendar.first - MARGIN_DAYS) * DAY_S, (calendar.last + MARGIN_DAYS + 1) * DAY_S)
        if (clock.before != block.before || clock.changes != block.changes) {
            synchronized(leftOut) { leftOut += block.name }
            return
        }
        zones.incrementAndGet()
        days.addAndGet(block.dates.size.toLong())
        dates(calendar, block, clock)
        for ((shape, start) in shapes.zip(block.starts)) {
            val check = CalendarCheck(shape, clock, block) { fault, at, sentence ->
                val local = local(at, rules)
                fault(fault, "${block.name}, ${shape.name}: $local: $sentence")
            }
            check.run(start)
            prompts.addAndGet(check.prompts)
        }
    }

    private fun local(minute: Long, rules: ZoneRules) =
        Instant.ofEpochSecond(minute * 60).let { it.atOffset(rules.getOffset(it)) }

    private fun dates(calendar: CalendarFile, block: Block, clock: ZoneClock) {
        val near = clock.near(NEAR_DAYS)
        val must = (calendar.first..calendar.last).filter { calendar.allDays || it in near || drawn(block.name, calendar.seed, it) }
        if (must != block.dates.map { it.toLong() }) {
            fault(Fault.OTHER, "${block.name}: ${block.dates.size} dates, and not the ${must.size} that are to be checked")
        }
    }

    private fun fault(fault: Fault, sentence: String) {
        counts.incrementAndGet(fault.ordinal)
        synchronized(faults) { if (faults.size < FAULTS_SHOWN) faults += "${fault.name.lowercase()}: $sentence" }
    }

    private fun tell(calendar: CalendarFile) {
        val version = ZoneRulesProvider.getVersions("Europe/Berlin").lastKey()
        val span = calendar.last - calendar.first + 1
        println("zone data: ours ${calendar.tzdata}, java.time's $version")
        println("left out, their changes of the clocks differ (${leftOut.size}): ${leftOut.sorted().joinToString(" ")}")
        println("missing in java.time (${missing.size}): ${missing.sorted().joinToString(" ")}")
        println("seed ${calendar.seed}: ${days.get()} of ${zones.get() * span} zone days")
        val found = Fault.entries.joinToString(" ") { "${it.name.lowercase()}=${counts[it.ordinal]}" }
        println(
            "oracle=java.time zones=${zones.get()} left_out=${leftOut.size} missing_zones=${missing.size} shapes=${shapes.size} " +
                "days=${days.get() * shapes.size} prompts=${prompts.get()} $found",
        )
    }
}
