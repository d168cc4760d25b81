package org.heelfirst.ui.settings

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.combine
import org.heelfirst.core.LanguageSnapshot
import org.heelfirst.core.NoticeSnapshot
import org.heelfirst.gateway.Gateway
import org.heelfirst.ui.Abilities
import org.heelfirst.ui.Permission
import org.heelfirst.ui.Platform
import org.heelfirst.ui.Preferences
import org.heelfirst.ui.Reading

/** What the core says of itself for the settings. */
data class SettingsRead(val languages: List<LanguageSnapshot>, val version: String)

/** What the settings show; what the core says is not there before it was read. */
data class SettingsState(
    val chosen: Preferences = Preferences(),
    val abilities: Abilities = Abilities(),
    val read: SettingsRead? = null,
    val backup: BackupState = BackupState(),
    val problem: NoticeSnapshot? = null,
)

/** What can be chosen. */
interface SettingsActions {
    fun choose(change: (Preferences) -> Preferences)

    fun useLanguage(tag: String?)

    fun useHealthStore(on: Boolean)

    fun allowHealthStore()

    fun seen(notice: NoticeSnapshot)
}

/** Combines what was chosen on this device with what the core keeps. */
class SettingsViewModel(private val gateway: Gateway, private val platform: Platform) : SettingsActions {
    /** Saving, bringing back and deleting. */
    val backup = BackupViewModel(gateway, platform)

    private val read = Reading(gateway, also = gateway.labels) { SettingsRead(languages(), version()) }

    val state: Flow<SettingsState> =
        combine(platform.preferences, platform.abilities, read.last, backup.state, gateway.problems) { chosen, abilities, read, backup, problems ->
            SettingsState(chosen, abilities, read, backup, problems.lastOrNull())
        }

    override fun choose(change: (Preferences) -> Preferences) = platform.choose(change)

    override fun useLanguage(tag: String?) = platform.useLanguage(tag)

    override fun useHealthStore(on: Boolean) {
        platform.choose { it.copy(healthStore = on) }
        if (on) platform.request(Permission.HEALTH_STORE)
    }

    override fun allowHealthStore() = platform.openSettings(Permission.HEALTH_STORE)

    override fun seen(notice: NoticeSnapshot) = gateway.seen(notice)
}
