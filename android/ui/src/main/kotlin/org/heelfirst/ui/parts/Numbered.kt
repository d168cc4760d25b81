package org.heelfirst.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.widthIn
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import java.text.NumberFormat
import org.heelfirst.ui.theme.Heelfirst
import org.heelfirst.ui.theme.Sizes

/** What is done one after the other. */
@Composable
fun Numbered(steps: List<String>) = steps.forEachIndexed { index, step ->
    Row(Modifier.semantics(mergeDescendants = true) {}, horizontalArrangement = Arrangement.spacedBy(Sizes.gap)) {
        Text(
            NumberFormat.getIntegerInstance(Heelfirst.locale).format(index + 1L),
            Modifier.widthIn(min = 28.dp),
            style = MaterialTheme.typography.titleMedium,
            color = MaterialTheme.colorScheme.primary,
        )
        Text(step, Modifier.weight(1f), style = MaterialTheme.typography.bodyLarge)
    }
}
