package org.heelfirst.ui.gallery

import java.io.File

/** The pictures that are kept with the code, and what is found to differ from them. */
internal object Album {
    private val project = File(System.getProperty("heelfirst.project"))
    private val output = File(System.getProperty("heelfirst.output"))

    /** Whether what is drawn now is what is to be kept from now on. */
    val blessing = System.getenv("HEELFIRST_BLESS") == "1"

    val folder: File = project.resolve("docs/android/gallery")

    /** The difference of a picture from the one kept under its name; none where they show the same. */
    fun difference(name: String, picture: Picture, folder: File = this.folder, colors: Int = COLORS): String? {
        val file = folder.resolve("$name.png")
        if (!file.exists()) {
            return if (blessing) {
                kept(
                    file,
                    picture,
                    colors,
                )
            } else {
                "$name: there is no ${file.relativeTo(project)} yet; HEELFIRST_BLESS=1 writes it"
            }
        }
        val expected = Png.read(file)
        val result = Comparison.compare(expected, picture)
        val problem = result.problem ?: return null
        if (blessing) return kept(file, picture, colors)
        val shown = output.resolve("differences/$name.png")
        Png.write(shown, Picture.beside(listOf(expected, picture, result.difference)), MOST_COLORS)
        return "$name: $problem; was, is and difference: $shown"
    }

    /** What a page kept beside the pictures should say; none where it says so. */
    fun page(name: String, text: String): String? {
        val file = folder.resolveSibling(name)
        if (blessing) file.writeText(text)
        return if (file.exists() && file.readText() == text) null else "$name does not show what there is; HEELFIRST_BLESS=1 writes it"
    }

    /** Pictures that nothing draws any more. */
    fun leftOver(names: Set<String>): List<File> =
        folder.listFiles().orEmpty().filter {
            it.extension == "png" && it.nameWithoutExtension !in names
        }.sorted().onEach { if (blessing) it.delete() }
            .filter { !blessing }

    /** All that is wrong, in a file as well: a report of tests shows the beginning only. */
    fun listed(room: String, wrong: List<String>): String {
        val file = output.resolve("faults/$room.txt").apply { parentFile.mkdirs() }
        file.writeText(wrong.joinToString("\n", postfix = "\n"))
        return "${wrong.size} faults, all in $file\n" + wrong.joinToString("\n")
    }

    fun bytes(): Long = folder.listFiles().orEmpty().sumOf { it.length() }

    private fun kept(file: File, picture: Picture, colors: Int): String? {
        file.parentFile.mkdirs()
        file.writeBytes(encoded(picture, colors))
        return null
    }

    /** With so many colours, or with more where the picture would not be taken for the same again: a word of its own colour may be lost. */
    fun encoded(picture: Picture, colors: Int = COLORS): ByteArray {
        val bytes = Png.encode(picture, colors)
        val suffices = colors >= MOST_COLORS || Comparison.compare(Png.decode(bytes), picture).isSafe
        return if (suffices) bytes else encoded(picture, minOf(colors * 2, MOST_COLORS))
    }

    private const val COLORS = 64
    private const val MOST_COLORS = 256
}
