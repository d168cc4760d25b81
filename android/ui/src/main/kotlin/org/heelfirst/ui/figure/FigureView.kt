package org.heelfirst.ui.figure

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.runtime.Composable
import androidx.compose.runtime.Immutable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.MotionDurationScale
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import org.heelfirst.core.FigureSnapshot
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.Side
import org.heelfirst.gateway.Gateway
import org.heelfirst.gateway.orNull
import org.heelfirst.ui.theme.Heelfirst
import org.heelfirst.ui.theme.Sizes

/** Which figure: of an exercise, on a side. */
@Immutable
data class Figured(val exercise: String, val side: Side)

/** A moment of an exercise: how much of a phase is over, 0 to 1; of walking, how much of a stride. */
@Immutable
data class FigureMoment(val phase: SessionPhase, val part: Float)

/**
 * The figure of an exercise at a [moment], which is only asked for while drawing: a figure that moves draws anew and composes nothing, and
 * one that is not seen costs nothing.
 */
@Composable
fun FigureView(gateway: Gateway, figured: Figured, description: String, modifier: Modifier = Modifier, moment: () -> FigureMoment) {
    val colors = Heelfirst.colors.figure
    val path = remember { Path() }
    Canvas(modifier.pictured(description)) {
        val now = moment()
        gateway.figure(figured.exercise, figured.side, now.phase, now.part)?.let { figure(it, colors, path) }
    }
}

/** Three pictures of an exercise in a row, for whoever wants nothing to move: before, the end position, on the way back. */
@Composable
fun FigureStills(gateway: Gateway, figured: Figured, description: String, modifier: Modifier = Modifier) {
    var stills by remember(figured) { mutableStateOf(emptyList<FigureSnapshot>()) }
    LaunchedEffect(figured) { stills = gateway.ask { figureStills(figured.exercise, figured.side) }.orNull().orEmpty() }
    val colors = Heelfirst.colors.figure
    Row(modifier.pictured(description), Arrangement.spacedBy(Sizes.small)) {
        stills.forEach { still -> Canvas(Modifier.weight(1f).fillMaxHeight()) { figure(still, colors, Path()) } }
    }
}

/** Whether nothing may move by itself: the person chose so here, or turned animations off on this device. */
@Composable
fun staysStill(chosen: Boolean): Boolean {
    val scale = rememberCoroutineScope().coroutineContext[MotionDurationScale]?.scaleFactor
    return chosen || scale == 0f
}

private fun Modifier.pictured(description: String) = testTag("figure").clearAndSetSemantics {
    contentDescription = description
    role = Role.Image
}
