package org.heelfirst.ui

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.combine
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.flowOf
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.update
import org.heelfirst.gateway.Core
import org.heelfirst.gateway.Gateway

/** Something that is read from the core, and read anew whenever the history or [also] changes or [again] is asked for. */
class Reading<T>(private val gateway: Gateway, also: Flow<Any?> = flowOf(Unit), private val read: Core.() -> T) {
    private val asked = MutableStateFlow(0)

    /** What was read last; why it could not be is told among the gateway's problems. */
    val last: Flow<T?> =
        combine(gateway.now.map { it.revision }.distinctUntilChanged(), also, asked) { _, _, _ -> gateway.fetch(read) }

    /** Reads it anew. */
    fun again() = asked.update { it + 1 }
}
