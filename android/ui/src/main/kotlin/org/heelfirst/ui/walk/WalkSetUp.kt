package org.heelfirst.ui.walk

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import org.heelfirst.core.Orthosis
import org.heelfirst.core.PracticeContext
import org.heelfirst.core.SensorSnapshot
import org.heelfirst.core.WalkingAid
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.QuietSessionButton
import org.heelfirst.ui.parts.Section
import org.heelfirst.ui.parts.StandIn
import org.heelfirst.ui.parts.footKey
import org.heelfirst.ui.parts.key
import org.heelfirst.ui.parts.rememberScroll
import org.heelfirst.ui.practice.Led
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/** Before a walk: what keeps it safe, under which circumstances it is, and whether the sensors are there. */
@Composable
internal fun WalkSetUp(state: WalkState, act: WalkActions) = Led(state.led, act) {
    Column(
        Modifier.fillMaxSize().verticalScroll(rememberScroll()).padding(horizontal = Sizes.edge, vertical = Sizes.gap),
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        Column(Modifier.widthIn(max = Sizes.readable).fillMaxWidth(), Arrangement.spacedBy(Sizes.gap)) {
            Text(state.led.name, color = MaterialTheme.colorScheme.onSurfaceVariant, style = MaterialTheme.typography.titleMedium)
            Text(state.led.word, Modifier.testTag("word").semantics { heading() }, style = MaterialTheme.typography.headlineLarge)
            if (state.outdoorsUnread) Outdoors(act)
            Panel {
                Text(state.led.instruction, style = MaterialTheme.typography.bodyLarge)
                Text(state.led.safety, style = MaterialTheme.typography.bodyLarge)
            }
            state.context?.let { Circumstances(it) }
            if (state.worn.isNotEmpty()) {
                Section(label("walk-sensors")) {
                    StandIn(state.standIn)
                    state.worn.forEach { Worn(it) }
                }
            }
        }
    }
}

/** Once: what is different outside. */
@Composable
private fun Outdoors(act: WalkActions) = Panel(Modifier.testTag("outdoors")) {
    Text(label("walk-outdoors-title"), Modifier.semantics { heading() }, style = MaterialTheme.typography.titleLarge)
    Text(label("safety-no-headphones"), style = MaterialTheme.typography.bodyLarge)
    Text(label("safety-safe-place"), style = MaterialTheme.typography.bodyLarge)
    Text(label("walk-outdoors-felt"), style = MaterialTheme.typography.bodyLarge)
    QuietSessionButton(label("walk-outdoors-read"), act::outdoorsRead, Modifier.testTag("outdoors-read"))
}

@Composable
private fun Circumstances(context: PracticeContext) = Section(label("context-title")) {
    Column(Modifier.testTag("circumstances")) {
        Circumstance("context-place", label(context.place.key))
        if (context.shoe.isNotEmpty()) Circumstance("context-shoe", context.shoe)
        if (context.orthosis != Orthosis.UNSUPPORTED) Circumstance("context-orthosis", label(context.orthosis.key))
        if (context.aid != WalkingAid.UNAIDED) Circumstance("context-aid", label(context.aid.key))
        if (context.helper) Text(label("context-helper"), style = MaterialTheme.typography.bodyLarge)
        if (context.hotOrTired) Text(label("context-hot-or-tired"), style = MaterialTheme.typography.bodyLarge)
    }
}

@Composable
private fun Circumstance(key: String, value: String) = Named(label(key), value)

@Composable
private fun Worn(sensor: SensorSnapshot) = Named(sensor.foot?.let { label(it.footKey) }.orEmpty(), sensor.linkText)

/** A name and below it what it is, so that long words stay whole in large text. */
@Composable
private fun Named(name: String, value: String) = Column(Modifier.semantics(mergeDescendants = true) {}.padding(bottom = Sizes.small)) {
    Text(name, color = MaterialTheme.colorScheme.onSurfaceVariant, style = MaterialTheme.typography.bodyMedium)
    Text(value, style = MaterialTheme.typography.bodyLarge)
}
