package org.heelfirst.desktop

import java.io.File

/** Where each system keeps the data of programs. */
internal object Folders {
    fun data(
        system: String = System.getProperty("os.name"),
        home: String = System.getProperty("user.home"),
        variable: (String) -> String? = System::getenv,
    ): File {
        val base = when {
            system.startsWith("Windows") -> variable("APPDATA") ?: "$home/AppData/Roaming"
            system.startsWith("Mac") -> "$home/Library/Application Support"
            else -> variable("XDG_DATA_HOME") ?: "$home/.local/share"
        }
        return File(base, "heelfirst-desktop")
    }
}
