package org.heelfirst.ui.safety

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import org.heelfirst.ui.Route
import org.heelfirst.ui.parts.Alert
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.parts.Lines
import org.heelfirst.ui.parts.PlaceRow
import org.heelfirst.ui.parts.Rows
import org.heelfirst.ui.parts.Section
import org.heelfirst.ui.theme.label

/** What cannot wait, the most urgent first: what to do, and the signs. */
private val urgent = listOf(
    "help-emergency-title" to listOf("question-urgent-list-emergency", "question-urgent-list-emergency-2"),
    "help-today-title" to listOf("question-urgent-list-today"),
    "help-team-title" to listOf("question-urgent-list-ms-team"),
)

/** When to see somebody, and everything else that is good to know. */
@Composable
fun SafetyScreen(go: (Route) -> Unit, back: () -> Unit) = Frame(label("screen-safety"), onBack = back) {
    urgent.forEach { (title, lines) ->
        Alert(Modifier.testTag(title)) {
            Text(label(title), Modifier.semantics { heading() }, style = MaterialTheme.typography.titleLarge)
            Lines(lines.map { label(it) })
        }
    }
    Section(label("professional-title")) { Lines(listOf(label("professional-when"), label("professional-bring"))) }
    Lines(listOf(label("safety-no-fall-detection")))
    Rows(Topic.entries) { topic ->
        PlaceRow(label(topic.title), { go(Route.Reading(topic.key)) }, Modifier.testTag("topic-${topic.key}"))
    }
}
