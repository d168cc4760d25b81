package org.heelfirst.ui.parts

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Surface
import androidx.compose.material3.contentColorFor
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.unit.dp
import org.heelfirst.ui.theme.Sizes

/** The corners of whatever is touched or has a ground of its own. */
internal val corners = RoundedCornerShape(20.dp)

/** Things that belong together, with a border round them. */
@Composable
internal fun Ground(color: Color, border: BorderStroke, modifier: Modifier = Modifier, content: @Composable ColumnScope.() -> Unit) {
    Surface(modifier.fillMaxWidth(), shape = corners, color = color, contentColor = contentColorFor(color), border = border) {
        Column(Modifier.padding(Sizes.gap + Sizes.small), verticalArrangement = Arrangement.spacedBy(Sizes.gap), content = content)
    }
}
