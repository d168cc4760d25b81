package org.heelfirst.ui.parts

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.material3.Button
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.RectangleShape
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import org.heelfirst.ui.theme.Heelfirst
import org.heelfirst.ui.theme.Sizes

/** What the person most likely wants; one on a screen. */
@Composable
fun PrimaryButton(text: String, onClick: () -> Unit, modifier: Modifier = Modifier, enabled: Boolean = true) {
    Button(onClick, modifier.fillMaxWidth().heightIn(min = Sizes.primary).steady(text), enabled = enabled, shape = corners) { ButtonText(text) }
}

/** What they may want instead. [what] says what a touch of it is for, where that is not always what its words say. */
@Composable
fun SecondaryButton(text: String, onClick: () -> Unit, modifier: Modifier = Modifier, enabled: Boolean = true, what: Any = text) {
    OutlinedButton(
        onClick,
        modifier.fillMaxWidth().heightIn(min = Sizes.primary).steady(what),
        enabled = enabled,
        shape = corners,
        border = BorderStroke(2.dp, MaterialTheme.colorScheme.outline),
    ) { ButtonText(text) }
}

/** What is seldom wanted. */
@Composable
fun QuietButton(text: String, onClick: () -> Unit, modifier: Modifier = Modifier) {
    TextButton(onClick, modifier.heightIn(min = Sizes.target).steady(text), shape = RectangleShape) { ButtonText(text) }
}

/** The same where hands and eyes are busy: as high as all that is touched there. */
@Composable
fun QuietSessionButton(text: String, onClick: () -> Unit, modifier: Modifier = Modifier) =
    QuietButton(text, onClick, modifier.heightIn(min = Sizes.primary))

/** STOP: always at once, always in the same place. */
@Composable
fun StopButton(text: String, onClick: () -> Unit, modifier: Modifier = Modifier) {
    val colors = ButtonDefaults.buttonColors(containerColor = Heelfirst.colors.stop, contentColor = Heelfirst.colors.onStop)
    Button(onClick, modifier.heightIn(min = Sizes.large).steady(text), shape = corners, colors = colors) {
        Text(text, style = MaterialTheme.typography.headlineMedium, textAlign = TextAlign.Center)
    }
}

@Composable
private fun ButtonText(text: String) = Text(text, style = MaterialTheme.typography.labelLarge, textAlign = TextAlign.Center)
