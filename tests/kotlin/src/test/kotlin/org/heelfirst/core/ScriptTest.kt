package org.heelfirst.core

import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.nameWithoutExtension
import kotlin.io.path.readLines
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.fail

/** The recorded scripts through Kotlin: the same events as Rust wrote down. */
class ScriptTest {
    private val scripts: Path = Path.of(System.getProperty("heelfirst.script")).toRealPath()

    @TestFactory
    fun scripts(): List<DynamicTest> =
        scripts.listDirectoryEntries("*.jsonl").sorted().map { script ->
            dynamicTest(script.nameWithoutExtension) { hearsWhatIsExpected(script) }
        }

    private fun hearsWhatIsExpected(script: Path) {
        val folder = Files.createTempDirectory("heelfirst").toRealPath()
        try {
            val heard = Stage(scripts, folder).play(script.readLines())
            val expected = scripts.resolve(script.nameWithoutExtension + ".expected").readLines()
            val line = (0 until maxOf(expected.size, heard.size)).find { expected.getOrNull(it) != heard.getOrNull(it) } ?: return
            fail("${script.nameWithoutExtension}: line ${line + 1}\n  expected: ${expected.getOrNull(line)}\n  heard:    ${heard.getOrNull(line)}")
        } finally {
            folder.toFile().deleteRecursively()
        }
    }
}
