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

private fun Context.has(permission: String) = ContextCompat.checkSelfPermission(this, permission) == PERMISSION_GRANTED
