package org.heelfirst.ui.settings

import org.heelfirst.ui.gallery.Scene

/** The settings as the gallery shows them. */
val settingsScenes = listOf(
    Scene("settings", prepare = { settled() }) { gateway, platform -> SettingsRoute(SettingsViewModel(gateway, platform), {}) {} },
)
