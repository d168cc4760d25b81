package org.heelfirst.ui.practice

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.text.TextAutoSize
import androidx.compose.material3.Button
import androidx.compose.material3.ButtonColors
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.em
import androidx.compose.ui.unit.sp
import org.heelfirst.core.SessionCommand
import org.heelfirst.core.SessionPhase
import org.heelfirst.ui.parts.steady
import org.heelfirst.ui.theme.Heelfirst
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/**
 * What is within reach in every phase of every session: STOP in the same corner, and what goes beside it. Both are as high and as wide in
 * each phase. STOP lies at the hand that is chosen, whichever way the language is read.
 */
@Composable
fun SessionBar(stop: () -> Unit, leftHanded: Boolean, beside: @Composable RowScope.(Modifier) -> Unit) = Row(
    Modifier.fillMaxWidth().padding(horizontal = Sizes.edge, vertical = Sizes.gap).height(barHeight()),
    Arrangement.spacedBy(Sizes.gap),
) {
    val half = Modifier.weight(1f).fillMaxHeight()
    val isFirst = leftHanded != (LocalLayoutDirection.current == LayoutDirection.Rtl)
    if (isFirst) Stop(stop, half)
    beside(half)
    if (!isFirst) Stop(stop, half)
}

/** The same whatever the words are, and a little more where text is large. */
@Composable
private fun barHeight(): Dp = Sizes.large * LocalDensity.current.fontScale.coerceIn(1f, MOST_OF_TEXT)

private const val MOST_OF_TEXT = 1.2f

/** Ready before it begins, go on in a pause, pause in every other phase. */
@Composable
internal fun Beside(phase: SessionPhase, say: (SessionCommand) -> Unit, modifier: Modifier) = when (phase) {
    SessionPhase.SET_UP -> BarButton(label("button-ready"), { say(SessionCommand.READY) }, modifier.testTag("ready"))
    SessionPhase.PAUSED -> BarButton(label("button-go-on"), { say(SessionCommand.RESUME) }, modifier.testTag("go-on"))
    else -> BarButton(label("button-pause"), { say(SessionCommand.PAUSE) }, modifier.testTag("pause"), ButtonDefaults.outlinedButtonColors())
}

@Composable
private fun Stop(stop: () -> Unit, modifier: Modifier) {
    val colors = ButtonDefaults.buttonColors(containerColor = Heelfirst.colors.stop, contentColor = Heelfirst.colors.onStop)
    BarButton(label("button-stop"), stop, modifier.testTag("stop"), colors)
}

/** A large button whose word stays whole in half a narrow window with large text. */
@Composable
internal fun BarButton(
    text: String,
    onClick: () -> Unit,
    modifier: Modifier,
    colors: ButtonColors = ButtonDefaults.buttonColors(),
    most: TextUnit = 26.sp,
) {
    val edge = if (colors == ButtonDefaults.outlinedButtonColors()) BorderStroke(2.dp, MaterialTheme.colorScheme.outline) else null
    Button(
        onClick,
        modifier.heightIn(min = Sizes.large).steady(text),
        shape = RoundedCornerShape(24.dp),
        colors = colors,
        border = edge,
        contentPadding = PaddingValues(Sizes.small),
    ) {
        Text(
            text,
            textAlign = TextAlign.Center,
            autoSize = TextAutoSize.StepBased(minFontSize = 9.sp, maxFontSize = most, stepSize = 1.sp),
            // Of one word none is broken; it rather gets smaller.
            maxLines = if (' ' in text) 2 else 1,
            style = MaterialTheme.typography.headlineMedium.copy(lineHeight = 1.2.em),
        )
    }
}
