package org.heelfirst.ui.walk

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import org.heelfirst.core.SessionPhase
import org.heelfirst.ui.parts.PrimaryButton
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.parts.StopButton
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/** Stop, always in its corner, and beside it what comes next: ready, pause or go on. Mirrored for the other hand. */
@Composable
internal fun WalkBar(phase: SessionPhase, leftHanded: Boolean, act: WalkActions) = Row(
    Modifier.widthIn(max = Sizes.readable).fillMaxWidth().height(IntrinsicSize.Max).padding(horizontal = Sizes.edge, vertical = Sizes.gap),
    Arrangement.spacedBy(Sizes.gap),
) {
    val half = Modifier.weight(1f).fillMaxHeight()
    if (leftHanded) Stop(act, half)
    Beside(phase, act, half)
    if (!leftHanded) Stop(act, half)
}

@Composable
private fun Stop(act: WalkActions, modifier: Modifier) = StopButton(label("button-stop"), act::stop, modifier.testTag("stop"))

@Composable
private fun Beside(phase: SessionPhase, act: WalkActions, modifier: Modifier) = when (phase) {
    SessionPhase.SET_UP -> PrimaryButton(label("button-ready"), act::ready, modifier.testTag("ready"))
    SessionPhase.PAUSED -> PrimaryButton(label("button-go-on"), act::goOn, modifier.testTag("go-on"))
    else -> SecondaryButton(label("button-pause"), act::pause, modifier.testTag("pause"))
}
