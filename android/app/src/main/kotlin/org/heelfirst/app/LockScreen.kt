package org.heelfirst.app

import android.app.KeyguardManager
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
