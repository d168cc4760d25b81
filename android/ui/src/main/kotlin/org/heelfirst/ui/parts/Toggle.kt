package org.heelfirst.ui.parts

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.toggleable
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.collapse
import androidx.compose.ui.semantics.expand
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import org.heelfirst.ui.theme.Sizes

private val round = RoundedCornerShape(16.dp)

/** A word that holds or does not; where it holds it carries a tick, so that no colour is needed. */
@Composable
fun Toggle(text: String, on: Boolean, tag: String, role: Role = Role.Checkbox, onToggle: () -> Unit) = Surface(
    Modifier.testTag(tag).touched(text, on, role, onToggle),
    shape = round,
    color = if (on) MaterialTheme.colorScheme.primary else MaterialTheme.colorScheme.surface,
    contentColor = if (on) MaterialTheme.colorScheme.onPrimary else MaterialTheme.colorScheme.onSurface,
    border = BorderStroke(2.dp, if (on) MaterialTheme.colorScheme.primary else MaterialTheme.colorScheme.outline),
) {
    Box(Modifier.sizeIn(minWidth = Sizes.primary, minHeight = Sizes.target + Sizes.small).padding(horizontal = Sizes.gap), Alignment.Center) {
        WholeWords(if (on) "✓ $text" else text, MaterialTheme.typography.labelLarge)
    }
}

private fun Modifier.touched(text: String, on: Boolean, role: Role, onToggle: () -> Unit) = if (role == Role.Checkbox) {
    steady(text to on).clip(round).toggleable(on, role = role, onValueChange = { onToggle() })
} else {
    steady(text).clip(round).selectable(on, role = role, onClick = onToggle)
}

/** Says to a screen reader whether what belongs to it is unfolded. */
fun Modifier.expandable(open: Boolean): Modifier = semantics {
    if (open) collapse { false } else expand { false }
}
