package org.heelfirst.ui

import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import kotlinx.coroutines.flow.StateFlow
import org.heelfirst.ui.theme.Contrast

/** What the screens need of what they run on. A phone and a desktop window each have their own. */
interface Platform {
    /** What the person chose about looks and sounds on this device. */
    val preferences: StateFlow<Preferences>

    /** Keeps what the person chose. */
    fun choose(change: (Preferences) -> Preferences)

    /** What this device has and allows at the moment; changes when a permission does. */
    val abilities: StateFlow<Abilities>

    /** Asks the system for a permission; [abilities] tells what came of it. */
    fun request(permission: Permission)

    /** Opens the system's page where a permission that was refused can be given, or a channel unmuted. */
    fun openSettings(permission: Permission)

    /** Lets the person choose a place for a file and then write it there: the function gets a path that can be written. */
    fun save(suggestedName: String, mimeType: String, write: suspend (path: String) -> Boolean)

    /** Lets the person choose a file: the function gets a path that can be read. */
    fun pick(mimeTypes: List<String>, read: suspend (path: String) -> Unit)

    /** Hands a file to another app, to a therapist by mail for instance. */
    fun share(name: String, mimeType: String, write: suspend (path: String) -> Boolean)

    /** Says a text at once, whether or not voice is on for cues; nothing where no voice is there. */
    fun readAloud(text: String)

    /** Everything that the core keeps was deleted: what is kept beside it goes too, choices, copies and files on their way. */
    fun forgetEverything()

    /** Reads in another language from now on, or in the system's where null. */
    fun useLanguage(tag: String?)
}

/** Says a text at once; none where this device has no voice. */
@Composable
internal fun Platform.reader(): ((String) -> Unit)? {
    val now by abilities.collectAsState()
    return ::readAloud.takeIf { now.hasVoice }
}

/** What the person chose on this device. Everything has a default that suits most. */
data class Preferences(
    val voice: Boolean = true,
    val sounds: Boolean = true,
    val haptics: Boolean = true,
    val theme: Theme = Theme.SYSTEM,
    val contrast: Contrast = Contrast.NORMAL,
    /** Text beyond what the system's setting gives, 1 to 2. */
    val textScale: Float = 1f,
    /** Mirrors what lies at a side, for the other hand. */
    val leftHanded: Boolean = false,
    /** Nothing moves by itself; figures are shown as stills. */
    val still: Boolean = false,
    /** Prompts tell on the lock screen what they are about. */
    val openLockScreen: Boolean = false,
    /** A volume or headset key counts a repetition rather than pausing. */
    val keysCount: Boolean = false,
    /** The language chosen in the app; null for the system's. */
    val language: String? = null,
    /** Sessions and steps go to the phone's health store. */
    val healthStore: Boolean = false,
    /** The notice about walking outdoors was read. */
    val outdoorsRead: Boolean = false,
)

/** Which of the grounds. */
enum class Theme { SYSTEM, LIGHT, DARK }

/** What a person is asked for, each explained before it is. */
enum class Permission { NOTIFICATIONS, EXACT_ALARMS, BLUETOOTH, BATTERY, HEALTH_STORE }

/** How it stands with a permission. */
enum class Granted { YES, NO, NOT_ASKED, NOT_NEEDED }

/** What this device has and allows. */
data class Abilities(
    val permissions: Map<Permission, Granted> = emptyMap(),
    val hasVoice: Boolean = true,
    val hasBluetooth: Boolean = true,
    val hasHealthStore: Boolean = false,
    /** The health store took the last session that it was told of. */
    val healthStoreTakes: Boolean = true,
    /** A screen reader speaks; nothing else talks over it. */
    val screenReader: Boolean = false,
    /** Volume and headset keys come to a session that runs. */
    val hasSessionKeys: Boolean = false,
    /** It is held or worn: it vibrates, is locked and has keys that are found without looking. */
    val isCarried: Boolean = true,
    /** To look for a sensor, the system asks for the location too. */
    val asksForLocation: Boolean = false,
) {
    /** How it stands with this one; one that the device does not know is not needed. */
    fun of(permission: Permission): Granted = permissions[permission] ?: Granted.NOT_NEEDED
}
