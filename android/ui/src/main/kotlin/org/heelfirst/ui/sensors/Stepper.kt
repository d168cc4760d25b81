package org.heelfirst.ui.sensors

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.size
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.OutlinedIconButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import org.heelfirst.ui.parts.steady
import org.heelfirst.ui.theme.Sizes

/** Which way a stepper goes. */
internal enum class Way { LESS, MORE }

/** A press moves something to the next place; off where there is none. */
@Composable
internal fun <T : Any> Stepper(way: Way, told: String, next: T?, move: (T) -> Unit, modifier: Modifier = Modifier) {
    OutlinedIconButton(
        { next?.let(move) },
        modifier.size(Sizes.primary).steady(told).semantics { contentDescription = told },
        enabled = next != null,
    ) {
        val color = LocalContentColor.current
        Canvas(Modifier.size(24.dp)) {
            val thick = size.width / 7
            drawLine(color, Offset(0f, center.y), Offset(size.width, center.y), thick)
            if (way == Way.MORE) drawLine(color, Offset(center.x, 0f), Offset(center.x, size.height), thick)
        }
    }
}
