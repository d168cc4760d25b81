package org.heelfirst.app.session

import android.app.NotificationManager
import android.app.Service
import android.content.Intent
import android.os.IBinder
import androidx.core.app.ServiceCompat
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import org.heelfirst.app.HeelfirstApplication
import org.heelfirst.core.AppSnapshot
import org.heelfirst.gateway.running

/**
 * Keeps the process while a session runs and shows its notification. It decides nothing: what it shows is what the core says, and it ends
 * itself when the core says that the session is over. A killed process starts it no more; the core offers the session on return.
 */
class SessionService : Service() {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Main.immediate)
    private val gateway by lazy { (application as HeelfirstApplication).gateway }
    private val notification by lazy { SessionNotification(this) { key -> gateway.labels.value[key].orEmpty() } }
    private var shown: SessionNotice? = null

    /** How often it was posted anew. */
    internal var posted = 0
        private set

    override fun onBind(intent: Intent?): IBinder? = null

    override fun onCreate() {
        super.onCreate()
        SessionNotification.channel(this)
    }

    override fun onStartCommand(intent: Intent?, flags: Int, startId: Int): Int {
        val isFirst = shown == null
        if (!comeForward()) {
            stopSelf()
        } else if (isFirst) {
            scope.launch { gateway.now.collect(::follow) }
        }
        return START_NOT_STICKY
    }

    /** Whoever starts a foreground service is owed a notification, even when the session ended in between. */
    private fun comeForward(): Boolean {
        val now = gateway.now.value
        val types = serviceTypes(now.usesSensor()) ?: return false
        shown = now.session?.let(SessionNotice::of)
        val owed = shown?.let(notification::of) ?: notification.late()
        return runCatching { ServiceCompat.startForeground(this, SessionNotification.ID, owed, types) }.isSuccess
    }

    private suspend fun follow(now: AppSnapshot) {
        val session = now.running()
        if (session == null) leave() else show(SessionNotice.of(session))
    }

    private suspend fun show(notice: SessionNotice) {
        if (notice.looksLike(shown)) return
        shown = notice
        posted++
        getSystemService(NotificationManager::class.java).notify(SessionNotification.ID, notification.of(notice))
        delay(AT_MOST_EVERY_MS)
    }

    private fun leave() {
        ServiceCompat.stopForeground(this, ServiceCompat.STOP_FOREGROUND_REMOVE)
        stopSelf()
    }

    override fun onDestroy() {
        scope.cancel()
        super.onDestroy()
    }

    private companion object {
        const val AT_MOST_EVERY_MS = 1_000L
    }
}
