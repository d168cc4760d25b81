package org.heelfirst.ui.safety

/** What can be read about; the words of a topic are labels, where it has some of its own. */
internal enum class Topic(val title: String, val lines: List<String> = emptyList()) {
    PIECES("help-read-title"),
    AIDS("aids-title", listOf("aids-tool", "aids-cane", "aids-cane-habit", "aids-walker")),
    LONG("help-long-title", listOf("today-how-long", "safety-no-promise")),
    HELPER("helper-title", listOf("helper-stand", "helper-arm", "helper-say", "helper-count", "helper-sensor")),
    NOTES("help-all-title"),
    ABOUT("screen-about"),
    ;

    /** How a route names it. */
    val key = name.lowercase()

    companion object {
        fun of(key: String) = entries.find { it.key == key }
    }
}
