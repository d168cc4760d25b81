package org.heelfirst.ui.sensors

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch
import org.heelfirst.core.GradeBorders
import org.heelfirst.core.GradeBordersSnapshot
import org.heelfirst.core.RecordingsSnapshot
import org.heelfirst.core.StepSounds
import org.heelfirst.gateway.Core
import org.heelfirst.gateway.Gateway
import org.heelfirst.gateway.orNull

/** Something that the core keeps and tells only when it is asked: read at first, and again after each change. */
abstract class Chosen<T : Any>(private val gateway: Gateway, private val scope: CoroutineScope, private val read: Core.() -> T) {
    private val known = MutableStateFlow<T?>(null)

    /** As the core last told it; none before it did. */
    val state: StateFlow<T?> = known.asStateFlow()

    init {
        scope.launch { refresh() }
    }

    protected fun change(what: Core.() -> Unit) {
        scope.launch {
            gateway.tell(what) // in order: what is asked next sees it
            refresh()
        }
    }

    private suspend fun refresh() {
        gateway.ask(read).orNull()?.let { known.value = it }
    }
}

/** Which steps sound. */
class StepSoundsViewModel(gateway: Gateway, scope: CoroutineScope) : Chosen<StepSounds>(gateway, scope, { stepSounds() }) {
    fun choose(sounds: StepSounds) = change { setStepSounds(sounds) }
}

/** Where the borders between landings lie. */
class GradeBordersViewModel(gateway: Gateway, scope: CoroutineScope) : Chosen<GradeBordersSnapshot>(gateway, scope, { gradeBorders() }) {
    fun move(borders: GradeBorders) = change { setGradeBorders(borders) }
}

/** The raw recordings. */
class RecordingsViewModel(gateway: Gateway, scope: CoroutineScope) : Chosen<RecordingsSnapshot>(gateway, scope, { recordings() }) {
    fun record(on: Boolean) = change { setRecording(on, null) }

    fun keep(on: Boolean, limitMb: UInt) = change { setRecording(on, limitMb) }

    fun delete(name: String) = change { deleteRecording(name) }
}
