package org.heelfirst.ui.parts

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.text.KeyboardActions
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.focus.focusRequester
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextRange
import androidx.compose.ui.text.input.ImeAction
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.text.input.TextFieldValue
import java.util.Locale
import org.heelfirst.ui.theme.Heelfirst
import org.heelfirst.ui.theme.label

private const val STEP_MIN = 15
private const val DAY_MIN = 24 * 60

/** A time of day in minutes, moved by quarters of an hour; its value unfolds a field to type one in. */
@Composable
fun TimeRow(text: String, minute: Int, tag: String, onTime: (Int) -> Unit) = Column(Modifier.fillMaxWidth()) {
    var typing by rememberSaveable { mutableStateOf(false) }
    NumberRow(
        text = text,
        value = clock(minute, Heelfirst.locale),
        less = { onTime(quarter(minute, later = false)) },
        more = { onTime(quarter(minute, later = true)) },
        tag = tag,
        onValue = { typing = !typing },
    )
    if (typing) {
        Typed(text, minute, { typing = false }) {
            typing = false
            onTime(it)
        }
    }
}

/** The next full quarter on either side, over midnight too. */
internal fun quarter(minute: Int, later: Boolean): Int {
    val next = if (later) minute / STEP_MIN * STEP_MIN + STEP_MIN else (minute - 1).floorDiv(STEP_MIN) * STEP_MIN
    return next.mod(DAY_MIN)
}

/** As the core writes times of day. */
internal fun clock(minute: Int, locale: Locale): String = String.format(locale, "%02d:%02d", minute / 60, minute % 60)

/** The minute of the day that somebody types: hours, or hours and minutes, with or without something between them; none where it is none. */
internal fun minuteOf(typed: String): Int? {
    val parts = typed.trim().split(Regex("[^0-9]+"))
    val (hours, minutes) = when (parts.size) {
        1 -> parts[0].let { if (it.length <= 2) it to "0" else it.dropLast(2) to it.takeLast(2) }
        2 -> parts[0] to parts[1]
        else -> return null
    }
    val hour = hours.toIntOrNull()?.takeIf { it in 0..<24 } ?: return null
    return minutes.toIntOrNull()?.takeIf { it in 0..<60 }?.let { hour * 60 + it }
}

/** What was there is replaced by what is typed, and holds until that is saved. */
@Composable
private fun Typed(name: String, minute: Int, onClose: () -> Unit, onTime: (Int) -> Unit) = Panel {
    val before = clock(minute, Locale.ROOT)
    var typed by rememberSaveable(stateSaver = TextFieldValue.Saver) { mutableStateOf(TextFieldValue(before, TextRange(0, before.length))) }
    val time = minuteOf(typed.text)
    val save = { if (time != null) onTime(time) }
    val first = remember { FocusRequester() }
    LaunchedEffect(Unit) { first.requestFocus() }
    OutlinedTextField(
        typed,
        { typed = it },
        Modifier.fillMaxWidth().focusRequester(first).testTag("time-typed").semantics { contentDescription = name },
        textStyle = MaterialTheme.typography.headlineMedium,
        isError = time == null,
        keyboardOptions = KeyboardOptions(keyboardType = KeyboardType.Number, imeAction = ImeAction.Done),
        keyboardActions = KeyboardActions { save() },
        singleLine = true,
    )
    Text(label("time-hint"), style = MaterialTheme.typography.bodyMedium)
    PrimaryButton(label("button-save"), save, Modifier.testTag("time-save"), enabled = time != null)
    SecondaryButton(label("button-cancel"), onClose, Modifier.testTag("time-cancel"))
}
