package org.heelfirst.ui.today

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import org.heelfirst.core.AnswerSnapshot
import org.heelfirst.core.AskKind
import org.heelfirst.core.AskSnapshot
import org.heelfirst.ui.parts.Answers
import org.heelfirst.ui.parts.Lines
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.steady
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/** The most that a goal can be rated. */
private const val BEST = 10

/** The one thing that is asked now. */
@Composable
internal fun Ask(ask: AskSnapshot, act: TodayActions) = Asked(ask) {
    if (ask.kind == AskKind.GOAL) GoalAnswers(ask, act) else PlainAnswers(ask) { act.answer(ask, it) }
}

/** The same where one of the answers is all there is to say. */
@Composable
internal fun Ask(ask: AskSnapshot, onAnswer: (String) -> Unit) = Asked(ask) { PlainAnswers(ask, onAnswer) }

@Composable
private fun Asked(ask: AskSnapshot, answers: @Composable () -> Unit) = key(ask.kind, ask.key) {
    Panel(Modifier.testTag("ask")) {
        Text(ask.text, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleLarge)
        Lines(ask.lines)
        answers()
    }
}

@Composable
private fun PlainAnswers(ask: AskSnapshot, onAnswer: (String) -> Unit) = Answers(ask.answers, ask.several, null, onAnswer, confirm = ask.confirm)

/** Numbers, or the person's own words and then a number. */
@Composable
private fun GoalAnswers(ask: AskSnapshot, act: TodayActions) {
    val numbers = ask.answers.filter { it.key.toIntOrNull() != null }
    if (numbers.isEmpty()) OwnGoal(act) else Steps(numbers) { act.answer(ask, it) }
    Answers(ask.answers - numbers.toSet(), several = false, given = null, onAnswer = { act.answer(ask, it) })
}

@Composable
private fun OwnGoal(act: TodayActions) {
    var goal by rememberSaveable { mutableStateOf("") }
    val named = label("goal-own-title")
    OutlinedTextField(
        goal,
        { goal = it },
        Modifier.fillMaxWidth().testTag("goal").semantics { contentDescription = named },
        textStyle = MaterialTheme.typography.bodyLarge,
    )
    if (goal.isNotBlank()) Steps((0..BEST).map { AnswerSnapshot("$it", "$it") }) { act.takeGoal(goal.trim(), it.toUByte()) }
}

/** Numbers to touch, with what the ends mean. */
@Composable
private fun Steps(numbers: List<AnswerSnapshot>, onChoose: (String) -> Unit) {
    Row(Modifier.fillMaxWidth(), horizontalArrangement = Arrangement.SpaceBetween) {
        listOf("goal-own-0", "goal-own-10").forEach { Text(label(it), style = MaterialTheme.typography.bodyMedium) }
    }
    FlowRow(
        Modifier.fillMaxWidth(),
        horizontalArrangement = Arrangement.spacedBy(Sizes.apart),
        verticalArrangement = Arrangement.spacedBy(Sizes.apart),
    ) {
        numbers.forEach {
            OutlinedButton(
                { onChoose(it.key) },
                Modifier.defaultMinSize(Sizes.primary, Sizes.primary).testTag("step-${it.key}").steady(it.key),
                shape = RoundedCornerShape(16.dp),
            ) { Text(it.label, style = MaterialTheme.typography.labelLarge, textAlign = TextAlign.Center) }
        }
    }
}
