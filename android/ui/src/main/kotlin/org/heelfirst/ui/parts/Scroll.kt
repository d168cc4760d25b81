package org.heelfirst.ui.parts

import androidx.compose.foundation.ScrollState
import androidx.compose.foundation.rememberScrollState
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.runtime.snapshotFlow
import androidx.compose.runtime.staticCompositionLocalOf
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.withTimeoutOrNull

/** By then everything that a screen reads has come; what unfolds later is touched. */
private const val COMES_MS = 3_000L

/**
 * Turns the page that is shown, for keys: what can only be read has nothing that a key would lead to. The innermost screen is the one that
 * is turned.
 */
class Scroller {
    private val shown = mutableListOf<ScrollState>()
    private val turns = Channel<Boolean>(Channel.CONFLATED)

    fun turn(onward: Boolean) {
        turns.trySend(onward)
    }

    /** Does what keys ask for, for as long as there is a window. */
    internal suspend fun live() {
        for (onward in turns) {
            val scroll = shown.lastOrNull() ?: continue
            val page = (scroll.viewportSize * TURNED).toInt()
            scroll.scrollTo(scroll.value + if (onward) page else -page)
        }
    }

    @Composable
    internal fun Knows(scroll: ScrollState) = DisposableEffect(scroll) {
        shown += scroll
        onDispose { shown -= scroll }
    }

    private companion object {
        /** Of a page, so that the last line is found again. */
        const val TURNED = 0.8f
    }
}

internal val LocalScroller = staticCompositionLocalOf { Scroller() }

/** The wish to go to the top of a screen, which the screen fulfils that is shown next, or is shown already. */
internal class ToTop {
    private var isWished = false
    var wishes by mutableIntStateOf(0)
        private set

    fun wish() {
        isWished = true
        wishes++
    }

    fun take(): Boolean = isWished.also { isWished = false }
}

internal val LocalToTop = staticCompositionLocalOf { ToTop() }

/** How far a screen is scrolled, found again by whoever comes back and did not wish for its top. */
@Composable
internal fun rememberScroll(): ScrollState {
    val scroll = rememberScrollState()
    LocalScroller.current.Knows(scroll)
    val toTop = LocalToTop.current
    val left = remember { scroll.value }
    LaunchedEffect(toTop.wishes) { if (toTop.take()) scroll.scrollTo(0) else scroll.comeBackTo(left) }
    return scroll
}

/** A screen that reads what it shows is short at first, where nothing can be scrolled to: one goes there as soon as it is long enough. */
private suspend fun ScrollState.comeBackTo(left: Int) {
    if (left == 0) return
    val isLong = withTimeoutOrNull(COMES_MS) { snapshotFlow { maxValue }.first { it in left..<Int.MAX_VALUE } }
    if (isLong != null) scrollTo(left)
}
