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
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
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
    val (later, real) = answers.partition { it.key == NOT_NOW }
    Column(modifier.fillMaxWidth(), verticalArrangement = Arrangement.spacedBy(Sizes.gap)) {
        when {
            several -> SeveralAnswers(real, given, onAnswer)
            confirm -> MarkedAnswer(real, given, onAnswer)
            else -> OneAnswer(real, given, onAnswer)
        }
        later.forEach { QuietButton(it.label, { onAnswer(it.key) }) }
    }
}

@Composable
private fun OneAnswer(answers: List<AnswerSnapshot>, given: String?, onAnswer: (String) -> Unit) = answers.forEach { answer ->
    val chosen = answer.key == given
    BigChoice(
        answer.label,
        chosen,
        Modifier.steady(answer.label).selectable(chosen, role = Role.RadioButton) {
            onAnswer(answer.key)
        }.testTag("answer-${answer.key}"),
    )
}

/** Marked first and handed on by another button, elsewhere: a finger that touches twice answers nothing unread. */
@Composable
private fun MarkedAnswer(answers: List<AnswerSnapshot>, given: String?, onAnswer: (String) -> Unit) {
    var marked by rememberSaveable(answers.map { it.key }, given) { mutableStateOf(given) }
    OneAnswer(answers, marked) { marked = it }
    PrimaryButton(label("button-next"), { marked?.let(onAnswer) }, Modifier.testTag("hand-on"), enabled = marked != null)
}

@Composable
private fun SeveralAnswers(answers: List<AnswerSnapshot>, given: String?, onAnswer: (String) -> Unit) {
    var chosen by rememberSaveable(answers.map { it.key }, given) { mutableStateOf(given?.split('+').orEmpty()) }
    answers.forEach { answer ->
        val marked = answer.key in chosen
        val touched = Modifier.steady(answer.label to marked).toggleable(marked, role = Role.Checkbox) { chosen = answers.choosing(answer, chosen) }
        BigChoice(answer.label, marked, touched.testTag("answer-${answer.key}"))
    }
    PrimaryButton(label("button-next"), { onAnswer(chosen.joinToString("+")) }, Modifier.testTag("hand-on"), enabled = chosen.isNotEmpty())
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
        Modifier.fillMaxWidth().clip(corners).then(modifier),
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
