package org.heelfirst.ui.parts

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.toggleable
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.MutableState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import org.heelfirst.core.AnswerSnapshot
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/** The key of the answer that puts a question off. */
private const val NOT_NOW = "not-now"

/** What is marked of answers that are handed on by a button of their own. */
class Marks internal constructor(private val answers: List<AnswerSnapshot>, internal val several: Boolean, state: MutableState<List<String>>) {
    internal var keys by state
        private set

    val isMarked: Boolean get() = keys.isNotEmpty()

    internal fun touch(answer: AnswerSnapshot) {
        keys = if (several) answers.choosing(answer, keys) else listOf(answer.key)
    }
}

/** The marks of a question of which [several] answers may hold or a wrong one would be dear; none where a touch answers it. */
@Composable
fun rememberMarks(answers: List<AnswerSnapshot>, several: Boolean, given: String?, confirm: Boolean): Marks? {
    if (!several && !confirm) return null
    val state = rememberSaveable(answers.map { it.key }, given) { mutableStateOf(given?.split('+').orEmpty()) }
    return remember(answers, several, state) { Marks(answers, several, state) }
}

/**
 * The answers to a question, as large things to touch. One of several answers at once; where several may hold, or a wrong one
 * would be dear, they are marked and then handed on. What puts the question off comes last and quietly.
 */
@Composable
fun Answers(
    answers: List<AnswerSnapshot>,
    several: Boolean,
    given: String?,
    onAnswer: (String) -> Unit,
    modifier: Modifier = Modifier,
    confirm: Boolean = false,
) {
    val marks = rememberMarks(answers, several, given, confirm)
    Column(modifier.fillMaxWidth(), verticalArrangement = Arrangement.spacedBy(Sizes.gap)) {
        AnswerChoices(answers, marks, given, onAnswer)
        if (marks != null) HandOn(marks, onAnswer)
        answers.filter { it.key == NOT_NOW }.forEach { QuietButton(it.label, { onAnswer(it.key) }) }
    }
}

/** The answers alone, for a screen with a better place for [HandOn]. */
@Composable
internal fun AnswerChoices(answers: List<AnswerSnapshot>, marks: Marks?, given: String?, onAnswer: (String) -> Unit) {
    val real = answers.filter { it.key != NOT_NOW }
    when {
        marks == null -> OneAnswer(real, given) { onAnswer(it.key) }
        marks.several -> SeveralAnswers(real, marks)
        else -> OneAnswer(real, marks.keys.firstOrNull(), marks::touch)
    }
}

/** Hands on what is marked, from elsewhere: a finger that touches twice answers nothing unread. */
@Composable
internal fun HandOn(marks: Marks, onAnswer: (String) -> Unit) =
    PrimaryButton(label("button-next"), { onAnswer(marks.keys.joinToString("+")) }, Modifier.testTag("hand-on"), enabled = marks.isMarked)

@Composable
private fun OneAnswer(answers: List<AnswerSnapshot>, given: String?, onTouch: (AnswerSnapshot) -> Unit) = answers.forEach { answer ->
    val chosen = answer.key == given
    val touched = Modifier.steady(answer.label).clip(corners).selectable(chosen, role = Role.RadioButton) { onTouch(answer) }
    BigChoice(answer.label, chosen, touched.testTag("answer-${answer.key}"))
}

@Composable
private fun SeveralAnswers(answers: List<AnswerSnapshot>, marks: Marks) = answers.forEach { answer ->
    val marked = answer.key in marks.keys
    val touched = Modifier.steady(answer.label to marked).clip(corners).toggleable(marked, role = Role.Checkbox) { marks.touch(answer) }
    BigChoice(answer.label, marked, touched.testTag("answer-${answer.key}"))
}

/** What is chosen once an answer was touched, in the order of the question; one that stands alone and the others exclude each other. */
internal fun List<AnswerSnapshot>.choosing(touched: AnswerSnapshot, chosen: List<String>): List<String> {
    if (touched.key in chosen) return chosen - touched.key
    val staying = filter { it.key in chosen && !it.alone && !touched.alone }
    return filter { it in staying || it == touched }.map { it.key }
}

/** One answer: its words, and a sign where it is the chosen one. */
@Composable
private fun BigChoice(text: String, chosen: Boolean, modifier: Modifier) {
    val scheme = MaterialTheme.colorScheme
    Surface(
        modifier.fillMaxWidth(),
        shape = corners,
        color = if (chosen) scheme.primaryContainer else scheme.surface,
        contentColor = if (chosen) scheme.onPrimaryContainer else scheme.onSurface,
        border = BorderStroke(if (chosen) 3.dp else 2.dp, if (chosen) scheme.primary else scheme.outline),
    ) {
        Row(
            Modifier.heightIn(min = Sizes.primary).padding(horizontal = Sizes.edge, vertical = Sizes.gap),
            verticalAlignment = Alignment.CenterVertically,
            horizontalArrangement = Arrangement.spacedBy(Sizes.gap),
        ) {
            Text(text, Modifier.weight(1f), style = MaterialTheme.typography.bodyLarge)
            if (chosen) Sign(Signs.CHECK)
        }
    }
}
