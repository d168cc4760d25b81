package org.heelfirst.ui.settings

import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.unit.Density
import org.heelfirst.ui.Preferences
import org.heelfirst.ui.Theme
import org.heelfirst.ui.parts.ChoiceRow
import org.heelfirst.ui.parts.Choices
import org.heelfirst.ui.parts.Section
import org.heelfirst.ui.parts.SwitchRow
import org.heelfirst.ui.theme.Contrast
import org.heelfirst.ui.theme.LocalPhoneText
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

private val sizes = listOf(1f to "text-size-usual", 1.25f to "text-size-larger", 1.5f to "text-size-large", 2f to "text-size-largest")

/** How everything looks: each text size is shown in itself. */
@Composable
internal fun Looks(chosen: Preferences, act: SettingsActions) {
    Section(label("settings-text-size")) {
        sizes.forEach { (scale, key) ->
            val now = LocalDensity.current
            CompositionLocalProvider(LocalDensity provides Density(now.density, Sizes.textScale(LocalPhoneText.current, scale))) {
                ChoiceRow(label(key), chosen.textScale == scale, { act.choose { it.copy(textScale = scale) } }, Modifier.testTag(key))
            }
        }
    }
    Section(label("settings-looks")) {
        Choices(Theme.entries.toList(), chosen.theme, { label("theme-${it.name.lowercase()}") }, { "theme-${it.name.lowercase()}" }) { theme ->
            act.choose { it.copy(theme = theme) }
        }
        val contrast = { on: Boolean -> act.choose { it.copy(contrast = if (on) Contrast.HIGH else Contrast.NORMAL) } }
        SwitchRow(label("settings-contrast"), chosen.contrast == Contrast.HIGH, contrast, Modifier.testTag("contrast"))
        SwitchRow(label("settings-still"), chosen.still, { on ->
            act.choose { it.copy(still = on) }
        }, Modifier.testTag("still"), label("settings-still-for"))
        SwitchRow(label("settings-left-handed"), chosen.leftHanded, { on ->
            act.choose { it.copy(leftHanded = on) }
        }, Modifier.testTag("left-handed"))
    }
}
