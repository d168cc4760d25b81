package org.heelfirst.ui.parts

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import org.heelfirst.ui.theme.Sizes

/** From here on words need the room that a sign would take. */
internal const val LARGE_TEXT = 1.5f

/** A row that leads somewhere else; the whole of it is touched. */
@Composable
fun PlaceRow(title: String, onOpen: () -> Unit, modifier: Modifier = Modifier, detail: String = "", sign: Signs? = null) {
    val scheme = MaterialTheme.colorScheme
    Row(
        modifier
            .fillMaxWidth()
            .steady(title)
            .clip(RoundedCornerShape(12.dp))
            .clickable(role = Role.Button, onClick = onOpen)
            .heightIn(min = Sizes.primary)
            .padding(vertical = Sizes.gap),
        verticalAlignment = Alignment.CenterVertically,
        horizontalArrangement = Arrangement.spacedBy(Sizes.gap + Sizes.small),
    ) {
        if (sign != null) Sign(sign, color = scheme.primary)
        Column(Modifier.weight(1f)) {
            Text(title, style = MaterialTheme.typography.titleMedium)
            if (detail.isNotEmpty()) Text(detail, style = MaterialTheme.typography.bodyMedium, color = scheme.onSurfaceVariant)
        }
        if (LocalDensity.current.fontScale < LARGE_TEXT) Sign(Signs.ONWARD, color = scheme.onSurfaceVariant)
    }
}

/** Rows under each other, with a line between two and room enough that a finger between them touches neither. */
@Composable
fun <T> Rows(all: List<T>, row: @Composable (T) -> Unit) = Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Sizes.apart / 2)) {
    all.forEachIndexed { index, one ->
        if (index > 0) HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
        row(one)
    }
}

/** A list of plain sentences. */
@Composable
fun Lines(lines: List<String>) = lines.filter(String::isNotEmpty).forEach { Text(it, style = MaterialTheme.typography.bodyLarge) }
