package org.heelfirst.ui.today

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import org.heelfirst.core.NoticeSnapshot
import org.heelfirst.core.TodayItem
import org.heelfirst.ui.Route
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.parts.NoticePanel
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.PrimaryButton
import org.heelfirst.ui.theme.label

/** Today with its flows. */
@Composable
fun TodayRoute(model: TodayViewModel, go: (Route) -> Unit) {
    val state by model.state.collectAsState(model.now)
    TodayScreen(state, model::start, model::seen, go)
}

/** What is due and why, and Start. */
@Composable
fun TodayScreen(state: TodayState, start: (String) -> Unit, seen: (NoticeSnapshot) -> Unit, go: (Route) -> Unit) {
    val next = state.today.items.firstOrNull { it.due && it.offered }
    Frame(label("screen-today"), actions = next?.let { { PrimaryButton(label("button-start"), { start(it.exercise) }) } }) {
        state.problems.forEach { NoticePanel(it) { seen(it) } }
        Text(state.today.headline, style = MaterialTheme.typography.bodyLarge)
        state.today.items.forEach { Item(it, go) }
    }
}

@Composable
private fun Item(item: TodayItem, go: (Route) -> Unit) = Panel {
    Text(item.name, style = MaterialTheme.typography.titleMedium)
    Text(item.why, style = MaterialTheme.typography.bodyLarge)
    PrimaryButton(label("button-read-aloud"), { go(Route.Exercise(item.exercise)) })
}
