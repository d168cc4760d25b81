package org.heelfirst.app.session

import android.content.Context
import android.os.PowerManager
import android.os.SystemClock

/**
 * Keeps the processor going while a session is led, so that its cues come on time with the screen off.
 *
 * Each hold ends by itself after [HOLD_MS]: a session that nobody leads on, or a mistake here, cannot empty the battery.
 */
internal class Wakefulness(context: Context, private val sinceBootMs: () -> Long = SystemClock::elapsedRealtime) {
    private val lock = context.getSystemService(PowerManager::class.java)
        .newWakeLock(PowerManager.PARTIAL_WAKE_LOCK, "heelfirst:session")
        .apply { setReferenceCounted(false) }
    private var heldAtMs = 0L

    val isHeld: Boolean get() = lock.isHeld

    /** Holds on from now; cheap when it was called a moment ago. */
    fun hold() {
        val now = sinceBootMs()
        if (lock.isHeld && now - heldAtMs < RENEW_MS) return
        heldAtMs = now
        lock.acquire(HOLD_MS)
    }

    fun release() {
        if (lock.isHeld) lock.release()
    }

    companion object {
        /** Longer than any phase that nothing is said in. */
        const val HOLD_MS = 10 * 60_000L

        /** A hold younger than this is long enough. */
        const val RENEW_MS = 60_000L
    }
}
