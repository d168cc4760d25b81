package org.heelfirst.app

import android.app.KeyguardManager
import android.content.Intent
import android.content.IntentFilter
import android.os.PowerManager

/**
 * Whether a notification is not to say what it is about now: the phone is locked, or will be in a moment, and the person did not ask for
 * words there. Android hides a private text on the lock screen only for who asked it to; most phones show all, so that nothing may be there
 * to be shown.
 */
internal fun HeelfirstApplication.hidesWords(): Boolean {
    val keyguard = getSystemService(KeyguardManager::class.java)
    return !platform.preferences.value.openLockScreen && (keyguard.isKeyguardLocked || keyguard.isDeviceSecure && isDark())
}

/** A screen that goes off is locked some seconds later, and shows then what was posted before. */
private fun HeelfirstApplication.isDark() = !getSystemService(PowerManager::class.java).isInteractive

/** What tells that the phone may have been locked or unlocked: the lock itself comes some seconds after the screen went off, untold. */
internal fun lockChanges() = IntentFilter(Intent.ACTION_SCREEN_OFF).apply {
    addAction(Intent.ACTION_SCREEN_ON)
    addAction(Intent.ACTION_USER_PRESENT)
}
