package org.heelfirst.app

import android.content.Context
import android.content.SharedPreferences
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import org.heelfirst.ui.Preferences

/** What the person chose on this phone, kept in a file that is replaced as a whole. */
internal class KeptPreferences(context: Context) {
    private val file: SharedPreferences = context.getSharedPreferences("preferences", Context.MODE_PRIVATE)
    private val phone: SharedPreferences = context.getSharedPreferences("phone", Context.MODE_PRIVATE)
    private val known = MutableStateFlow(read())

    val now: StateFlow<Preferences> = known.asStateFlow()

    /** Whether the health store took the last session; not a choice, and of this phone alone. */
    var healthStoreTakes: Boolean
        get() = phone.getBoolean("health-store-takes", true)
        set(takes) = phone.edit().putBoolean("health-store-takes", takes).apply()

    @Synchronized
    fun choose(change: (Preferences) -> Preferences) {
        val chosen = change(known.value)
        write(chosen)
        known.value = chosen
    }

    /** A value that cannot be read, from a version to come for instance, is the default. */
    private fun read(): Preferences {
        val default = Preferences()
        return Preferences(
            voice = file.getBoolean("voice", default.voice),
            sounds = file.getBoolean("sounds", default.sounds),
            haptics = file.getBoolean("haptics", default.haptics),
            theme = named(file.getString("theme", null), default.theme),
            contrast = named(file.getString("contrast", null), default.contrast),
            textScale = file.getFloat("text-scale", default.textScale).coerceIn(1f, 2f),
            leftHanded = file.getBoolean("left-handed", default.leftHanded),
            still = file.getBoolean("still", default.still),
            openLockScreen = file.getBoolean("open-lock-screen", default.openLockScreen),
            keysCount = file.getBoolean("keys-count", default.keysCount),
            language = file.getString("language", null),
            healthStore = file.getBoolean("health-store", default.healthStore),
            outdoorsRead = file.getBoolean("outdoors-read", default.outdoorsRead),
        )
    }

    private fun write(chosen: Preferences) = file.edit()
        .putBoolean("voice", chosen.voice)
        .putBoolean("sounds", chosen.sounds)
        .putBoolean("haptics", chosen.haptics)
        .putString("theme", chosen.theme.name)
        .putString("contrast", chosen.contrast.name)
        .putFloat("text-scale", chosen.textScale)
        .putBoolean("left-handed", chosen.leftHanded)
        .putBoolean("still", chosen.still)
        .putBoolean("open-lock-screen", chosen.openLockScreen)
        .putBoolean("keys-count", chosen.keysCount)
        .putString("language", chosen.language)
        .putBoolean("health-store", chosen.healthStore)
        .putBoolean("outdoors-read", chosen.outdoorsRead)
        .apply()

    private inline fun <reified T : Enum<T>> named(name: String?, default: T): T = enumValues<T>().find { it.name == name } ?: default
}
