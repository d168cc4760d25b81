package org.heelfirst.app

import android.view.accessibility.AccessibilityManager
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch
import org.heelfirst.ui.Abilities
import org.heelfirst.ui.Permission
import org.heelfirst.ui.Platform
import org.heelfirst.ui.Preferences

/** What the screens ask of Android. */
class AndroidPlatform(private val app: HeelfirstApplication) : Platform {
    private val kept = KeptPreferences(app)
    private val permissions = Permissions(app)
    private val accessibility = app.getSystemService(AccessibilityManager::class.java)
    private val can by lazy { MutableStateFlow(look()) }

    /** The window that is open, through which the person is asked; none while there is none. */
    private var window: Window? = null

    /** What is done with the file that the person is choosing. */
    internal val chosen = Files.Chosen()

    /** Says a text; whoever has a voice puts it here. */
    var say: (String) -> Unit = {}

    /** Whether there is a voice for the language in use; whoever has one says so. */
    var hasVoice: () -> Boolean = { true }

    /** Whether the health store took the last session that it was told of. Kept: it is read another day. */
    internal var healthStoreTakes: Boolean
        get() = kept.healthStoreTakes
        set(takes) {
            kept.healthStoreTakes = takes
            lookAgain()
        }

    init {
        accessibility.addTouchExplorationStateChangeListener { lookAgain() }
    }

    override val preferences: StateFlow<Preferences> = kept.now
    override val abilities: StateFlow<Abilities> get() = can.asStateFlow()

    override fun choose(change: (Preferences) -> Preferences) = kept.choose(change)

    override fun request(permission: Permission) {
        val names = permissions.names(permission)
        val asks = window.takeIf { names.isNotEmpty() && permissions.canBeAsked(permission) } ?: return openSettings(permission)
        permissions.noteAsked(permission)
        if (permissions.isAndroids(permission)) asks.request(names) else asks.requestOfHealthStore(names)
    }

    override fun openSettings(permission: Permission) {
        permissions.settings(permission).firstOrNull { window?.open(it) ?: false }
    }

    override fun save(suggestedName: String, mimeType: String, write: suspend (path: String) -> Boolean) {
        window?.files?.save(suggestedName, mimeType, write)
    }

    override fun pick(mimeTypes: List<String>, read: suspend (path: String) -> Unit) {
        window?.files?.pick(mimeTypes, read)
    }

    override fun share(name: String, mimeType: String, write: suspend (path: String) -> Boolean) {
        window?.files?.share(name, mimeType, write)
    }

    override fun readAloud(text: String) = say(text)

    override fun forgetEverything() {
        choose { Preferences() }
        app.letAndroidKeep(null)
        Files.wipe(app, olderThanMs = 0)
        app.scope.launch { app.reminders.forget() }
    }

    override fun useLanguage(tag: String?) {
        choose { it.copy(language = tag) }
        app.letAndroidKeep(tag)
        app.scope.launch { app.environmentChanged() }
    }

    /** A door to a permission that another part of the app knows about. */
    fun know(permission: Permission, door: PermissionDoor) {
        permissions.doors[permission] = door
        lookAgain()
    }

    /** Something may have been allowed, forbidden or chosen outside of the app. */
    fun lookAgain() {
        val android = app.languageKeptByAndroid()
        if (androidKeepsLanguages && android != preferences.value.language) choose { it.copy(language = android) }
        can.value = look()
    }

    internal fun attach(opened: Window) {
        window = opened
    }

    internal fun detach(closed: Window) {
        if (window === closed) window = null
    }

    private fun look() = Abilities(
        permissions = Permission.entries.associateWith(permissions::granted),
        hasVoice = hasVoice(),
        hasBluetooth = permissions.hasBluetooth(),
        hasHealthStore = permissions.doors[Permission.HEALTH_STORE]?.isThere ?: false,
        healthStoreTakes = healthStoreTakes,
        screenReader = accessibility.isTouchExplorationEnabled,
        hasSessionKeys = true,
        asksForLocation = permissions.asksForLocation,
    )
}
