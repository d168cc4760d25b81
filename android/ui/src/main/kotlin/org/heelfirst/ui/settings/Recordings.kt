package org.heelfirst.ui.settings

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import java.text.DateFormat
import java.text.NumberFormat
import java.util.Date
import org.heelfirst.core.RecordingSnapshot
import org.heelfirst.core.RecordingsSnapshot
import org.heelfirst.ui.parts.Foldable
import org.heelfirst.ui.parts.NumberRow
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.parts.Section
import org.heelfirst.ui.parts.SwitchRow
import org.heelfirst.ui.theme.Heelfirst
import org.heelfirst.ui.theme.label

/** Whether practice is recorded, how much is kept, and each recording. */
@Composable
internal fun Recordings(recordings: RecordingsSnapshot, act: SettingsActions) = Section(recordings.title) {
    var open by rememberSaveable { mutableStateOf(false) }
    SwitchRow(label("recordings-record"), recordings.on, { act.record(it) }, Modifier.testTag("record"), recordings.onText)
    Text(recordings.sizeText, style = MaterialTheme.typography.bodyLarge)
    Limit(recordings, act)
    Text(recordings.limitText, style = MaterialTheme.typography.bodyMedium)
    if (recordings.recordings.isNotEmpty()) {
        Foldable(label("recordings-each"), open, { open = !open }, Modifier.testTag("recordings-each")) {
            recordings.recordings.asReversed().forEach { Recording(it, act) }
        }
    }
}

/** Half and double, within what the core allows. */
@Composable
private fun Limit(recordings: RecordingsSnapshot, act: SettingsActions) {
    val (limit, range) = recordings.limitMb to recordings.leastMb..recordings.mostMb
    NumberRow(
        text = label("recordings-keep-mb"),
        value = NumberFormat.getIntegerInstance(Heelfirst.locale).format(limit.toLong()),
        less = { act.record(recordings.on, (limit / 2u).coerceIn(range)) }.takeIf { limit > range.first },
        more = { act.record(recordings.on, (limit * 2u).coerceIn(range)) }.takeIf { limit < range.last },
        tag = "recordings-limit",
    )
}

@Composable
private fun Recording(recording: RecordingSnapshot, act: SettingsActions) = Panel {
    val dates = DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT, Heelfirst.locale)
    Text(recording.startedMs?.let { dates.format(Date(it)) } ?: recording.name, style = MaterialTheme.typography.titleMedium)
    val foot = recording.foot?.let { label("side-${it.name.lowercase()}") }
    Text(listOfNotNull(foot, recording.sizeText).joinToString(" · "), style = MaterialTheme.typography.bodyMedium)
    SecondaryButton(label("recordings-delete-one"), { act.deleteRecording(recording.name) }, Modifier.testTag("delete-${recording.name}"))
}
