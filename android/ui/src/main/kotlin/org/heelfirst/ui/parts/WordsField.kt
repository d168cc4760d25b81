package org.heelfirst.ui.parts

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag

/** Something that the person writes; its name stands in it. */
@Composable
fun WordsField(text: String, onText: (String) -> Unit, title: String, tag: String, keyboard: KeyboardOptions = KeyboardOptions.Default) =
    OutlinedTextField(
        value = text,
        onValueChange = onText,
        modifier = Modifier.fillMaxWidth().testTag(tag),
        textStyle = MaterialTheme.typography.bodyLarge,
        label = { Text(title) },
        keyboardOptions = keyboard,
    )
