package org.heelfirst.ui.history

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import org.heelfirst.core.DrawnPoint

/** Its points, joined from day to day; days without a value are gaps. The usual range lies behind them, with dashed edges. */
@Composable
fun LineChart(shown: ShownChart, modifier: Modifier = Modifier) {
    val ink = rememberInk()
    val told = "${shown.chart.title}. ${shown.chart.description}"
    Canvas(
        modifier.fillMaxWidth().height(ink.chartHeight).semantics {
            contentDescription = told
            role = Role.Image
        },
    ) {
        val drawn = shown.drawn
        val plot = plot(ink, drawn.low, drawn.high, drawn.ticks, drawn.daysCount.toInt())
        usual(plot, shown.chart.usualLow, shown.chart.usualHigh)
        values(plot, drawn.ticks)
        below(plot, drawn.dates.map { it.day.toFloat() to it.text })
        points(plot, drawn.points)
    }
}

private fun DrawScope.usual(plot: Plot, low: Double?, high: Double?) {
    if (low == null || high == null) return
    val (top, bottom) = plot.y(high) to plot.y(low)
    drawRect(plot.ink.band, Offset(plot.area.left, top), Size(plot.area.width, bottom - top))
    val dashes = PathEffect.dashPathEffect(floatArrayOf(4.dp.toPx(), 4.dp.toPx()))
    listOf(top, bottom).forEach { y ->
        drawLine(plot.ink.axis, Offset(plot.area.left, y), Offset(plot.area.right, y), 1.dp.toPx(), pathEffect = dashes)
    }
}

private fun DrawScope.points(plot: Plot, points: List<DrawnPoint>) {
    fun at(point: DrawnPoint) = Offset(plot.x(point.day.toFloat()), plot.y(point.value))
    points.zipWithNext { before, point ->
        if (point.joined) drawLine(plot.ink.line, at(before), at(point), 2.5.dp.toPx(), StrokeCap.Round)
    }
    points.forEach { drawCircle(plot.ink.line, 3.5.dp.toPx(), at(it)) }
}
