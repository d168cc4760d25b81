package org.heelfirst.ui.parts

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.size
import androidx.compose.material3.LocalContentColor
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.scale
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp

/** Drawn signs that stand beside words. */
enum class Signs { CHECK, ONWARD, UNFOLD, FOLD, BELL, SHOE, QUESTION, HELP, SLIDERS }

/** A drawn sign beside its word; it says nothing by itself. */
@Composable
fun Sign(sign: Signs, modifier: Modifier = Modifier, size: Dp = 28.dp, color: Color = LocalContentColor.current) {
    val mirrored = LocalLayoutDirection.current == LayoutDirection.Rtl && sign == Signs.ONWARD
    Canvas(modifier.size(size)) { scale(if (mirrored) -1f else 1f, 1f) { draw(sign, color) } }
}

private fun DrawScope.draw(sign: Signs, color: Color) = when (sign) {
    Signs.CHECK -> line(color, 0.15f to 0.55f, 0.4f to 0.8f, 0.85f to 0.25f)
    Signs.ONWARD -> line(color, 0.38f to 0.2f, 0.68f to 0.5f, 0.38f to 0.8f)
    Signs.UNFOLD -> line(color, 0.2f to 0.38f, 0.5f to 0.68f, 0.8f to 0.38f)
    Signs.FOLD -> line(color, 0.2f to 0.64f, 0.5f to 0.34f, 0.8f to 0.64f)
    Signs.BELL -> bell(color)
    Signs.SHOE -> shoe(color)
    Signs.QUESTION -> question(color)
    Signs.HELP -> help(color)
    Signs.SLIDERS -> sliders(color)
}

private fun DrawScope.stroke() = Stroke(size.width / 10, cap = StrokeCap.Round, join = StrokeJoin.Round)

private fun DrawScope.at(x: Float, y: Float) = Offset(size.width * x, size.height * y)

private fun DrawScope.line(color: Color, vararg points: Pair<Float, Float>) {
    val path = Path()
    points.forEachIndexed { index, (x, y) -> at(x, y).let { if (index == 0) path.moveTo(it.x, it.y) else path.lineTo(it.x, it.y) } }
    drawPath(path, color, style = stroke())
}

private fun DrawScope.bell(color: Color) {
    line(
        color, 0.2f to 0.72f, 0.28f to 0.58f, 0.28f to 0.42f, 0.38f to 0.24f, 0.62f to 0.24f, 0.72f to 0.42f, 0.72f to 0.58f, 0.8f to 0.72f,
        0.2f to 0.72f,
    )
    drawCircle(color, size.width * 0.08f, at(0.5f, 0.88f))
}

private fun DrawScope.shoe(color: Color) =
    line(color, 0.12f to 0.3f, 0.12f to 0.76f, 0.9f to 0.76f, 0.86f to 0.6f, 0.6f to 0.52f, 0.44f to 0.3f, 0.12f to 0.3f)

private fun DrawScope.question(color: Color) {
    drawCircle(color, size.width * 0.42f, style = stroke())
    line(color, 0.3f to 0.52f, 0.45f to 0.66f, 0.7f to 0.36f)
}

private fun DrawScope.help(color: Color) {
    drawCircle(color, size.width * 0.42f, style = stroke())
    line(color, 0.5f to 0.3f, 0.5f to 0.7f)
    line(color, 0.3f to 0.5f, 0.7f to 0.5f)
}

private fun DrawScope.sliders(color: Color) = listOf(0.22f to 0.68f, 0.5f to 0.32f, 0.78f to 0.6f).forEach { (y, x) ->
    line(color, 0.1f to y, 0.9f to y)
    drawRect(color, at(x - 0.09f, y - 0.13f), Size(size.width * 0.18f, size.height * 0.26f))
}
