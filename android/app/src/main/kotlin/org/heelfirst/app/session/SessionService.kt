package org.heelfirst.app.session

import android.app.NotificationManager
import android.app.Service
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.os.IBinder
import androidx.core.app.ServiceCompat
import androidx.core.content.ContextCompat
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import org.heelfirst.app.HeelfirstApplication
import org.heelfirst.app.hidesWords
import org.heelfirst.app.lockChanges
import org.heelfirst.core.AppSnapshot
import org.heelfirst.gateway.running

/**
 * Keeps the process while a session runs and shows its notification. It decides nothing: what it shows is what the core says, and it ends
 * itself when the core says that the session is over. A killed process starts it no more; the core offers the session on return.
 */
class SessionService : Service() {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Main.immediate)
    private val app get() = application as HeelfirstApplication
    private val gateway by lazy { app.gateway }
    private val notification by lazy { SessionNotification(this) { key -> gateway.labels.value[key].orEmpty() } }
    private var shown: SessionNotice? = null
    private var hidden = false

    /**
     * A phone that was locked shows what was posted last; one that is unlocked may say what it is about. The lock comes some seconds after
     * the screen is off, and nobody tells of it: it is there at the latest when the screen is on again.
     */
    private val locking = object : BroadcastReceiver() {
        override fun onReceive(context: Context, intent: Intent) = shown?.let(::post) ?: Unit
    }

    /** How often it was posted anew. */
    internal var posted = 0
        private set

    override fun onBind(intent: Intent?): IBinder? = null

    override fun onCreate() {
        super.onCreate()
        SessionNotification.channel(this)
        ContextCompat.registerReceiver(this, locking, lockChanges(), ContextCompat.RECEIVER_NOT_EXPORTED)
    }

    override fun onStartCommand(intent: Intent?, flags: Int, startId: Int): Int {
        val isFirst = shown == null
        if (!comeForward()) {
            app.sessionLife.keeper.refused()
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
        hidden = app.hidesWords()
        val owed = shown?.let { notification.of(it, hidden) } ?: notification.late()
        return comeForward(types) { ServiceCompat.startForeground(this, SessionNotification.ID, owed, it) }
    }

    private suspend fun follow(now: AppSnapshot) {
        val session = now.running()
        if (session == null) leave() else show(SessionNotice.of(session))
    }

    private suspend fun show(notice: SessionNotice) {
        if (notice.looksLike(shown) && hidden == app.hidesWords()) return
        post(notice)
        delay(AT_MOST_EVERY_MS)
    }

    private fun post(notice: SessionNotice) {
        shown = notice
        hidden = app.hidesWords()
        posted++
        getSystemService(NotificationManager::class.java).notify(SessionNotification.ID, notification.of(notice, hidden))
    }

    private fun leave() {
        ServiceCompat.stopForeground(this, ServiceCompat.STOP_FOREGROUND_REMOVE)
        stopSelf()
    }

    override fun onDestroy() {
        unregisterReceiver(locking)
        scope.cancel()
        super.onDestroy()
    }

    private companion object {
        const val AT_MOST_EVERY_MS = 1_000L
    }
}
