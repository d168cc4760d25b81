package org.heelfirst.ui.practice

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.em
import java.text.NumberFormat
import org.heelfirst.ui.theme.Heelfirst
import org.heelfirst.ui.theme.label

/** The seconds left, to be read across a room, in an arc that empties. The arc moves while drawing; the number is composed once a second. */
@Composable
internal fun Countdown(clock: PhaseClock, modifier: Modifier = Modifier) = BoxWithConstraints(modifier, Alignment.Center) {
    val across = minOf(maxWidth, maxHeight)
    Box(Modifier.aspectRatio(1f, matchHeightConstraintsFirst = maxHeight < maxWidth), Alignment.Center) {
        Arc(clock)
        Number(clock, across)
    }
}

@Composable
private fun Arc(clock: PhaseClock) {
    val (drawn, track) = Heelfirst.colors.countdown to Heelfirst.colors.countdownTrack
    Box(
        Modifier.fillMaxSize().drawBehind {
            val width = size.minDimension / 13
            val corner = Offset(width / 2, width / 2)
            val extent = Size(size.width - width, size.height - width)
            drawArc(track, 0f, 360f, false, corner, extent, style = Stroke(width))
            val share = clock.share ?: return@drawBehind
            drawArc(drawn, -90f, -360f * share, false, corner, extent, style = Stroke(width, cap = StrokeCap.Round))
        },
    )
}

/** As large as its circle, whatever the size of other text: it is large already. A screen reader finds it and is not told each second. */
@Composable
private fun Number(clock: PhaseClock, across: Dp) {
    val seconds = clock.seconds ?: return
    val told = label("practice-seconds")
    Text(
        NumberFormat.getIntegerInstance(Heelfirst.locale).format(seconds),
        Modifier.testTag("countdown").clearAndSetSemantics { contentDescription = "$told: $seconds" },
        color = Heelfirst.colors.countdown,
        fontSize = (across * if (seconds < MORE_DIGITS) OF_ITS_CIRCLE else OF_ITS_CIRCLE_LONG).asText(),
        maxLines = 1,
        // A line as high as its number: one as high as large text would push it out of the middle.
        style = MaterialTheme.typography.displayLarge.copy(lineHeight = 1.2.em),
    )
}

@Composable
private fun Dp.asText(): TextUnit = with(LocalDensity.current) { this@asText.toSp() }

private const val MORE_DIGITS = 100L
private const val OF_ITS_CIRCLE = 0.58f
private const val OF_ITS_CIRCLE_LONG = 0.38f
