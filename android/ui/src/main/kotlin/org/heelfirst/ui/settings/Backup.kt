package org.heelfirst.ui.settings

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.text.input.PasswordVisualTransformation
import androidx.compose.ui.text.input.VisualTransformation
import org.heelfirst.core.BackupWords
import org.heelfirst.ui.parts.Foldable
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.PrimaryButton
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.parts.Section
import org.heelfirst.ui.parts.SwitchRow
import org.heelfirst.ui.theme.label

/** Everything in one file, and back from it. */
@Composable
internal fun BackupSection(state: BackupState, act: BackupActions) = Section(label("backup-title")) {
    // Not kept when the process ends: it is nobody's but the person's.
    var passphrase by remember { mutableStateOf("") }
    Passphrase(passphrase) { passphrase = it }
    SecondaryButton(label("backup-save"), { act.save(passphrase) }, Modifier.testTag("backup-save"))
    state.saved?.let { Saved(it, state.sealed) }
    SecondaryButton(label("backup-open-file"), { act.open(passphrase) }, Modifier.testTag("backup-open"))
    if (state.waits) SecondaryButton(label("backup-open-again"), { act.openAgain(passphrase) }, Modifier.testTag("backup-again"))
    state.looked?.let { Looked(it, { act.replace(passphrase) }, { act.merge(passphrase) }, act::leave) }
    if (state.restored.isNotEmpty()) Restored(state, act)
}

/** Dots unless it is to be seen. */
@Composable
private fun Passphrase(passphrase: String, onPassphrase: (String) -> Unit) {
    var seen by rememberSaveable { mutableStateOf(false) }
    val name = label("backup-passphrase-optional")
    OutlinedTextField(
        value = passphrase,
        onValueChange = onPassphrase,
        modifier = Modifier.fillMaxWidth().testTag("passphrase").semantics { contentDescription = name },
        textStyle = MaterialTheme.typography.bodyLarge,
        label = { Text(name) },
        visualTransformation = if (seen) VisualTransformation.None else PasswordVisualTransformation(),
        keyboardOptions = KeyboardOptions(keyboardType = KeyboardType.Password, autoCorrectEnabled = false),
    )
    SwitchRow(label("backup-passphrase-show"), seen, { seen = it }, Modifier.testTag("passphrase-show"))
    Text(label(if (passphrase.isEmpty()) "backup-open" else "backup-passphrase-hint"), style = MaterialTheme.typography.bodyMedium)
}

@Composable
private fun Saved(words: BackupWords, sealed: Boolean) = Panel(Modifier.testTag("backup-saved").semantics { liveRegion = LiveRegionMode.Polite }) {
    Text(label("backup-saved-now"), style = MaterialTheme.typography.titleMedium)
    Text(words.countsText, style = MaterialTheme.typography.bodyLarge)
    Text(label(if (sealed) "backup-sealed" else "backup-open"), style = MaterialTheme.typography.bodyMedium)
}

/** What is in a backup, before anything is done with it. */
@Composable
private fun Looked(words: BackupWords, replace: () -> Unit, merge: () -> Unit, leave: () -> Unit) = Panel {
    Text(words.madeText, style = MaterialTheme.typography.titleMedium)
    Text(listOf(words.countsText, words.spanText).filter { it.isNotEmpty() }.joinToString("\n"), style = MaterialTheme.typography.bodyLarge)
    Text(label("backup-replace-what"), style = MaterialTheme.typography.bodyMedium)
    PrimaryButton(label("backup-restore"), replace, Modifier.testTag("backup-replace"))
    Text(label("backup-merge-what"), style = MaterialTheme.typography.bodyMedium)
    SecondaryButton(label("backup-merge"), merge, Modifier.testTag("backup-merge"))
    SecondaryButton(label("button-not-now"), leave, Modifier.testTag("backup-leave"))
}

@Composable
private fun Restored(state: BackupState, act: BackupActions) = Panel(
    Modifier.testTag("backup-restored").semantics {
        liveRegion =
            LiveRegionMode.Polite
    },
) {
    state.restored.forEach { Text(it, style = MaterialTheme.typography.bodyLarge) }
    if (state.undoPath != null) SecondaryButton(label("backup-undo"), act::undoRestore, Modifier.testTag("backup-undo"))
}

/** Two steps: what goes, with a backup offered before it, and then for ever. */
@Composable
internal fun DeleteSection(act: BackupActions) = Section(label("settings-delete")) {
    var open by rememberSaveable { mutableStateOf(false) }
    Foldable(label("button-delete-everything"), open, { open = !open }, Modifier.testTag("delete")) {
        Panel {
            listOf("delete-what", "delete-no-way-back", "backup-delete-hint").forEach { Text(label(it), style = MaterialTheme.typography.bodyLarge) }
            PrimaryButton(label("delete-backup-first"), { act.save("") }, Modifier.testTag("delete-backup"))
            val delete = {
                open = false
                act.deleteEverything()
            }
            SecondaryButton(label("delete-for-ever"), delete, Modifier.testTag("delete-really"))
        }
    }
}
