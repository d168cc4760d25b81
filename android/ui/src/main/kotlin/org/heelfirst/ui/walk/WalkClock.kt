package org.heelfirst.ui.walk

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.text.TextStyle
import java.text.NumberFormat
import java.util.Locale
import org.heelfirst.core.SessionSnapshot
import org.heelfirst.ui.theme.Heelfirst
import org.heelfirst.ui.theme.label

/** The seconds that are left, as a number in an arc that empties. Nothing where the phase has no end of its own. */
@Composable
internal fun WalkClock(session: SessionSnapshot, style: TextStyle, modifier: Modifier = Modifier) {
    val remaining = session.remainingMs ?: return
    val seconds = (remaining + 999) / 1000
    val part = session.phaseTotalMs?.takeIf { it > 0 }?.let { remaining.toFloat() / it } ?: 0f
    val told = label("walk-time-left")
    val number = NumberFormat.getInstance(Locale.getDefault()).format(seconds)
    Box(modifier.aspectRatio(1f).testTag("clock").clearAndSetSemantics { contentDescription = "$told: $number" }, Alignment.Center) {
        Arc(part.coerceIn(0f, 1f))
        Text(number, color = Heelfirst.colors.countdown, style = style)
    }
}

@Composable
private fun Arc(part: Float) {
    val colors = Heelfirst.colors
    Canvas(Modifier.fillMaxSize().padding()) {
        val width = size.minDimension / 12
        val (corner, extent) = Offset(width / 2, width / 2) to Size(size.width - width, size.height - width)
        drawArc(colors.countdownTrack, 0f, 360f, false, corner, extent, style = Stroke(width))
        drawArc(colors.countdown, -90f, 360f * part, false, corner, extent, style = Stroke(width, cap = StrokeCap.Round))
    }
}
