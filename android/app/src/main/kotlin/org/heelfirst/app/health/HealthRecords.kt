package org.heelfirst.app.health

import androidx.health.connect.client.records.ExerciseSessionRecord
import androidx.health.connect.client.records.Record
import androidx.health.connect.client.records.StepsRecord
import androidx.health.connect.client.records.metadata.Device
import androidx.health.connect.client.records.metadata.Metadata
import java.time.Instant
import java.time.ZoneId
import org.heelfirst.core.PromptKind
import org.heelfirst.core.SessionEntry

/**
 * What the phone's health store is told of a session that took [lengthMs]: when it was and of which kind, and the steps that sensors saw.
 * Nothing where nothing was done. Both carry the session's own id, so that telling it twice leaves it there once.
 */
internal fun healthRecords(entry: SessionEntry, lengthMs: Long, zone: ZoneId): List<Record> {
    val kind = entry.health?.takeIf { lengthMs > 0 } ?: return emptyList()
    val time = Span(Instant.ofEpochMilli(entry.startedMs), Instant.ofEpochMilli(entry.startedMs + lengthMs), zone)
    return listOfNotNull<Record>(exercise(entry, kind, time), steps(entry, time))
}

private class Span(val start: Instant, val end: Instant, private val zone: ZoneId) {
    fun offset(at: Instant) = zone.rules.getOffset(at)
}

private fun exercise(entry: SessionEntry, kind: PromptKind, time: Span) = ExerciseSessionRecord(
    startTime = time.start,
    startZoneOffset = time.offset(time.start),
    endTime = time.end,
    endZoneOffset = time.offset(time.end),
    metadata = metadata(entry.session.value),
    exerciseType = type(kind),
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

private fun type(kind: PromptKind): Int = when (kind) {
    PromptKind.WALK -> ExerciseSessionRecord.EXERCISE_TYPE_WALKING
    PromptKind.STRETCH -> ExerciseSessionRecord.EXERCISE_TYPE_STRETCHING
    PromptKind.STRENGTH -> ExerciseSessionRecord.EXERCISE_TYPE_CALISTHENICS
}
