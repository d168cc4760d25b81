package org.heelfirst.ui.history

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import org.heelfirst.core.DrawnBars
import org.heelfirst.core.DrawnPoint
import org.heelfirst.ui.parts.BesideOrBelow
import org.heelfirst.ui.parts.Choices
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.QuietButton
import org.heelfirst.ui.parts.Section
import org.heelfirst.ui.parts.WholeWords
import org.heelfirst.ui.theme.label

/** A picture, and the same as a table one tap away. */
@Composable
private fun PictureOrTable(tag: String, picture: @Composable () -> Unit, table: @Composable () -> Unit) {
    var asTable by rememberSaveable { mutableStateOf(false) }
    if (asTable) table() else picture()
    QuietButton(label(if (asTable) "chart-as-picture" else "chart-as-table"), { asTable = !asTable }, Modifier.testTag("$tag-turn"))
}

/** The minutes of weeks or months. */
@Composable
fun BarsSection(weeks: DrawnBars, months: DrawnBars) = Section(label("history-minutes-title")) {
    var byMonth by rememberSaveable { mutableStateOf(false) }
    Choices(listOf(false, true), byMonth, {
        label(if (it) "history-months" else "history-weeks")
    }, { if (it) "months" else "weeks" }) { byMonth = it }
    val bars = if (byMonth) months else weeks
    Panel {
        PictureOrTable("bars", { BarChart(bars) }) {
            bars.bars.asReversed().forEach { bar -> TableRow(bar.title, bar.lines.joinToString("\n").ifEmpty { "–" }) }
        }
    }
}

/** A measure by day. */
@Composable
fun ChartPanel(shown: ShownChart, tag: String) = Panel {
    WholeWords(shown.chart.title, MaterialTheme.typography.titleMedium, Modifier.semantics { heading() })
    PictureOrTable(tag, { LineChart(shown) }) { shown.drawn.points.asReversed().forEach { Point(it) } }
    Text(shown.chart.description, style = MaterialTheme.typography.bodyMedium)
}

@Composable
private fun Point(point: DrawnPoint) = TableRow(point.dateText, point.valueText)

@Composable
private fun TableRow(first: String, second: String) = Column(Modifier.fillMaxWidth().semantics(mergeDescendants = true) {}) {
    BesideOrBelow(Modifier.fillMaxWidth(), Alignment.Top) { fills ->
        Text(first, fills, style = MaterialTheme.typography.bodyMedium)
        Text(second, fills, style = MaterialTheme.typography.titleMedium)
    }
    HorizontalDivider()
}
