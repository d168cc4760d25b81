package org.heelfirst.ui.sensors

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import org.heelfirst.core.GradeBorderSnapshot
import org.heelfirst.core.GradeBorders
import org.heelfirst.core.GradeBordersSnapshot
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.QuietButton
import org.heelfirst.ui.parts.StepTo
import org.heelfirst.ui.parts.SteppedWords
import org.heelfirst.ui.theme.label

/** The borders with their flow. */
@Composable
fun GradeBordersRoute(model: GradeBordersViewModel, back: () -> Unit) {
    val borders by model.state.collectAsState()
    GradeBordersScreen(borders, model::move, back)
}

/** Where one landing ends and the next begins; each is moved by presses, none by dragging. */
@Composable
fun GradeBordersScreen(borders: GradeBordersSnapshot?, move: (GradeBorders) -> Unit, back: () -> Unit) =
    Frame(label("screen-grade-borders"), onBack = back) {
        if (borders == null) return@Frame
        val moved = borders.moved
        Border("heel", borders.heel) { move(moved.copy(heelDeg = it)) }
        Border("toe", borders.toe) { move(moved.copy(toeDeg = it)) }
        Border("slap", borders.slap) { move(moved.copy(slapContactToFlatMs = it)) }
        Border("drag", borders.drag) { move(moved.copy(dragSensitivityRatio = it)) }
        Text(borders.note, style = MaterialTheme.typography.bodyLarge)
        Text(borders.disclaimer, style = MaterialTheme.typography.bodyLarge)
    }

@Composable
private fun Border(tag: String, border: GradeBorderSnapshot, move: (Double?) -> Unit) = Panel(Modifier.testTag("border-$tag")) {
    Text(border.label, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)
    Text(border.what, style = MaterialTheme.typography.bodyLarge)
    SteppedWords(
        border.text,
        MaterialTheme.typography.headlineSmall,
        StepTo(label("borders-lower"), "lower-$tag", border.lower?.let { { move(it) } }),
        StepTo(label("borders-higher"), "higher-$tag", border.higher?.let { { move(it) } }),
    )
    Text(border.movedText, style = MaterialTheme.typography.bodyMedium)
    if (border.moved != null) QuietButton(label("borders-default"), { move(null) }, Modifier.testTag("default-$tag"))
}
