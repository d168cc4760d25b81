package org.heelfirst.app.session

import android.Manifest.permission.BLUETOOTH_CONNECT
import android.content.Context
import android.content.pm.PackageManager.PERMISSION_GRANTED
import android.content.pm.ServiceInfo
import android.os.Build
import androidx.core.content.ContextCompat

/**
 * What kind of foreground service a session may be; none where Android would refuse every kind.
 *
 * From Android 14 on each kind asks for a permission of its own. Before, a service needs no kind.
 */
internal fun Context.serviceTypes(usesSensor: Boolean): Int? {
    if (Build.VERSION.SDK_INT < Build.VERSION_CODES.UPSIDE_DOWN_CAKE) return 0
    val health = if (has("android.permission.HIGH_SAMPLING_RATE_SENSORS")) ServiceInfo.FOREGROUND_SERVICE_TYPE_HEALTH else 0
    val device = if (usesSensor && has(BLUETOOTH_CONNECT)) ServiceInfo.FOREGROUND_SERVICE_TYPE_CONNECTED_DEVICE else 0
    return (health or device).takeIf { it != 0 }
}

/**
 * Comes forward as all of these kinds, or as `health` alone where Android does not take them together: what a sensor needs may have been
 * taken away in this moment, and the session is led without it. Whether it did.
 */
internal fun comeForward(types: Int, start: (Int) -> Unit): Boolean {
    val health = types and ServiceInfo.FOREGROUND_SERVICE_TYPE_HEALTH
    return setOfNotNull(types, health.takeIf { it != 0 }).any { runCatching { start(it) }.isSuccess }
}

private fun Context.has(permission: String) = ContextCompat.checkSelfPermission(this, permission) == PERMISSION_GRANTED
