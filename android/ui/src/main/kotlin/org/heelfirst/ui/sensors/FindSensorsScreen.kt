package org.heelfirst.ui.sensors

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedCard
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import org.heelfirst.core.SensorId
import org.heelfirst.core.SensorSnapshot
import org.heelfirst.core.Side
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.parts.NoticePanel
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.PrimaryButton
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.parts.Section
import org.heelfirst.ui.parts.StandIn
import org.heelfirst.ui.parts.key
import org.heelfirst.ui.parts.steady
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/** Looks for sensors at once, and shows those that are found, the nearest first. */
@Composable
fun FindSensorsScreen(state: SensorsState, act: SensorsActions, back: () -> Unit) {
    val ready = state.access == RadioAccess.READY
    LaunchedEffect(ready) { if (ready) act.look(true) }
    val looking = state.looking && ready
    Frame(label("screen-find-sensors"), onBack = back, actions = if (ready) ({ Looking(looking, act) }) else null, tellsProblems = false) {
        state.problems.forEach { NoticePanel(it) { act.seen(it) } }
        StandIn(state.standIn)
        Access(state, act)
        if (looking) {
            Text(label("sensors-looking"), Modifier.semantics { liveRegion = LiveRegionMode.Polite }, style = MaterialTheme.typography.bodyLarge)
            Text(label("sensors-looking-help"), style = MaterialTheme.typography.bodyLarge)
        }
        if (state.found.isNotEmpty()) {
            Section(label("sensors-found-title")) {
                if (state.bothFeet.isNotEmpty()) {
                    PrimaryButton(label("sensors-both-feet"), {
                        act.tellApart(state.bothFeet)
                    }, Modifier.testTag("both-feet"))
                }
                state.found.forEach { Found(it, act) }
            }
        }
    }
}

@Composable
private fun Looking(looking: Boolean, act: SensorsActions) = when {
    looking -> SecondaryButton(label("sensors-stop-looking"), { act.look(false) }, Modifier.testTag("stop-looking"))
    else -> PrimaryButton(label("button-scan"), { act.look(true) }, Modifier.testTag("look"))
}

@Composable
private fun Found(sensor: SensorSnapshot, act: SensorsActions) = Panel(Modifier.testTag("found-${sensor.sensor.value}")) {
    Column(verticalArrangement = Arrangement.spacedBy(Sizes.small)) {
        Text(sensor.name, style = MaterialTheme.typography.titleMedium)
        listOfNotNull(sensor.kindText, sensor.signalText, sensor.batteryText, sensor.limitsText).forEach {
            Text(it, style = MaterialTheme.typography.bodyLarge)
        }
    }
    SecondaryButton(label("button-pair"), { act.choose(sensor.sensor) }, Modifier.testTag("use-${sensor.sensor.value}"))
}

/** Left or right, as two halves; the left one lies at the left in every language. Or by tapping. */
@Composable
internal fun ChooseFootScreen(sensor: SensorId, act: SensorsActions) {
    Frame(
        label("sensors-which-foot"),
        onBack = act::nothing,
        actions = { SecondaryButton(label("sensors-by-tapping"), { act.tellApart(listOf(sensor)) }, Modifier.testTag("by-tapping")) },
    ) {
        val direction = LocalLayoutDirection.current
        CompositionLocalProvider(LocalLayoutDirection provides LayoutDirection.Ltr) {
            Row(Modifier.fillMaxWidth().height(IntrinsicSize.Max), Arrangement.spacedBy(Sizes.gap)) {
                Side.entries.forEach { foot ->
                    CompositionLocalProvider(LocalLayoutDirection provides direction) {
                        Half(foot, { act.choose(sensor, foot) }, Modifier.weight(1f).fillMaxHeight())
                    }
                }
            }
        }
    }
}

@Composable
private fun Half(foot: Side, onChoose: () -> Unit, modifier: Modifier) =
    OutlinedCard(onChoose, modifier.heightIn(min = 160.dp).steady(foot).testTag("foot-${foot.name.lowercase()}")) {
        Box(Modifier.fillMaxHeight().fillMaxWidth().padding(Sizes.gap), Alignment.Center) {
            Column(verticalArrangement = Arrangement.spacedBy(Sizes.gap), horizontalAlignment = Alignment.CenterHorizontally) {
                Shoes(foot, 120.dp)
                Text(
                    label(foot.key),
                    style = MaterialTheme.typography.headlineMedium,
                    textAlign = TextAlign.Center,
                )
            }
        }
    }
