package org.heelfirst.ui.sensors

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import org.heelfirst.core.GradeBorderSnapshot
import org.heelfirst.core.GradeBorders
import org.heelfirst.core.GradeBordersSnapshot
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.QuietButton
import org.heelfirst.ui.theme.Sizes
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
    Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(Sizes.small), Alignment.CenterVertically) {
        Stepper(Way.LESS, label("borders-lower"), border.lower, move, Modifier.testTag("lower-$tag"))
        Text(
            border.text,
            Modifier.weight(1f).semantics { liveRegion = LiveRegionMode.Polite },
            style = MaterialTheme.typography.headlineSmall,
            textAlign = TextAlign.Center,
        )
        Stepper(Way.MORE, label("borders-higher"), border.higher, move, Modifier.testTag("higher-$tag"))
    }
    Text(border.movedText, style = MaterialTheme.typography.bodyMedium)
    if (border.moved != null) QuietButton(label("borders-default"), { move(null) }, Modifier.testTag("default-$tag"))
}
