package org.heelfirst.ui.today

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.relocation.bringIntoViewRequester
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import org.heelfirst.core.MishapKind
import org.heelfirst.core.TodaySnapshot
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.QuietButton
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.parts.Sign
import org.heelfirst.ui.parts.Signs
import org.heelfirst.ui.parts.SwitchRow
import org.heelfirst.ui.parts.expandable
import org.heelfirst.ui.parts.rememberInView
import org.heelfirst.ui.parts.steady
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/** The days that are looked back on. */
private const val DAYS = 14

/** How many of the last days were practised: a sentence, and as many dots. What was left out is nowhere. The next reminder beside it. */
@Composable
internal fun DaysPractised(today: TodaySnapshot) = Column(
    Modifier.fillMaxWidth().padding(top = Sizes.section - Sizes.gap),
    verticalArrangement = Arrangement.spacedBy(Sizes.gap),
) {
    Text(today.daysPractisedText, style = MaterialTheme.typography.bodyLarge)
    Dots(today.daysPractisedOf14.toInt())
    if (today.nextReminderText.isNotEmpty()) Text(today.nextReminderText, style = MaterialTheme.typography.bodyLarge)
}

/** One for each day that was practised. The sentence above says it too. */
@Composable
private fun Dots(practised: Int) {
    if (practised == 0) return
    val color = MaterialTheme.colorScheme.primary
    val mirrored = LocalLayoutDirection.current == LayoutDirection.Rtl
    Canvas(Modifier.fillMaxWidth().height(20.dp).testTag("days")) {
        val step = minOf(size.width / DAYS, 24.dp.toPx())
        repeat(practised) { day ->
            val x = (day + 0.5f) * step
            drawCircle(color, step * 0.32f, Offset(if (mirrored) size.width - x else x, size.height / 2))
        }
    }
}

/** What was noted, and the way back. */
@Composable
internal fun Noted(text: String, act: TodayActions) = Panel(Modifier.testTag("noted").semantics { liveRegion = LiveRegionMode.Polite }) {
    Text(text, style = MaterialTheme.typography.bodyLarge)
    QuietButton(label("button-undo"), act::takeBack, Modifier.testTag("undo"))
}

/** What is seldom wanted, behind one row. */
@Composable
internal fun More(today: TodaySnapshot, act: TodayActions) {
    var open by rememberSaveable { mutableStateOf(false) }
    SwitchRow(label("lighter-day-title"), today.lighterDay, act::lighterDay, Modifier.testTag("lighter-day"), label("lighter-day-what"))
    Column(Modifier.fillMaxWidth().bringIntoViewRequester(rememberInView(open)), verticalArrangement = Arrangement.spacedBy(Sizes.gap)) {
        Row(
            Modifier.fillMaxWidth().steady(open).clickable(role = Role.Button) {
                open = !open
            }.heightIn(min = Sizes.primary).expandable(open).testTag("more"),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            Text(label("today-more"), Modifier.weight(1f), style = MaterialTheme.typography.titleMedium)
            Sign(if (open) Signs.FOLD else Signs.UNFOLD)
        }
        if (open) Mishaps(act)
    }
}

@Composable
private fun Mishaps(act: TodayActions) = Panel {
    Text(label("today-report-title"), Modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)
    listOf(MishapKind.TRIP to "button-trip", MishapKind.NEAR_FALL to "button-near-fall", MishapKind.FALL to "button-fall").forEach { (kind, key) ->
        SecondaryButton(label(key), { act.report(kind) }, Modifier.testTag(key))
    }
    Text(label("safety-no-fall-detection"), style = MaterialTheme.typography.bodyMedium, color = MaterialTheme.colorScheme.onSurfaceVariant)
}
