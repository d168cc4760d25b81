package org.heelfirst.app.health

import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager.PERMISSION_GRANTED
import android.os.Build
import androidx.health.connect.client.HealthConnectClient
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import org.heelfirst.app.PermissionDoor
import org.heelfirst.ui.Granted

/** How one asks to write to the health store. From Android 14 on the permission is one of Android's own; before, the store keeps it. */
internal class HealthDoor(
    private val context: Context,
    private val scope: CoroutineScope,
    private val changed: () -> Unit,
    private val look: () -> Boolean = { HealthStore.isThere(context) },
) : PermissionDoor {
    private var toldByStore = false

    /** Android asks for a while whether it is, so that it is looked for aside, and nobody waits. */
    @Volatile
    override var isThere: Boolean = false
        private set

    override fun granted(): Granted {
        ask()
        return when {
            !isThere -> Granted.NOT_NEEDED
            mayWrite() -> Granted.YES
            else -> Granted.NOT_ASKED
        }
    }

    private fun mayWrite(): Boolean =
        if (isAndroids) HealthStore.permissions.all { context.checkSelfPermission(it) == PERMISSION_GRANTED } else toldByStore

    override fun names(): List<String> = HealthStore.permissions.toList()

    override val areAndroids: Boolean get() = isAndroids

    override fun settings(): List<Intent> =
        if (isThere) listOfNotNull(runCatching { HealthConnectClient.getHealthConnectManageDataIntent(context) }.getOrNull()) else emptyList()

    /** The store answers in its own time, and is installed and removed in the person's; what differs is looked at again. */
    private fun ask() {
        scope.launch {
            val there = withContext(Dispatchers.Default) { look() }
            val may = there && !isAndroids && runCatching { HealthStore.of(context)?.mayWrite() }.getOrNull() ?: false
            if (there to may == isThere to toldByStore) return@launch
            isThere = there
            toldByStore = may
            changed()
        }
    }

    private companion object {
        val isAndroids = Build.VERSION.SDK_INT >= Build.VERSION_CODES.UPSIDE_DOWN_CAKE
    }
}
