package org.heelfirst.ui.history

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import org.heelfirst.core.NoticeSnapshot
import org.heelfirst.core.ReportPaper
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.bottom
import org.heelfirst.ui.theme.label

/** What can be done with the past. */
interface HistoryActions {
    fun ask(question: String)

    fun rateGoal(goal: String, rating: Int)

    fun share(form: ReportForm, paper: ReportPaper)

    fun save(form: ReportForm, paper: ReportPaper)

    fun seen(notice: NoticeSnapshot)
}

/** The history with its flows. */
@Composable
fun HistoryRoute(model: HistoryViewModel) {
    val state by model.state.collectAsState(HistoryState())
    HistoryScreen(state, model)
}

/** What was practised, how it goes, and what a professional gets to see. */
@Composable
fun HistoryScreen(state: HistoryState, act: HistoryActions) {
    Frame(label("screen-history"), actions = bottom(state.problem, act::seen), tellsProblems = false) {
        val past = state.past ?: return@Frame Waiting(state.problem)
        if (past.isEmpty) Beginning() else Past(past)
        ProfessionalSection(past, state.isSaved, act)
        Text(past.progress.disclaimer, style = MaterialTheme.typography.bodyMedium)
    }
}

/** It takes a moment, and where it does not come the problem is told below. */
@Composable
private fun Waiting(problem: NoticeSnapshot?) {
    if (problem == null) Text(label("history-reading"), Modifier.testTag("reading"), style = MaterialTheme.typography.bodyLarge)
}

@Composable
private fun Past(past: Past) {
    Text(past.progress.daysText, style = MaterialTheme.typography.titleLarge)
    BarsSection(past.weeks, past.months)
    past.charts.forEachIndexed { index, chart -> ChartPanel(chart, "chart-$index") }
    ChangesSection(past.progress)
    ChecksSection(past.checksTitle, past.checks)
    BestsSection(past.progress.bests)
    SessionsSection(past.sessions, past.progress.trialsText)
}

/** Before the first practice: what will be here. */
@Composable
private fun Beginning() = Panel {
    Text(label("history-empty"), style = MaterialTheme.typography.titleMedium)
    listOf("history-will-days", "history-will-steps", "history-will-report").forEach { Text(label(it), style = MaterialTheme.typography.bodyLarge) }
}
