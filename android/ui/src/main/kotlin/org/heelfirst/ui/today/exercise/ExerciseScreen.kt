package org.heelfirst.ui.today.exercise

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import org.heelfirst.core.AskSnapshot
import org.heelfirst.core.ExerciseSnapshot
import org.heelfirst.core.PracticeContext
import org.heelfirst.ui.Platform
import org.heelfirst.ui.Route
import org.heelfirst.ui.Trail
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.parts.Lines
import org.heelfirst.ui.parts.Numbered
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.PrimaryButton
import org.heelfirst.ui.parts.ReadAloud
import org.heelfirst.ui.parts.Section
import org.heelfirst.ui.reader
import org.heelfirst.ui.theme.label
import org.heelfirst.ui.today.Ask

/** The page of an exercise with its flows. */
@Composable
fun ExerciseRoute(model: ExerciseViewModel, platform: Platform, trail: Trail) {
    val state by model.state.collectAsState(null)
    val chosen by platform.preferences.collectAsState()
    val shown = state ?: return Frame(label("screen-exercises"), onBack = trail::back) {}
    val act = ExerciseActions(model::start, model::answer, model::setCircumstances, platform.reader(), trail::back, trail::go)
    ExerciseScreen(shown, act) { ExerciseFigure(model.gateway, it, chosen.still) }
}

/** What can be done on the page of an exercise. */
class ExerciseActions(
    val start: () -> Unit,
    val answer: (ask: AskSnapshot, answer: String) -> Unit,
    val setCircumstances: (PracticeContext) -> Unit,
    /** None where nothing can be said. */
    val readAloud: ((String) -> Unit)?,
    val back: () -> Unit,
    val go: (Route) -> Unit,
)

/** All about one exercise, and Start, or what is asked before it, or why not now. */
@Composable
fun ExerciseScreen(state: ExerciseState, act: ExerciseActions, figure: @Composable (ExerciseSnapshot) -> Unit) {
    val page = state.page
    val start: (@Composable ColumnScope.() -> Unit) = { StartOrInstead(page, act) }
    Frame(page.name, onBack = act.back, actions = start.takeIf { page.ask == null }) {
        page.ask?.let { ask -> Ask(ask) { act.answer(ask, it) } }
        Text(page.purpose, style = MaterialTheme.typography.bodyLarge)
        page.heldBack?.let { Panel(Modifier.testTag("held-back")) { Text(it, style = MaterialTheme.typography.titleMedium) } }
        figure(page)
        ReadAloud(act.readAloud, page::spoken)
        HowAndHowMuch(page)
        Section(label("exercise-safety-title")) { Lines(page.safety) }
        Section(label("exercise-equipment-title")) { Lines(page.equipment + page.support) }
        Section(label("exercise-context-title")) { Circumstances(state.circumstances, act.setCircumstances) }
        Section(label("screen-helper")) { Lines(page.helper) }
        Section(label("exercise-source-title")) { Lines(listOf(page.source)) }
    }
}

@Composable
private fun HowAndHowMuch(page: ExerciseSnapshot) {
    Section(label("exercise-steps-title")) { Numbered(page.steps) }
    if (page.dose.isNotEmpty()) Section(label("exercise-dose-title")) { Lines(listOf(page.dose, page.whyDose.orEmpty(), page.tempo.orEmpty())) }
}

/** One who cannot do it now is shown what to do in its place. */
@Composable
private fun ColumnScope.StartOrInstead(page: ExerciseSnapshot, act: ExerciseActions) {
    val instead = page.seatedAlternative
    if (page.heldBack == null) {
        PrimaryButton(label("button-start"), act.start, Modifier.testTag("start"))
    } else if (instead != null) {
        PrimaryButton(label("exercise-seated-instead"), { act.go(Route.Exercise(instead)) }, Modifier.testTag("instead"))
    }
}

/** Everything that is done, as it is said. */
private fun ExerciseSnapshot.spoken() = (listOf(name, purpose) + stepsSpoken + safety).joinToString(" ")
