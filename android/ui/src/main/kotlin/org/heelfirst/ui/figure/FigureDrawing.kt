package org.heelfirst.ui.figure

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.translate
import org.heelfirst.core.FigureForm
import org.heelfirst.core.FigureRole
import org.heelfirst.core.FigureShape
import org.heelfirst.core.FigureSnapshot
import org.heelfirst.ui.theme.FigureColors

/** The colour of what a shape is. The part that moves is told by its edge and its arrow as well. */
internal fun FigureColors.of(role: FigureRole): Color = when (role) {
    FigureRole.FLOOR -> floor
    FigureRole.FLOOR_MARK -> floorMark
    FigureRole.FURNITURE -> furniture
    FigureRole.FAR_LIMB -> far
    FigureRole.SKIN -> skin
    FigureRole.HAIR -> hair
    FigureRole.SHIRT -> shirt
    FigureRole.TROUSERS -> trousers
    FigureRole.SHOE -> shoe
    FigureRole.MOVING -> moving
    FigureRole.OUTLINE -> outline
    FigureRole.STRAP -> mark
    FigureRole.AID -> furniture
    FigureRole.MARK -> mark
}

/** Draws a figure as large as there is room, in the middle. It is never mirrored: left is the person's left in every language. */
internal fun DrawScope.figure(figure: FigureSnapshot, colors: FigureColors, path: Path) {
    if (figure.width <= 0f || figure.height <= 0f) return
    val scale = minOf(size.width / figure.width, size.height / figure.height)
    translate((size.width - figure.width * scale) / 2, (size.height - figure.height * scale) / 2) {
        figure.shapes.forEach { shape(it, colors.of(it.role), scale, path) }
    }
}

private fun DrawScope.shape(shape: FigureShape, color: Color, scale: Float, path: Path) {
    when (shape.form) {
        FigureForm.CIRCLE -> shape.points.firstOrNull()?.let { drawCircle(color, shape.size * scale, Offset(it.x * scale, it.y * scale)) }
        FigureForm.POLYGON -> drawPath(path.through(shape, scale).apply { close() }, color)
        FigureForm.LINE -> if (shape.size > 0f) drawPath(path.through(shape, scale), color, style = round(shape.size * scale))
    }
}

private fun round(width: Float) = Stroke(width, cap = StrokeCap.Round, join = StrokeJoin.Round)

private fun Path.through(shape: FigureShape, scale: Float) = apply {
    rewind()
    shape.points.forEachIndexed { index, point ->
        if (index == 0) moveTo(point.x * scale, point.y * scale) else lineTo(point.x * scale, point.y * scale)
    }
}
