package org.heelfirst.app

import android.Manifest
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import android.content.pm.PackageManager.PERMISSION_GRANTED
import android.net.Uri
import android.os.Build
import android.provider.Settings
import androidx.core.app.NotificationManagerCompat
import org.heelfirst.app.reminders.Channels
import org.heelfirst.ui.Granted
import org.heelfirst.ui.Permission

/** How another part of the app asks for what only it knows about. */
interface PermissionDoor {
    /** Whether this phone has what the permission is for. */
    val isThere: Boolean

    fun granted(): Granted

    /** The permissions to ask for, by their names. */
    fun names(): List<String>

    /** Whether they are Android's own; else the health store asks for them. */
    val areAndroids: Boolean get() = true

    /** Where they can be given afterwards, the best place first. */
    fun settings(): List<Intent>
}

/** How it stands with each permission, what Android calls it, and where it can be given. */
internal class Permissions(private val context: Context) {
    private val asked = context.getSharedPreferences("asked", Context.MODE_PRIVATE)

    /** What other parts of the app know better. */
    val doors = mutableMapOf<Permission, PermissionDoor>()

    fun granted(permission: Permission): Granted = doors[permission]?.granted() ?: when (permission) {
        Permission.NOTIFICATIONS -> notifications()
        Permission.EXACT_ALARMS -> if (Build.VERSION.SDK_INT < Build.VERSION_CODES.S) Granted.NOT_NEEDED else yesOrNo(context.mayBeExact())
        Permission.BATTERY -> yesOrNo(context.isSparedFromSaving())
        Permission.BLUETOOTH -> if (hasBluetooth()) runtime(permission) else Granted.NOT_NEEDED
        Permission.HEALTH_STORE -> Granted.NOT_NEEDED
    }

    /** The names that Android asks for in a dialogue; none where only its settings can give it. */
    fun names(permission: Permission): List<String> = doors[permission]?.names() ?: when (permission) {
        Permission.NOTIFICATIONS -> if (asksForNotifications) listOf(Manifest.permission.POST_NOTIFICATIONS) else emptyList()
        Permission.BLUETOOTH -> bluetooth
        else -> emptyList()
    }

    /** Android shows no dialogue for what was granted, nor for a channel or an app that was muted in its settings. */
    fun canBeAsked(permission: Permission): Boolean = names(permission).any { !has(it) }

    /** Whether Android's own dialogue asks for it. */
    fun isAndroids(permission: Permission): Boolean = doors[permission]?.areAndroids ?: true

    fun noteAsked(permission: Permission) = asked.edit().putBoolean(permission.name, true).apply()

    /** The pages where it can be given, the best first; the last is there on every phone. */
    fun settings(permission: Permission): List<Intent> =
        doors[permission]?.settings().orEmpty() + listOfNotNull(page(permission), page(Settings.ACTION_APPLICATION_DETAILS_SETTINGS))

    fun hasBluetooth() = context.packageManager.hasSystemFeature(PackageManager.FEATURE_BLUETOOTH_LE)

    private fun notifications(): Granted = when {
        NotificationManagerCompat.from(context).areNotificationsEnabled() -> yesOrNo(!Channels.isMuted(context))
        asksForNotifications -> runtime(Permission.NOTIFICATIONS)
        else -> Granted.NO
    }

    private fun runtime(permission: Permission): Granted = when {
        names(permission).all(::has) -> if (permission == Permission.NOTIFICATIONS) Granted.NO else Granted.YES
        asked.getBoolean(permission.name, false) -> Granted.NO
        else -> Granted.NOT_ASKED
    }

    private fun has(name: String) = context.checkSelfPermission(name) == PERMISSION_GRANTED

    private fun page(permission: Permission): Intent? = when (permission) {
        Permission.NOTIFICATIONS -> if (Channels.isMuted(context)) channelPage() else notificationsPage()
        Permission.EXACT_ALARMS -> exactPage()
        Permission.BATTERY -> Intent(Settings.ACTION_IGNORE_BATTERY_OPTIMIZATION_SETTINGS)
        else -> null
    }

    private fun exactPage() =
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) page(Settings.ACTION_REQUEST_SCHEDULE_EXACT_ALARM) else null

    private fun channelPage() = Intent(Settings.ACTION_CHANNEL_NOTIFICATION_SETTINGS)
        .putExtra(Settings.EXTRA_APP_PACKAGE, context.packageName)
        .putExtra(Settings.EXTRA_CHANNEL_ID, Channels.PROMPTS)

    private fun notificationsPage() = Intent(Settings.ACTION_APP_NOTIFICATION_SETTINGS)
        .putExtra(Settings.EXTRA_APP_PACKAGE, context.packageName)

    private fun page(action: String) = Intent(action, Uri.fromParts("package", context.packageName, null))

    /** Looking for sensors asks for the location too. */
    val asksForLocation = Manifest.permission.ACCESS_FINE_LOCATION in bluetooth

    private companion object {
        val asksForNotifications = Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU

        /** Up to Android 11, looking for sensors counts as looking for the place. */
        val bluetooth: List<String> = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) {
            listOf(Manifest.permission.BLUETOOTH_SCAN, Manifest.permission.BLUETOOTH_CONNECT)
        } else {
            listOf(Manifest.permission.ACCESS_FINE_LOCATION)
        }

        fun yesOrNo(yes: Boolean) = if (yes) Granted.YES else Granted.NO
    }
}
