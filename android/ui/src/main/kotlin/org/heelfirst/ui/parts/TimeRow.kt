package org.heelfirst.ui.parts

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.AlertDialog
import androidx.compose.material3.ExperimentalMaterial3Api
import androidx.compose.material3.Text
import androidx.compose.material3.TimeInput
import androidx.compose.material3.rememberTimePickerState
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import java.util.Locale
import org.heelfirst.ui.theme.Heelfirst
import org.heelfirst.ui.theme.label

private const val STEP_MIN = 15
private const val DAY_MIN = 24 * 60

/** A time of day in minutes, moved by quarters of an hour; its value opens a field to type one in. */
@Composable
fun TimeRow(text: String, minute: Int, tag: String, onTime: (Int) -> Unit) {
    var typing by rememberSaveable { mutableStateOf(false) }
    NumberRow(
        text = text,
        value = clock(minute, Heelfirst.locale),
        less = { onTime(quarter(minute, later = false)) },
        more = { onTime(quarter(minute, later = true)) },
        tag = tag,
        onValue = { typing = true },
    )
    if (typing) {
        TimeDialog(text, minute, { typing = false }) {
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

/** It has a window of its own, which knows the phone's size of text only: the app's is given to it. */
@OptIn(ExperimentalMaterial3Api::class)
@Composable
private fun TimeDialog(text: String, minute: Int, onClose: () -> Unit, onTime: (Int) -> Unit) {
    val time = rememberTimePickerState(minute / 60, minute % 60, is24Hour = true)
    val density = LocalDensity.current
    val sized: @Composable (@Composable () -> Unit) -> Unit = { CompositionLocalProvider(LocalDensity provides density, content = it) }
    AlertDialog(
        onDismissRequest = onClose,
        confirmButton = { sized { QuietButton(label("button-save"), { onTime(time.hour * 60 + time.minute) }, Modifier.testTag("time-save")) } },
        dismissButton = { sized { QuietButton(label("button-cancel"), onClose, Modifier.testTag("time-cancel")) } },
        title = { sized { Text(text) } },
        text = { Column(Modifier.verticalScroll(rememberScrollState())) { TimeInput(time) } },
    )
}
