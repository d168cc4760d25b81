package org.heelfirst.ui.parts

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.size
import androidx.compose.material3.LocalContentColor
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.unit.dp
import org.heelfirst.ui.Route

/** A drawn sign beside its word; it says nothing by itself. */
@Composable
fun TabIcon(tab: Route) {
    val color = LocalContentColor.current
    Canvas(Modifier.size(28.dp)) {
        when (tab) {
            Route.Today -> today(color)
            Route.History -> bars(color)
            Route.Plan -> lines(color)
            else -> dots(color)
        }
    }
}

private fun DrawScope.thick() = Stroke(width = size.width / 10, cap = StrokeCap.Round)

private fun DrawScope.today(color: Color) {
    drawCircle(color, radius = size.width * 0.4f, style = thick())
    drawCircle(color, radius = size.width * 0.14f)
}

private fun DrawScope.bars(color: Color) = listOf(0.35f, 0.65f, 0.5f, 0.85f).forEachIndexed { index, height ->
    val width = size.width / 7
    drawRect(color, Offset(width * (0.5f + index * 1.75f), size.height * (0.95f - height)), Size(width, size.height * height))
}

private fun DrawScope.lines(color: Color) = listOf(0.2f, 0.5f, 0.8f).forEach { y ->
    drawCircle(color, size.width * 0.07f, Offset(size.width * 0.12f, size.height * y))
    drawLine(color, Offset(size.width * 0.32f, size.height * y), Offset(size.width * 0.95f, size.height * y), size.width / 10, StrokeCap.Round)
}

private fun DrawScope.dots(color: Color) = listOf(0.15f, 0.5f, 0.85f).forEach { x ->
    drawCircle(color, size.width * 0.1f, Offset(size.width * x, size.height * 0.5f))
}
