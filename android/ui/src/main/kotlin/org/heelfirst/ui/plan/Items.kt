package org.heelfirst.ui.plan

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import java.text.NumberFormat
import org.heelfirst.core.NumberChoice
import org.heelfirst.core.OtherExercise
import org.heelfirst.core.PlanDay
import org.heelfirst.core.PlanEdit
import org.heelfirst.core.PlanRow
import org.heelfirst.ui.parts.Foldable
import org.heelfirst.ui.parts.NumberRow
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.parts.Toggles
import org.heelfirst.ui.theme.Heelfirst
import org.heelfirst.ui.theme.label

/** An exercise of the plan: how much and why, and below it, once it is opened, everything that can be changed. */
@Composable
internal fun ItemPanel(row: PlanRow, open: Boolean, turn: () -> Unit, place: Int, count: Int, act: PlanActions) = Panel {
    RowTexts(row)
    val tag = "item-${row.exercise}"
    Foldable(label(if (open) "plan-change-done" else "plan-change"), open, turn, Modifier.testTag(tag)) {
        Numbers(row, tag, act)
        Days(row, tag, act)
        if (row.fixed) SecondaryButton(label("plan-follow"), { act.edit(PlanEdit.Follow(row.exercise)) }, Modifier.testTag("$tag-follow"))
        if (place > 0) SecondaryButton(label("plan-up"), { act.edit(PlanEdit.Up(row.exercise)) }, Modifier.testTag("$tag-up"))
        if (place < count - 1) SecondaryButton(label("plan-down"), { act.edit(PlanEdit.Down(row.exercise)) }, Modifier.testTag("$tag-down"))
        SecondaryButton(label("plan-remove"), { act.edit(PlanEdit.Remove(row.exercise)) }, Modifier.testTag("$tag-remove"))
    }
}

/** What it is, how much of it and why. */
@Composable
internal fun ColumnScope.RowTexts(row: PlanRow) {
    Text(row.name, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)
    Text(row.dose, style = MaterialTheme.typography.bodyLarge)
    row.daysText?.let { Text(it, style = MaterialTheme.typography.bodyLarge) }
    row.why.forEach { Text(it, style = MaterialTheme.typography.bodyMedium) }
}

@Composable
private fun Numbers(row: PlanRow, tag: String, act: PlanActions) {
    val exercise = row.exercise
    Number("plan-times", row.times, "$tag-times") { act.edit(PlanEdit.Times(exercise, it)) }
    row.repetitions?.let { Number("plan-repetitions", it, "$tag-repetitions") { count -> act.edit(PlanEdit.Repetitions(exercise, count)) } }
    row.sets?.let { Number("plan-sets", it, "$tag-sets") { count -> act.edit(PlanEdit.Sets(exercise, count)) } }
    row.holdS?.let { Number("plan-hold", it, "$tag-hold") { seconds -> act.edit(PlanEdit.Hold(exercise, seconds)) } }
    row.walkingS?.let { Number("plan-walk", it, "$tag-walk") { seconds -> act.edit(PlanEdit.WalkFor(exercise, seconds)) } }
}

@Composable
private fun Number(key: String, choice: NumberChoice, tag: String, choose: (UInt) -> Unit) {
    val value = NumberFormat.getIntegerInstance(Heelfirst.locale).format(choice.value.toLong())
    NumberRow(label(key), value, choice.less?.let { { choose(it) } }, choice.more?.let { { choose(it) } }, tag)
}

@Composable
private fun Days(row: PlanRow, tag: String, act: PlanActions) {
    Text(label("setting-days"), style = MaterialTheme.typography.bodyLarge)
    Toggles(PlanDay.entries.toList(), row.days, { label("day-${it.name.lowercase()}") }, { "$tag-${it.name.lowercase()}" }) { day ->
        act.edit(PlanEdit.OnDays(row.exercise, if (day in row.days) row.days - day else row.days + day))
    }
}

/** An exercise that could be added, or why it cannot be yet. */
@Composable
internal fun OtherPanel(other: OtherExercise, add: () -> Unit) = Panel {
    Text(other.name, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)
    Text(other.purpose, style = MaterialTheme.typography.bodyMedium)
    val held = other.heldBack
    if (held == null) {
        SecondaryButton(label("plan-add-this"), add, Modifier.testTag("add-${other.exercise}"))
    } else {
        Text(held, style = MaterialTheme.typography.bodyLarge)
    }
}
