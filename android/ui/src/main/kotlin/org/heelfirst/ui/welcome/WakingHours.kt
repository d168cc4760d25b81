package org.heelfirst.ui.welcome

import androidx.compose.runtime.Composable
import org.heelfirst.core.ReminderForm
import org.heelfirst.ui.parts.TimeRow
import org.heelfirst.ui.theme.label

/** When the day begins and ends. */
@Composable
internal fun WakingHours(form: ReminderForm, onChange: (ReminderForm) -> Unit) {
    TimeRow(label("setting-wake"), form.wakeMin.toInt(), "wake") { onChange(form.copy(wakeMin = it.toUInt())) }
    TimeRow(label("setting-sleep"), form.sleepMin.toInt(), "sleep") { onChange(form.copy(sleepMin = it.toUInt())) }
}
