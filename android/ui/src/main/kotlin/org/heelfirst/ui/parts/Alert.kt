package org.heelfirst.ui.parts

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp

/** What cannot wait, on a ground that nothing else has. */
@Composable
fun Alert(modifier: Modifier = Modifier, content: @Composable ColumnScope.() -> Unit) =
    Ground(MaterialTheme.colorScheme.errorContainer, BorderStroke(2.dp, MaterialTheme.colorScheme.error), modifier, content)
