package org.heelfirst.ui.today

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import org.heelfirst.core.TodayItem
import org.heelfirst.core.TodayRow
import org.heelfirst.core.TodaySnapshot
import org.heelfirst.ui.Route
import org.heelfirst.ui.parts.Ground
import org.heelfirst.ui.parts.Lines
import org.heelfirst.ui.parts.PlaceRow
import org.heelfirst.ui.parts.PrimaryButton
import org.heelfirst.ui.parts.Rows
import org.heelfirst.ui.parts.Section
import org.heelfirst.ui.parts.Sign
import org.heelfirst.ui.parts.Signs
import org.heelfirst.ui.parts.steady
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/** What to do next, with its Start. */
@Composable
internal fun Next(today: TodaySnapshot, act: TodayActions, go: (Route) -> Unit) {
    val item = today.next ?: return
    val scheme = MaterialTheme.colorScheme
    Ground(scheme.primaryContainer, BorderStroke(2.dp, scheme.primary)) {
        NextHead(item, Modifier.opens(item.exercise, go))
        PrimaryButton(label("button-start"), { act.start(item.exercise) }, Modifier.testTag("start"))
        Lines(listOf(item.why, item.whyDose))
    }
}

private fun Modifier.opens(exercise: String, go: (Route) -> Unit) = this
    .steady(exercise)
    .clip(RoundedCornerShape(12.dp))
    .clickable(role = Role.Button) { go(Route.Exercise(exercise)) }
    .heightIn(min = Sizes.target)
    .testTag("item-$exercise")

@Composable
private fun NextHead(item: TodayItem, modifier: Modifier) {
    Row(modifier.fillMaxWidth(), verticalAlignment = Alignment.CenterVertically) {
        Column(Modifier.weight(1f), verticalArrangement = Arrangement.spacedBy(Sizes.small)) {
            Text(item.name, style = MaterialTheme.typography.headlineSmall)
            if (item.measure.isNotEmpty()) Text(item.measure, style = MaterialTheme.typography.bodyLarge)
        }
        Sign(Signs.ONWARD)
    }
}

/** Everything else of the day, group by group. */
@Composable
internal fun Others(today: TodaySnapshot, go: (Route) -> Unit) = today.groups.forEach { group ->
    Section(group.title) { Rows(group.rows) { if (group.isDone) DoneRow(it, go) else OpenRow(it, go) } }
}

@Composable
private fun OpenRow(row: TodayRow, go: (Route) -> Unit) =
    PlaceRow(row.name, { go(Route.Exercise(row.exercise)) }, Modifier.testTag("item-${row.exercise}"), row.detail)

/** What is done is quiet: a sign and a word. */
@Composable
private fun DoneRow(row: TodayRow, go: (Route) -> Unit) {
    Row(
        Modifier.fillMaxWidth().opens(row.exercise, go).padding(vertical = Sizes.gap),
        verticalAlignment = Alignment.CenterVertically,
        horizontalArrangement = Arrangement.spacedBy(Sizes.gap),
    ) {
        val quiet = MaterialTheme.colorScheme.onSurfaceVariant
        Sign(Signs.CHECK, color = quiet)
        Column(Modifier.weight(1f)) {
            Text(row.name, style = MaterialTheme.typography.bodyLarge, color = quiet)
            Text(row.detail, style = MaterialTheme.typography.bodyMedium, color = quiet)
        }
    }
}
