package org.heelfirst.ui.parts

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import org.heelfirst.ui.theme.label

/** Reads something to whoever would rather hear it; not there where [read] is none, as this device has no voice. */
@Composable
internal fun ReadAloud(read: ((String) -> Unit)?, text: () -> String) {
    if (read != null) SecondaryButton(label("button-read-aloud"), { read(text()) }, Modifier.testTag("read-aloud"))
}
