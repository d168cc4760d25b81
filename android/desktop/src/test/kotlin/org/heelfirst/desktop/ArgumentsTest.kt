package org.heelfirst.desktop

import java.io.File
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test

class ArgumentsTest {
    private val usual = File("usual")

    @Test
    fun `without words everything is as usual`() = assertEquals(Arguments(usual, null, measure = false), Arguments.of(emptyList(), usual))

    @Test
    fun `folder and language are taken`() =
        assertEquals(Arguments(File("there"), "de", measure = true), Arguments.of(listOf("--data", "there", "--language", "de", "--measure"), usual))

    @Test
    fun `what is not known or lacks its value is refused with help`() {
        for (words in listOf(listOf("--date", "x"), listOf("--data"))) {
            val refusal = assertThrows(IllegalArgumentException::class.java) { Arguments.of(words, usual) }
            assertTrue(refusal.message.orEmpty().startsWith(words.first()) && "usage:" in refusal.message.orEmpty())
        }
    }

    @Test
    fun `the help names each option that is taken`() {
        val taken = Regex("\"(--[a-z]+)\"").findAll(
            File(System.getProperty("heelfirst.project"), SOURCES).walk().filter {
                it.isFile
            }.joinToString { it.readText() },
        )
        val options = taken.map { it.groupValues[1] }.toSet()
        assertEquals(emptyList<String>(), options.filter { "\n  $it " !in Arguments.HELP || "[$it" !in Arguments.HELP })
        assertEquals(4, options.size)
    }

    @Test
    fun `both times are told`() =
        assertEquals("measured: from the start to the open core 500 ms, to the first frame 1400 ms", Arguments.measured(500, 1400))

    @Test
    fun `data lies where each system keeps it`() {
        assertEquals(File("/home/some/.local/share/heelfirst-desktop"), Folders.data("Linux", "/home/some") { null })
        assertEquals(File("/data/heelfirst-desktop"), Folders.data("Linux", "/home/some") { name -> "/data".takeIf { name == "XDG_DATA_HOME" } })
        assertEquals(File("/Users/some/Library/Application Support/heelfirst-desktop"), Folders.data("Mac OS X", "/Users/some") { null })
        assertEquals(
            File("C:/Roaming/heelfirst-desktop"),
            Folders.data("Windows 11", "C:/some") { name ->
                "C:/Roaming".takeIf { name == "APPDATA" }
            },
        )
    }

    private companion object {
        const val SOURCES = "android/desktop/src/main"
    }
}
