package org.heelfirst.ui.walk

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import org.heelfirst.core.SessionCommand
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.Side
import org.heelfirst.ui.parts.PrimaryButton
import org.heelfirst.ui.parts.QuietSessionButton
import org.heelfirst.ui.parts.StandIn
import org.heelfirst.ui.practice.Countdown
import org.heelfirst.ui.practice.ExercisePicture
import org.heelfirst.ui.practice.Filled
import org.heelfirst.ui.practice.Led
import org.heelfirst.ui.practice.PhaseClock
import org.heelfirst.ui.practice.Picture
import org.heelfirst.ui.practice.Pictures
import org.heelfirst.ui.practice.WIDE
import org.heelfirst.ui.practice.rememberPhaseClock
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/** A walk with its flows, from its set-up to its end. */
@Composable
fun WalkRoute(model: WalkViewModel) {
    val shown by model.state.collectAsState(model.now)
    var pocket by rememberSaveable { mutableStateOf(false) }
    val state = shown ?: return
    when {
        state.led.phase == SessionPhase.SET_UP -> WalkSetUp(state, model)
        pocket -> Pocket(state.led.word, model.hasSessionKeys) { pocket = false }
        else -> UnderWay(state, model) { pocket = true }
    }
}

/** In the pocket no clock draws frames: this one is there only while it is seen. */
@Composable
private fun UnderWay(state: WalkState, model: WalkViewModel, toPocket: () -> Unit) {
    val clock = rememberPhaseClock(model.leading.time, model.leading.timeNow)
    WalkScreen(state, clock, model, { ExercisePicture(model.gateway, state.led, clock, it) }, toPocket)
}

/** A walk under way: the last steps, the time, and what can be done about it. */
@Composable
internal fun WalkScreen(state: WalkState, clock: PhaseClock, act: WalkActions, picture: Picture, toPocket: () -> Unit) = Led(state.led, act) {
    val seen: Picture = { Seen(state, clock, act, picture, it) }
    BoxWithConstraints(Modifier.fillMaxSize()) {
        if (maxWidth > maxHeight * WIDE) Wide(state, clock, act, seen, toPocket, maxHeight) else Tall(state, clock, act, seen, toPocket, maxHeight)
    }
}

@Composable
private fun Tall(state: WalkState, clock: PhaseClock, act: WalkActions, seen: Picture, toPocket: () -> Unit, room: Dp) =
    Column(Modifier.fillMaxSize().verticalScroll(rememberScrollState()).padding(horizontal = Sizes.edge)) {
        Filled(
            room,
            least = leastSeen(),
            above = { Column(Modifier.widthIn(max = Sizes.readable)) { Told(state, clock) } },
            fills = { seen(Modifier.padding(vertical = Sizes.gap)) },
            below = { Column(Modifier.widthIn(max = Sizes.readable)) { Below(state, act, toPocket) } },
            asks = state.showsSteps,
        )
    }

/** In a wide window the steps stand beside the rest. */
@Composable
private fun Wide(state: WalkState, clock: PhaseClock, act: WalkActions, seen: Picture, toPocket: () -> Unit, room: Dp) =
    Row(Modifier.fillMaxSize().padding(horizontal = Sizes.edge), Arrangement.spacedBy(Sizes.section)) {
        Column(Modifier.weight(1f).verticalScroll(rememberScrollState())) {
            Told(state, clock)
            Below(state, act, toPocket)
        }
        Column(Modifier.weight(1f).verticalScroll(rememberScrollState())) {
            Filled(
                room,
                least = leastSeen(),
                above = {},
                fills = { seen(Modifier.padding(vertical = Sizes.small)) },
                below = {},
                asks = state.showsSteps,
            )
        }
    }

/** With less neither time nor figure is seen well. */
@Composable
private fun leastSeen(): Dp = with(LocalDensity.current) { 120.dp + 104.sp.toDp() }

@Composable
private fun Told(state: WalkState, clock: PhaseClock) {
    Row(Modifier.fillMaxWidth().padding(top = Sizes.edge), Arrangement.spacedBy(Sizes.gap), Alignment.CenterVertically) {
        Column(Modifier.weight(1f)) {
            Text(state.led.name, color = MaterialTheme.colorScheme.onSurfaceVariant, style = MaterialTheme.typography.titleMedium)
            Text(state.led.word, Modifier.semantics { heading() }.testTag("word"), style = MaterialTheme.typography.headlineLarge)
        }
        if (state.showsSteps && state.led.phase != SessionPhase.PAUSED) Countdown(clock, Modifier.size(96.dp))
    }
    if (state.worn.isNotEmpty()) StandIn(state.standIn)
    state.lost.forEach { sensor ->
        Text(
            label(if (sensor.foot == Side.LEFT) "walk-sensor-lost-left" else "walk-sensor-lost-right"),
            Modifier.padding(top = Sizes.small).testTag("sensor-lost"),
            style = MaterialTheme.typography.bodyLarge,
        )
    }
}

/** The steps; where there are none to see, or to begin with, the time and the figure. */
@Composable
private fun Seen(state: WalkState, clock: PhaseClock, act: WalkActions, picture: Picture, modifier: Modifier) = when {
    state.showsSteps -> StepBoard(state.steps, state.feet, modifier)
    else -> Pictures(state.led, clock, act, picture, modifier)
}

@Composable
private fun Below(state: WalkState, act: WalkActions, toPocket: () -> Unit) {
    val said = when {
        state.showsSteps -> state.summary.ifEmpty { label("walk-waiting-for-steps") }
        state.worn.isEmpty() -> label("walk-no-sensor")
        else -> ""
    }
    if (SessionCommand.ARRIVED in state.led.commands) {
        PrimaryButton(label("button-arrived"), { act.say(SessionCommand.ARRIVED) }, Modifier.padding(vertical = Sizes.small).testTag("arrived"))
    }
    Text(said, Modifier.fillMaxWidth().testTag("summary"), style = MaterialTheme.typography.bodyLarge, textAlign = TextAlign.Center)
    QuietSessionButton(label("walk-pocket"), toPocket, Modifier.fillMaxWidth().testTag("to-pocket"))
}
