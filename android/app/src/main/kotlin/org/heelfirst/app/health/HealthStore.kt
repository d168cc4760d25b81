package org.heelfirst.app.health

import android.content.Context
import androidx.health.connect.client.HealthConnectClient
import androidx.health.connect.client.permission.HealthPermission
import androidx.health.connect.client.records.ExerciseSessionRecord
import androidx.health.connect.client.records.Record
import androidx.health.connect.client.records.StepsRecord

/** Where the phone keeps what health apps tell it, if it has such a place. It is only ever written to. */
internal interface HealthStore {
    /** Whether it may be told something. */
    suspend fun mayWrite(): Boolean

    suspend fun write(records: List<Record>)

    companion object {
        /** What a person is asked for. */
        val permissions: Set<String> = setOf(
            HealthPermission.getWritePermission(ExerciseSessionRecord::class),
            HealthPermission.getWritePermission(StepsRecord::class),
        )

        /** Whether this phone has one that is new enough. */
        fun isThere(context: Context): Boolean =
            runCatching { HealthConnectClient.getSdkStatus(context) }.getOrNull() == HealthConnectClient.SDK_AVAILABLE

        fun of(context: Context): HealthStore? = if (isThere(context)) HealthConnect(HealthConnectClient.getOrCreate(context)) else null
    }
}

private class HealthConnect(private val client: HealthConnectClient) : HealthStore {
    override suspend fun mayWrite() = client.permissionController.getGrantedPermissions().containsAll(HealthStore.permissions)

    override suspend fun write(records: List<Record>) {
        client.insertRecords(records)
    }
}
