package org.heelfirst.ui.history

import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.KeyboardCapitalization
import java.text.NumberFormat
import org.heelfirst.core.GoalSnapshot
import org.heelfirst.core.ReportPaper
import org.heelfirst.ui.parts.Choices
import org.heelfirst.ui.parts.Foldable
import org.heelfirst.ui.parts.PrimaryButton
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.parts.Section
import org.heelfirst.ui.parts.WordsField
import org.heelfirst.ui.theme.Heelfirst
import org.heelfirst.ui.theme.label

/** What a professional gets to see: the goal, the question, the report. */
@Composable
fun ProfessionalSection(past: Past, isSaved: Boolean, act: HistoryActions) = Section(label("history-professional")) {
    Goal(past.progress.goal, act)
    Question(past.progress.question, act)
    Report(isSaved, act)
}

@Composable
private fun Goal(goal: GoalSnapshot?, act: HistoryActions) {
    var open by rememberSaveable { mutableStateOf(false) }
    if (goal != null) {
        Text(goal.goal, style = MaterialTheme.typography.titleMedium)
        Text(goal.text, style = MaterialTheme.typography.bodyLarge)
    }
    Foldable(label("goal-rate"), open, { open = !open }, Modifier.testTag("goal")) {
        GoalForm(goal) { text, rating ->
            act.rateGoal(text, rating)
            open = false
        }
    }
}

/** The goal in one's own words, and eleven large steps. */
@Composable
private fun GoalForm(goal: GoalSnapshot?, save: (String, Int) -> Unit) {
    var text by rememberSaveable { mutableStateOf(goal?.goal.orEmpty()) }
    var rating by rememberSaveable { mutableIntStateOf(goal?.rating?.toInt() ?: -1) }
    val numbers = NumberFormat.getIntegerInstance(Heelfirst.locale)
    Field(text, { text = it }, label("goal-mine"), "goal-text")
    Text(label("progress-goal-ask"), style = MaterialTheme.typography.bodyLarge)
    Choices((0..10).toList(), rating, { numbers.format(it) }, { "goal-$it" }) { rating = it }
    Text(label("goal-ends"), style = MaterialTheme.typography.bodyMedium)
    SecondaryButton(label("button-save"), { save(text, rating) }, Modifier.testTag("goal-save"), enabled = text.isNotBlank() && rating >= 0)
}

@Composable
private fun Question(question: String, act: HistoryActions) {
    var text by rememberSaveable(question) { mutableStateOf(question) }
    Field(text, { text = it }, label("progress-question-for-professional"), "question")
    if (text.trim() != question) SecondaryButton(label("button-save"), { act.ask(text) }, Modifier.testTag("question-save"))
}

@Composable
private fun Field(text: String, onText: (String) -> Unit, title: String, tag: String) =
    WordsField(text, onText, title, tag, KeyboardOptions(capitalization = KeyboardCapitalization.Sentences))

@Composable
private fun Report(isSaved: Boolean, act: HistoryActions) {
    var paper by rememberSaveable { mutableStateOf(ReportPaper.A4) }
    var open by rememberSaveable { mutableStateOf(false) }
    Text(label("report-what"), style = MaterialTheme.typography.bodyLarge)
    Choices(ReportPaper.entries.toList(), paper, { label("report-paper-${it.name.lowercase()}") }, { "paper-${it.name.lowercase()}" }) { paper = it }
    PrimaryButton(label("button-share-report"), { act.share(ReportForm.PDF, paper) }, Modifier.testTag("share-report"))
    SecondaryButton(label("report-save"), { act.save(ReportForm.PDF, paper) }, Modifier.testTag("save-report"))
    if (isSaved) {
        Text(
            label("report-saved"),
            Modifier.testTag("saved").semantics {
                liveRegion = LiveRegionMode.Polite
            },
            style = MaterialTheme.typography.bodyLarge,
        )
    }
    Foldable(label("report-other-forms"), open, { open = !open }, Modifier.testTag("other-forms")) {
        (ReportForm.entries - ReportForm.PDF).forEach { form ->
            SecondaryButton(label(form.label), { act.save(form, paper) }, Modifier.testTag("save-${form.name.lowercase()}"))
        }
    }
}
