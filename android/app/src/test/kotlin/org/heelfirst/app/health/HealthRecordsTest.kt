package org.heelfirst.app.health

import androidx.health.connect.client.records.ExerciseSessionRecord
import androidx.health.connect.client.records.Record
import androidx.health.connect.client.records.StepsRecord
import java.time.Instant
import java.time.ZoneId
import java.time.ZoneOffset
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.cancel
import org.heelfirst.core.CoachRadio
import org.heelfirst.core.DoneSnapshot
import org.heelfirst.core.HistoryRange
import org.heelfirst.core.SessionEntry
import org.heelfirst.gateway.Stage
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

@RunWith(RobolectricTestRunner::class)
class HealthRecordsTest {
    private val berlin = ZoneId.of("Europe/Berlin")

    private class Store(private val may: Boolean = true) : HealthStore {
        val told = mutableListOf<Record>()

        override suspend fun mayWrite() = may

        override suspend fun write(records: List<Record>) {
            told += records
        }
    }

    /** A session of [seconds] that was stopped, and the history's entry of it. */
    private fun Stage.practised(exercise: String, seconds: Int = 30): Pair<DoneSnapshot, SessionEntry> {
        settled().practising(exercise)
        repeat(seconds) { pass(1_000) }
        call { enough() }
        pass(1_000)
        val done = checkNotNull(gateway.done.value)
        val history = call { history(HistoryRange(0, Long.MAX_VALUE, withSteps = false)) }
        return done to history.sessions.last()
    }

    @Test
    fun `a session is told with its time, its kind and its id`() = Stage().use { stage ->
        val (done, entry) = stage.practised("seated-ankle-lift")
        val record = healthRecords(entry, done.atMs, berlin).single() as ExerciseSessionRecord
        assertEquals(Instant.ofEpochMilli(entry.startedMs), record.startTime)
        assertEquals(record.startTime.plusMillis(done.atMs), record.endTime)
        assertEquals(ZoneOffset.ofHours(1), record.startZoneOffset)
        assertEquals(ExerciseSessionRecord.EXERCISE_TYPE_CALISTHENICS, record.exerciseType)
        assertEquals(entry.exerciseName, record.title)
        assertEquals(done.session.value, record.metadata.clientRecordId)
    }

    @Test
    fun `a stretch is a stretch`() = Stage().use { stage ->
        val (done, entry) = stage.practised("calf-stretch")
        val record = healthRecords(entry, done.atMs, berlin).first() as ExerciseSessionRecord
        assertEquals(ExerciseSessionRecord.EXERCISE_TYPE_STRETCHING, record.exerciseType)
    }

    @Test
    fun `the steps of a walk go with it`() = Stage(radio = CoachRadio.Simulated("heel", 7uL, 0.0)).use { stage ->
        stage.withSensor()
        val (done, entry) = stage.practised("walking-burst", seconds = 20)
        val records = healthRecords(entry, done.atMs, berlin)
        assertEquals(ExerciseSessionRecord.EXERCISE_TYPE_WALKING, (records.first() as ExerciseSessionRecord).exerciseType)
        val steps = records[1] as StepsRecord
        assertEquals(entry.walk?.stepsCount?.toLong(), steps.count)
        assertTrue(steps.count > 0)
        assertEquals("${done.session.value}-steps", steps.metadata.clientRecordId)
    }

    @Test
    fun `what was not done is not told`() = Stage().use { stage ->
        val (done, entry) = stage.practised("seated-ankle-lift")
        assertEquals(emptyList<Record>(), healthRecords(entry.copy(health = null), done.atMs, berlin))
        assertEquals(emptyList<Record>(), healthRecords(entry, 0, berlin))
    }

    @Test
    fun `nothing is told unless it is wanted and allowed`() {
        assertEquals(1, told(wanted = true, allowed = true))
        assertEquals(0, told(wanted = false, allowed = true))
        assertEquals(0, told(wanted = true, allowed = false))
    }

    @Test
    fun `what the store does not take is noticed, until it takes something`() {
        assertEquals(listOf(true), took(Store()))
        assertEquals(listOf(false), took(Store(may = false)))
        assertEquals(listOf(false), took(null))
        val full = object : HealthStore by Store() {
            override suspend fun write(records: List<Record>) = throw java.io.IOException("full")
        }
        assertEquals(listOf(false), took(full))
    }

    private fun told(wanted: Boolean, allowed: Boolean): Int = Store(allowed).also { took(it, wanted) }.told.size

    /** What was noticed of a session that was told of. */
    private fun took(store: HealthStore?, wanted: Boolean = true): List<Boolean> = Stage().use { stage ->
        val (took, scope) = mutableListOf<Boolean>() to CoroutineScope(Dispatchers.Unconfined)
        HealthExport(stage.gateway, { wanted }, { store }, scope, { took += it }, nowMs = { Stage.BEGINS_MS })
        stage.practised("seated-ankle-lift")
        scope.cancel()
        took
    }
}
