package org.heelfirst.ui.sensors

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import org.heelfirst.core.StepSoundMode
import org.heelfirst.core.StepSounds
import org.heelfirst.ui.parts.ChoiceRow
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.parts.SwitchRow
import org.heelfirst.ui.theme.label

/** The sounds of the steps with their flow. */
@Composable
fun StepSoundsRoute(model: StepSoundsViewModel, back: () -> Unit) {
    val sounds by model.state.collectAsState()
    StepSoundsScreen(sounds, model::choose, back)
}

/** Which steps of a walk sound, each choice with what it means. */
@Composable
fun StepSoundsScreen(sounds: StepSounds?, choose: (StepSounds) -> Unit, back: () -> Unit) = Frame(label("screen-step-sounds"), onBack = back) {
    if (sounds == null) return@Frame
    Text(label("sounds-from-next"), style = MaterialTheme.typography.bodyLarge)
    StepSoundMode.entries.forEach { mode ->
        ChoiceRow(
            label(mode.key),
            sounds.mode == mode,
            { choose(sounds.copy(mode = mode)) },
            Modifier.testTag(mode.key),
            detail = label("${mode.key}-what"),
        )
    }
    SwitchRow(
        label("sounds-silent-walks"),
        sounds.silentEveryWalks > 0u,
        { choose(sounds.copy(silentEveryWalks = if (it) EVERY_FOURTH else 0u)) },
        Modifier.testTag("silent-walks"),
        label("sounds-silent-walks-what"),
    )
    SwitchRow(
        label("sounds-outdoors"),
        sounds.heardOutdoors,
        { choose(sounds.copy(heardOutdoors = it)) },
        Modifier.testTag("outdoors"),
        label("sounds-outdoors-what"),
    )
}

private const val EVERY_FOURTH = 4u

private val StepSoundMode.key: String
    get() = when (this) {
        StepSoundMode.OFF -> "sounds-off"
        StepSoundMode.SUCCESS -> "sounds-success"
        StepSoundMode.EACH_STEP -> "sounds-each-step"
        StepSoundMode.ONLY_DROPS -> "sounds-only-drops"
        StepSoundMode.PITCH -> "sounds-pitch"
    }
