package org.heelfirst.app.health

import androidx.health.connect.client.records.Record
import java.time.ZoneId
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.filterNotNull
import kotlinx.coroutines.launch
import org.heelfirst.core.DoneSnapshot
import org.heelfirst.core.HistoryRange
import org.heelfirst.core.SessionEntry
import org.heelfirst.gateway.Gateway
import org.heelfirst.gateway.orNull

/** Tells the phone's health store of each session that is over, while the person wants it, and [took] whether it took it. */
internal class HealthExport(
    private val gateway: Gateway,
    private val isWanted: () -> Boolean,
    private val store: () -> HealthStore?,
    scope: CoroutineScope,
    private val took: (Boolean) -> Unit,
    private val nowMs: () -> Long = System::currentTimeMillis,
) {
    init {
        scope.launch { gateway.done.filterNotNull().collect { if (isWanted()) tell(it) } }
    }

    private suspend fun tell(done: DoneSnapshot) {
        val records = entry(done)?.let { healthRecords(it, done.atMs, ZoneId.systemDefault()) }.orEmpty()
        if (records.isNotEmpty()) took(written(records))
    }

    private suspend fun written(records: List<Record>): Boolean = try {
        store()?.takeIf { it.mayWrite() }?.also { it.write(records) } != null
    } catch (stopped: CancellationException) {
        throw stopped
    } catch (_: Exception) {
        false
    }

    private suspend fun entry(done: DoneSnapshot): SessionEntry? {
        val lately = nowMs() - done.atMs - DAY_MS
        val history = gateway.askAside { history(HistoryRange(lately, Long.MAX_VALUE, withSteps = false)) }.orNull()
        return history?.sessions?.find { it.session == done.session }
    }

    private companion object {
        /** A clock that was set meanwhile moves the beginning. */
        const val DAY_MS = 86_400_000L
    }
}
