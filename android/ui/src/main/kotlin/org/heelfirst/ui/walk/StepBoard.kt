package org.heelfirst.ui.walk

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import org.heelfirst.core.Side
import org.heelfirst.core.StepSnapshot
import org.heelfirst.ui.parts.footKey
import org.heelfirst.ui.parts.key
import org.heelfirst.ui.theme.Heelfirst
import org.heelfirst.ui.theme.Palette
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/** An older step is so much smaller than the next newer one. */
private const val SHRINKS = 0.66f

/** The newest step takes so much of the height: it and the one before it fill it whole. */
private const val NEWEST = 1 / (1 + SHRINKS)

/** Smaller ones are not told apart at a glance; where there is less room, the screen scrolls. */
private val leastMarks = 112.dp

/** The last steps: a column for each foot that wears a sensor, the left one at the left in every language; the newest lowest and largest. */
@Composable
internal fun StepBoard(steps: List<StepSnapshot>, feet: List<Side>, modifier: Modifier = Modifier) {
    val direction = LocalLayoutDirection.current
    CompositionLocalProvider(LocalLayoutDirection provides LayoutDirection.Ltr) {
        Row(modifier.testTag("steps"), horizontalArrangement = Arrangement.spacedBy(Sizes.gap)) {
            feet.sorted().forEach { foot ->
                CompositionLocalProvider(LocalLayoutDirection provides direction) {
                    FootColumn(foot, steps.filter { it.foot == foot }.asReversed(), Modifier.weight(1f))
                }
            }
        }
    }
}

@Composable
private fun FootColumn(foot: Side, newestFirst: List<StepSnapshot>, modifier: Modifier) {
    val name = label(foot.footKey)
    val told = (listOf(name) + newestFirst.take(TOLD).map { listOfNotNull(it.text, it.apartText).joinToString(", ") }).joinToString(". ")
    Column(
        modifier.testTag("steps-${foot.name.lowercase()}").clearAndSetSemantics { contentDescription = told },
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        Text(label(foot.key), style = MaterialTheme.typography.labelLarge)
        Marks(newestFirst, Modifier.weight(1f).heightIn(min = leastMarks).fillMaxWidth())
        Text(
            newestFirst.firstOrNull()?.text.orEmpty(),
            style = MaterialTheme.typography.headlineMedium,
            textAlign = TextAlign.Center,
            minLines = 1,
        )
        // Its room is kept where the step counts, so that nothing moves.
        Text(newestFirst.firstOrNull()?.apartText.orEmpty(), style = MaterialTheme.typography.bodyMedium, textAlign = TextAlign.Center, minLines = 1)
    }
}

/** So many steps of a foot are told to who cannot see them. */
private const val TOLD = 3

@Composable
private fun Marks(newestFirst: List<StepSnapshot>, modifier: Modifier) {
    val colors = Heelfirst.colors
    Canvas(modifier.fillMaxSize()) { marks(newestFirst, colors) }
}

private fun DrawScope.marks(newestFirst: List<StepSnapshot>, colors: Palette) {
    var size = minOf(this.size.width * 0.8f, this.size.height * NEWEST)
    var bottom = this.size.height
    for (step in newestFirst) {
        if (bottom - size < 0) break
        step(step.mark, Offset(this.size.width / 2, bottom - size / 2), size * 0.86f, colors.of(step.mark), hollow = step.apartText != null)
        bottom -= size
        size *= SHRINKS
    }
}
