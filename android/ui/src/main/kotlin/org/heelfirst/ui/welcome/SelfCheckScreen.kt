package org.heelfirst.ui.welcome

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.mapNotNull
import org.heelfirst.core.CheckSnapshot
import org.heelfirst.core.QuestionSnapshot
import org.heelfirst.gateway.Gateway
import org.heelfirst.gateway.orNull
import org.heelfirst.ui.parts.Alert
import org.heelfirst.ui.parts.Answers
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.parts.Lines
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.PlaceRow
import org.heelfirst.ui.parts.Rows
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.theme.label

/** The self-check, read anew with each answer. */
class SelfCheckViewModel(private val gateway: Gateway) {
    val state: Flow<CheckSnapshot> =
        gateway.now.map { it.today }.distinctUntilChanged().mapNotNull { gateway.ask { selfCheck() }.orNull() }

    fun answer(question: String, answer: String) = gateway.tell { answerCheck(question, answer) }
}

/** The self-check with its flows. */
@Composable
fun SelfCheckRoute(model: SelfCheckViewModel, back: () -> Unit) {
    val state by model.state.collectAsState(null)
    state?.let { SelfCheckScreen(it, model::answer, back) }
}

/** The next open question by itself, and below it all of them with what was said; each can be changed. */
@Composable
fun SelfCheckScreen(state: CheckSnapshot, answer: (String, String) -> Unit, back: () -> Unit) {
    var chosen by rememberSaveable { mutableStateOf<String?>(null) }
    val asked = state.all.find { it.key == chosen }
    if (asked != null) return OneQuestion(asked, { chosen = null }) { answer(asked.key, it).also { chosen = null } }
    Frame(label("screen-self-check"), onBack = back) {
        state.urgentText?.let { Alert(Modifier.testTag("urgent")) { Text(it, style = MaterialTheme.typography.titleLarge) } }
        state.question?.let { Question(it) { given -> answer(it.key, given) } }
        Text(label("check-hint"), style = MaterialTheme.typography.bodyLarge)
        Rows(state.all.filter { it.key != state.question?.key }) { question ->
            PlaceRow(question.text, { chosen = question.key }, Modifier.testTag("question-${question.key}"), question.said())
        }
        Text(state.note, style = MaterialTheme.typography.bodyMedium, color = MaterialTheme.colorScheme.onSurfaceVariant)
    }
}

/** What was answered, in the words of the answers. */
@Composable
private fun QuestionSnapshot.said(): String {
    val keys = given?.split('+').orEmpty()
    return answers.filter { it.key in keys }.joinToString("\n") { it.label }.ifEmpty { label("check-open") }
}

@Composable
private fun Question(question: QuestionSnapshot, onAnswer: (String) -> Unit) = Panel(Modifier.testTag("next-question")) {
    key(question.key) {
        Text(question.text, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleLarge)
        Lines(question.lines)
        Answers(question.answers, question.several, question.given, onAnswer, confirm = question.confirm)
    }
}

/** A question that is answered anew. */
@Composable
private fun OneQuestion(question: QuestionSnapshot, leave: () -> Unit, onAnswer: (String) -> Unit) = Frame(question.text, onBack = leave) {
    Lines(question.lines)
    Answers(question.answers, question.several, question.given, onAnswer, confirm = question.confirm)
    if (question.optional) Text(label("check-optional"), style = MaterialTheme.typography.bodyMedium)
    SecondaryButton(label("button-cancel"), leave)
}
