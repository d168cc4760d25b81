package org.heelfirst.ui.gallery

import java.io.ByteArrayOutputStream
import java.io.DataInputStream
import java.io.DataOutputStream
import java.io.File
import java.util.zip.CRC32
import java.util.zip.Deflater
import java.util.zip.DeflaterOutputStream
import java.util.zip.InflaterInputStream

/** PNG files with a palette and no filter (W3C, “Portable Network Graphics”, third edition, 2025): what the gallery keeps, and all that it reads. */
internal object Png {
    private val SIGNATURE = byteArrayOf(0x89.toByte(), 'P'.code.toByte(), 'N'.code.toByte(), 'G'.code.toByte(), 13, 10, 26, 10)
    private const val WITH_PALETTE = 3
    private const val SMALL = 4
    private const val WHOLE = 8

    fun encode(picture: Picture, colors: Int = 64): ByteArray {
        val reduced = Quantiser(colors).reduce(picture)
        val depth = if (reduced.palette.size <= 1 shl SMALL) SMALL else WHOLE
        val bytes = ByteArrayOutputStream()
        DataOutputStream(bytes).run {
            write(SIGNATURE)
            chunk("IHDR") {
                writeInt(picture.width)
                writeInt(picture.height)
                write(byteArrayOf(depth.toByte(), WITH_PALETTE.toByte(), 0, 0, 0))
            }
            chunk("PLTE") { reduced.palette.forEach { write(byteArrayOf(it.red().toByte(), it.green().toByte(), it.blue().toByte())) } }
            chunk("IDAT") { write(deflated(rows(reduced.numbers, picture.width, depth))) }
            chunk("IEND") {}
        }
        return bytes.toByteArray()
    }

    fun decode(bytes: ByteArray): Picture {
        val chunks = chunks(bytes)
        val header = DataInputStream(chunks.getValue("IHDR").inputStream())
        val width = header.readInt()
        val height = header.readInt()
        val depth = header.readByte().toInt()
        require(header.readByte().toInt() == WITH_PALETTE) { "it has no palette, so the gallery did not write it" }
        val palette = chunks.getValue("PLTE").toList().chunked(3).map { (r, g, b) -> rgb(r.toInt() and 0xFF, g.toInt() and 0xFF, b.toInt() and 0xFF) }
        val data = InflaterInputStream(chunks.getValue("IDAT").inputStream()).readBytes()
        val row = 1 + bytesOfRow(width, depth)
        return Picture(width, height, IntArray(width * height) { palette[number(data, it / width * row + 1, it % width, depth)] })
    }

    fun write(file: File, picture: Picture, colors: Int = 64) {
        file.parentFile.mkdirs()
        file.writeBytes(encode(picture, colors))
    }

    fun read(file: File) = decode(file.readBytes())

    private fun bytesOfRow(width: Int, depth: Int) = (width * depth + 7) / 8

    /** Each row begins with its filter: none. Two numbers share a byte where four bits are enough. */
    private fun rows(numbers: ByteArray, width: Int, depth: Int): ByteArray {
        val row = 1 + bytesOfRow(width, depth)
        val data = ByteArray(numbers.size / width * row)
        numbers.forEachIndexed { index, number ->
            val x = index % width
            val start = index / width * row + 1
            if (depth == WHOLE) {
                data[start + x] = number
            } else {
                val shifted = number.toInt() shl if (x % 2 == 0) SMALL else 0
                data[start + x / 2] = (data[start + x / 2].toInt() or shifted).toByte()
            }
        }
        return data
    }

    private fun number(data: ByteArray, start: Int, x: Int, depth: Int): Int =
        if (depth == WHOLE) data[start + x].toInt() and 0xFF else data[start + x / 2].toInt() shr (if (x % 2 == 0) SMALL else 0) and 0xF

    private fun deflated(data: ByteArray): ByteArray {
        val packed = ByteArrayOutputStream()
        val best = Deflater(Deflater.BEST_COMPRESSION)
        DeflaterOutputStream(packed, best).use { it.write(data) }
        best.end()
        return packed.toByteArray()
    }

    private fun DataOutputStream.chunk(name: String, content: DataOutputStream.() -> Unit) {
        val data = ByteArrayOutputStream()
        DataOutputStream(data).run {
            writeBytes(name)
            content()
        }
        writeInt(data.size() - name.length)
        write(data.toByteArray())
        writeInt(CRC32().apply { update(data.toByteArray()) }.value.toInt())
    }

    private fun chunks(bytes: ByteArray): Map<String, ByteArray> {
        require(bytes.take(SIGNATURE.size) == SIGNATURE.toList()) { "it is no PNG" }
        val input = DataInputStream(bytes.inputStream(SIGNATURE.size, bytes.size - SIGNATURE.size))
        return buildMap {
            while (input.available() > 0) {
                val length = input.readInt()
                val name = String(input.readNBytes(4), Charsets.US_ASCII)
                put(name, input.readNBytes(length))
                input.readInt()
            }
        }
    }
}
