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

private val TodayItem.canBeDone get() = due && offered

/** How much, and how long that takes. */
private val TodayItem.measure get() = listOf(dose, minutesText).filter(String::isNotEmpty).joinToString(" · ")

private val TodaySnapshot.next get() = items.firstOrNull { it.canBeDone }

/** What to do next, with its Start. */
@Composable
internal fun Next(today: TodaySnapshot, act: TodayActions, go: (Route) -> Unit) {
    val item = today.next ?: return
    val scheme = MaterialTheme.colorScheme
    Ground(scheme.primaryContainer, BorderStroke(2.dp, scheme.primary)) {
        NextHead(item, Modifier.opens(item, go))
        PrimaryButton(label("button-start"), { act.start(item.exercise) }, Modifier.testTag("start"))
        Lines(listOf(item.why, item.whyDose))
    }
}

private fun Modifier.opens(item: TodayItem, go: (Route) -> Unit) = this
    .steady(item.exercise)
    .clip(RoundedCornerShape(12.dp))
    .clickable(role = Role.Button) { go(Route.Exercise(item.exercise)) }
    .heightIn(min = Sizes.target)
    .testTag("item-${item.exercise}")

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

/** Everything else of the day, each group only where there is something in it. */
@Composable
internal fun Others(today: TodaySnapshot, go: (Route) -> Unit) {
    val rest = today.items - setOfNotNull(today.next)
    Group("today-other-title", rest.filter { it.canBeDone }) { ItemRow(it, go, listOf(it.measure, it.why)) }
    Group("today-checks-title", today.checks) { ItemRow(it, go, listOf(it.why, it.minutesText)) }
    Group("today-done-title", rest.filter { !it.due }) { DoneRow(it, go) }
    Group("today-later-title", rest.filter { it.due && !it.offered }) { ItemRow(it, go, listOf(it.why)) }
}

@Composable
private fun Group(title: String, items: List<TodayItem>, row: @Composable (TodayItem) -> Unit) {
    if (items.isNotEmpty()) Section(label(title)) { Rows(items, row) }
}

@Composable
private fun ItemRow(item: TodayItem, go: (Route) -> Unit, details: List<String>) {
    val detail = details.filter(String::isNotEmpty).joinToString("\n")
    PlaceRow(item.name, { go(Route.Exercise(item.exercise)) }, Modifier.testTag("item-${item.exercise}"), detail)
}

/** What is done is quiet: a sign and a word. */
@Composable
private fun DoneRow(item: TodayItem, go: (Route) -> Unit) {
    Row(
        Modifier.fillMaxWidth().opens(item, go).padding(vertical = Sizes.gap),
        verticalAlignment = Alignment.CenterVertically,
        horizontalArrangement = Arrangement.spacedBy(Sizes.gap),
    ) {
        val quiet = MaterialTheme.colorScheme.onSurfaceVariant
        Sign(Signs.CHECK, color = quiet)
        Column(Modifier.weight(1f)) {
            Text(item.name, style = MaterialTheme.typography.bodyLarge, color = quiet)
            Text(label("outcome-done"), style = MaterialTheme.typography.bodyMedium, color = quiet)
        }
    }
}
