package org.heelfirst.ui.sensors

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.size
import androidx.compose.material3.LinearProgressIndicator
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import java.text.NumberFormat
import org.heelfirst.core.CalibrationSnapshot
import org.heelfirst.core.CalibrationStage
import org.heelfirst.core.FeetSnapshot
import org.heelfirst.core.FeetStage
import org.heelfirst.core.NoticeSnapshot
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.PrimaryButton
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.parts.StandIn
import org.heelfirst.ui.parts.StopButton
import org.heelfirst.ui.theme.Heelfirst
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/** Leads a seated person while a sensor learns how it sits: one word, what to do, how far it is. */
@Composable
internal fun CalibrationScreen(now: CalibrationSnapshot, standIn: String?, act: SensorsActions) {
    val again = { act.calibrate(now.sensor) }.takeIf { now.stage == CalibrationStage.FAILED }
    Guide(now.stage.word, now.text, now.isOver, now.notice, act::stopCalibration, again, act) {
        StandIn(standIn)
        Shoes(now.foot, 120.dp)
        now.remainingS?.let { Large(it.toInt()) }
        if (now.stage == CalibrationStage.LIFT_TOES) Lifts(now.liftsCount.toInt(), now.liftsOf.toInt())
        now.quality?.let { Quality(it.toFloat()) }
    }
}

/** Leads a seated person while it is found out which sensor is on which foot. */
@Composable
internal fun FeetScreen(now: FeetSnapshot, standIn: String?, act: SensorsActions) {
    val again = { act.tellApart(now.sensors) }.takeIf { now.stage == FeetStage.FAILED }
    Guide(now.stage.word, now.text, now.isOver, now.notice, act::stopTelling, again, act) {
        StandIn(standIn)
        Shoes(now.foot, 160.dp)
    }
}

@Composable
private fun Guide(
    word: String,
    text: String,
    ended: Boolean,
    notice: NoticeSnapshot?,
    stop: () -> Unit,
    again: (() -> Unit)?,
    act: SensorsActions,
    picture: @Composable () -> Unit,
) = Frame(
    label(word),
    actions = {
        when {
            !ended -> StopButton(label("button-stop"), stop, Modifier.fillMaxWidth().testTag("stop"))
            again != null -> {
                val restart = {
                    act.seenEnd()
                    again()
                }
                PrimaryButton(label("sensors-again"), restart, Modifier.testTag("again"))
                SecondaryButton(label("button-close"), act::seenEnd, Modifier.testTag("close"))
            }
            else -> PrimaryButton(label("button-close"), act::seenEnd, Modifier.testTag("close"))
        }
    },
) {
    Text(text, Modifier.testTag("guide").semantics { liveRegion = LiveRegionMode.Polite }, style = MaterialTheme.typography.headlineSmall)
    notice?.let { Panel { Text(it.remedy, style = MaterialTheme.typography.bodyLarge) } } // what went wrong is the sentence above
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Sizes.section), Alignment.CenterHorizontally) { picture() }
}

/** The number that the sentence above says as well. */
@Composable
private fun Large(number: Int) = Text(
    NumberFormat.getInstance(Heelfirst.locale).format(number),
    Modifier.clearAndSetSemantics {},
    color = Heelfirst.colors.countdown,
    style = MaterialTheme.typography.displayLarge,
)

/** A filled circle for each lift that was seen, a ring for each to come. The sentence above says the same. */
@Composable
private fun Lifts(count: Int, of: Int) {
    val color = Heelfirst.colors.countdown
    FlowRow(Modifier.testTag("lifts").clearAndSetSemantics {}, Arrangement.spacedBy(Sizes.gap)) {
        repeat(of) { lift ->
            Canvas(Modifier.size(48.dp)) {
                if (lift < count) drawCircle(color) else drawCircle(color, size.minDimension * 0.44f, style = Stroke(size.minDimension * 0.1f))
            }
        }
    }
}

@Composable
private fun Quality(quality: Float) {
    val told = "${label("sensors-quality")}: ${NumberFormat.getPercentInstance(Heelfirst.locale).format(quality)}"
    Text(told, style = MaterialTheme.typography.bodyLarge)
    LinearProgressIndicator(
        { quality },
        Modifier.fillMaxWidth().clearAndSetSemantics { contentDescription = told },
        drawStopIndicator = {},
    )
}

private val CalibrationStage.word: String
    get() = when (this) {
        CalibrationStage.SIT -> "sensors-calibrate-sit"
        CalibrationStage.HOLD_STILL -> "sensors-calibrate-still"
        CalibrationStage.LIFT_TOES -> "sensors-calibrate-lift"
        CalibrationStage.DONE -> "sensors-ended-done"
        CalibrationStage.FAILED -> "sensors-ended-not"
        CalibrationStage.STOPPED -> "sensors-ended-stopped"
    }

private val FeetStage.word: String
    get() = when (this) {
        FeetStage.SIT -> "sensors-calibrate-sit"
        FeetStage.TAP -> "sensors-feet-tap"
        FeetStage.TOLD -> "sensors-ended-done"
        FeetStage.FAILED -> "sensors-ended-not"
        FeetStage.STOPPED -> "sensors-ended-stopped"
    }
