package org.heelfirst.ui.settings

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import org.heelfirst.core.LanguageSnapshot
import org.heelfirst.ui.Abilities
import org.heelfirst.ui.Granted
import org.heelfirst.ui.Permission
import org.heelfirst.ui.Preferences
import org.heelfirst.ui.Route
import org.heelfirst.ui.parts.ChoiceRow
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.parts.Section
import org.heelfirst.ui.parts.SwitchRow
import org.heelfirst.ui.parts.bottom
import org.heelfirst.ui.theme.label

/** The settings with their flows. */
@Composable
fun SettingsRoute(model: SettingsViewModel, go: (Route) -> Unit, back: () -> Unit) {
    val state by model.state.collectAsState(SettingsState())
    DisposableEffect(model) { onDispose(model.backup::leave) } // no copy of a backup outlives the look at it
    SettingsScreen(state, model, model.backup, go, back)
}

/** All that can be chosen on this device, and what is done with what is kept. */
@Composable
fun SettingsScreen(state: SettingsState, act: SettingsActions, backup: BackupActions, go: (Route) -> Unit, back: () -> Unit) {
    Frame(label("screen-settings"), onBack = back, actions = bottom(state.problem, act::seen), tellsProblems = false) {
        Looks(state.chosen, act)
        Sounds(state.chosen, state.abilities, act)
        if (state.abilities.isCarried) LockScreen(state.chosen, act)
        state.read?.let { Languages(it.languages, state.chosen.language, act) }
        if (state.abilities.hasHealthStore || state.chosen.healthStore) HealthStore(state.chosen, state.abilities, act)
        SecondaryButton(label("screen-recordings"), { go(Route.Recordings) }, Modifier.testTag("recordings"))
        BackupSection(state.backup, backup)
        DeleteSection(backup)
        state.read?.let { Text("${label("app-name")} ${it.version}", style = MaterialTheme.typography.bodyMedium) }
    }
}

@Composable
private fun Sounds(chosen: Preferences, abilities: Abilities, act: SettingsActions) = Section(label("settings-sounds")) {
    if (abilities.hasVoice) {
        SwitchRow(label("settings-voice"), chosen.voice, { on ->
            act.choose { it.copy(voice = on) }
        }, Modifier.testTag("voice"), label("settings-voice-for"))
    }
    SwitchRow(label("settings-tones"), chosen.sounds, { on -> act.choose { it.copy(sounds = on) } }, Modifier.testTag("sounds"))
    if (!abilities.isCarried) return@Section
    SwitchRow(label("settings-haptics"), chosen.haptics, { on -> act.choose { it.copy(haptics = on) } }, Modifier.testTag("haptics"))
    SwitchRow(label("settings-keys"), chosen.keysCount, { on ->
        act.choose { it.copy(keysCount = on) }
    }, Modifier.testTag("keys"), label("settings-keys-for"))
}

@Composable
private fun LockScreen(chosen: Preferences, act: SettingsActions) = Section(label("settings-lock-screen")) {
    val open = { on: Boolean -> act.choose { it.copy(openLockScreen = on) } }
    SwitchRow(label("settings-lock-open"), chosen.openLockScreen, open, Modifier.testTag("lock-screen"), label("settings-lock-open-for"))
}

@Composable
private fun HealthStore(chosen: Preferences, abilities: Abilities, act: SettingsActions) = Section(label("settings-health-store")) {
    SwitchRow(
        label("settings-health-share"),
        chosen.healthStore,
        act::useHealthStore,
        Modifier.testTag("health-store"),
        label("permission-health-store-for"),
    )
    if (!chosen.healthStore) return@Section
    when {
        !abilities.hasHealthStore -> Text(label("settings-health-missing"), Modifier.testTag("health-store-missing"))
        abilities.of(Permission.HEALTH_STORE) != Granted.YES -> {
            Text(label("settings-health-not-allowed"))
            SecondaryButton(label("permission-open"), act::allowHealthStore, Modifier.testTag("allow-health-store"))
        }
        !abilities.healthStoreTakes -> Text(label("settings-health-failed"), Modifier.testTag("health-store-failed"))
    }
}

/** Each language in its own name, with who made its texts. */
@Composable
private fun Languages(languages: List<LanguageSnapshot>, chosen: String?, act: SettingsActions) = Section(label("settings-language")) {
    ChoiceRow(label("settings-language-system"), chosen == null, { act.useLanguage(null) }, Modifier.testTag("language-system"))
    languages.forEach { language ->
        val made = listOfNotNull(
            label("language-machine-made").takeIf { language.machineMade },
            label("language-not-reviewed").takeIf { !language.reviewed },
        )
        val text = (listOf(language.name) + made).joinToString("\n")
        ChoiceRow(text, language.tag == chosen, { act.useLanguage(language.tag) }, Modifier.testTag("language-${language.tag}"))
    }
}
