package org.heelfirst.ui.history

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.semantics
import org.heelfirst.core.BestSnapshot
import org.heelfirst.core.ChangeSnapshot
import org.heelfirst.core.ChangeVerdict
import org.heelfirst.core.ProgressSnapshot
import org.heelfirst.core.RecentSession
import org.heelfirst.ui.parts.Foldable
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.parts.Section
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/** What changed, with whom to see where it is worse. */
@Composable
fun ChangesSection(progress: ProgressSnapshot) {
    if (progress.changes.isEmpty()) return
    var open by rememberSaveable { mutableStateOf(false) }
    Section(label("history-changes")) {
        progress.changesNote?.let { Text(it, style = MaterialTheme.typography.bodyMedium) }
        val (unclear, clear) = progress.changes.partition { it.verdict == ChangeVerdict.NOT_YET }
        clear.forEach { Change(it) }
        if (unclear.isNotEmpty()) {
            Foldable(label("history-not-clear"), open, {
                open = !open
            }, Modifier.testTag("not-clear")) { unclear.forEach { Change(it) } }
        }
    }
}

@Composable
private fun Change(change: ChangeSnapshot) = Panel(Modifier.semantics(mergeDescendants = true) {}) {
    Text(change.text, style = MaterialTheme.typography.titleMedium)
    Text(change.ofText, style = MaterialTheme.typography.bodyMedium)
    if (change.detail.isNotEmpty()) Text(change.detail, style = MaterialTheme.typography.bodyLarge)
    change.advice.forEach { Text(it, style = MaterialTheme.typography.bodyLarge) }
}

/** What the weekly checks say. */
@Composable
fun ChecksSection(title: String, checks: List<ShownChecks>) {
    if (checks.isEmpty()) return
    Section(title) {
        checks.forEachIndexed { index, shown ->
            Text(shown.series.last.joinToString(" "), style = MaterialTheme.typography.bodyLarge)
            ChartPanel(shown.chart, "check-$index")
        }
    }
}

/** What was reached once stays reached. */
@Composable
fun BestsSection(bests: List<BestSnapshot>) {
    if (bests.isEmpty()) return
    Section(label("history-bests")) { bests.forEach { Lines(it.text, listOf(it.ofText, it.whenText)) } }
}

/** Each session of the last weeks; at first only the latest. */
@Composable
fun SessionsSection(sessions: List<RecentSession>, trials: String?) {
    if (sessions.isEmpty()) return
    var all by rememberSaveable { mutableStateOf(false) }
    Section(label("history-recent")) {
        sessions.take(if (all) sessions.size else FEW).forEach {
            Lines(it.name, listOf(it.whenText, listOf(it.doneText, it.outcomeText).filter(String::isNotEmpty).joinToString(" · ")))
        }
        if (!all && sessions.size > FEW) SecondaryButton(label("history-show-all"), { all = true }, Modifier.testTag("all-sessions"))
        trials?.let { Text(it, style = MaterialTheme.typography.bodyMedium) }
    }
}

private const val FEW = 8

@Composable
private fun Lines(first: String, others: List<String>) = Column(Modifier.fillMaxWidth().semantics(mergeDescendants = true) {}) {
    Text(first, style = MaterialTheme.typography.titleMedium)
    others.filter { it.isNotEmpty() }.forEach { Text(it, style = MaterialTheme.typography.bodyMedium) }
    HorizontalDivider(Modifier.padding(top = Sizes.small))
}
