package org.heelfirst.ui.plan

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import org.heelfirst.core.PlanDay
import org.heelfirst.core.ReminderForm
import org.heelfirst.core.ReminderPage
import org.heelfirst.ui.parts.Foldable
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.parts.Section
import org.heelfirst.ui.parts.Toggles
import org.heelfirst.ui.parts.WakingHours
import org.heelfirst.ui.parts.bottom
import org.heelfirst.ui.theme.label

/** Reminders with their flows. */
@Composable
fun RemindersRoute(model: RemindersViewModel, back: () -> Unit) {
    val state by model.state.collectAsState(RemindersState())
    RemindersScreen(state, model, back)
}

/** When prompts come, what stands in their way, and all that can be chosen of them. */
@Composable
fun RemindersScreen(state: RemindersState, act: RemindersActions, back: () -> Unit) {
    val undo = act::undo.takeIf { state.before != null }
    Frame(label("screen-reminders"), onBack = back, actions = bottom(state.problem, act::seen, undo), tellsProblems = false) {
        val (page, health, habits) = state.read ?: return@Frame
        Paused(page, act)
        HealthPanels(health, state.abilities, act::mend)
        page.coming.forEach { Coming(it) }
        page.conflicts.forEach { Text(it, style = MaterialTheme.typography.bodyLarge) }
        DaySection(page.form, act)
        NumbersSection(page, act)
        Pauses(page, act)
        WindowsSection("setting-quiet", "quiet", page.form.quiet) { windows -> act.change { it.copy(quiet = windows) } }
        FixedSection(page.form, act)
        More(page, act)
        HabitsSection(page.form, habits, act)
    }
}

@Composable
private fun DaySection(form: ReminderForm, act: RemindersActions) = Section(label("reminders-my-day")) {
    WakingHours(form, act::change)
    Text(label("setting-days"), style = MaterialTheme.typography.bodyLarge)
    Toggles(PlanDay.entries.toList(), form.days, { label("day-${it.name.lowercase()}") }, { "day-${it.name.lowercase()}" }) { day ->
        act.change { it.copy(days = if (day in it.days) it.days - day else it.days + day) }
    }
}

/** What is seldom changed. */
@Composable
private fun More(page: ReminderPage, act: RemindersActions) {
    var open by rememberSaveable { mutableStateOf(false) }
    Foldable(label("reminders-more"), open, { open = !open }, Modifier.testTag("reminders-more")) {
        MoreNumbers(page, act)
        WindowsSection("setting-busy", "busy", page.form.busy) { windows -> act.change { it.copy(busy = windows) } }
        AnchorsSection(page.form, act)
    }
}
