package org.heelfirst.ui.settings

import androidx.compose.runtime.remember
import org.heelfirst.ui.Abilities
import org.heelfirst.ui.Granted
import org.heelfirst.ui.Permission
import org.heelfirst.ui.gallery.Scene

private fun scene(name: String, vararg touches: String, abilities: Abilities = Abilities()) =
    Scene(name, touches = touches.toList(), abilities = abilities, prepare = { settled() }) { gateway, platform ->
        SettingsRoute(remember { SettingsViewModel(gateway, platform) }, {}) {}
    }

private fun healthStore(granted: Granted, takes: Boolean = true) =
    Abilities(mapOf(Permission.HEALTH_STORE to granted), hasHealthStore = true, healthStoreTakes = takes)

/** The settings as the gallery shows them. */
val settingsScenes = listOf(
    scene("settings"),
    scene("settings-delete-open", "delete"),
    scene("settings-backup-saved", "backup-save"),
    scene("settings-backup-looked-into", "backup-save", "backup-open"),
    scene("settings-backup-restored", "backup-save", "backup-open", "backup-replace"),
    scene("settings-health-store-refused", "health-store", abilities = healthStore(Granted.NO)),
    scene("settings-health-store-failed", "health-store", abilities = healthStore(Granted.YES, takes = false)),
)
