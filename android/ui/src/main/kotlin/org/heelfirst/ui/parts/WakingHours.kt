package org.heelfirst.ui.parts

import androidx.compose.runtime.Composable
import org.heelfirst.core.ReminderForm
import org.heelfirst.ui.theme.label

/** When the day begins and ends. */
@Composable
internal fun WakingHours(form: ReminderForm, change: (how: (ReminderForm) -> ReminderForm) -> Unit) {
    TimeRow(label("setting-wake"), form.wakeMin.toInt(), "wake") { minute -> change { it.copy(wakeMin = minute.toUInt()) } }
    TimeRow(label("setting-sleep"), form.sleepMin.toInt(), "sleep") { minute -> change { it.copy(sleepMin = minute.toUInt()) } }
}
