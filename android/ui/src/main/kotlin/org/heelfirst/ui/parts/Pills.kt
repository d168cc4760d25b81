package org.heelfirst.ui.parts

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

private val round = RoundedCornerShape(16.dp)

/** One of a few, each with the key of its words, beside each other as far as there is room. */
@Composable
fun <T> Pills(title: String, choices: List<Pair<T, String>>, chosen: T, onChoose: (T) -> Unit) {
    Column(Modifier.fillMaxWidth(), verticalArrangement = Arrangement.spacedBy(Sizes.small)) {
        Text(title, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)
        FlowRow(
            Modifier.selectableGroup(),
            horizontalArrangement = Arrangement.spacedBy(Sizes.small),
            verticalArrangement = Arrangement.spacedBy(Sizes.small),
        ) {
            choices.forEach { (value, key) -> Pill(label(key), value == chosen, { onChoose(value) }, Modifier.testTag(key)) }
        }
    }
}

@Composable
private fun Pill(text: String, chosen: Boolean, onChoose: () -> Unit, modifier: Modifier) {
    val scheme = MaterialTheme.colorScheme
    Surface(
        modifier.clip(round).selectable(chosen, role = Role.RadioButton, onClick = onChoose),
        shape = round,
        color = if (chosen) scheme.primaryContainer else scheme.surface,
        contentColor = if (chosen) scheme.onPrimaryContainer else scheme.onSurface,
        border = BorderStroke(if (chosen) 3.dp else 2.dp, if (chosen) scheme.primary else scheme.outline),
    ) {
        Row(
            Modifier.heightIn(min = Sizes.target).padding(horizontal = Sizes.gap, vertical = Sizes.small),
            verticalAlignment = Alignment.CenterVertically,
            horizontalArrangement = Arrangement.spacedBy(Sizes.small),
        ) {
            if (chosen) Sign(Signs.CHECK, size = 22.dp)
            Text(text, style = MaterialTheme.typography.bodyLarge)
        }
    }
}
