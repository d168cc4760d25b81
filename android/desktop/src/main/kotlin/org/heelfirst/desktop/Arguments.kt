package org.heelfirst.desktop

import java.io.File

/** What the command line asks for. */
internal data class Arguments(val data: File, val language: String?, val measure: Boolean) {
    companion object {
        const val HELP = """usage: desktop [--data DIR] [--language TAG] [--measure] [--help]

  --data DIR       the folder that holds the history (default: where this system keeps data of programs)
  --language TAG   the language of the screens, as BCP 47 writes it: en, de, ar
  --measure        print how long it took to open the core and to draw the first frame, and end
  --help           print this"""

        /** What [measure] prints, in ms since the start. */
        fun measured(opened: Long, drawn: Long) = "measured: from the start to the open core $opened ms, to the first frame $drawn ms"

        /** @throws IllegalArgumentException with what to say where the line is not understood. */
        fun of(words: List<String>, usual: File = Folders.data()): Arguments {
            var read = Arguments(usual, null, measure = false)
            val left = words.iterator()
            while (left.hasNext()) {
                read = when (val word = left.next()) {
                    "--data" -> read.copy(data = File(left.value(word)))
                    "--language" -> read.copy(language = left.value(word))
                    "--measure" -> read.copy(measure = true)
                    else -> throw IllegalArgumentException("$word is not known here.\n$HELP")
                }
            }
            return read
        }

        private fun Iterator<String>.value(option: String): String {
            require(hasNext()) { "$option needs a value.\n$HELP" }
            return next()
        }
    }
}
