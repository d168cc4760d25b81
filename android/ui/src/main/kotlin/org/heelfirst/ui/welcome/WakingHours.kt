package org.heelfirst.ui.welcome

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.intl.Locale
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import java.time.LocalTime
import java.time.format.DateTimeFormatter
import java.time.format.FormatStyle
import org.heelfirst.core.ReminderForm
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

private const val DAY_MIN = 24 * 60
private const val STEP_MIN = 30

/** When the day begins and ends, in steps of half an hour. */
@Composable
internal fun WakingHours(form: ReminderForm, onChange: (ReminderForm) -> Unit) {
    TimeOfDay(label("setting-wake"), form.wakeMin.toInt(), "wake") { onChange(form.copy(wakeMin = it)) }
    TimeOfDay(label("setting-sleep"), form.sleepMin.toInt(), "sleep") { onChange(form.copy(sleepMin = it)) }
}

@Composable
private fun TimeOfDay(title: String, minutes: Int, tag: String, onChange: (UInt) -> Unit) = Panel {
    Text(title, style = MaterialTheme.typography.titleMedium)
    Row(
        Modifier.fillMaxWidth(),
        verticalAlignment = Alignment.CenterVertically,
        horizontalArrangement = Arrangement.spacedBy(Sizes.gap),
    ) {
        StepButton("−", label("welcome-earlier"), "$tag-earlier") { onChange(moved(minutes, -STEP_MIN)) }
        Text(
            written(minutes),
            Modifier.weight(1f).testTag(tag).semantics { liveRegion = LiveRegionMode.Polite },
            style = MaterialTheme.typography.headlineMedium,
            textAlign = TextAlign.Center,
        )
        StepButton("+", label("welcome-later-time"), "$tag-later") { onChange(moved(minutes, STEP_MIN)) }
    }
}

@Composable
private fun StepButton(sign: String, described: String, tag: String, onClick: () -> Unit) = Column {
    OutlinedButton(
        onClick,
        Modifier.defaultMinSize(Sizes.primary, Sizes.primary).testTag(tag).semantics { contentDescription = described },
        shape = RoundedCornerShape(16.dp),
    ) { Text(sign, style = MaterialTheme.typography.headlineMedium) }
}

private fun moved(minutes: Int, by: Int) = (minutes + by).mod(DAY_MIN).toUInt()

@Composable
private fun written(minutes: Int): String {
    val time = LocalTime.ofSecondOfDay(minutes * 60L)
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(Locale.current.platformLocale).format(time)
}
