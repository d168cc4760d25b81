package org.heelfirst.ui.sensors

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.compose.LifecycleEventEffect
import org.heelfirst.core.MountQuestion
import org.heelfirst.ui.Route
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.parts.NoticePanel
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.PrimaryButton
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.parts.Section
import org.heelfirst.ui.parts.StandIn
import org.heelfirst.ui.theme.label

/** The sensors with their flows. */
@Composable
fun SensorsRoute(model: SensorsViewModel, go: (Route) -> Unit, back: () -> Unit) {
    val state by model.state.collectAsState(model.now)
    Guided(state, model) { SensorsScreen(state, model, go, back) }
}

/** Looking for sensors, with its flows. Leaving it ends the looking; one that is kept leads back to the others. */
@Composable
fun FindSensorsRoute(model: SensorsViewModel, back: () -> Unit) {
    val state by model.state.collectAsState(model.now)
    LookWhileSeen(model)
    val before = remember { state.paired.map { it.sensor } }
    val isSettled = state.feet == null && state.calibration == null && state.paired.map { it.sensor } != before
    LaunchedEffect(isSettled) { if (isSettled) back() }
    Guided(state, model) { FindSensorsScreen(state, model, back) }
}

/**
 * Ends the looking whichever way this place is left, and while nobody sees the window: to look costs the battery. Behind another window the
 * place is not left, so that the window's own life is listened to; who comes back looks on.
 */
@Composable
private fun LookWhileSeen(model: SensorsViewModel) {
    var goesOn by remember(model) { mutableStateOf(false) }
    LifecycleEventEffect(Lifecycle.Event.ON_STOP) {
        goesOn = model.now.looking
        if (goesOn) model.look(false)
    }
    LifecycleEventEffect(Lifecycle.Event.ON_START) {
        if (goesOn) model.look(true)
        goesOn = false
    }
    DisposableEffect(model) { onDispose { model.look(false) } }
}

/** What leads a seated person comes before everything else; then the one question that was opened. */
@Composable
private fun Guided(state: SensorsState, act: SensorsActions, otherwise: @Composable () -> Unit) {
    val (calibration, feet, task) = Triple(state.calibration, state.feet, state.task)
    when {
        calibration != null -> CalibrationScreen(calibration, state.standIn, act)
        feet != null -> FeetScreen(feet, state.standIn, act)
        task is Task.Choosing -> ChooseFootScreen(task.sensor, act)
        else -> otherwise()
    }
}

/** The sensors that are kept, and what there is about them. */
@Composable
fun SensorsScreen(state: SensorsState, act: SensorsActions, go: (Route) -> Unit, back: () -> Unit) {
    val look = { go(Route.FindSensors) }
    val mayLook = state.access == RadioAccess.READY
    Frame(
        label("screen-sensors"),
        onBack = back,
        actions = if (mayLook && state.paired.isEmpty()) ({ PrimaryButton(label("button-scan"), look, Modifier.testTag("look")) }) else null,
        tellsProblems = false,
    ) {
        state.problems.forEach { NoticePanel(it) { act.seen(it) } }
        StandIn(state.standIn)
        Access(state, act)
        state.questions.forEach { Question(it, act) }
        if (state.paired.isEmpty()) None() else state.paired.forEach { PairedSensor(it, state.task, act) }
        if (mayLook && state.paired.isNotEmpty()) SecondaryButton(label("sensors-add"), look, Modifier.testTag("look"))
        Section(label("sensors-more")) {
            listOf(Route.StepSounds, Route.GradeBorders, Route.Recordings).forEach { route ->
                SecondaryButton(label("screen-${route.name}"), { go(route) }, Modifier.testTag("to-${route.name}"))
            }
        }
    }
}

/** Why the radio cannot be used, and what to do about it; nothing where it can. */
@Composable
internal fun Access(state: SensorsState, act: SensorsActions) {
    when (state.access) {
        RadioAccess.NONE -> Panel { Text(label("sensors-no-bluetooth"), style = MaterialTheme.typography.bodyLarge) }
        RadioAccess.TO_BE_ASKED -> Panel {
            Asking(state.asksForLocation)
            PrimaryButton(label("sensors-permission-allow"), act::allowBluetooth, Modifier.testTag("allow"))
        }
        RadioAccess.REFUSED -> Panel {
            Asking(state.asksForLocation)
            PrimaryButton(label("sensors-permission-settings"), act::openSettings, Modifier.testTag("open-settings"))
        }
        RadioAccess.READY -> if (state.isOff) Panel { Text(label("sensors-bluetooth-off"), style = MaterialTheme.typography.bodyLarge) }
    }
}

@Composable
private fun Asking(asksForLocation: Boolean) {
    Text(label("sensors-permission-title"), style = MaterialTheme.typography.titleMedium)
    Text(label("sensors-permission-why"), style = MaterialTheme.typography.bodyLarge)
    if (asksForLocation) Text(label("sensors-permission-location"), style = MaterialTheme.typography.bodyLarge)
}

@Composable
private fun None() = Panel {
    Text(label("sensors-none-title"), style = MaterialTheme.typography.titleMedium)
    Text(label("sensors-none-what"), style = MaterialTheme.typography.bodyLarge)
    Text(label("sensors-kinds-title"), style = MaterialTheme.typography.titleMedium)
    listOf("sensors-kinds-landings", "sensors-kinds-more", "sensors-kinds-pace").forEach {
        Text(label(it), style = MaterialTheme.typography.bodyLarge)
    }
}

/** What speaks against how a sensor sits, and the answers, the most helpful first. */
@Composable
private fun Question(question: MountQuestion, act: SensorsActions) = Panel(Modifier.testTag("mount-question")) {
    Text(question.notice.what, style = MaterialTheme.typography.titleMedium)
    Text(question.notice.remedy, style = MaterialTheme.typography.bodyLarge)
    question.choices.forEachIndexed { index, choice ->
        val answer = { act.answer(question.sensor, choice.answer) }
        if (index == 0) PrimaryButton(choice.label, answer) else SecondaryButton(choice.label, answer)
    }
}
