package org.heelfirst.app

import android.content.Context
import java.io.File
import org.heelfirst.core.ClosedSnapshot
import org.heelfirst.gateway.Gateway

/** How far the core is. */
sealed interface Opening {
    data object Waiting : Opening

    data class Open(val gateway: Gateway) : Opening

    /** It could not be opened; in words, with a way out. */
    data class Closed(val why: ClosedSnapshot) : Opening
}

/** The folder of the history, which only this app can read. */
internal fun Context.dataFolder(): File = filesDir.resolve("heelfirst")
