package org.heelfirst.app.health

import androidx.health.connect.client.records.ExerciseSessionRecord
import androidx.health.connect.client.records.Record
import androidx.health.connect.client.records.StepsRecord
import androidx.health.connect.client.records.metadata.Device
import androidx.health.connect.client.records.metadata.Metadata
import java.time.Instant
import java.time.ZoneId
import org.heelfirst.core.SessionEntry
import org.heelfirst.core.SessionOutcome

/**
 * What the phone's health store is told of a session that took [lengthMs]: when it was and of which kind, and the steps that sensors saw.
 * Nothing where nothing was done. Both carry the session's own id, so that telling it twice leaves it there once.
 */
internal fun healthRecords(entry: SessionEntry, lengthMs: Long, zone: ZoneId): List<Record> {
    if (entry.outcome in setOf(null, SessionOutcome.INTERRUPTED) || entry.activeMs <= 0 || lengthMs <= 0) return emptyList()
    val time = Span(Instant.ofEpochMilli(entry.startedMs), Instant.ofEpochMilli(entry.startedMs + lengthMs), zone)
    return listOfNotNull<Record>(exercise(entry, time), steps(entry, time))
}

private class Span(val start: Instant, val end: Instant, private val zone: ZoneId) {
    fun offset(at: Instant) = zone.rules.getOffset(at)
}

private fun exercise(entry: SessionEntry, time: Span) = ExerciseSessionRecord(
    startTime = time.start,
    startZoneOffset = time.offset(time.start),
    endTime = time.end,
    endZoneOffset = time.offset(time.end),
    metadata = metadata(entry.session.value),
    exerciseType = kind(entry.exercise),
    title = entry.exerciseName,
)

private fun steps(entry: SessionEntry, time: Span): StepsRecord? {
    val count = entry.walk?.stepsCount?.toLong()?.takeIf { it > 0 } ?: return null
    return StepsRecord(
        startTime = time.start,
        startZoneOffset = time.offset(time.start),
        endTime = time.end,
        endZoneOffset = time.offset(time.end),
        count = count,
        metadata = metadata("${entry.session.value}-steps"),
    )
}

private fun metadata(id: String) = Metadata.activelyRecorded(Device(type = Device.TYPE_PHONE), id)

/** The nearest of the store's kinds. */
private fun kind(exercise: String): Int = when (exercise) {
    "walking-burst", "exaggerated-march" -> ExerciseSessionRecord.EXERCISE_TYPE_WALKING
    "calf-stretch" -> ExerciseSessionRecord.EXERCISE_TYPE_STRETCHING
    else -> ExerciseSessionRecord.EXERCISE_TYPE_CALISTHENICS
}
