package org.heelfirst.ui.practice

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import kotlinx.coroutines.launch
import org.heelfirst.core.DoneChoice
import org.heelfirst.core.DoneForm
import org.heelfirst.core.DoneSnapshot
import org.heelfirst.ui.LocalBack
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.PrimaryButton
import org.heelfirst.ui.parts.QuietButton
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.parts.Section
import org.heelfirst.ui.parts.StandIn
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/** The end of a session with its flows. */
@Composable
fun DoneRoute(model: DoneViewModel) {
    val state by model.state.collectAsState()
    DoneScreen(state, model)
}

/** How it went in true words, and one question at a time, each answered with one tap or not at all. */
@Composable
fun DoneScreen(state: DoneState, act: DoneActions) {
    val scope = rememberCoroutineScope()
    val later: (suspend () -> Unit) -> Unit = { scope.launch { it() } }
    LocalBack.current(true, act::close)
    Frame(
        state.done.outcomeText,
        actions = { PrimaryButton(label("button-close"), act::close, Modifier.testTag("close")) },
    ) {
        Text(state.done.summary, Modifier.testTag("summary"), style = MaterialTheme.typography.titleLarge)
        state.done.encouragement?.let { Text(it, style = MaterialTheme.typography.bodyLarge) }
        state.answered.forEach { GivenAnswer(it) { later { act.takeBack(it.question) } } }
        state.asks?.let { form -> Asked(form, { later { act.choose(it) } }) { act.skip(form.question) } }
        Seen(state.done)
    }
}

/** What the sensors saw. */
@Composable
private fun Seen(done: DoneSnapshot) {
    if (done.liftSets.isNotEmpty() || done.walk != null) StandIn(done.standInText)
    if (done.liftSets.isNotEmpty()) Panel { done.liftSets.forEach { Text(it.text, style = MaterialTheme.typography.bodyLarge) } }
    val lines = done.walk?.lines.orEmpty()
    if (lines.isNotEmpty()) {
        Panel {
            lines.forEach { line ->
                Column(Modifier.fillMaxWidth().semantics(mergeDescendants = true) {}) {
                    Text(line.label, color = MaterialTheme.colorScheme.onSurfaceVariant, style = MaterialTheme.typography.bodyMedium)
                    Text(line.value, style = MaterialTheme.typography.bodyLarge)
                }
            }
        }
    }
}

@Composable
private fun Asked(form: DoneForm, choose: (DoneChoice) -> Unit, skip: () -> Unit) = Section(label(form.key)) {
    form.choices.forEach { SecondaryButton(label(it.key), { choose(it) }, Modifier.testTag(it.key)) }
    QuietButton(label("stop-skip"), skip, Modifier.fillMaxWidth().testTag("skip"))
}

@Composable
private fun GivenAnswer(answered: Answered, takeBack: () -> Unit) = Panel(Modifier.semantics { liveRegion = LiveRegionMode.Polite }) {
    Text(answered.text ?: label("rating-noted"), style = MaterialTheme.typography.bodyLarge)
    Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(Sizes.gap)) {
        QuietButton(label("rating-take-back"), takeBack, Modifier.testTag("take-back"))
    }
}
