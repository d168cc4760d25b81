package org.heelfirst.app.companion

import android.bluetooth.BluetoothAdapter
import android.bluetooth.le.ScanFilter
import android.companion.AssociationRequest
import android.companion.BluetoothLeDeviceFilter
import android.companion.CompanionDeviceManager
import android.content.Context
import android.content.IntentSender
import android.content.pm.PackageManager
import androidx.activity.ComponentActivity
import androidx.activity.result.IntentSenderRequest
import androidx.activity.result.contract.ActivityResultContracts.StartIntentSenderForResult
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.lifecycleScope
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.filterIsInstance
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.launch
import org.heelfirst.app.Opening
import org.heelfirst.core.AppSnapshot

/**
 * Offers Android to know a sensor as this phone's companion, once, right after it was paired: its link is then kept in the background.
 * Whoever turns that down loses nothing else, and is not asked again for this sensor. One that is forgotten is no companion any more.
 */
internal class Companions(private val activity: ComponentActivity, opening: Flow<Opening>) {
    private val manager: CompanionDeviceManager? = activity.companions()
    private val asking = activity.registerForActivityResult(StartIntentSenderForResult()) {}
    private var known: Set<String>? = null

    init {
        if (manager != null) {
            activity.lifecycleScope.launch {
                val gateway = opening.filterIsInstance<Opening.Open>().first().gateway
                gateway.now.map { it.paired() }.distinctUntilChanged().collect(::follow)
            }
        }
    }

    private fun follow(paired: Set<String>) {
        val before = known
        known = paired
        leave(paired)
        if (before != null) (paired - before).filter(BluetoothAdapter::checkBluetoothAddress).forEach(::offer)
    }

    /** Looked at anew each time: the person may have agreed after the sensor was forgotten. */
    @Suppress("DEPRECATION") // what took its place is not there before Android 13
    private fun leave(paired: Set<String>) {
        val left = manager?.associations.orEmpty().filter { address -> paired.none { it.equals(address, ignoreCase = true) } }
        left.forEach { runCatching { manager?.disassociate(it) } }
    }

    private fun offer(address: String) {
        val filter = BluetoothLeDeviceFilter.Builder().setScanFilter(ScanFilter.Builder().setDeviceAddress(address).build()).build()
        val request = AssociationRequest.Builder().addDeviceFilter(filter).setSingleDevice(true).build()
        runCatching { manager?.associate(request, Found(), null) }
    }

    private inner class Found : CompanionDeviceManager.Callback() {
        @Deprecated("newer systems call it through its newer name", ReplaceWith("onAssociationPending(intentSender)"))
        override fun onDeviceFound(intentSender: IntentSender) {
            val isThere = activity.lifecycle.currentState.isAtLeast(Lifecycle.State.CREATED) // it may be found after the window went
            if (isThere) asking.launch(IntentSenderRequest.Builder(intentSender).build())
        }

        override fun onFailure(error: CharSequence?) = Unit
    }
}

private fun AppSnapshot.paired(): Set<String> = sensors.filter { it.foot != null }.map { it.sensor.value }.toSet()

private fun Context.companions(): CompanionDeviceManager? {
    val isThere = packageManager.hasSystemFeature(PackageManager.FEATURE_COMPANION_DEVICE_SETUP)
    return if (isThere) getSystemService(CompanionDeviceManager::class.java) else null
}
