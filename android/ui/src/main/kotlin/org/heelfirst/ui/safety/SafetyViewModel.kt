package org.heelfirst.ui.safety

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.combine
import kotlinx.coroutines.flow.mapNotNull
import kotlinx.coroutines.flow.update
import org.heelfirst.core.AboutSnapshot
import org.heelfirst.core.PieceSnapshot
import org.heelfirst.gateway.Gateway
import org.heelfirst.gateway.orNull

/** The language in which the safety page can always be read. */
private const val ENGLISH = "en"

/** What there is to read. */
data class SafetyState(
    val pieces: List<PieceSnapshot>,
    val about: AboutSnapshot,
    /** The whole safety page in the language in use. */
    val notes: List<String>,
    /** The same in English; none where that is the language in use. */
    val notesInEnglish: List<String>?,
)

/** Reads what there is to read, and notes what was read. */
class SafetyViewModel(private val gateway: Gateway) {
    private val marked = MutableStateFlow(0)

    val state: Flow<SafetyState> = combine(gateway.labels, marked) { _, _ -> read() }.mapNotNull { it }

    suspend fun markRead(piece: String) {
        gateway.ask { markPieceRead(piece) }
        marked.update { it + 1 }
    }

    private suspend fun read(): SafetyState? = gateway.ask {
        val notes = safetyPage(null)
        SafetyState(pieces(), about(), notes, safetyPage(ENGLISH).takeIf { it != notes })
    }.orNull()
}
