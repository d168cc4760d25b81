package org.heelfirst.ui.history

import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.text.TextMeasurer
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.drawText
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import org.heelfirst.core.ChartTick

/** What a chart is drawn with. */
class Ink(
    val line: Color,
    val axis: Color,
    val grid: Color,
    val band: Color,
    val style: TextStyle,
    val measurer: TextMeasurer,
    /** Large text needs a taller chart, so that its numbers do not touch. */
    val chartHeight: Dp,
)

@Composable
fun rememberInk(): Ink {
    val scheme = MaterialTheme.colorScheme
    val style = MaterialTheme.typography.labelMedium
    val measurer = rememberTextMeasurer()
    val scale = LocalDensity.current.fontScale
    return remember(scheme, style, measurer, scale) {
        Ink(
            line = scheme.primary,
            axis = scheme.outline,
            grid = scheme.outlineVariant.copy(alpha = 0.5f),
            band = scheme.primary.copy(alpha = 0.14f),
            style = style.copy(color = scheme.onSurface),
            measurer = measurer,
            chartHeight = 200.dp * scale.coerceIn(1f, 1.8f),
        )
    }
}

/** Where days and values lie. From right to left, time runs to the left too. */
class Plot(val ink: Ink, val area: Rect, private val low: Double, private val high: Double, private val count: Int, val mirrored: Boolean) {
    fun x(place: Float): Float {
        val part = (place + 0.5f) / count
        return area.left + area.width * if (mirrored) 1 - part else part
    }

    fun y(value: Double): Float = area.bottom - area.height * ((value - low) / (high - low)).toFloat()

    /** The width of one day, week or month. */
    val step: Float get() = area.width / count
}

/** The room beside the texts of both axes. */
fun DrawScope.plot(ink: Ink, low: Double, high: Double, ticks: List<ChartTick>, count: Int): Plot {
    val widest = ticks.maxOfOrNull { ink.measure(it.text).size.width } ?: 0
    val line = ink.measure("0").size.height
    val beside = widest + 8.dp.toPx()
    val mirrored = layoutDirection == LayoutDirection.Rtl
    val area = Rect(
        left = if (mirrored) 4.dp.toPx() else beside,
        top = line / 2f,
        right = if (mirrored) size.width - beside else size.width - 4.dp.toPx(),
        bottom = size.height - line - 8.dp.toPx(),
    )
    return Plot(ink, area, low, high, count.coerceAtLeast(1), mirrored)
}

/** A line at each round value, with the value beside it where there is room. */
fun DrawScope.values(plot: Plot, ticks: List<ChartTick>) {
    var free = Float.POSITIVE_INFINITY
    ticks.forEach { tick ->
        val y = plot.y(tick.value)
        val color = if (tick.value == 0.0) plot.ink.axis else plot.ink.grid
        drawLine(color, Offset(plot.area.left, y), Offset(plot.area.right, y), 1.dp.toPx())
        val text = plot.ink.measure(tick.text)
        if (y + text.size.height / 2f <= free) {
            val x = if (plot.mirrored) plot.area.right + 6.dp.toPx() else plot.area.left - 6.dp.toPx() - text.size.width
            drawText(text, topLeft = Offset(x, y - text.size.height / 2f))
            free = y - text.size.height / 2f
        }
    }
}

/** Words below their places, kept within the chart; one that would touch another is left out. */
fun DrawScope.below(plot: Plot, words: List<Pair<Float, String>>) {
    val taken = mutableListOf<ClosedFloatingPointRange<Float>>()
    // The first and the last one say the span, so they come before those between.
    (listOfNotNull(words.firstOrNull(), words.lastOrNull()) + words.drop(1).dropLast(1)).distinct().forEach { (place, word) ->
        val text = plot.ink.measure(word)
        val left = (plot.x(place) - text.size.width / 2f).coerceIn(0f, (size.width - text.size.width).coerceAtLeast(0f))
        val span = left - 6.dp.toPx()..left + text.size.width + 6.dp.toPx()
        if (taken.none { it.start < span.endInclusive && span.start < it.endInclusive }) {
            drawText(text, topLeft = Offset(left, plot.area.bottom + 8.dp.toPx()))
            taken += span
        }
    }
}

fun Ink.measure(text: String): TextLayoutResult = measurer.measure(text, style, maxLines = 1)
