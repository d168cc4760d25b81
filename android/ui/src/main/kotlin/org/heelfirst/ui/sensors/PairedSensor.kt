package org.heelfirst.ui.sensors

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import java.text.NumberFormat
import org.heelfirst.core.SensorSnapshot
import org.heelfirst.core.Side
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.PrimaryButton
import org.heelfirst.ui.parts.QuietButton
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.theme.Heelfirst
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/** A sensor that is kept: where it is, how it fares, and what can be done with it. */
@Composable
internal fun PairedSensor(sensor: SensorSnapshot, task: Task, act: SensorsActions) = Panel(Modifier.testTag("paired-${sensor.sensor.value}")) {
    Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(Sizes.gap), Alignment.CenterVertically) {
        sensor.foot?.let { Shoes(it) }
        Column(Modifier.weight(1f)) {
            Text(sensor.name, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)
            Text(label(if (sensor.foot == Side.LEFT) "sensors-on-left" else "sensors-on-right"), style = MaterialTheme.typography.bodyLarge)
        }
    }
    Facts(sensor)
    if (task == Task.Forgetting(sensor.sensor)) Forgetting(sensor, act) else Choices(sensor, act)
}

@Composable
private fun Facts(sensor: SensorSnapshot) = Column(verticalArrangement = Arrangement.spacedBy(Sizes.small)) {
    val told = listOfNotNull(sensor.kindText, sensor.linkText, sensor.batteryText, sensor.limitsText, sensor.mountText)
    told.filter { it.isNotEmpty() }.forEach { Text(it, style = MaterialTheme.typography.bodyLarge) }
    if (sensor.lostSamples > 0u) {
        val lost = NumberFormat.getInstance(Heelfirst.locale).format(sensor.lostSamples.toLong())
        Text("${label("sensors-lost-samples")}: $lost", style = MaterialTheme.typography.bodyLarge)
    }
}

@Composable
private fun Choices(sensor: SensorSnapshot, act: SensorsActions) {
    if (sensor.gradesLandings) {
        val unknown = sensor.mountQuality == null
        if (unknown) Text(label("sensors-set-up-why"), style = MaterialTheme.typography.bodyLarge)
        val calibrate = { act.calibrate(sensor.sensor) }
        val tagged = Modifier.testTag("calibrate-${sensor.sensor.value}")
        if (unknown) PrimaryButton(label("button-calibrate"), calibrate, tagged) else SecondaryButton(label("button-calibrate"), calibrate, tagged)
    }
    val wide = Modifier.fillMaxWidth()
    QuietButton(label("sensors-other-foot"), { act.choose(sensor.sensor) }, wide)
    QuietButton(label("button-forget"), { act.askForget(sensor.sensor) }, wide.testTag("forget-${sensor.sensor.value}"))
}

@Composable
private fun Forgetting(sensor: SensorSnapshot, act: SensorsActions) {
    Text(label("sensors-forget-sure"), style = MaterialTheme.typography.titleMedium)
    PrimaryButton(label("sensors-keep"), act::nothing)
    SecondaryButton(label("sensors-forget-do"), { act.forget(sensor.sensor) }, Modifier.testTag("forget-sure"))
}
