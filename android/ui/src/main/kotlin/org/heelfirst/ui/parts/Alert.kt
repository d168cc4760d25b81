package org.heelfirst.ui.parts

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import org.heelfirst.ui.theme.Sizes

/** What cannot wait, on a ground that nothing else has. */
@Composable
fun Alert(modifier: Modifier = Modifier, content: @Composable ColumnScope.() -> Unit) {
    val scheme = MaterialTheme.colorScheme
    Surface(
        modifier.fillMaxWidth(),
        shape = RoundedCornerShape(20.dp),
        color = scheme.errorContainer,
        contentColor = scheme.onErrorContainer,
        border = BorderStroke(2.dp, scheme.error),
    ) {
        Column(Modifier.padding(Sizes.gap + Sizes.small), verticalArrangement = Arrangement.spacedBy(Sizes.gap), content = content)
    }
}
