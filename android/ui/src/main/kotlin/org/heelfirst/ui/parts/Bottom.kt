package org.heelfirst.ui.parts

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import org.heelfirst.core.NoticeSnapshot
import org.heelfirst.ui.theme.label

/** At the bottom, where it is seen wherever one is: what did not work, and the way back. */
fun bottom(problem: NoticeSnapshot?, seen: (NoticeSnapshot) -> Unit, undo: (() -> Unit)? = null): (@Composable ColumnScope.() -> Unit)? {
    if (problem == null && undo == null) return null
    return {
        problem?.let { NoticePanel(it) { seen(it) } }
        undo?.let { SecondaryButton(label("change-undo"), it, Modifier.testTag("undo")) }
    }
}
