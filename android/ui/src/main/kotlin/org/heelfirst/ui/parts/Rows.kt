package org.heelfirst.ui.parts

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.toggleable
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.RadioButton
import androidx.compose.material3.Switch
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import org.heelfirst.core.NoticeSnapshot
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/** Things that belong together on a ground of their own. */
@Composable
fun Panel(modifier: Modifier = Modifier, content: @Composable ColumnScope.() -> Unit) =
    Ground(MaterialTheme.colorScheme.surfaceContainer, BorderStroke(1.dp, MaterialTheme.colorScheme.outlineVariant), modifier, content)

/** What to know, and what to do about it; read aloud when it comes. */
@Composable
fun NoticePanel(notice: NoticeSnapshot, onSeen: (() -> Unit)? = null) {
    Panel(Modifier.semantics { liveRegion = LiveRegionMode.Polite }) {
        Text(notice.what, style = MaterialTheme.typography.titleMedium)
        if (notice.remedy.isNotEmpty()) Text(notice.remedy, style = MaterialTheme.typography.bodyLarge)
        if (onSeen != null) QuietButton(label("button-close"), onSeen)
    }
}

/** One of several answers, of which one holds; `detail` says what it means. The whole row is touched. */
@Composable
fun ChoiceRow(text: String, chosen: Boolean, onChoose: () -> Unit, modifier: Modifier = Modifier, detail: String = "") {
    Row(
        modifier.fillMaxWidth().heightIn(min = Sizes.primary).steady(text).selectable(chosen, role = Role.RadioButton, onClick = onChoose),
        verticalAlignment = Alignment.CenterVertically,
        horizontalArrangement = Arrangement.spacedBy(Sizes.gap),
    ) {
        RadioButton(chosen, onClick = null)
        Column(Modifier.weight(1f)) {
            Text(text, style = MaterialTheme.typography.bodyLarge)
            if (detail.isNotEmpty()) Text(detail, style = MaterialTheme.typography.bodyMedium, color = MaterialTheme.colorScheme.onSurfaceVariant)
        }
    }
}

/** Something that is on or off; `detail` says what it does. */
@Composable
fun SwitchRow(text: String, on: Boolean, onChange: (Boolean) -> Unit, modifier: Modifier = Modifier, detail: String = "") {
    val row = modifier.fillMaxWidth().heightIn(min = Sizes.primary).steady(text to on).toggleable(on, role = Role.Switch, onValueChange = onChange)
    BesideOrBelow(row, Alignment.CenterVertically) { fills ->
        SwitchWords(text, detail, fills)
        Switch(on, onCheckedChange = null)
    }
}

/** Two things beside each other, or with large text below each other, where the words have the whole width. */
@Composable
internal fun BesideOrBelow(modifier: Modifier, alignment: Alignment.Vertical, content: @Composable (fills: Modifier) -> Unit) =
    if (LocalDensity.current.fontScale < LARGE_TEXT) {
        Row(modifier, Arrangement.spacedBy(Sizes.gap), alignment) { content(Modifier.weight(1f)) }
    } else {
        Column(modifier.padding(vertical = Sizes.small)) { content(Modifier) }
    }

@Composable
private fun SwitchWords(text: String, detail: String, modifier: Modifier = Modifier) = Column(modifier) {
    Text(text, style = MaterialTheme.typography.bodyLarge)
    if (detail.isNotEmpty()) Text(detail, style = MaterialTheme.typography.bodyMedium, color = MaterialTheme.colorScheme.onSurfaceVariant)
}
