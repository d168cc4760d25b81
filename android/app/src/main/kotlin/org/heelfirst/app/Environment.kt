package org.heelfirst.app

import android.content.Context
import java.util.TimeZone
import org.heelfirst.core.Environment

/** The person's languages, the one they like best first, as BCP 47 tags. */
internal fun Context.languages(): List<String> {
    val locales = resources.configuration.locales
    return (0 until locales.size()).map { locales[it].toLanguageTag() }
}

/** What the core must know of this phone at the moment. */
internal fun Context.environment() = Environment(
    zone = TimeZone.getDefault().id,
    languages = languages(),
    bootId = "",
    mayNotify = false,
    channelMuted = false,
    exactAllowed = false,
    batteryRestricted = false,
    pendingLimit = 60u,
    forceStopped = false,
)
