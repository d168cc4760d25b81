package org.heelfirst.ui.plan

import androidx.compose.runtime.Composable
import java.text.NumberFormat
import org.heelfirst.core.ReminderPage
import org.heelfirst.ui.parts.NumberRow
import org.heelfirst.ui.parts.Section
import org.heelfirst.ui.theme.Heelfirst
import org.heelfirst.ui.theme.label

private const val STEP_MIN = 5u

/** How many of which a day. */
@Composable
internal fun NumbersSection(page: ReminderPage, act: RemindersActions) = Section(label("reminders-a-day")) {
    val (form, most) = page.form to 0u..page.mostADay
    Number("setting-walks-per-day", form.walksPerDay, most, "walks") { count -> act.change { it.copy(walksPerDay = count) } }
    Number("setting-stretches-per-day", form.stretchesPerDay, most, "stretches") { count -> act.change { it.copy(stretchesPerDay = count) } }
    Number("setting-strength-per-day", form.strengthPerDay, most, "strength") { count -> act.change { it.copy(strengthPerDay = count) } }
    Number("setting-max-per-day", form.maxPerDay, 1u..page.mostVisits, "max") { count -> act.change { it.copy(maxPerDay = count) } }
}

/** Minutes between prompts, and until one comes again. */
@Composable
internal fun MoreNumbers(page: ReminderPage, act: RemindersActions) {
    Number("reminders-gap", page.form.minGapMin, 0u..page.mostGapMin, "gap", STEP_MIN) { minutes -> act.change { it.copy(minGapMin = minutes) } }
    Number("reminders-snooze", page.form.snoozeMin, page.leastSnoozeMin..page.mostSnoozeMin, "snooze", STEP_MIN) { minutes ->
        act.change { it.copy(snoozeMin = minutes) }
    }
}

@Composable
private fun Number(key: String, value: UInt, range: UIntRange, tag: String, step: UInt = 1u, choose: (UInt) -> Unit) = NumberRow(
    text = label(key),
    value = NumberFormat.getIntegerInstance(Heelfirst.locale).format(value.toLong()),
    less = { choose((value - step).coerceIn(range)) }.takeIf { value >= range.first + step },
    more = { choose((value + step).coerceIn(range)) }.takeIf { value + step <= range.last },
    tag = tag,
)
