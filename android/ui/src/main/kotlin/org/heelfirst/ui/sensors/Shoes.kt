package org.heelfirst.ui.sensors

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.size
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.scale
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import org.heelfirst.core.Side
import org.heelfirst.ui.theme.Heelfirst

/** A pair of shoes from above, toes up, as the wearer sees them: the one in question is filled and bears the sensor. The words beside say the same. */
@Composable
internal fun Shoes(foot: Side, size: Dp = 64.dp) {
    val (filled, line) = Heelfirst.colors.scheme.primary to MaterialTheme.colorScheme.outline
    val sensor = Heelfirst.colors.scheme.onPrimary
    Canvas(Modifier.size(size).clearAndSetSemantics {}) {
        shoe(Side.LEFT, if (foot == Side.LEFT) filled else null, line, sensor)
        shoe(Side.RIGHT, if (foot == Side.RIGHT) filled else null, line, sensor)
    }
}

/** The left shoe, or mirrored the right one; filled and with a sensor, or its outline alone. */
private fun DrawScope.shoe(foot: Side, filled: Color?, line: Color, sensor: Color) {
    val mirrored = if (foot == Side.LEFT) 1f else -1f
    scale(mirrored, 1f) {
        val (w, h) = size.width to size.height
        val path = Path().apply {
            moveTo(w * 0.32f, h * 0.06f)
            cubicTo(w * 0.46f, h * 0.06f, w * 0.47f, h * 0.30f, w * 0.44f, h * 0.52f)
            cubicTo(w * 0.43f, h * 0.62f, w * 0.45f, h * 0.72f, w * 0.43f, h * 0.84f)
            cubicTo(w * 0.40f, h * 0.98f, w * 0.20f, h * 0.98f, w * 0.17f, h * 0.84f)
            cubicTo(w * 0.14f, h * 0.70f, w * 0.19f, h * 0.60f, w * 0.13f, h * 0.44f)
            cubicTo(w * 0.07f, h * 0.24f, w * 0.18f, h * 0.06f, w * 0.32f, h * 0.06f)
            close()
        }
        if (filled == null) {
            drawPath(path, line, style = Stroke(w * 0.035f))
        } else {
            drawPath(path, filled)
            drawRect(sensor, Offset(w * 0.23f, h * 0.34f), Size(w * 0.14f, h * 0.11f))
        }
    }
}
