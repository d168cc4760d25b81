package org.heelfirst.app

import android.content.ActivityNotFoundException
import android.content.Intent
import androidx.activity.ComponentActivity
import androidx.activity.result.contract.ActivityResultContracts.RequestMultiplePermissions
import androidx.health.connect.client.PermissionController
import kotlinx.coroutines.launch

/** What needs an open window: to ask for permissions, to open pages, to let the person choose files. Made while the activity is. */
internal class Window(private val activity: ComponentActivity, private val app: HeelfirstApplication) {
    private val asking = activity.registerForActivityResult(RequestMultiplePermissions()) {
        app.scope.launch { app.environmentChanged() }
    }

    private val askingHealthStore = activity.registerForActivityResult(PermissionController.createRequestPermissionResultContract()) {
        app.scope.launch { app.environmentChanged() }
    }

    val files = Files(activity, app)

    fun request(names: List<String>) = asking.launch(names.toTypedArray())

    fun requestOfHealthStore(names: List<String>) = askingHealthStore.launch(names.toSet())

    /** False where this phone has no such page. */
    fun open(page: Intent): Boolean = try {
        activity.startActivity(page)
        true
    } catch (_: ActivityNotFoundException) {
        false
    } catch (_: SecurityException) { // some makers keep theirs to themselves
        false
    }
}
