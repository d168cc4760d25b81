package org.heelfirst.ui.walk

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.Side
import org.heelfirst.ui.parts.PrimaryButton
import org.heelfirst.ui.parts.QuietButton
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/** A walk with its flows, from its set-up to its end. */
@Composable
fun WalkRoute(model: WalkViewModel) {
    val state by model.state.collectAsState(model.now)
    var pocket by rememberSaveable { mutableStateOf(false) }
    val shown = state ?: return
    when {
        shown.session.phase == SessionPhase.SET_UP -> WalkSetUp(shown, model)
        pocket -> Pocket(shown.session.phaseName) { pocket = false }
        else -> WalkScreen(shown, model) { pocket = true }
    }
}

/** A walk under way: the last steps, the time, and what can be done about it. */
@Composable
fun WalkScreen(state: WalkState, act: WalkActions, toPocket: () -> Unit) {
    Surface(Modifier.fillMaxSize(), color = MaterialTheme.colorScheme.background) {
        Column(Modifier.windowInsetsPadding(WindowInsets.safeDrawing), horizontalAlignment = Alignment.CenterHorizontally) {
            BoxWithConstraints(Modifier.weight(1f).fillMaxWidth()) {
                if (maxWidth > maxHeight * 1.4f) Beside(state, act, toPocket, maxHeight) else Stacked(state, act, toPocket, maxHeight)
            }
            WalkBar(state.session.phase, state.leftHanded, act)
        }
    }
}

@Composable
private fun Stacked(state: WalkState, act: WalkActions, toPocket: () -> Unit, room: Dp) = Column(
    Modifier.fillMaxWidth().verticalScroll(rememberScrollState()).padding(horizontal = Sizes.edge),
    horizontalAlignment = Alignment.CenterHorizontally,
) {
    Filling(
        room,
        least = LEAST_BOARD,
        above = { Heading(state) },
        filling = { Seen(state, it) },
        below = { Below(state, act, toPocket) },
        modifier = Modifier.widthIn(max = Sizes.readable),
    )
}

/** In a wide window the steps stand beside the rest. */
@Composable
private fun Beside(state: WalkState, act: WalkActions, toPocket: () -> Unit, room: Dp) =
    Row(Modifier.fillMaxSize().padding(horizontal = Sizes.edge), Arrangement.spacedBy(Sizes.section)) {
        Column(Modifier.weight(1f).verticalScroll(rememberScrollState())) {
            Heading(state)
            Below(state, act, toPocket)
        }
        Column(Modifier.weight(1f).verticalScroll(rememberScrollState())) {
            Filling(room, least = LEAST_BOARD, above = {}, filling = { Seen(state, it) }, below = {})
        }
    }

/** Less than this shows no step well. */
private val LEAST_BOARD = 220.dp

@Composable
private fun ColumnScope.Heading(state: WalkState) {
    Row(
        Modifier.fillMaxWidth().padding(top = Sizes.edge),
        Arrangement.spacedBy(Sizes.gap),
        Alignment.CenterVertically,
    ) {
        Column(Modifier.weight(1f)) {
            Text(state.session.exerciseName, style = MaterialTheme.typography.titleMedium)
            Text(state.session.phaseName, Modifier.semantics { heading() }.testTag("phase"), style = MaterialTheme.typography.headlineLarge)
        }
        if (state.showsSteps) WalkClock(state.session, MaterialTheme.typography.headlineMedium, Modifier.size(92.dp))
    }
    state.worn.filter { it.isLost }.forEach { sensor ->
        Text(
            label(if (sensor.foot == Side.LEFT) "walk-sensor-lost-left" else "walk-sensor-lost-right"),
            Modifier.padding(top = Sizes.small).testTag("sensor-lost"),
            style = MaterialTheme.typography.bodyLarge,
        )
    }
}

/** The steps; where there are none to see, or to begin with, the time alone, as large as there is room. */
@Composable
private fun Seen(state: WalkState, modifier: Modifier) {
    if (state.showsSteps) return StepBoard(state.steps, state.feet, modifier.padding(vertical = Sizes.gap))
    Column(modifier.padding(vertical = Sizes.gap), Arrangement.spacedBy(Sizes.gap, Alignment.CenterVertically), Alignment.CenterHorizontally) {
        WalkClock(state.session, MaterialTheme.typography.displayLarge, Modifier.weight(1f, fill = false).widthIn(max = 320.dp))
        if (state.worn.isEmpty()) Quiet(label("walk-no-sensor"))
    }
}

@Composable
private fun Below(state: WalkState, act: WalkActions, toPocket: () -> Unit) {
    if (state.showsSteps) Quiet(state.summary.ifEmpty { label("walk-waiting-for-steps") })
    if (state.session.phase == SessionPhase.WALK) {
        PrimaryButton(label("button-arrived"), act::arrived, Modifier.padding(top = Sizes.gap).testTag("arrived"))
    }
    QuietButton(label("walk-pocket"), toPocket, Modifier.fillMaxWidth().testTag("to-pocket"))
}

@Composable
private fun Quiet(text: String) =
    Text(text, Modifier.fillMaxWidth().testTag("summary"), style = MaterialTheme.typography.bodyLarge, textAlign = TextAlign.Center)
