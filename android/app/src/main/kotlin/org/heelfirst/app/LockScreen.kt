package org.heelfirst.app

import android.app.KeyguardManager

/**
 * Whether a notification is not to say what it is about now: the phone is locked, and the person did not ask for words there. Android hides
 * a private text on the lock screen only for who asked it to; most phones show all, so that nothing may be there to be shown.
 */
internal fun HeelfirstApplication.hidesWords(): Boolean =
    !platform.preferences.value.openLockScreen && getSystemService(KeyguardManager::class.java).isKeyguardLocked
