package org.heelfirst.ui.today

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import org.heelfirst.core.TodaySnapshot
import org.heelfirst.ui.Route
import org.heelfirst.ui.parts.Alert
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.parts.NoticePanel
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.PlaceRow
import org.heelfirst.ui.parts.PrimaryButton
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.parts.Signs
import org.heelfirst.ui.theme.label

/** Today with its flows. */
@Composable
fun TodayRoute(model: TodayViewModel, go: (Route) -> Unit) {
    val state by model.state.collectAsState(model.now)
    TodayScreen(state, model, go)
}

/** What matters first: what stands, what is cut short, what to do next, then the rest of the day. */
@Composable
fun TodayScreen(state: TodayState, act: TodayActions, go: (Route) -> Unit) {
    val urgent = state.today.gate?.urgent == true
    key(urgent) { Frame(label("screen-today"), tellsProblems = false) { if (urgent) Urgent(state, act) else Usual(state, act, go) } }
}

/** While an urgent answer stands: what to do, alone. It is over once the person says so. */
@Composable
private fun Urgent(state: TodayState, act: TodayActions) {
    val today = state.today
    Alert(Modifier.testTag("urgent").semantics { liveRegion = LiveRegionMode.Assertive }) {
        Text(today.headline, Modifier.semantics { heading() }, style = MaterialTheme.typography.headlineMedium)
        Text(label("gate-urgent-cleared"), style = MaterialTheme.typography.bodyLarge)
    }
    Told(state, act)
    today.ask?.let { Ask(it, act) }
}

@Composable
private fun Usual(state: TodayState, act: TodayActions, go: (Route) -> Unit) {
    val today = state.today
    val unfinished = today.unfinished
    val ask = today.ask
    if (ask?.comesFirst == true) Ask(ask, act)
    Told(state, act)
    today.afterFall?.let { AfterFall(it, act) }
    if (unfinished != null) Unfinished(unfinished.text, act)
    DayHead(today)
    Next(today, act, go)
    if (ask?.comesFirst == false) Ask(ask, act)
    Others(today, go)
    Hints(state, go)
    DaysPractised(today)
    More(today, act)
}

/** What was noted, and what did not work. */
@Composable
private fun Told(state: TodayState, act: TodayActions) {
    state.today.noted?.let { Noted(it, act) }
    state.problems.forEach { NoticePanel(it) { act.seen(it) } }
}

/** The day in a sentence or three. */
@Composable
private fun DayHead(today: TodaySnapshot) {
    Text(today.headline, style = MaterialTheme.typography.bodyLarge)
    listOfNotNull(today.encouragement, today.waiting).forEach { Text(it, style = MaterialTheme.typography.bodyLarge) }
}

@Composable
private fun Unfinished(text: String, act: TodayActions) = Panel(Modifier.testTag("unfinished")) {
    Text(text, style = MaterialTheme.typography.titleMedium)
    PrimaryButton(label("button-resume"), act::goOn)
    SecondaryButton(label("today-end-unfinished"), act::endUnfinished)
}

@Composable
private fun AfterFall(text: String, act: TodayActions) = Panel(Modifier.testTag("after-fall")) {
    Text(text, style = MaterialTheme.typography.bodyLarge)
    SecondaryButton(label("after-fall-ready"), act::readyAgain)
    Text(label("after-fall-ready-hint"), style = MaterialTheme.typography.bodyMedium, color = MaterialTheme.colorScheme.onSurfaceVariant)
}

/** Where else something waits for the person. */
@Composable
private fun Hints(state: TodayState, go: (Route) -> Unit) {
    state.today.gate?.let { PlaceRow(label("screen-self-check"), { go(Route.SelfCheck) }, Modifier.testTag("to-questions"), it.text) }
    if (state.today.hasProposal) PlaceRow(label("today-look-at-plan"), { go(Route.Plan) }, detail = label("today-proposal"))
    if (state.sensorAsks) PlaceRow(label("screen-sensors"), { go(Route.Sensors) }, detail = label("today-sensor-question"), sign = Signs.SHOE)
}
