package org.heelfirst.ui.history

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import org.heelfirst.core.DrawnBars

/** A bar for each week or month. */
@Composable
fun BarChart(bars: DrawnBars, modifier: Modifier = Modifier) {
    val ink = rememberInk()
    Canvas(
        modifier.fillMaxWidth().height(ink.chartHeight).semantics {
            contentDescription = bars.description
            role = Role.Image
        },
    ) {
        val plot = plot(ink, 0.0, bars.high, bars.ticks, bars.bars.size.coerceAtLeast(LEAST_PLACES))
        values(plot, bars.ticks)
        below(plot, bars.bars.mapIndexed { place, bar -> place.toFloat() to bar.label })
        val width = (plot.step * 0.7f).coerceAtLeast(2.dp.toPx())
        bars.bars.forEachIndexed { place, bar ->
            val top = plot.y(bar.minutes)
            val corner = CornerRadius(3.dp.toPx().coerceAtMost(width / 2))
            drawRoundRect(ink.line, Offset(plot.x(place.toFloat()) - width / 2, top), Size(width, plot.area.bottom - top), corner)
        }
    }
}

/** Few bars are not drawn wider than if there were so many. */
private const val LEAST_PLACES = 8
