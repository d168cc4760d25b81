package org.heelfirst.ui.plan

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import org.heelfirst.core.OtherExercise
import org.heelfirst.core.PlanEdit
import org.heelfirst.core.PlanPage
import org.heelfirst.core.Side
import org.heelfirst.ui.parts.ChoiceRow
import org.heelfirst.ui.parts.Foldable
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.parts.Section
import org.heelfirst.ui.parts.bottom
import org.heelfirst.ui.theme.label

/** The plan with its flows. */
@Composable
fun PlanRoute(model: PlanViewModel) {
    val state by model.state.collectAsState(PlanState())
    PlanScreen(state, model)
}

/** What is practised how often and why; all of it can be changed and taken back. */
@Composable
fun PlanScreen(state: PlanState, act: PlanActions) {
    val undo = act::takeBack.takeIf { state.changed && state.page?.canTakeBack == true }
    // What was handed over is read from its beginning.
    key(state.looked != null) { PlanFrame(state, act, undo) }
}

@Composable
private fun PlanFrame(state: PlanState, act: PlanActions, undo: (() -> Unit)?) {
    Frame(label("screen-plan"), actions = bottom(state.problem, act::seen, undo), tellsProblems = false) {
        val page = state.page ?: return@Frame
        if (state.looked != null) {
            LookedAt(state.looked, act)
        } else {
            Text("${page.madeByText} ${page.minutesText}", style = MaterialTheme.typography.bodyLarge)
            Items(page, act)
            state.proposal?.let { ProposalPanel(it, act) } // below what is changed: it comes with the first change and moves nothing
            Weaker(page.plan.weakerSide, act)
            Others(page.others, act)
            if (undo == null && page.canTakeBack) SecondaryButton(label("plan-take-back"), act::takeBack, Modifier.testTag("plan-back"))
            HandedOver(page, act)
        }
    }
}

/** Each exercise; one at a time is open to be changed. */
@Composable
private fun Items(page: PlanPage, act: PlanActions) {
    var open by rememberSaveable { mutableStateOf("") }
    page.items.forEachIndexed { place, row ->
        ItemPanel(row, open == row.exercise, { open = if (open == row.exercise) "" else row.exercise }, place, page.items.size, act)
    }
}

@Composable
private fun Weaker(weaker: Side?, act: PlanActions) = Section(label("side-weaker")) {
    listOf(Side.LEFT to "side-left", Side.RIGHT to "side-right", null to "side-both").forEach { (side, key) ->
        ChoiceRow(label(key), side == weaker, { act.edit(PlanEdit.Weaker(side)) }, Modifier.testTag(key))
    }
}

@Composable
private fun Others(others: List<OtherExercise>, act: PlanActions) {
    var open by rememberSaveable { mutableStateOf(false) }
    Foldable(label("plan-add"), open, { open = !open }, Modifier.testTag("plan-add")) {
        others.forEach { other -> OtherPanel(other) { act.edit(PlanEdit.Add(other.exercise)) } }
    }
}
