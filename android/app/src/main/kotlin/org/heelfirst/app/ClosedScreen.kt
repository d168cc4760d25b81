package org.heelfirst.app

import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import org.heelfirst.core.ClosedSnapshot
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.parts.PrimaryButton
import org.heelfirst.ui.theme.HeelfirstTheme
import org.heelfirst.ui.theme.Look

/** Why the app cannot be used, and the way out. There are no labels without the core. */
@Composable
internal fun ClosedScreen(why: ClosedSnapshot, again: () -> Unit) {
    HeelfirstTheme(Look(isSystemInDarkTheme(), rightToLeft = why.rightToLeft), emptyMap()) {
        Frame(why.title, Modifier.testTag("closed"), actions = { PrimaryButton(why.again, again) }) {
            Text(why.notice.what, style = MaterialTheme.typography.bodyLarge)
            Text(why.notice.remedy, style = MaterialTheme.typography.bodyLarge)
        }
    }
}
