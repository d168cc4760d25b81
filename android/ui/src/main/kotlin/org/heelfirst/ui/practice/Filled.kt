package org.heelfirst.ui.practice

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.layout.Placeable
import androidx.compose.ui.unit.Dp

/**
 * One below the other in at least this [room]: what [fills] takes what the others leave of it, but no less than [least], or where it
 * [asks] than it says it needs, and then the whole is higher than the room and scrolls.
 */
@Composable
internal fun Filled(
    room: Dp,
    least: Dp,
    above: @Composable () -> Unit,
    fills: @Composable () -> Unit,
    below: @Composable () -> Unit,
    modifier: Modifier = Modifier,
    asks: Boolean = false,
) = Layout(listOf(above, fills, below), modifier) { (aboves, filling, belows), constraints ->
    val loose = constraints.copy(minWidth = 0, minHeight = 0)
    val (upper, lower) = listOf(aboves, belows).map { part -> part.map { it.measure(loose) } }
    val taken = (upper + lower).sumOf { it.height }
    val needed = if (asks) filling.maxOfOrNull { it.minIntrinsicHeight(constraints.maxWidth) } ?: 0 else least.roundToPx()
    val rest = maxOf(room.roundToPx() - taken, needed)
    val middle = filling.map { it.measure(loose.copy(minHeight = rest, maxHeight = rest, minWidth = constraints.maxWidth)) }
    layout(constraints.maxWidth, taken + rest) {
        var y = 0
        fun place(part: Placeable, height: Int) {
            part.placeRelative((constraints.maxWidth - part.width) / 2, y)
            y += height
        }
        upper.forEach { place(it, it.height) }
        middle.forEach { place(it, 0) }
        y += rest
        lower.forEach { place(it, it.height) }
    }
}
