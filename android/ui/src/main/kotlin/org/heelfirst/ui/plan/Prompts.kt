package org.heelfirst.ui.plan

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.semantics
import org.heelfirst.core.ComingDay
import org.heelfirst.core.HabitsSnapshot
import org.heelfirst.core.OccurrenceSnapshot
import org.heelfirst.core.ReminderForm
import org.heelfirst.core.ReminderHealth
import org.heelfirst.core.ReminderPage
import org.heelfirst.ui.Abilities
import org.heelfirst.ui.Granted
import org.heelfirst.ui.Permission
import org.heelfirst.ui.parts.NoticePanel
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.parts.Section
import org.heelfirst.ui.parts.SwitchRow
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/** While prompts rest, that they do and the way out. */
@Composable
internal fun Paused(page: ReminderPage, act: RemindersActions) {
    val text = page.pausedText ?: return
    Panel {
        Text(text, style = MaterialTheme.typography.titleMedium)
        SecondaryButton(label("reminders-pause-end"), { act.change { it.copy(pausedUntil = null) } }, Modifier.testTag("pause-end"))
    }
}

/** How long prompts may rest. */
@Composable
internal fun Pauses(page: ReminderPage, act: RemindersActions) = Section(label("reminders-pause")) {
    page.pauses.forEachIndexed { index, pause ->
        SecondaryButton(pause.text, { act.change { it.copy(pausedUntil = pause.until) } }, Modifier.testTag("pause-$index"))
    }
}

/** What stands in the way of prompts, what helps, and the way there; each permission is explained before it is asked for. */
@Composable
internal fun HealthPanels(health: ReminderHealth, abilities: Abilities, mend: (Permission) -> Unit) {
    health.notices.forEach { notice ->
        NoticePanel(notice)
        val permission = notice.permission ?: return@forEach
        Text(label("permission-${permission.name.lowercase().replace('_', '-')}-for"), style = MaterialTheme.typography.bodyMedium)
        val key = if (abilities.of(permission) == Granted.NOT_ASKED) "permission-ask" else "permission-open"
        SecondaryButton(label(key), { mend(permission) }, Modifier.testTag("mend-${notice.key}"))
    }
}

/** The prompts of a day. */
@Composable
internal fun Coming(day: ComingDay) = Section(day.title) {
    if (day.prompts.isEmpty()) Text(label("reminders-none"), style = MaterialTheme.typography.bodyLarge)
    day.prompts.forEach { Prompt(it) }
}

@Composable
private fun Prompt(prompt: OccurrenceSnapshot) = Row(
    Modifier.fillMaxWidth().semantics(mergeDescendants = true) {},
    horizontalArrangement = Arrangement.spacedBy(Sizes.gap),
) {
    Text(prompt.localTime, style = MaterialTheme.typography.titleMedium)
    Column(Modifier.weight(1f)) {
        Text(
            listOf(
                prompt.title,
                *prompt.also.map {
                    label("kind-${it.name.lowercase()}")
                }.toTypedArray(),
            ).joinToString(" + "),
            style = MaterialTheme.typography.bodyLarge,
        )
        prompt.movedText?.let { Text(it, style = MaterialTheme.typography.bodyMedium) }
    }
}

/** What was learnt, and how it is forgotten. */
@Composable
internal fun HabitsSection(form: ReminderForm, habits: HabitsSnapshot, act: RemindersActions) = Section(label("reminders-habits")) {
    SwitchRow(label("reminders-learning"), form.learning, { on ->
        act.change { it.copy(learning = on) }
    }, Modifier.testTag("learning"), habits.learningText)
    habits.moved.forEach { Text(it, style = MaterialTheme.typography.bodyMedium) }
    Text(habits.taperText, style = MaterialTheme.typography.bodyLarge)
    if (habits.fewerWalks > 0u) SecondaryButton(label("reminders-all-again"), { act.allowFewer(false) }, Modifier.testTag("all-again"))
    if (habits.fewerUndone) SecondaryButton(label("reminders-fewer"), { act.allowFewer(true) }, Modifier.testTag("fewer"))
    SecondaryButton(label("reminders-forget"), act::forgetHabits, Modifier.testTag("forget-habits"))
}
