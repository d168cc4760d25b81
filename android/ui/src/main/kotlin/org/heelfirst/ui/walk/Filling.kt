package org.heelfirst.ui.walk

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.layout.Measurable
import androidx.compose.ui.layout.Placeable
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.Dp

/**
 * Three parts above each other in [room]: the middle one takes what the others leave, but never less than [least]; then all of it is
 * higher than the room, for whatever scrolls it.
 */
@Composable
internal fun Filling(
    room: Dp,
    least: Dp,
    above: @Composable ColumnScope.() -> Unit,
    filling: @Composable (Modifier) -> Unit,
    below: @Composable ColumnScope.() -> Unit,
    modifier: Modifier = Modifier,
) {
    Layout(
        content = {
            Column(content = above)
            filling(Modifier.fillMaxSize())
            Column(content = below)
        },
        modifier = modifier,
    ) { (top, middle, bottom), constraints ->
        val width = constraints.maxWidth
        fun Measurable.across(): Placeable = measure(Constraints(minWidth = width, maxWidth = width))
        val (first, last) = top.across() to bottom.across()
        val height = maxOf(least.roundToPx(), room.roundToPx() - first.height - last.height)
        val between = middle.measure(Constraints.fixed(width, height))
        layout(width, first.height + height + last.height) {
            first.place(0, 0)
            between.place(0, first.height)
            last.place(0, first.height + height)
        }
    }
}
