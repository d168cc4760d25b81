package org.heelfirst.ui.sensors

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
import org.heelfirst.core.RecordingSnapshot
import org.heelfirst.core.RecordingsSnapshot
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.PrimaryButton
import org.heelfirst.ui.parts.QuietButton
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.parts.StepTo
import org.heelfirst.ui.parts.SteppedWords
import org.heelfirst.ui.parts.SwitchRow
import org.heelfirst.ui.parts.footKey
import org.heelfirst.ui.theme.label

/** What can be done with raw recordings. */
class RecordingsActions(val record: (Boolean) -> Unit, val keep: (Boolean, UInt) -> Unit, val delete: (String) -> Unit)

/** The recordings with their flow. */
@Composable
fun RecordingsRoute(model: RecordingsViewModel, back: () -> Unit) {
    val recordings by model.state.collectAsState()
    RecordingsScreen(recordings, RecordingsActions(model::record, model::keep, model::delete), back)
}

/** Whether practice is recorded, how much is kept, and what there is. */
@Composable
fun RecordingsScreen(recordings: RecordingsSnapshot?, act: RecordingsActions, back: () -> Unit) = Frame(label("screen-recordings"), onBack = back) {
    if (recordings == null) return@Frame
    SwitchRow(label("recordings-switch"), recordings.on, act.record, Modifier.testTag("record"), recordings.onText)
    Text(recordings.sizeText, style = MaterialTheme.typography.bodyLarge)
    Limit(recordings) { act.keep(recordings.on, it) }
    if (recordings.recordings.isEmpty()) Text(label("recordings-none"), style = MaterialTheme.typography.bodyLarge)
    recordings.recordings.asReversed().forEachIndexed { place, recording -> Recording(recording, "delete-$place", act.delete) }
}

/** So much more or less is kept with a press, in MB. */
private const val STEP_MB = 100

@Composable
private fun Limit(recordings: RecordingsSnapshot, keep: (UInt) -> Unit) {
    val (limit, least, most) = Triple(recordings.limitMb.toInt(), recordings.leastMb.toInt(), recordings.mostMb.toInt())
    val less = (limit - STEP_MB).coerceAtLeast(least).takeIf { it < limit }?.toUInt()
    val more = (limit + STEP_MB).coerceAtMost(most).takeIf { it > limit }?.toUInt()
    SteppedWords(
        recordings.limitText,
        MaterialTheme.typography.bodyLarge,
        StepTo(label("recordings-less-room"), "keep-less", less?.let { { keep(it) } }),
        StepTo(label("recordings-more-room"), "keep-more", more?.let { { keep(it) } }),
    )
}

@Composable
private fun Recording(recording: RecordingSnapshot, tag: String, delete: (String) -> Unit) = Panel {
    var sure by rememberSaveable(recording.name) { mutableStateOf(false) }
    val foot = recording.foot?.let { label(it.footKey) }
    Text(recording.beganText, style = MaterialTheme.typography.titleMedium)
    Text(listOfNotNull(foot, recording.sizeText).joinToString(" · "), style = MaterialTheme.typography.bodyLarge)
    if (!sure) return@Panel QuietButton(label("recordings-delete"), { sure = true }, Modifier.testTag(tag))
    Text(label("recordings-delete-sure"), style = MaterialTheme.typography.bodyLarge)
    PrimaryButton(label("sensors-keep"), { sure = false })
    SecondaryButton(label("recordings-delete"), { delete(recording.name) })
}
