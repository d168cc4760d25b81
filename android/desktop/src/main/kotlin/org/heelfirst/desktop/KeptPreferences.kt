package org.heelfirst.desktop

import java.io.File
import java.util.Properties
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.updateAndGet
import org.heelfirst.ui.Preferences
import org.heelfirst.ui.Theme
import org.heelfirst.ui.theme.Contrast

/** What the person chose, in a file beside the history. What cannot be read of it is as usual. */
internal class KeptPreferences(private val file: File) {
    private val chosen = MutableStateFlow(read())

    val now: StateFlow<Preferences> = chosen.asStateFlow()

    fun choose(change: (Preferences) -> Preferences) = write(chosen.updateAndGet(change))

    private fun read(): Preferences {
        val kept = Properties()
        if (file.exists()) file.reader().use { kept.load(it) }
        val usual = Preferences()
        fun yes(name: String, otherwise: Boolean) = kept.getProperty(name)?.toBooleanStrictOrNull() ?: otherwise
        return usual.copy(
            sounds = yes("sounds", usual.sounds),
            theme = Theme.entries.find { it.name == kept.getProperty("theme") } ?: usual.theme,
            contrast = Contrast.entries.find { it.name == kept.getProperty("contrast") } ?: usual.contrast,
            textScale = kept.getProperty("text-scale")?.toFloatOrNull()?.coerceIn(1f, 2f) ?: usual.textScale,
            leftHanded = yes("left-handed", usual.leftHanded),
            still = yes("still", usual.still),
            language = kept.getProperty("language"),
            outdoorsRead = yes("outdoors-read", usual.outdoorsRead),
        )
    }

    private fun write(preferences: Preferences) {
        val kept = Properties().apply {
            put("sounds", "${preferences.sounds}")
            put("theme", preferences.theme.name)
            put("contrast", preferences.contrast.name)
            put("text-scale", "${preferences.textScale}")
            put("left-handed", "${preferences.leftHanded}")
            put("still", "${preferences.still}")
            preferences.language?.let { put("language", it) }
            put("outdoors-read", "${preferences.outdoorsRead}")
        }
        file.parentFile.mkdirs()
        file.writer().use { kept.store(it, null) }
    }
}
