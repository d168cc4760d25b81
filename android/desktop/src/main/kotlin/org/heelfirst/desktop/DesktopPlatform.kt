package org.heelfirst.desktop

import java.awt.FileDialog
import java.awt.Frame
import java.io.File
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.launch
import org.heelfirst.ui.Abilities
import org.heelfirst.ui.Permission
import org.heelfirst.ui.Platform
import org.heelfirst.ui.Preferences

/** What the screens ask of a desktop: files by the system's own dialogs, and nothing that needs a permission. */
internal class DesktopPlatform(
    private val kept: KeptPreferences,
    private val scope: CoroutineScope,
    private val choose: (Int, String) -> File? = ::ask,
    private val changeLanguage: suspend (String?) -> Unit,
) : Platform {
    override val preferences: StateFlow<Preferences> = kept.now

    override val abilities: StateFlow<Abilities> = MutableStateFlow(Abilities(hasVoice = false, hasBluetooth = false, isCarried = false))

    override fun choose(change: (Preferences) -> Preferences) = kept.choose(change)

    override fun request(permission: Permission) = Unit

    override fun openSettings(permission: Permission) = Unit

    override fun save(suggestedName: String, mimeType: String, write: suspend (path: String) -> Boolean) {
        val file = choose(FileDialog.SAVE, suggestedName) ?: return
        scope.launch { write(file.path) }
    }

    override fun pick(mimeTypes: List<String>, read: suspend (path: String) -> Unit) {
        val file = choose(FileDialog.LOAD, "") ?: return
        scope.launch { read(file.path) }
    }

    /** A desktop has no list of apps to hand a file to; it is saved where it can be found. */
    override fun share(name: String, mimeType: String, write: suspend (path: String) -> Boolean) = save(name, mimeType, write)

    override fun readAloud(text: String) = Unit

    override fun forgetEverything() {
        choose { Preferences() }
        useLanguage(null)
    }

    override fun useLanguage(tag: String?) {
        choose { it.copy(language = tag) }
        scope.launch { changeLanguage(tag) }
    }

    private companion object {
        fun ask(mode: Int, name: String): File? {
            val dialog = FileDialog(null as Frame?, "", mode).apply { file = name }
            dialog.isVisible = true
            return dialog.file?.let { File(dialog.directory, it) }
        }
    }
}
