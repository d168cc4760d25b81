package org.heelfirst.ui.practice

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.widthIn
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.alpha
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import org.heelfirst.core.SessionPhase
import org.heelfirst.ui.parts.key
import org.heelfirst.ui.theme.Heelfirst
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/** Which foot, which repetition and which set, in words. */
@Composable
internal fun places(state: PracticeState): List<String> =
    listOfNotNull(state.side?.let { label(it.key) }, state.placeText, state.setText)

/** [places], kept where they are while somebody moves, but not to be read then. */
@Composable
internal fun PlaceTexts(state: PracticeState) {
    val places = places(state)
    FlowRow(
        Modifier.alpha(if (state.isMoving) 0f else 1f),
        Arrangement.spacedBy(Sizes.section, Alignment.CenterHorizontally),
    ) {
        places.forEach {
            Text(it, textAlign = TextAlign.Center, style = MaterialTheme.typography.titleMedium)
        }
    }
}

/** The repetitions of this set: done, the one under way, still to come. The words beside it say the same. */
@Composable
internal fun PlaceDots(state: PracticeState) {
    if (state.of !in 2..MOST_DOTS) return
    val (drawn, coming) = Heelfirst.colors.countdown to MaterialTheme.colorScheme.outline
    val done = if (state.phase == SessionPhase.REST) state.repetition else state.repetition - 1
    val mirrored = LocalLayoutDirection.current == LayoutDirection.Rtl
    Canvas(Modifier.widthIn(max = 360.dp).fillMaxWidth().height(22.dp).testTag("dots")) {
        val step = minOf(size.width / state.of, size.height * 1.5f)
        val first = (size.width - step * state.of) / 2
        for (number in 1..state.of) {
            val along = first + step * (number - 0.5f)
            val middle = Offset(if (mirrored) size.width - along else along, size.height / 2)
            val radius = step / 3.4f
            when {
                number <= done -> drawCircle(drawn, radius, middle)
                number == state.repetition -> {
                    drawCircle(drawn, radius * 1.2f, middle, style = Stroke(radius * 0.5f))
                    drawCircle(drawn, radius * 0.5f, middle)
                }
                else -> drawCircle(coming, radius * 0.8f, middle, style = Stroke(radius * 0.25f))
            }
        }
    }
}

private const val MOST_DOTS = 30
