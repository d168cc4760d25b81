package org.heelfirst.ui

import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.runBlocking
import org.heelfirst.ui.theme.Contrast

/** Surroundings without a phone: they keep what is chosen and note what was asked of them. */
class FakePlatform(preferences: Preferences = Preferences(theme = Theme.LIGHT), abilities: Abilities = Abilities()) : Platform {
    override val preferences = MutableStateFlow(preferences)
    override val abilities = MutableStateFlow(abilities)

    /** Everything that was asked, oldest first. */
    val asked = mutableListOf<String>()

    /** Where files go that are saved, shared or picked; nowhere as if the person had turned back. */
    var file: String? = null

    override fun choose(change: (Preferences) -> Preferences) = preferences.update(change)

    override fun request(permission: Permission) {
        asked += "request $permission"
    }

    override fun openSettings(permission: Permission) {
        asked += "open $permission"
    }

    override fun save(suggestedName: String, mimeType: String, write: suspend (path: String) -> Boolean) {
        asked += "save $suggestedName $mimeType"
        file?.let { runBlocking { write(it) } }
    }

    override fun pick(mimeTypes: List<String>, read: suspend (path: String) -> Unit) {
        asked += "pick $mimeTypes"
        file?.let { runBlocking { read(it) } }
    }

    override fun share(name: String, mimeType: String, write: suspend (path: String) -> Boolean) {
        asked += "share $name $mimeType"
        file?.let { runBlocking { write(it) } }
    }

    override fun readAloud(text: String) {
        asked += "read $text"
    }

    override fun forgetEverything() {
        asked += "forget"
    }

    override fun useLanguage(tag: String?) {
        asked += "language $tag"
        choose { it.copy(language = tag) }
    }

    companion object {
        fun looking(theme: Theme, contrast: Contrast = Contrast.NORMAL, textScale: Float = 1f, abilities: Abilities = Abilities()) =
            FakePlatform(Preferences(theme = theme, contrast = contrast, textScale = textScale), abilities)
    }
}
