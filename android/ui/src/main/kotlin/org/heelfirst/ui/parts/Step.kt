package org.heelfirst.ui.parts

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.foundation.layout.widthIn
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import org.heelfirst.ui.theme.Sizes

/** Which way a step goes. */
internal enum class Way { LESS, MORE }

/** A press moves something by a step; [told] is what a screen reader says. At an end that is reached there is no [onStep], and it is off. */
@Composable
internal fun Step(way: Way, told: String, onStep: (() -> Unit)?, tag: String, modifier: Modifier = Modifier) = OutlinedButton(
    onClick = { onStep?.invoke() },
    modifier = modifier.sizeIn(Sizes.target, Sizes.primary).testTag(tag).steady(tag).semantics { contentDescription = told },
    enabled = onStep != null,
    shape = corners,
    contentPadding = PaddingValues(horizontal = Sizes.small),
    border = BorderStroke(2.dp, if (onStep != null) MaterialTheme.colorScheme.outline else MaterialTheme.colorScheme.outlineVariant),
) {
    val color = LocalContentColor.current
    Canvas(Modifier.size(24.dp)) { sign(way, color) }
}

/** Thicker than the signs of the letters, for who sees badly. */
private fun DrawScope.sign(way: Way, color: Color) {
    val thick = size.width / 7
    drawLine(color, Offset(0f, center.y), Offset(size.width, center.y), thick)
    if (way == Way.MORE) drawLine(color, Offset(center.x, 0f), Offset(center.x, size.height), thick)
}

/** A step to take: what a screen reader says of it, its tag, and what it does; nothing at an end that is reached. */
internal class StepTo(val told: String, val tag: String, val onStep: (() -> Unit)?)

/** What is moved by steps and takes a sentence to say. */
@Composable
internal fun SteppedWords(text: String, style: TextStyle, less: StepTo, more: StepTo) =
    Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(Sizes.apart), Alignment.CenterVertically) {
        val wide = Modifier.widthIn(min = Sizes.primary)
        Step(Way.LESS, less.told, less.onStep, less.tag, wide)
        Text(text, Modifier.weight(1f).semantics { liveRegion = LiveRegionMode.Polite }, style = style, textAlign = TextAlign.Center)
        Step(Way.MORE, more.told, more.onStep, more.tag, wide)
    }
