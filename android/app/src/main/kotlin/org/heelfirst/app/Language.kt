package org.heelfirst.app

import android.app.LocaleManager
import android.content.Context
import android.content.res.Configuration
import android.os.Build
import android.os.LocaleList
import java.util.Locale

/** The person's languages, the one they like best first, as BCP 47 tags. What was chosen in the app comes before the phone's. */
internal fun HeelfirstApplication.languages(): List<String> =
    (listOfNotNull(platform.preferences.value.language) + systemLanguages()).distinct()

private fun Context.systemLanguages(): List<String> {
    val locales = resources.configuration.locales
    return (0 until locales.size()).map { locales[it].toLanguageTag() }
}

/** Whether Android keeps a language for each app. */
internal val androidKeepsLanguages: Boolean get() = Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU

/** The language that Android keeps for this app; none where it follows the phone's, or where Android knows no such choice. */
internal fun Context.languageKeptByAndroid(): String? {
    if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU) return null
    val chosen = getSystemService(LocaleManager::class.java).applicationLocales
    return if (chosen.isEmpty) null else chosen[0].toLanguageTag()
}

/** Lets Android keep the choice, which then shows it in its settings. */
internal fun Context.letAndroidKeep(language: String?) {
    if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU) return
    val locales = language?.let(LocaleList::forLanguageTags) ?: LocaleList.getEmptyLocaleList()
    getSystemService(LocaleManager::class.java).applicationLocales = locales
}

/** This context with the resources of the language chosen in the app, for what Android shows by itself. */
internal fun Context.inChosenLanguage(): Context {
    val chosen = (applicationContext as HeelfirstApplication).platform.preferences.value.language ?: return this
    val configuration = Configuration(resources.configuration)
    configuration.setLocale(Locale.forLanguageTag(chosen))
    return createConfigurationContext(configuration)
}
