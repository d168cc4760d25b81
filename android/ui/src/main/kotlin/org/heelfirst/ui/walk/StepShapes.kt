package org.heelfirst.ui.walk

import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.DrawStyle
import androidx.compose.ui.graphics.drawscope.Fill
import androidx.compose.ui.graphics.drawscope.Stroke
import kotlin.math.PI
import kotlin.math.cos
import kotlin.math.sin
import org.heelfirst.core.StepMark
import org.heelfirst.ui.theme.Palette

/**
 * A step as a shape, so that it is known without its colour: a triangle that points up for the toes up, a bar for a flat foot, a triangle
 * that points down for the toes down, a star for a slap, waves for a drag, a ring for a step without a grade. One that does not count
 * is [hollow].
 */
internal fun DrawScope.step(mark: StepMark, centre: Offset, size: Float, color: Color, hollow: Boolean = false) {
    val style = if (hollow) Stroke(size * 0.06f, join = StrokeJoin.Round) else Fill
    when (mark) {
        StepMark.HEEL -> triangle(centre, size, color, style, up = true)
        StepMark.FLAT -> bar(centre, size, color, style)
        StepMark.TOE -> triangle(centre, size, color, style, up = false)
        StepMark.SLAP -> star(centre, size, color, style)
        StepMark.DRAG -> waves(centre, size, color, hollow)
        StepMark.UNGRADED -> drawCircle(color, size * 0.3f, centre, style = Stroke(size * 0.1f))
    }
}

/** The colour of a step; it comes second to the shape. */
internal fun Palette.of(mark: StepMark): Color = when (mark) {
    StepMark.HEEL -> heel
    StepMark.FLAT -> flat
    StepMark.TOE, StepMark.SLAP, StepMark.DRAG -> toe
    StepMark.UNGRADED -> ungraded
}

private fun DrawScope.triangle(centre: Offset, size: Float, color: Color, style: DrawStyle, up: Boolean) {
    val tip = if (up) -1f else 1f
    val path = Path().apply {
        moveTo(centre.x, centre.y + tip * size * 0.4f)
        lineTo(centre.x + size * 0.42f, centre.y - tip * size * 0.34f)
        lineTo(centre.x - size * 0.42f, centre.y - tip * size * 0.34f)
        close()
    }
    drawPath(path, color, style = style)
    if (style == Fill) drawPath(path, color, style = Stroke(size * 0.08f, join = StrokeJoin.Round)) // rounds the corners
}

private fun DrawScope.bar(centre: Offset, size: Float, color: Color, style: DrawStyle) {
    val bar = Size(size * 0.92f, size * 0.3f)
    drawRoundRect(color, centre - Offset(bar.width / 2, bar.height / 2), bar, CornerRadius(bar.height / 4), style)
}

private const val RAYS = 8

private fun DrawScope.star(centre: Offset, size: Float, color: Color, style: DrawStyle) {
    val path = Path()
    for (corner in 0 until 2 * RAYS) {
        val far = size * if (corner % 2 == 0) 0.5f else 0.22f
        val angle = PI * corner / RAYS
        val (x, y) = centre.x + far * sin(angle).toFloat() to centre.y - far * cos(angle).toFloat()
        if (corner == 0) path.moveTo(x, y) else path.lineTo(x, y)
    }
    path.close()
    drawPath(path, color, style = style)
}

private fun DrawScope.waves(centre: Offset, size: Float, color: Color, thin: Boolean) = listOf(-0.26f, 0f, 0.26f).forEach { row ->
    val path = Path()
    val (left, y, crest) = Triple(centre.x - size * 0.44f, centre.y + size * row, size * 0.13f)
    path.moveTo(left, y)
    repeat(2) { wave ->
        val from = left + size * 0.44f * wave
        path.cubicTo(from + size * 0.11f, y - 2 * crest, from + size * 0.33f, y + 2 * crest, from + size * 0.44f, y)
    }
    drawPath(path, color, style = Stroke(size * if (thin) 0.04f else 0.1f, cap = StrokeCap.Round))
}
