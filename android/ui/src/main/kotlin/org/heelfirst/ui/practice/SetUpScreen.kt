package org.heelfirst.ui.practice

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
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
import androidx.compose.ui.unit.dp
import org.heelfirst.core.ExerciseSnapshot
import org.heelfirst.ui.parts.Numbered
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.rememberScroll
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/** Before it begins, with all the time there is: how it goes, what keeps it safe, and the figure doing it. */
@Composable
internal fun SetUpScreen(state: PracticeState, about: ExerciseSnapshot?, act: PracticeActions, picture: Picture) = Led(state, act) {
    BoxWithConstraints(Modifier.fillMaxSize().padding(horizontal = Sizes.edge)) {
        if (maxWidth > maxHeight * WIDE) {
            Row(Modifier.fillMaxSize(), Arrangement.spacedBy(Sizes.section)) {
                picture(Modifier.weight(PICTURE_BESIDE).fillMaxHeight().padding(vertical = Sizes.gap))
                Told(state, about, Modifier.weight(1f)) {}
            }
        } else {
            Told(state, about, Modifier.fillMaxSize()) { picture(Modifier.fillMaxWidth().height(PICTURE)) }
        }
    }
}

/** What is to be read, with all that is between its heading and its steps. */
@Composable
private fun Told(state: PracticeState, about: ExerciseSnapshot?, modifier: Modifier, picture: @Composable () -> Unit) =
    Column(modifier.verticalScroll(rememberScroll()).padding(vertical = Sizes.gap), horizontalAlignment = Alignment.CenterHorizontally) {
        Column(Modifier.widthIn(max = Sizes.readable).fillMaxWidth(), Arrangement.spacedBy(Sizes.gap)) {
            Text(state.name, color = MaterialTheme.colorScheme.onSurfaceVariant, style = MaterialTheme.typography.titleMedium)
            Text(state.word, Modifier.testTag("word").semantics { heading() }, style = MaterialTheme.typography.headlineLarge)
            picture()
            Amount(state, about)
            about?.let { Steps(it.steps) }
            Panel { Text(state.safety, style = MaterialTheme.typography.bodyLarge) }
        }
    }

@Composable
private fun Amount(state: PracticeState, about: ExerciseSnapshot?) = listOfNotNull(about?.dose, state.nextText).forEach {
    if (it.isNotEmpty()) Text(it, style = MaterialTheme.typography.titleMedium)
}

@Composable
private fun Steps(steps: List<String>) {
    Text(label("practice-how"), Modifier.semantics { heading() }, style = MaterialTheme.typography.titleLarge)
    Numbered(steps)
}

private val PICTURE = 200.dp
private const val PICTURE_BESIDE = 0.6f
