package org.heelfirst.ui.parts

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag

/** What stands in for the person's feet, beside whatever it measures; nothing where sensors measure. */
@Composable
internal fun StandIn(text: String?) {
    if (text != null) {
        Text(text, Modifier.testTag("stand-in"), color = MaterialTheme.colorScheme.tertiary, style = MaterialTheme.typography.titleMedium)
    }
}
