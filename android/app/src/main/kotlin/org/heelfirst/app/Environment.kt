package org.heelfirst.app

import android.app.ActivityManager
import android.app.AlarmManager
import android.app.usage.UsageStatsManager
import android.content.Context
import android.os.Build
import android.os.PowerManager
import android.provider.Settings
import androidx.core.app.NotificationManagerCompat
import java.util.TimeZone
import org.heelfirst.app.reminders.Channels
import org.heelfirst.core.Environment

/** More than the 64 up to which the core takes a system to show prompts without the app; of these it plans 60 at most. */
private const val PENDING_LIMIT = 500u

/** The bucket of apps that the system hardly lets run; its constant is hidden. */
private const val BUCKET_RESTRICTED = 45

/** What the core must know of this phone at the moment. */
internal fun HeelfirstApplication.environment() = Environment(
    zone = TimeZone.getDefault().id,
    languages = languages(),
    bootId = bootId(),
    mayNotify = NotificationManagerCompat.from(this).areNotificationsEnabled(),
    channelMuted = Channels.isMuted(this),
    exactAllowed = mayBeExact(),
    batteryRestricted = isHeldBack(),
    pendingLimit = PENDING_LIMIT,
    forceStopped = reminders.wereTaken,
)

/** Another one after each start of the phone. */
internal fun Context.bootId(): String = Settings.Global.getInt(contentResolver, Settings.Global.BOOT_COUNT, 0).toString()

internal fun Context.mayBeExact(): Boolean =
    Build.VERSION.SDK_INT < Build.VERSION_CODES.S || getSystemService(AlarmManager::class.java).canScheduleExactAlarms()

/** Whether the phone leaves this app out of its battery saving. */
internal fun Context.isSparedFromSaving(): Boolean = getSystemService(PowerManager::class.java).isIgnoringBatteryOptimizations(packageName)

/** Whether the phone may hold alarms back to save its battery. */
internal fun Context.isHeldBack(): Boolean {
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) {
        if (getSystemService(ActivityManager::class.java).isBackgroundRestricted) return true
        if (getSystemService(UsageStatsManager::class.java).appStandbyBucket >= BUCKET_RESTRICTED) return true
    }
    return getSystemService(PowerManager::class.java).isPowerSaveMode && !isSparedFromSaving()
}
