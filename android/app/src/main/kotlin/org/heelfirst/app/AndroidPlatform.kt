package org.heelfirst.app

import android.content.Context
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import org.heelfirst.ui.Abilities
import org.heelfirst.ui.Permission
import org.heelfirst.ui.Platform
import org.heelfirst.ui.Preferences

/** What the screens ask of Android. */
class AndroidPlatform(private val context: Context) : Platform {
    private val chosen = MutableStateFlow(Preferences())
    private val can = MutableStateFlow(Abilities())

    override val preferences: StateFlow<Preferences> = chosen.asStateFlow()
    override val abilities: StateFlow<Abilities> = can.asStateFlow()

    override fun choose(change: (Preferences) -> Preferences) = chosen.update(change)

    override fun request(permission: Permission) = Unit

    override fun openSettings(permission: Permission) = Unit

    override fun save(suggestedName: String, mimeType: String, write: suspend (path: String) -> Boolean) = Unit

    override fun pick(mimeTypes: List<String>, read: suspend (path: String) -> Unit) = Unit

    override fun share(name: String, mimeType: String, write: suspend (path: String) -> Boolean) = Unit

    override fun readAloud(text: String) = check(context.packageName.isNotEmpty())

    override fun useLanguage(tag: String?) = choose { it.copy(language = tag) }
}
