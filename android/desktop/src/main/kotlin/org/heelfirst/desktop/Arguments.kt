package org.heelfirst.desktop

import java.io.File

/** What the command line asks for. */
internal data class Arguments(val data: File, val language: String?, val measure: Boolean) {
    companion object {
        const val HELP = """usage: desktop [--data DIR] [--language TAG] [--measure]

  --data DIR       the folder that holds the history (default: where this system keeps data of programs)
  --language TAG   the language of the screens, as BCP 47 writes it: en, de, ar
  --measure        print how long the first frame took, and end"""

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
