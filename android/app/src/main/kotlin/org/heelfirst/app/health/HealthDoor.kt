package org.heelfirst.app.health

import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager.PERMISSION_GRANTED
import android.os.Build
import androidx.health.connect.client.HealthConnectClient
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.launch
import org.heelfirst.app.PermissionDoor
import org.heelfirst.ui.Granted

/** How one asks to write to the health store. From Android 14 on the permission is one of Android's own; before, the store keeps it. */
internal class HealthDoor(
    private val context: Context,
    private val scope: CoroutineScope,
    private val changed: () -> Unit,
) : PermissionDoor {
    private var toldByStore = false

    /** Looked for once: a phone gets or loses its store seldom, and its own Android asks for a while. */
    override val isThere: Boolean by lazy { HealthStore.isThere(context) }

    override fun granted(): Granted = when {
        !isThere -> Granted.NOT_NEEDED
        mayWrite() -> Granted.YES
        else -> Granted.NOT_ASKED
    }

    private fun mayWrite(): Boolean =
        if (isAndroids) HealthStore.permissions.all { context.checkSelfPermission(it) == PERMISSION_GRANTED } else toldByStore.also { ask() }

    override fun names(): List<String> = HealthStore.permissions.toList()

    override val areAndroids: Boolean get() = isAndroids

    override fun settings(): List<Intent> =
        if (isThere) listOfNotNull(runCatching { HealthConnectClient.getHealthConnectManageDataIntent(context) }.getOrNull()) else emptyList()

    /** The store answers in its own time; what it says is looked at again when it differs. */
    private fun ask() {
        scope.launch {
            val may = runCatching { HealthStore.of(context)?.mayWrite() }.getOrNull() ?: false
            if (may != toldByStore) {
                toldByStore = may
                changed()
            }
        }
    }

    private companion object {
        val isAndroids = Build.VERSION.SDK_INT >= Build.VERSION_CODES.UPSIDE_DOWN_CAKE
    }
}
